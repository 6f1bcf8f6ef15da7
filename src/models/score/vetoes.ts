import { parseExpression } from '../expression/parse';
import type { ScorableModel } from '../scorable';
import type { Text } from '../text';
import type { ModelData } from './data';

/** The vetoes whose condition is known to hold, for each unit. */
export function vetoesOf<Veto extends ScorableModel['vetoes'][number]>(
  { vetoes }: { readonly vetoes: readonly Veto[] },
  data: ModelData,
  units: number,
): (readonly Veto[])[] {
  const none: readonly Veto[] = [];
  const held = new Array<readonly Veto[]>(units).fill(none);
  const unknown = new Float64Array(units).fill(NaN);
  for (const veto of vetoes) {
    const holds = parseExpression(veto.when).valuesFor((name) => data.get(name) ?? unknown, units);
    const alone = [veto];
    for (let unit = 0; unit < units; unit++) {
      if (holds[unit] === 1) held[unit] = held[unit] === none ? alone : [...held[unit], veto];
    }
  }
  return held;
}

/** The classes after the vetoes: never better than the worst of their caps. */
export function cappedClasses(
  { grades }: Pick<ScorableModel, 'grades'>,
  reached: readonly (number | null)[],
  vetoes: readonly ScorableModel['vetoes'][],
): (Text | null)[] {
  if (grades === null) return new Array<null>(reached.length).fill(null);
  const placeOf = new Map(grades.labels.map(({ en }, place) => [en, place]));
  return reached.map((place, unit) => {
    if (place === null) return null;
    let worst = place;
    for (const { cap } of vetoes[unit]) worst = Math.max(worst, placeOf.get(cap) ?? worst);
    return grades.labels[worst];
  });
}
