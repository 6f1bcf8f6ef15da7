import type { Finding } from './findings';

/** Reasons why what the check found is right, by the key of the finding. */
export type Kept = Readonly<Record<string, string>>;

/**
 * What a finding is known by: its kind, its cell and its numbers. Once a number changes it is another finding, and the
 * reason given for the old one no longer holds.
 */
export function findingKey({ code, place, facts }: Finding): string {
  const numbers = Object.entries(facts).flatMap(([name, fact]) =>
    typeof fact === 'number' ? [`${name}=${fact}`] : [],
  );
  return [code, place ? `${place.sheet}!${place.address}` : '', ...numbers.sort()].join(' ');
}

/** The reason why a finding is kept; null where it is to be looked at. What must be corrected is never kept. */
export const reasonFor = (finding: Finding, kept: Kept): string | null =>
  finding.severity === 'notice' ? (kept[findingKey(finding)] ?? null) : null;
