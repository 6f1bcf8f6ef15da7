import type { Input, Inputs } from '../inputs';
import { readCodebook } from './codebook';
import { clauseKey, settledBy } from './coding';
import { spelling } from './spelling';

export interface CodedClauses {
  readonly clauses: readonly CodedClause[];
  /** As they stand in the sheet, in the order of their first rows. */
  readonly coders: readonly string[];
  readonly categories: readonly string[];
}

export interface CodedClause {
  readonly document: string;
  readonly clause: string;
  readonly page: string;
  readonly region: string;
  readonly named: string;
  readonly isSettled: boolean;
  /** By category and coder: 1 or 0, null where the coder has not read the clause. */
  readonly codes: readonly (readonly (0 | 1 | null)[])[];
  /** By category: what was settled, else what all coders of the clause say, null where they differ. */
  readonly agreed: readonly (0 | 1 | null)[];
}

const isSettling = (coder: string): boolean =>
  [settledBy.en, settledBy.zh].some((name) => spelling(name) === spelling(coder));

/** The coding sheet told clause by clause. */
export function codedClauses({ coding, codebook }: Inputs): CodedClauses {
  const { categories, categoryByCode } = readCodebook(codebook);
  const rowsByClause = new Map<string, number[]>();
  const coders = new Map<string, string>();
  for (let row = 0; row < coding.rows; row++) {
    const key = clauseKey(coding.text('document', row), coding.text('clause', row));
    rowsByClause.set(key, [...(rowsByClause.get(key) ?? []), row]);
    const coder = coding.text('coder', row);
    if (!isSettling(coder) && !coders.has(spelling(coder))) coders.set(spelling(coder), coder);
  }
  const categoryOf = (row: number) => spelling(categoryByCode.get(spelling(coding.text('code', row))) ?? '');
  const saidBy = (rows: readonly number[], category: string): 0 | 1 | null =>
    rows.length === 0 ? null : rows.some((row) => categoryOf(row) === spelling(category)) ? 1 : 0;
  const clauses = [...rowsByClause.values()].map((rows): CodedClause => {
    const [first] = rows;
    const settling = rows.filter((row) => isSettling(coding.text('coder', row)));
    const byCoder = [...coders.keys()].map((key) => rows.filter((row) => spelling(coding.text('coder', row)) === key));
    const codes = categories.map((category) => byCoder.map((own) => saidBy(own, category)));
    return {
      document: coding.text('document', first),
      clause: coding.text('clause', first),
      page: coding.text('page', first),
      region: coding.text('region', first),
      named: coding.text('named', first),
      isSettled: settling.length > 0,
      codes,
      agreed: codes.map((said, at) => (settling.length > 0 ? saidBy(settling, categories[at]) : sharedBy(said))),
    };
  });
  return { clauses, coders: [...coders.values()], categories };
}

function sharedBy(said: readonly (0 | 1 | null)[]): 0 | 1 | null {
  const known = said.filter((one) => one !== null);
  return known.every((one) => one === known[0]) ? (known[0] ?? null) : null;
}

/** Whether coders who read the clause say different things of a category and nobody has settled it. */
export const isOpen = ({ isSettled, codes }: CodedClause, category: number): boolean =>
  !isSettled && sharedBy(codes[category]) === null && codes[category].some((one) => one !== null);

export const textsOf = (input: Input, column: string): string => (input.has(column) ? input.cells(column) : '""');
