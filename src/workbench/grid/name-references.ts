import { ICommandService, type Univer } from '@univerjs/core';
import { IFunctionService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';

/**
 * Mends a fault of Univer: it keeps parsed formulas with the ranges that names had when they were parsed, and goes on
 * with those when a name is changed or its rows move.
 */
export function mendNameReferences(univer: Univer): void {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    const { name } = params as { name?: string };
    if (name) functions.deleteFormulaAstCacheKey(name);
  });
}
