import { placedIndicators, type Rule } from './rule';

/** Codes and ids occur once. */
export const codesUnique: Rule = (model) => {
  const placed = placedIndicators(model);
  return [
    ...repeated(placed.map(({ indicator, path }) => ({ name: indicator.code, path: `${path}.code` }))),
    ...repeated(model.dimensions.map(({ code }, at) => ({ name: code, path: `dimensions.${at}.code` }))),
    ...repeated(model.variables.map(({ id }, at) => ({ name: id, path: `variables.${at}.id` }))),
    ...repeated(model.profiles.map(({ code }, at) => ({ name: code, path: `profiles.${at}.code` }))),
    ...repeated(model.parameters.map(({ id }, at) => ({ name: id, path: `parameters.${at}.id` }))),
  ];
};

const repeated = (named: readonly { name: string; path: string }[]) =>
  named
    .filter(({ name }, at) => named.findIndex((other) => other.name === name) < at)
    .map(({ name, path }) => ({ path, message: { en: `${name} is used twice`, zh: `${name} 出现了两次` } }));
