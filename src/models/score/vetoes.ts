import { parseExpression } from '../expression/parse';
import type { ScorableModel } from '../scorable';
import type { ModelData } from './data';

/** The vetoes whose condition is known to hold, for each unit. */
export function vetoesOf<Veto extends ScorableModel['vetoes'][number]>(
  { vetoes }: { readonly vetoes: readonly Veto[] },
  data: ModelData,
  units: number,
): (readonly Veto[])[] {
  const held = new Array<readonly Veto[]>(units).fill([]);
  const unknown = new Float64Array(units).fill(NaN);
  for (const veto of vetoes) {
    const holds = parseExpression(veto.when).valuesFor((name) => data.get(name) ?? unknown, units);
    for (let unit = 0; unit < units; unit++) if (holds[unit] === 1) held[unit] = [...held[unit], veto];
  }
  return held;
}

/** The class after its vetoes: never better than the worst of their caps. */
export const cappedClass = (
  { grades }: Pick<ScorableModel, 'grades'>,
  reached: number | null,
  vetoes: ScorableModel['vetoes'],
): number | null =>
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
