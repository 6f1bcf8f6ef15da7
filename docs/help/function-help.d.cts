import type { FunctionHelp as Help } from '../../src/taskpane/state/function-help';

interface Metadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

export function functionHelp(
  functions: readonly Metadata[],
  other: readonly Metadata[],
  english: readonly Metadata[],
  sections: Readonly<Record<string, string>>,
  pageOf: (id: string) => string | null,
): readonly Help[];
