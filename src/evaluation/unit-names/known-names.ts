import { provinceSpellings } from './provinces';

/** Characters that scanned tables confuse, each with what it was. */
const lookAlikes: Readonly<Record<string, string>> = { 两: '西', 四: '西', 占: '古', 汀: '江', 尔: '东', 束: '东' };

/**
 * The way of writing provinces that a column follows, or null where it holds other units: at least half of its names
 * are provinces.
 */
export function knownNames(names: readonly string[]): readonly string[] | null {
  const distinct = [...new Set(names)];
  const known = provinceSpellings
    .map((spelling) => ({ spelling, count: distinct.filter((name) => spelling.includes(name)).length }))
    .sort((one, other) => other.count - one.count)[0];
  return known.count >= 5 && known.count * 2 >= distinct.length ? known.spelling : null;
}

export interface LikelyNames {
  /** The one name that is meant beyond doubt, or null. */
  readonly sure: string | null;
  readonly others: readonly string[];
}

/**
 * The known names that a misread one may stand for. Each has one character that differs; a name that already stands
 * elsewhere in the column is not missing there and so less likely. Only one candidate left is beyond doubt.
 */
export function likelyNames(name: string, known: readonly string[], taken: ReadonlySet<string>): LikelyNames {
  const near = known.filter((candidate) => isOneLetterOff(name, candidate));
  const free = near.filter((candidate) => !taken.has(candidate));
  if (free.length === 1) return { sure: free[0], others: near.filter((candidate) => candidate !== free[0]) };
  const meant = [...name].map((letter) => lookAlikes[letter] ?? letter).join('');
  const ordered = [...near].sort((one, other) => Number(other === meant) - Number(one === meant));
  return { sure: null, others: ordered };
}

/** One letter replaced, too many or missing. */
export function isOneLetterOff(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1);
}
