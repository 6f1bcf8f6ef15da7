import { readFileSync } from 'node:fs';
import { rowsOf } from '../../examples/csv';
import type { CellValue } from '../../src/evaluation/source';
import { matrixOf } from '../../src/methods/matrix';
import { couplingCoordination } from '../../src/methods/synergy/coupling';
import { envelopment } from '../methods/efficiency/envelopment';
import { solvedByHighs } from '../methods/efficiency/simplex/highs';
import { committedPlan, shownBy } from './committed-plan';

/**
 * What others have published, as the example workbooks show it. That the workbooks show what COOP's functions give
 * is what books.test.ts holds.
 */
const rounded = (value: CellValue, digits: number) => Number(Number(value).toFixed(digits));

describe('Yu et al. 2024, fuzzy evaluation of a school and enterprises', () => {
  const plan = committedPlan('school-enterprise');
  const scores = ['I10', 'I11', 'I12', 'I13'].map((at) => shownBy(plan, 'Yu result 结果', at)[0][0]);

  test('the scores of input, process, output and of the whole', () => {
    expect(scores.map((score) => rounded(score, 4))).toEqual([0.7998, 0.8215, 0.8295, 0.8163]);
    expect(scores.map((score) => rounded(score, 2))).toEqual([0.8, 0.82, 0.83, 0.82]);
  });

  test('the values of the 22 indicators as printed', () => {
    const published = rowsOf('school-enterprise-yu2024.csv').map(({ published_value }) => Number(published_value));
    const values = shownBy(plan, 'Yu ratings 评语', 'J5').map(([value]) => Number(value));
    expect(values).toHaveLength(22);
    values.forEach((value, at) => expect(Math.abs(value - published[at])).toBeLessThan(0.00501));
  });
});

interface Stage {
  readonly expected: { readonly data: Readonly<Record<string, readonly (number | string | null)[]>> };
}

const golden = <Case>(name: string): Case =>
  JSON.parse(readFileSync(`tests/golden/coinr-asem--${name}.json`, 'utf8')) as Case;

describe('COINr 1.1.14, the ASEM index stage by stage', () => {
  const plan = committedPlan('asem');
  const countries = rowsOf('asem-data.csv').map(({ uCode }) => String(uCode));
  const codes = rowsOf('asem-meta.csv')
    .filter(({ Type }) => Type === 'Indicator')
    .map(({ iCode }) => String(iCode));

  /** A stage of the workbook as columns by code, in the order of COINr's units. */
  const columnsOf = (values: readonly (readonly CellValue[])[], names: readonly string[], units: readonly unknown[]) =>
    Object.fromEntries(
      names.map((name, column) => [name, units.map((unit) => values[countries.indexOf(String(unit))][column])]),
    );

  const expectStage = (stage: string, values: readonly (readonly CellValue[])[], names = codes) => {
    const { data } = golden<Stage>(`stage-${stage}`).expected;
    const shown = columnsOf(values, names, data.uCode);
    for (const name of names)
      data[name].forEach((expected, at) => {
        const place = `${stage} ${name} ${String(data.uCode[at])}`;
        const value = shown[name][at];
        if (typeof expected !== 'number') expect([place, value]).toEqual([place, '']);
        else expect([place, Number(value)]).toEqual([place, expect.closeTo(expected, 7)]);
      });
  };

  test('denominated', () => {
    const columns = codes.map((_, at) => {
      const sheet = plan.sheets.find(({ name }) => name.startsWith('ASEM 1'))!;
      return sheet.formulas[at].expected.map(([value]) => value);
    });
    expectStage(
      'denominated',
      countries.map((_, row) => columns.map((column) => column[row])),
    );
  });

  test('imputed', () => expectStage('imputed', shownBy(plan, 'ASEM 2 imputed 插补', 'C5')));

  test('screened: every country stays', () => {
    expect(shownBy(plan, 'ASEM 3 screened 筛查', 'E5').map(([stays]) => stays)).toEqual(countries.map(() => 'yes 是'));
    expect(golden<Stage>('stage-screened').expected.data.uCode).toHaveLength(countries.length);
    expectStage('screened', shownBy(plan, 'ASEM 2 imputed 插补', 'C5'));
  });

  test('treated', () => expectStage('treated', shownBy(plan, 'ASEM 4 treated 离群值', 'C5')));

  test('normalised', () => expectStage('normalised', shownBy(plan, 'ASEM 5 normalised 标准化', 'C5')));

  test('aggregated: eight pillars, two systems, the index', () => {
    const names = ['Physical', 'ConEcFin', 'Political', 'Instit', 'P2P', 'Environ', 'Social', 'SusEcFin'];
    const columns = [...'CDEFGHIJKLM'].map((letter) =>
      shownBy(plan, 'ASEM 6 index 指数', `${letter}6`).map(([value]) => value),
    );
    const values = countries.map((_, row) => columns.map((column) => column[row]));
    expectStage('aggregated', values, [...names, 'Conn', 'Sust', 'Index']);
  });

  test('ranks', () => {
    const { expected } = golden<{ expected: { uCode: string[]; Rank: number[]; Index: number[] } }>('ranks');
    const ranks = shownBy(plan, 'ASEM 6 index 指数', 'N6').map(([rank]) => rank);
    expect(expected.uCode.map((code) => ranks[countries.indexOf(code)])).toEqual(expected.Rank);
    const best = shownBy(plan, 'ASEM ranking 排名', 'A5')[0];
    expect(best[0]).toBe('Switzerland');
    expect(best[3]).toBeCloseTo(expected.Index[0], 6);
  });
});

