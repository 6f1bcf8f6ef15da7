type CustomFunction = (...given: unknown[]) => unknown;

/** What functions throw to say why a cell shows an error. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
    this.name = 'CustomFunctions.Error';
  }
}

type ErrorCodes = {
  readonly [K in keyof typeof CustomFunctions.ErrorCode]: `${(typeof CustomFunctions.ErrorCode)[K]}`;
};

const errorCodes: ErrorCodes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** The global CustomFunctions, and what the add-in's bundle has associated with it. */
export class Associations {
  private readonly functions = new Map<string, CustomFunction>();

  get(id: string): CustomFunction | undefined {
    return this.functions.get(id.toUpperCase());
  }

  readonly global = {
    associate: (first: string | Record<string, CustomFunction>, one?: CustomFunction): void => {
      const given = typeof first === 'string' ? { [first]: one! } : first;
      for (const [id, code] of Object.entries(given)) this.functions.set(id.toUpperCase(), code);
    },
    Error: CustomFunctionError,
    ErrorCode: errorCodes,
  };
}
