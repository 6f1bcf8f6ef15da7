import { isCovered } from '../models/score/coverage';
import { vetoesOf } from '../models/score/vetoes';
import type { Veto } from '../models/schema';
import type { Evaluation } from './evaluation';

/** What stands between a unit and a score, or a better class. */
export type Obstacle =
  | { readonly kind: 'gate' | 'required'; readonly code: string }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'veto'; readonly veto: Veto };

/** The obstacles of each unit: failed gates and missing required values, too little data, then vetoes. */
export function obstaclesOf(
  evaluation: Evaluation,
  values: ReadonlyMap<string, Float64Array>,
  coverage: readonly number[],
): Obstacle[][] {
  const gates = gatesOf(evaluation);
  const vetoes = vetoesOf(evaluation, values, coverage.length);
  return coverage.map((share, unit): Obstacle[] => [
    ...gates.filter((code) => values.get(code)![unit] === 0).map((code) => ({ kind: 'gate' as const, code })),
    ...evaluation.required
      .filter((code) => Number.isNaN(values.get(code)![unit]))
      .map((code) => ({ kind: 'required' as const, code })),
    ...(isCovered(share) ? [] : [{ kind: 'coverage' as const }]),
    ...vetoes[unit].map((veto) => ({ kind: 'veto' as const, veto })),
  ]);
}

export const gatesOf = ({ beside }: Pick<Evaluation, 'beside'>): string[] =>
  beside.filter(({ rule }) => rule === 'gate').map(({ code }) => code);

/** Whether a gate or a missing required value keeps the unit out, whatever else is known of it. */
export const isKeptOut = (obstacles: readonly Obstacle[]): boolean =>
  obstacles.some(({ kind }) => kind === 'gate' || kind === 'required');
