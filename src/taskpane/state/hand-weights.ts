import { roundTogether } from '../format/numbers';

type Percents = Readonly<Record<string, number>>;

/** Percentages with one decimal that add up to 100. */
export const percentsOf = (codes: readonly string[], shares: readonly number[]): Percents => {
  const tenths = roundTogether(
    shares.map((share) => 1000 * share),
    1000,
  );
  return Object.fromEntries(codes.map((code, index) => [code, tenths[index]! / 10]));
};

/** Sum of the percentages of some codes, free of binary dust. */
export const totalOf = (codes: readonly string[], percents: Percents): number =>
  Math.round(10 * codes.reduce((sum, code) => sum + (percents[code] ?? 0), 0)) / 10;

/** Scales the weights that are not held so that all add up to 100; where they are all zero they share equally. */
export const scaleToHundred = (codes: readonly string[], percents: Percents, held: readonly string[]): Percents => {
  const free = codes.filter((code) => !held.includes(code));
  const kept = codes.filter((code) => held.includes(code));
  const rest = Math.max(0, 100 - totalOf(kept, percents));
  const before = totalOf(free, percents);
  const tenths = roundTogether(
    free.map((code) => (before > 0 ? ((percents[code] ?? 0) / before) * rest * 10 : (rest * 10) / free.length)),
    rest * 10,
  );
  return { ...percents, ...Object.fromEntries(free.map((code, index) => [code, tenths[index]! / 10])) };
};
