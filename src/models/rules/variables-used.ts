import { placedIndicators, type Rule } from './rule';

/** Indicators are computed only from variables that the model describes, and each of these is used. */
export const variablesUsed: Rule = (model) => {
  const placed = placedIndicators(model);
  const known = model.variables.map(({ id }) => id);
  const used = new Set(
    placed.flatMap(({ indicator: { data, derived } }) => [
      ...(data ? [...data.sum, ...(data.per === null ? [] : [data.per])] : []),
      ...known.filter((id) => derived?.includes(`[${id}]`)),
    ]),
  );
  return [
    ...placed.flatMap(({ indicator: { data }, path }) =>
      [...(data?.sum ?? []), ...(data?.per ? [data.per] : [])]
        .filter((id) => !known.includes(id))
        .map((id) => ({
          path: `${path}.data`,
          message: { en: `there is no variable "${id}"`, zh: `没有变量“${id}”` },
        })),
    ),
    ...known.flatMap((id, at) =>
      used.has(id) ? [] : [{ path: `variables.${at}`, message: { en: `"${id}" is not used`, zh: `“${id}”没有用到` } }],
    ),
  ];
};
