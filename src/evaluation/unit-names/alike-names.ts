import { spelling } from '../mapping/spelling';
import { isOneLetterOff } from './known-names';

/** Words without which a name still names the same place. */
const endings = /(省|市|县|区|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区|province|city)$/;
/** Shorter Latin names differ by one letter too often for that to be a slip. */
const leastLetters = 6;

/** What is left of a name when width, case, spaces, signs and the word for its kind of place are taken away. */
const coreOf = (name: string): string => spelling(name).replace(endings, '') || spelling(name);

const isLatin = (name: string): boolean => name.length >= leastLetters && /^\p{Script=Latin}+$/u.test(name);

/**
 * For each name the first earlier one that is written differently but probably names the same unit: apart from width,
 * case, spaces, signs or an ending such as 省 nothing differs, or one letter of a long Latin name.
 * Chinese names that differ by one character are usually two places or two schools, and are left alone.
 */
export function alikeNames(names: readonly string[]): Map<number, number> {
  const alike = new Map<number, number>();
  const firstByCore = new Map<string, number>();
  const latinByDeletion = new Map<string, number>();
  names.forEach((name, at) => {
    const core = coreOf(name);
    if (core === '') return;
    const earlier = firstByCore.get(core);
    if (earlier !== undefined) {
      if (names[earlier] !== name) alike.set(at, earlier);
      return;
    }
    firstByCore.set(core, at);
    if (!isLatin(core)) return;
    // Names one letter apart share what is left when that letter is deleted: no need to compare all with all.
    const shortened = [core, ...Array.from(core, (_, letter) => core.slice(0, letter) + core.slice(letter + 1))];
    for (const key of shortened) {
      const other = latinByDeletion.get(key);
      if (other === undefined) latinByDeletion.set(key, at);
      else if (!alike.has(at) && isOneLetterOff(core, coreOf(names[other]))) alike.set(at, other);
    }
  });
  return alike;
}
