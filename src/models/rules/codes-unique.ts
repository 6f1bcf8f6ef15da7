import { placedIndicators, type Rule } from './rule';

/** Codes and ids occur once, and an indicator's code begins with those of its model and its dimension. */
export const codesUnique: Rule = (model) => {
  const placed = placedIndicators(model);
  return [
    ...repeated(placed.map(({ indicator, path }) => ({ name: indicator.code, path: `${path}.code` }))),
    ...repeated(model.dimensions.map(({ code }, at) => ({ name: code, path: `dimensions.${at}.code` }))),
    ...repeated(model.variables.map(({ id }, at) => ({ name: id, path: `variables.${at}.id` }))),
    ...repeated(model.profiles.map(({ code }, at) => ({ name: code, path: `profiles.${at}.code` }))),
    ...repeated(model.parameters.map(({ id }, at) => ({ name: id, path: `parameters.${at}.id` }))),
    ...model.dimensions.flatMap(({ code: dimension, indicators }, at) => {
      const beginning = `${model.id.toUpperCase()}.${dimension}`;
      return indicators.flatMap(({ code }, place) =>
        code.startsWith(beginning)
          ? []
          : [
              {
                path: `dimensions.${at}.indicators.${place}.code`,
                message: `${code} does not begin with ${beginning}`,
              },
            ],
      );
    }),
  ];
};

const repeated = (named: readonly { name: string; path: string }[]) =>
  named
    .filter(({ name }, at) => named.findIndex((other) => other.name === name) < at)
    .map(({ name, path }) => ({ path, message: `${name} is used twice` }));
