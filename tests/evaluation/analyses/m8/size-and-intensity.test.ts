import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { correlationWithSize, scoresOf, size } from '../../../../src/evaluation/analyses/m8/size';
import { inputsFor } from '../example';
import { shownBy } from '../said';
import { orBlank, provincesOf } from './china-panel';

const columns = [
  'rd_fte_py',
  'rd_exp_internal_10k_yuan',
  'patents_granted_invention',
  'valid_invention_patents',
  'tech_contract_output_value_10k_yuan',
  'hitech_firms_recognised',
];
const provinces = provincesOf(2023);
/** GDP that the yearbook's intensity implies. */
const gdp = provinces.map((one) => (100 * one.rd_exp_internal_10k_yuan) / one.rd_intensity_pct);
const panel = inputsFor(size, {
  'totals-and-size': provinces.map((one, row) => [
    one.name,
    gdp[row],
    ...columns.map((column) => orBlank(one[column])),
  ]),
});

/** Min–max points and their mean, written apart from the analysis. */
function scored(table: number[][]): number[] {
  return table.map(
    (row) =>
      row.reduce((sum, value, column) => {
        const all = table.map((other) => other[column]);
        const [low, high] = [Math.min(...all), Math.max(...all)];
        return sum + (100 * (value - low)) / (high - low);
      }, 0) / row.length,
  );
}
const placesOf = (scores: number[]) => scores.map((own) => 1 + scores.filter((other) => other > own).length);

test('31 provinces: two rankings from their formulas, and size explains the one by totals', () => {
  const totals = provinces.map((one) => columns.map((column) => one[column]));
  const input = panel['totals-and-size'];
  const [byTotal, perSize] = [scored(totals), scored(totals.map((row, at) => row.map((value) => value / gdp[at])))];
  scoresOf(input, false).forEach((score, row) => expect(score).toBeCloseTo(byTotal[row], 9));
  scoresOf(input, true).forEach((score, row) => expect(score).toBeCloseTo(perSize[row], 9));
  // Spearman without ties: 1 − 6Σd²/(n³ − n).
  const bySize = placesOf(gdp);
  const spearman = (ranks: number[]) => {
    const n = ranks.length;
    return 1 - (6 * ranks.reduce((sum, rank, row) => sum + (rank - bySize[row]) ** 2, 0)) / (n ** 3 - n);
  };
  const [large, dense] = [placesOf(byTotal), placesOf(perSize)];
  expect(correlationWithSize(input, large)).toBeCloseTo(spearman(large), 12);
  expect(correlationWithSize(input, dense)).toBeCloseTo(spearman(dense), 12);
  const { finding, second } = shownBy(size, panel);
  const moved = large.filter((rank, row) => Math.abs(rank - dense[row]) >= 5).length;
  expect(finding).toBe(
    `By totals Guangdong is first, per unit of size Beijing; ${moved} of 31 regions change by five places or more.`,
  );
  expect(second).toContain(
    `by totals at ${spearman(large).toFixed(2)}, with the ranking per size at ${spearman(dense).toFixed(2)}`,
  );
});

test('the same totals divided by the same size keep the ranking', () => {
  const rows = [
    ['a', 5, 10, '', '', '', '', 3],
    ['b', 5, 20, '', '', '', '', 9],
    ['c', 5, 40, '', '', '', '', 4],
  ];
  const input = inputsFor(size, { 'totals-and-size': rows })['totals-and-size'];
  expect(scoresOf(input, true)).toEqual(scoresOf(input, false));
  expect(shownBy(size, inputsFor(size, { 'totals-and-size': rows })).second).toMatch(/^All sizes/);
});

test('a region with a gap is in neither ranking and is named at its cell; a size of 0 is refused', () => {
  const rows = [
    ['a', 1, 10, '', '', '', '', 3],
    ['b', 2, '', '', '', '', '', 9],
    ['c', 5, 40, '', '', '', '', 4],
    ['d', 4, 30, '', '', '', '', 5],
  ];
  const given = inputsFor(size, { 'totals-and-size': rows });
  expect(checkInputs(size, given)).toMatchObject([{ severity: 'notice', place: { address: 'C6' } }]);
  expect(scoresOf(given['totals-and-size'], true)[1]).toBeNaN();
  const zero = inputsFor(size, {
    'totals-and-size': rows.map((row, at) => (at === 0 ? ['a', 0, ...row.slice(2)] : row)),
  });
  expect(checkInputs(size, zero)).toMatchObject([{ severity: 'problem', place: { address: 'B5' } }]);
});
