import { readFileSync } from 'node:fs';
import { modelEvaluation, type Choices } from '../../src/evaluation/make-evaluation';
import { suggestMapping } from '../../src/evaluation/mapping/suggest-mapping';
import type { Evaluation } from '../../src/evaluation/evaluation';
import type { CellValue, Source } from '../../src/evaluation/source';
import { loadModel } from '../../src/models/load';

/** The 31 provinces of 2023 as they would stand in a sheet "Data" from A1 on. */
export function provinces(): Source {
  const [headers, ...lines] = readFileSync('examples/data/china-province-2023.csv', 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const rows = lines.map((cells) =>
    cells.map((cell, column): CellValue => (column < 2 || cell === '' ? cell : Number(cell))),
  );
  return { sheet: 'Data', table: null, row: 0, column: 0, headers, rows, hiddenRows: [], mergedAreas: [] };
}

/** M8 over these provinces, with the columns that the mapping suggests. */
export function provincesByM8(choices: Partial<Choices> = {}): Evaluation {
  const source = choices.source ?? provinces();
  const model = loadModel('m8');
  const { unitColumn, suggestions } = suggestMapping(model, source, 'en');
  const columns = Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula]));
  return modelEvaluation(model, columns, {
    name: 'Regional innovation 2023',
    source,
    unitColumn,
    weights: { from: 'default' },
    method: { id: 'weighted-sum' },
    ...choices,
  });
}

/** A small table for tests that need nothing else. */
export function sourceOf(headers: string[], rows: CellValue[][], changes: Partial<Source> = {}): Source {
  return { sheet: 'Data', table: null, row: 0, column: 0, headers, rows, hiddenRows: [], mergedAreas: [], ...changes };
}

/** What provinces-2023.json holds. `benefit` says for each own column whether more is better. */
export interface ProvincesFixture {
  readonly units: string[];
  readonly codes: string[];
  readonly values: Record<string, number[]>;
  readonly points: Record<string, number[]>;
  readonly weights: Record<string, number>;
  readonly dimensionPoints: Record<string, number[]>;
  readonly scores: number[];
  readonly ranks: number[];
  readonly entropyTopsis: { weights: number[]; closeness: number[]; ranks: number[] };
  readonly own: {
    benefit: Record<string, boolean>;
    topsis: { closeness: number[]; ranks: number[] };
    entropySum: { weights: number[]; scores: number[]; ranks: number[] };
  };
}

/** Numbers computed by make-provinces-2023.py, which shares no code with the add-in. */
export const fixture = JSON.parse(
  readFileSync('tests/evaluation/fixtures/provinces-2023.json', 'utf8'),
) as ProvincesFixture;
