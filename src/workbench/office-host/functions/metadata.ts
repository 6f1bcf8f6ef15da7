/** functions.json, as custom-functions-metadata writes it. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionDescription[];
}

export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters?: readonly ParameterDescription[];
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean; readonly volatile?: boolean };
}

export interface ParameterDescription {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly dimensionality?: string;
  readonly type?: string;
}
