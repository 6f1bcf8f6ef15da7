import { parseExpression } from '../expression/parse';
import type { Model, Veto } from '../schema';
import type { ModelData } from './data';

/** The vetoes whose condition is known to hold, for each unit. */
export function vetoesOf({ vetoes }: Model, data: ModelData, units: number): Veto[][] {
  const conditions = vetoes.map((veto) => ({ veto, holds: parseExpression(veto.when) }));
  return Array.from({ length: units }, (_, row) =>
    conditions
      .filter(({ holds }) => holds.valueFor((name) => data.get(name)?.[row] ?? NaN) === 1)
      .map(({ veto }) => veto),
  );
}

/** The class after its vetoes: never better than the worst of their caps. */
export const cappedClass = ({ grades }: Model, reached: number | null, vetoes: readonly Veto[]): number | null =>
  reached === null || grades === null
    ? null
    : vetoes.reduce(
        (worst, { cap }) =>
          Math.max(
            worst,
            grades.labels.findIndex(({ en }) => en === cap),
          ),
        reached,
      );
