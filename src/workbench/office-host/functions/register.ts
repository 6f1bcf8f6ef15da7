import { FunctionType, IFunctionService, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Book } from '../../grid/book';
import type { Associations } from './associations';
import type { FunctionDescription, FunctionMetadata } from './metadata';
import { RegisteredFunction, type FunctionSurroundings } from './registered-function';

const descriptionOf = (name: string, { description = '', parameters = [] }: FunctionDescription): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? '',
    example: '',
    require: parameter.optional ? 0 : 1,
    repeat: parameter.repeating ? 1 : 0,
  })),
});

/** Makes what the bundle associated known to the grid, as functions.json describes it. */
export async function registerFunctions(
  book: Book,
  associations: Associations,
  metadata: FunctionMetadata,
  namespace: string,
  surroundings: FunctionSurroundings,
): Promise<void> {
  const injector = book.univer.__getInjector();
  for (const described of metadata.functions) {
    const code = associations.get(described.id);
    if (!code) throw new Error(`${described.id} is in functions.json, but nothing is associated with it.`);
    const name = `${namespace}.${described.name}`.toUpperCase();
    const registered = new RegisteredFunction(name, described, code, surroundings);
    injector.get(IFunctionService).registerExecutors(registered);
    book.calculation.onInterrupted(() => registered.cancelRunning());
    injector.get(IDescriptionService).registerDescriptions([descriptionOf(name, described)]);
  }
  // A workbook that was opened before has #NAME? where these functions stand.
  await book.recalculate();
}
