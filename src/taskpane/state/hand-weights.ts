import { roundTogether } from '../format/numbers';

/** Percentages are kept in hundredths, so that a third of a dimension can be typed and totals come out whole. */
const steps = 100;

type Percents = Readonly<Record<string, number>>;

/** Percentages that add up to 100. */
export const percentsOf = (codes: readonly string[], shares: readonly number[]): Percents => {
  const parts = roundTogether(
    shares.map((share) => 100 * steps * share),
    100 * steps,
  );
  return Object.fromEntries(codes.map((code, index) => [code, parts[index]! / steps]));
};

/** Sum of the percentages of some codes, free of binary dust. */
export const totalOf = (codes: readonly string[], percents: Percents): number =>
  Math.round(steps * codes.reduce((sum, code) => sum + (percents[code] ?? 0), 0)) / steps;

/** Scales the weights that are not held so that all add up to 100; where they are all zero they share equally. */
export const scaleToHundred = (codes: readonly string[], percents: Percents, held: readonly string[]): Percents => {
  const free = codes.filter((code) => !held.includes(code));
  const kept = codes.filter((code) => held.includes(code));
  const rest = Math.max(0, 100 - totalOf(kept, percents));
  const before = totalOf(free, percents);
  const parts = roundTogether(
    free.map((code) => (before > 0 ? ((percents[code] ?? 0) / before) * rest * steps : (rest * steps) / free.length)),
    rest * steps,
  );
  return { ...percents, ...Object.fromEntries(free.map((code, index) => [code, parts[index]! / steps])) };
};
