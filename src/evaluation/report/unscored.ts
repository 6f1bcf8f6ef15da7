import type { Translate } from '../../locales';
import type { Text } from '../../models/schema';
import type { Evaluation } from '../evaluation';
import type { Obstacle } from '../obstacles';
import type { Result } from '../result';

/** Why units have no place or no better class, a sentence for each reason. A unit without a place counts once. */
export function obstacleSentences(
  evaluation: Pick<Evaluation, 'indicators' | 'beside' | 'grades'>,
  { obstacles, scores }: Pick<Result, 'obstacles' | 'scores'>,
  t: Translate,
  inLanguage: (text: Text) => string,
): string[] {
  const named = (code: string): string => {
    const part = [...evaluation.indicators, ...evaluation.beside].find((one) => one.code === code);
    return part ? inLanguage(part.name) : code;
  };
  const counts = new Map<string, { obstacle: Obstacle; count: number }>();
  obstacles.forEach((ofUnit, unit) => {
    const unplaced = scores[unit] === null;
    const told = unplaced ? ofUnit.filter(({ kind }) => kind !== 'veto').slice(0, 1) : capsAmong(ofUnit);
    for (const obstacle of told) {
      const key = keyOf(obstacle);
      counts.set(key, { obstacle, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  });
  return [...counts.values()].flatMap(({ obstacle, count }): string[] => {
    switch (obstacle.kind) {
      case 'gate':
        return [t('report.limits.gate', { count, indicator: named(obstacle.code) })];
      case 'required':
        return [t('report.limits.required', { count, indicator: named(obstacle.code) })];
      case 'coverage':
        return [t('report.limits.coverage', { count })];
      case 'veto': {
        const cap = evaluation.grades?.labels.find(({ en }) => en === obstacle.veto.cap);
        return cap
          ? [t('report.limits.veto', { count, class: inLanguage(cap), reason: inLanguage(obstacle.veto.reason) })]
          : [];
      }
    }
  });
}

const capsAmong = (obstacles: readonly Obstacle[]): Obstacle[] => obstacles.filter(({ kind }) => kind === 'veto');

const keyOf = (obstacle: Obstacle): string => {
  switch (obstacle.kind) {
    case 'coverage':
      return obstacle.kind;
    case 'veto':
      return `veto ${obstacle.veto.when}`;
    default:
      return `${obstacle.kind} ${obstacle.code}`;
  }
};
