import type { Inputs } from '../inputs';
import { quoted } from '../live-text';
import type { DraftColumn, PlacedTable } from '../sheet-draft';
import type { CodedClauses } from './coded-clauses';
import { settledBy } from './coding';

/** Formulas that tell the coding sheet clause by clause; Excel's own way to say `codedClauses`. */
export class CodingFormulas {
  constructor(
    private readonly inputs: Inputs,
    private readonly coded: CodedClauses,
  ) {}

  /** A key for each row of the coding sheet. */
  private get rowKeys(): string {
    return `${this.cells('document')}&"|"&${this.cells('clause')}`;
  }

  private cells(column: string): string {
    const { coding } = this.inputs;
    return coding.has(column) ? `TRIM(${coding.cells(column)})` : `IF(${coding.cells('document')}="","","")`;
  }

  /** 1 for each row, for a list of coders side by side. */
  private coderIs(names: readonly string[]): string {
    return `(${this.cells('coder')}=HSTACK(${names.map(quoted).join(',')}))*1`;
  }

  private get settles(): string {
    const coder = this.cells('coder');
    return `((${coder}=${quoted(settledBy.en)})+(${coder}=${quoted(settledBy.zh)}))*1`;
  }

  /** The category of each row. */
  private get rowCategories(): string {
    const { codebook } = this.inputs;
    const book = (column: string) => `TRIM(${codebook.cells(column)})`;
    return `XLOOKUP(${this.cells('code')},${book('code')},${book('category')},"")`;
  }

  /** Document and clause of each clause, side by side. */
  get clauses(): string {
    return `=UNIQUE(HSTACK(${this.cells('document')},${this.cells('clause')}))`;
  }

  /** What the first row of each clause says. */
  first(keys: string, column: string): string {
    return `=XLOOKUP(${keys},${this.rowKeys},${this.cells(column)},"")`;
  }

  /** m: clauses × rows; b: rows × coders. */
  private telling(keys: string, more: string, result: string): string {
    const rows = `m,(${keys}=TRANSPOSE(${this.rowKeys}))*1`;
    return `=LET(${rows},b,${this.coderIs(this.coded.coders)},${more}${result})`;
  }

  private has(category: string): string {
    return `h,(${this.rowCategories}=${quoted(category)})*1,`;
  }

  /** Clauses × coders: 1 or 0, nothing where the coder has not read the clause. */
  codes(keys: string, category: string): string {
    return this.telling(keys, this.has(category), 'IF(MMULT(m,b)=0,"",(MMULT(m,b*h)>0)*1)');
  }

  /** "1" for clauses over which somebody has decided. */
  settled(keys: string): string {
    return this.telling(keys, '', `IF(MMULT(m,${this.settles})>0,1,"")`);
  }

  /** What was settled, else what all coders of the clause say; nothing where they differ. */
  agreed(keys: string, category: string): string {
    const ones = `SEQUENCE(${this.coded.coders.length},1,1,0)`;
    const counts = `n,MMULT((MMULT(m,b)>0)*1,${ones}),y,MMULT((MMULT(m,b*h)>0)*1,${ones}),s,${this.settles},`;
    return this.telling(
      keys,
      this.has(category) + counts,
      'IF(MMULT(m,s)>0,(MMULT(m,s*h)>0)*1,IF(y=0,0,IF(y=n,1,"")))',
    );
  }

  /** True while the coding sheet has the clauses, coders and codes that this analysis was written for. */
  get unchanged(): string {
    const { coders, clauses } = this.coded;
    const known = [...coders, settledBy.en, settledBy.zh].map(quoted).join(',');
    return `AND(ROWS(UNIQUE(${this.rowKeys}))=${clauses.length},SUM(ISNA(XMATCH(${this.cells('coder')},HSTACK(${known})))*1)=0,SUM(ISNA(XMATCH(${this.cells('code')},TRIM(${this.inputs.codebook.cells('code')})))*1)=0)`;
  }
}

/** The keys of a table of clauses. */
export const keysOf = (table: PlacedTable): string => `${table.column('document')}&"|"&${table.column('clause')}`;

/** The columns that say which clause a row is. */
export function clauseColumns(
  formulas: CodingFormulas,
  { clauses }: CodedClauses,
  t: (en: string, zh: string) => string,
): DraftColumn[] {
  return [
    {
      id: 'document',
      header: t('Document', '文件'),
      formula: () => formulas.clauses,
      expected: clauses.map(({ document }) => document),
    },
    { id: 'clause', header: t('Clause', '条款'), spilled: true, expected: clauses.map(({ clause }) => clause) },
    {
      id: 'page',
      header: t('Page', '页码'),
      formula: (at) => formulas.first(keysOf(at), 'page'),
      expected: clauses.map(({ page }) => page),
    },
  ];
}
