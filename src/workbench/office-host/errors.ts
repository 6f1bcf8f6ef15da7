/** What Office.js throws: OfficeExtension.Error. */
export class OfficeError extends Error {
  readonly debugInfo: { code: string; message: string; errorLocation?: string };
  readonly traceMessages: string[] = [];
  readonly innerError = null;

  constructor(
    readonly code: string,
    message: string,
    errorLocation?: string,
  ) {
    super(message);
    this.name = 'RichApi.Error';
    this.debugInfo = { code, message, errorLocation };
  }
}

export function fail(code: string, message: string, where?: string): never {
  throw new OfficeError(code, message, where);
}

export const invalidArgument = (what: string, where?: string): never =>
  fail('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`, where);

export const itemNotFound = (where?: string): never =>
  fail('ItemNotFound', "The requested resource doesn't exist.", where);

export const alreadyExists = (where?: string): never =>
  fail('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', where);

export const accessDenied = (where?: string): never =>
  fail('AccessDenied', "You don't have the permissions to perform the requested operation.", where);

/** A member that Excel has and the workbench has not. */
export const absent = (where: string): never =>
  fail('NotImplemented', `${where} is not part of the workbench: add it to src/workbench/office-host.`, where);
