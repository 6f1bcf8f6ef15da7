import type { Text } from '../../models/schema';

/** One spelling for headers that differ only in width, case, spaces or punctuation. */
export const spelling = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '');

/**
 * A header taken apart: "Government funds / 政府资金 (10k yuan 万元)" has two names and a unit,
 * "M8.A1 R&D intensity (%)" a code besides.
 */
export interface HeaderParts {
  readonly names: readonly string[];
  /** What stands in brackets at its end, or "". */
  readonly unit: string;
}

export function headerParts(header: string): HeaderParts {
  const spelled = header.normalize('NFKC').trim();
  const bracketed = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/s.exec(spelled);
  const name = bracketed ? bracketed[1] : spelled;
  const coded = /^([A-Z]\d+\.[A-Z]\d+)\s+(.*)$/is.exec(name);
  const parts = [...(coded ? [coded[1]] : []), ...(coded ? coded[2] : name).split(/\s+[/|·]\s+|[\n\r]+/)];
  return {
    names: [spelled, name, ...parts].map(spelling).filter((part) => part !== ''),
    unit: bracketed ? bracketed[2] : '',
  };
}

/** Whether the unit stated in a header is the expected one, in either language. A header without a unit states nothing. */
export const sameUnit = (stated: string, expected: Text): boolean =>
  stated === '' || [expected.en, expected.zh].some((unit) => spelling(stated).includes(spelling(unit)));

/** Share of pairs of neighbouring letters that two spellings have in common (Dice), 0–1. */
export function likeness(one: string, other: string): number {
  const pairs = letterPairs(one);
  const others = letterPairs(other);
  if (pairs.length + others.length === 0) return one === other ? 1 : 0;
  const unmatched = [...others];
  const shared = pairs.filter((pair) => {
    const at = unmatched.indexOf(pair);
    if (at >= 0) unmatched.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (pairs.length + others.length);
}

const letterPairs = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
