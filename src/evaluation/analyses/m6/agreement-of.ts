import { krippendorffInterval, type KrippendorffInterval } from '../../../methods/agreement/krippendorff-interval';
import { matrixOf } from '../../../methods/matrix';
import { NotDefined, OutOfDomain } from '../../../methods/refusals';
import type { CodedClause, CodedClauses } from './coded-clauses';

export interface CategoryAgreement {
  /** Null where the coders say the same of every clause, so that there is nothing to tell apart. */
  readonly interval: KrippendorffInterval | null;
  /** Clauses that two coders or more have read, and the share of them that all code alike. */
  readonly clauses: number;
  readonly same: number | null;
}

const said = ({ codes }: CodedClause, category: number) => codes[category].filter((one) => one !== null);

export function agreementOf({ clauses, categories }: CodedClauses): CategoryAgreement[] {
  return categories.map((_, category) => {
    const shared = clauses.map((clause) => said(clause, category)).filter((codes) => codes.length > 1);
    const same = shared.filter((codes) => new Set(codes).size === 1).length;
    return {
      interval: intervalOf(clauses.map(({ codes }) => codes[category].map((one) => one ?? NaN))),
      clauses: shared.length,
      same: shared.length > 0 ? same / shared.length : null,
    };
  });
}

/** A preview draws more than once and an edit changes few categories: what was drawn lately is not drawn again. */
const lately = new Map<string, KrippendorffInterval | null>();
const most = 40;

function intervalOf(rows: readonly (readonly number[])[]): KrippendorffInterval | null {
  const key = rows.map((row) => row.join()).join(';');
  const known = lately.get(key);
  if (known !== undefined) return known;
  const drawn = drawnInterval(rows);
  if (lately.size >= most) lately.delete([...lately.keys()][0]);
  lately.set(key, drawn);
  return drawn;
}

function drawnInterval(rows: readonly (readonly number[])[]): KrippendorffInterval | null {
  try {
    return krippendorffInterval(matrixOf(rows));
  } catch (error) {
    if (error instanceof NotDefined || error instanceof OutOfDomain) return null;
    throw error;
  }
}
