import { AsyncObject, BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { argumentsFor, firstError, type Blank } from './arguments';
import { CustomFunctionError } from './associations';
import type { FunctionMessages } from './messages';
import type { FunctionDescription } from './metadata';
import { errorResult, toResult } from './results';

export interface FunctionSurroundings {
  readonly messages: FunctionMessages;
  readonly blank: Blank;
  addressOf(sheet: string, row: number, column: number): string;
}

interface Invocation {
  address?: string;
  functionName: string;
  onCanceled?: () => void;
}

/** The add-in may live in a frame with a Promise of its own. */
const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | null)?.then === 'function';

/** A function of the add-in inside Univer's engine. */
export class RegisteredFunction extends BaseFunction {
  private readonly running = new Set<Invocation>();

  constructor(
    name: string,
    private readonly described: FunctionDescription,
    private readonly code: (...given: unknown[]) => unknown,
    private readonly surroundings: FunctionSurroundings,
  ) {
    super(name);
    const parameters = described.parameters ?? [];
    this.minParams = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    this.maxParams = parameters.some((parameter) => parameter.repeating) ? 255 : parameters.length;
  }

  override isAsync(): boolean {
    return Boolean(this.described.options?.cancelable) || this.code.constructor.name === 'AsyncFunction';
  }

  /** Tells every call that still runs that nobody waits for its answer. */
  cancelRunning(): void {
    for (const invocation of this.running) invocation.onCanceled?.();
    this.running.clear();
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const cell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const address = this.surroundings.addressOf(cell.sheet, cell.row, cell.column);
    this.surroundings.messages.forget(cell.sheet, cell.row, cell.column);

    const error = firstError(given);
    if (error) return error;
    const failed = (reason: unknown): BaseValueObject => {
      const text = (reason as Partial<Error> | undefined)?.message ?? String(reason);
      if (text) this.surroundings.messages.say({ ...cell, text });
      return errorResult(reason instanceof CustomFunctionError ? reason.code : '#VALUE!', text);
    };
    const invocation: Invocation = { address, functionName: this.described.id };
    try {
      const values = argumentsFor(this.described.parameters ?? [], given, this.surroundings.blank);
      const answer = this.code(...values, invocation);
      if (!isPromise(answer)) return toResult(answer);
      if (!this.isAsync()) throw new Error(`${this.described.id} answers with a promise: declare it async.`);
      this.running.add(invocation);
      const result = answer.then(toResult).catch(failed);
      void result.then(() => this.running.delete(invocation));
      return new AsyncObject(result) as unknown as BaseValueObject;
    } catch (reason) {
      return failed(reason);
    }
  }
}