test('paper 004: six regions declared, seven named, Shaanxi by its organisers', () => {
  const plan = committedPlan('policy-coding');
  expect(shownBy(plan, 'Policy matrix 矩阵', 'I16')).toEqual([[7]]);
  expect(String(shownBy(plan, 'Policy matrix 矩阵', 'C17')[0][0])).toMatch(/^Declared 6, evidenced 7/);
  const shaanxi = [...'DEFGHIJ'].map((letter) => shownBy(plan, 'Policy matrix 矩阵', `${letter}11`)[0][0]);
  expect(shaanxi).toEqual([0, 0, 0, 0, 0, 0, 1]);
});

test('paper 001: 58 approvals from 36 applications raise the flag, 36 from 79 do not', () => {
  const plan = committedPlan('changzhou');
  const shown = (at: string) => shownBy(plan, 'Changzhou derived 推算', at)[0][0];
  expect(['C5', 'C6', 'C7'].map((at) => rounded(shown(at), 2))).toEqual([3.64, 45.57, 50]);
  expect(shown('E13')).toMatch(/^More approvals than applications/);
  expect(shown('E15')).toBe('Possible.');
});

describe('AUTM: efficiency of 54 universities against HiGHS, which solves the same programs', () => {
  const plan = committedPlan('technology-transfer');
  const universities = rowsOf('autm-54-universities.csv');
  const outputs = ['licensing_income_musd', 'licences_options', 'patents_filed', 'patents_issued'];
  const given = {
    inputs: matrixOf(universities.map((row) => [Number(row.research_spend_musd)])),
    outputs: matrixOf(universities.map((row) => outputs.map((field) => Number(row[field])))),
  };
  const everyUnit = universities.map((_, unit) => unit);
  const solved = async (returns: 'crs' | 'vrs', unit: number, reference: number[]) =>
    Math.abs((await solvedByHighs(envelopment(given, unit, 'output', returns, reference))).value);
  const column = (letter: string) =>
    shownBy(plan, 'AUTM efficiency 效率', `${letter}5`).map(([efficiency]) => Number(efficiency));

  test.each([
    ['crs', 'B'],
    ['vrs', 'C'],
  ] as const)('%s', async (returns, letter) => {
    const shown = column(letter);
    for (const unit of everyUnit) expect(shown[unit]).toBeCloseTo(1 / (await solved(returns, unit, everyUnit)), 7);
  });

  test('super-efficiency', async () => {
    const shown = column('E');
    for (const unit of everyUnit) {
      const others = everyUnit.filter((other) => other !== unit);
      expect(shown[unit]).toBeCloseTo(1 / (await solved('crs', unit, others)), 7);
    }
  });
});

test('HE-BCI: the mean of three years per million pounds of research income', () => {
  const plan = committedPlan('uk-regions');
  const rows = rowsOf('hebci-uk-nuts2-2014-2018.csv').filter(({ nuts_version }) => nuts_version === 2016);
  const regions = [...new Set(rows.map(({ nuts_id }) => nuts_id))];
  const shown = shownBy(plan, 'HE-BCI means 均值', 'P5').map(([value]) => Number(value));
  const expected = regions.map((region) => {
    const own = rows.filter(({ nuts_id }) => nuts_id === region);
    const mean = own.reduce((sum, { ip_revenue }) => sum + Number(ip_revenue), 0) / own.length;
    return (1e6 * mean) / Number(own.find(({ year_start }) => year_start === 2018)!.gbp_research_income);
  });
  expect(shown).toHaveLength(40);
  shown.forEach((value, at) => expect(value).toBeCloseTo(expected[at], 3));
});

test('Wang et al. 2021: both couplings of the published pairs follow from one ratio of the two systems', () => {
  for (const row of rowsOf('coupling-wang2021-table8.csv')) {
    const [larger, ratio] = [Number(row.implied_U2), Number(row.implied_U1_over_U2)];
    const systems = matrixOf([[larger * ratio, larger]]);
    expect(couplingCoordination(systems, [0.5, 0.5], 'traditional').coupling[0]).toBeCloseTo(
      Number(row.C_traditional),
      3,
    );
    expect(couplingCoordination(systems, [0.5, 0.5], 'modified').coupling[0]).toBeCloseTo(Number(row.C_modified), 3);
  }
});
