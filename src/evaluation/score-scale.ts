import type { Evaluation } from './evaluation';

/** Bars of shares reach to the next ten per cent: against the whole, those of many parties would hardly be seen. */
const shareStep = 10;

/** Ends of the bars of scores: those of the shares, the method's own, or what the scores span. */
export function barScale(
  { result, scale }: { readonly result: Evaluation['result']; readonly scale: readonly [number, number] | null },
  scores: readonly (number | null)[],
): readonly [number, number] {
  if (result !== 'shares') return scale ?? scaleOf(scores);
  const [, most] = scaleOf(scores);
  return [0, most === 0 ? 100 : shareStep * Math.ceil(most / shareStep)];
}

/** Scores without a scale of their own reach from zero, or from the lowest below it, to the highest. */
function scaleOf(scores: readonly (number | null)[]): readonly [number, number] {
  const present = scores.filter((score): score is number => score !== null && !Number.isNaN(score));
  return [
    present.reduce((low, score) => Math.min(low, score), 0),
    present.reduce((top, score) => Math.max(top, score), 0),
  ];
}
