import { checkData } from '../../../src/evaluation/check/check-data';
import { evaluate } from '../../../src/evaluation/evaluate';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import type { CellValue } from '../../../src/evaluation/source';
import { evaluationOfAll } from '../every-indicator';

const codes = [
  'share-unknown',
  'share-row-blank',
  'shares-incomplete',
  'missing-value',
  'unit-incomplete',
  'row-blank',
];

/** Four parties by M7 without a gap, then with these cells blank. */
function parties(blank: readonly (readonly [row: number, code: string])[], rows: CellValue[][] = []): Evaluation {
  const before = evaluationOfAll('m7', 4);
  const { headers } = before.source;
  const isBlank = (row: number, column: number) =>
    blank.some(([at, code]) => at === row && headers[column].startsWith(code));
  const filled = before.source.rows.map((cells, row) =>
    cells.map((cell, column) => (isBlank(row, column) ? '' : cell === '' ? 7 : cell)),
  );
  return { ...before, source: { ...before.source, rows: [...filled, ...rows] } };
}

const found = (evaluation: Evaluation) => checkData(evaluation, 'en').filter(({ code }) => codes.includes(code));
const together = (evaluation: Evaluation) =>
  evaluate(evaluation).scores.reduce<number>((sum, score) => sum + (score ?? 0), 0);

test('a blank takes the share of its indicator from everyone, and the rest still sums to the whole', () => {
  const evaluation = parties([[2, 'M7.C2']]);
  expect(found(evaluation)).toMatchObject([
    { code: 'share-unknown', severity: 'notice', place: { address: 'K4' }, facts: { unit: 'Unit 3', count: 1 } },
  ]);
  const { points, coverage } = evaluate(evaluation);
  const at = evaluation.indicators.findIndex(({ code }) => code === 'M7.C2');
  expect(points.map((row) => row[at])).toEqual([NaN, NaN, NaN, NaN]);
  coverage.forEach((share) => expect(share).toBeCloseTo(1 - 0.3 / 4, 12));
  expect(together(evaluation)).toBeCloseTo(100, 9);
});

test('a blank is no zero: typing 0 gives the party nothing of it and the others all', () => {
  const evaluation = parties([]);
  const column = evaluation.source.headers.findIndex((header) => header.startsWith('M7.C2'));
  const rows = evaluation.source.rows.map((row, unit) =>
    row.map((cell, at) => (unit === 2 && at === column ? 0 : cell)),
  );
  const typed = { ...evaluation, source: { ...evaluation.source, rows } };
  expect(found(typed)).toEqual([]);
  const at = typed.indicators.findIndex(({ code }) => code === 'M7.C2');
  expect(evaluate(typed).points[2][at]).toBe(0);
});

test('where too little is known nobody gets a share, whoever has the blanks', () => {
  const evaluation = parties([
    [0, 'M7.C1'],
    [1, 'M7.C2'],
    [2, 'M7.C3'],
  ]);
  expect(found(evaluation)).toMatchObject([
    { code: 'shares-incomplete', severity: 'problem', place: null, facts: { percent: 77 } },
    { code: 'share-unknown' },
    { code: 'share-unknown' },
    { code: 'share-unknown' },
  ]);
  expect(evaluate(evaluation).scores).toEqual([null, null, null, null]);
});

test('a party without any value is filled or left out by the user, never taken for nothing', () => {
  const evaluation = parties([], [['Unit 5', ...Array.from({ length: 18 }, () => '')]]);
  expect(found(evaluation)).toMatchObject([
    { code: 'share-row-blank', severity: 'problem', units: ['Unit 5'], facts: { unit: 'Unit 5' } },
  ]);
  expect(found(parties([], [Array.from({ length: 19 }, () => '')]))).toMatchObject([{ code: 'row-blank' }]);
});
