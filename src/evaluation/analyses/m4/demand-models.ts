import type { Language } from '../../../locales';
import { gm11 } from '../../../methods/forecasting/gm11';
import { gm11Check } from '../../../methods/forecasting/gm11-check';
import { gm11Interval } from '../../../methods/forecasting/gm11-interval';
import { linearTrend } from '../../../methods/forecasting/linear-trend';
import { inLanguage } from '../columns';
import type { Input } from '../inputs';
import { quoted } from '../live-text';
import type { PlacedTable, SheetDraft } from '../sheet-draft';

/** Model M4 asks for year t + 3. */
export const ahead = 3;

/** GM(1,1) and a straight line side by side; the line counts where GM(1,1) fails its test, as model M4 says. */
export function forecastOf(persons: readonly number[]) {
  const check = gm11Check(persons);
  const { fitted, forecast } = gm11(persons, ahead);
  const line = linearTrend(persons, ahead);
  const grey = { values: [...fitted, ...forecast], reach: [...gm11Interval(persons, ahead)] };
  const straight = { values: [...line.fitted, ...line.forecast], reach: [...line.reach] };
  const passes = check.verdict === 'good' && check.classRatiosInside;
  const { values: chosen, reach } = passes ? grey : straight;
  const errors = persons.map((value, at) => Math.abs(value - chosen[at]) / value);
  return { check, grey, straight, passes, chosen, reach, errors };
}
type Forecast = ReturnType<typeof forecastOf>;

const passed = (language: Language): string => inLanguage(language)('passes', '通过');

/** The condition of a formula under which GM(1,1) counts. */
export const testHolds = (test: PlacedTable, language: Language): string =>
  `${test.cell('result', test.rows - 1)}=${quoted(passed(language))}`;

/** The test of GM(1,1): three conditions and the verdict, which the forecast follows. */
export function testTable(
  sheet: SheetDraft,
  input: Input,
  { check, passes }: Forecast,
  language: Language,
): PlacedTable {
  const t = inLanguage(language);
  const of = (column: number) => `INDEX(COOP.GM11.CHECK(${input.cells('persons')}),1,${column})`;
  const [yes, no] = [passed(language), t('fails', '未通过')];
  const said = (holds: boolean) => (holds ? yes : no);
  const { posteriorErrorRatio: c, smallErrorProbability: p, classRatiosInside: inside } = check;
  return sheet.table(t('Test of GM(1,1)', 'GM(1,1) 检验'), 4, [
    {
      id: 'test',
      header: t('Test', '检验'),
      values: [
        t('Posterior error ratio C', '后验差比 C'),
        t('Small-error probability P', '小误差概率 P'),
        t('All class ratios inside the bounds', '级比全部在界内'),
        t('GM(1,1) as a whole', 'GM(1,1) 总体'),
      ],
    },
    {
      id: 'value',
      header: t('Value', '值'),
      formulas: () => [`=${of(3)}`, `=${of(4)}`, '', ''],
      expected: [c, p, '', ''],
      numberFormat: '0.000',
      align: 'Right',
    },
    { id: 'needed', header: t('Needed', '要求'), values: ['< 0.35', '> 0.95', '', ''], align: 'Right' },
    {
      id: 'result',
      header: t('Result', '结果'),
      formulas: (at) => {
        const when = (condition: string) => `=IF(${condition},${quoted(yes)},${quoted(no)})`;
        const [first, third] = [at.cell('result', 0), at.cell('result', 2)];
        return [
          when(`${at.cell('value', 0)}<0.35`),
          when(`${at.cell('value', 1)}>0.95`),
          when(of(6)),
          when(`COUNTIF(${first}:${third},${quoted(yes)})=3`),
        ];
      },
      expected: [said(c < 0.35), said(p > 0.95), said(inside), said(passes)],
      align: 'Right',
    },
  ]);
}

/** Both models, period by period, with half the widths of their intervals. */
export function workingTable(
  sheet: SheetDraft,
  input: Input,
  test: PlacedTable,
  { check, grey, straight, errors }: Forecast,
  language: Language,
): PlacedTable {
  const t = inLanguage(language);
  const size = input.rows;
  const all = Array.from({ length: size + ahead }, (_, row) => row);
  const isPast = (row: number) => row < size;
  const series = input.cells('persons');
  const first = input.cell('persons', 0);
  const coefficient = (column: number) => `INDEX(COOP.GM11.CHECK(${series}),1,${column})`;
  const holds = testHolds(test, language);
  const numberFormat = '#,##0.0';
  const coefficients = sheet.table(t('Coefficients of GM(1,1)', 'GM(1,1) 系数'), 1, [
    { id: 'name', header: t('Model', '模型'), values: ['GM(1,1)'] },
    {
      id: 'a',
      header: 'a',
      formulas: () => [`=${coefficient(1)}`],
      expected: [check.model.a],
      numberFormat: '0.0000',
    },
    { id: 'b', header: 'b', formulas: () => [`=${coefficient(2)}`], expected: [check.model.b], numberFormat },
  ]);
  const [a, b] = [coefficients.cell('a', 0), coefficients.cell('b', 0)];
  const past = (at: PlacedTable, column: string, from = 0) => `${at.cell(column, from)}:${at.cell(column, size - 1)}`;
  return sheet.table(t('Both models', '两种模型'), all.length, [
    { id: 'period', header: t('Period', '时期'), values: all.map((row) => row + 1), align: 'Left' },
    {
      id: 'gm',
      header: 'GM(1,1)',
      formulas: (at) =>
        all.map((row) =>
          row === 0
            ? `=${first}`
            : `=IF(${a}=0,${b},(1-EXP(${a}))*(${first}-${b}/${a})*EXP(-${a}*(${at.cell('period', row)}-1)))`,
        ),
      expected: grey.values,
      numberFormat,
    },
    {
      id: 'residual',
      header: t('Residual of GM(1,1)', 'GM(1,1) 残差'),
      formulas: (at) =>
        all.map((row) => (row > 0 && isPast(row) ? `=${input.cell('persons', row)}-${at.cell('gm', row)}` : '')),
      expected: all.map((row) => (row > 0 && isPast(row) ? input.number('persons', row) - grey.values[row] : '')),
      numberFormat,
      align: 'Right',
    },
    {
      id: 'gm-reach',
      header: t('± of GM(1,1)', 'GM(1,1) 半宽'),
      formulas: (at) =>
        all.map((row) =>
          isPast(row)
            ? ''
            : `=T.INV.2T(0.05,${size - 3})*SQRT(SUMSQ(${past(at, 'residual', 1)})/${size - 3})*SQRT(${row - size + 1})`,
        ),
      expected: all.map((row) => (isPast(row) ? '' : grey.reach[row - size])),
      numberFormat,
      align: 'Right',
    },
    {
      id: 'line',
      header: t('Straight line', '直线趋势'),
      formulas: (at) => all.map((row) => `=FORECAST(${at.cell('period', row)},${series},${past(at, 'period')})`),
      expected: straight.values,
      numberFormat,
    },
    {
      id: 'line-reach',
      header: t('± of the line', '直线半宽'),
      formulas: (at) =>
        all.map((row) => {
          if (isPast(row)) return '';
          const periods = past(at, 'period');
          const distance = `(${at.cell('period', row)}-AVERAGE(${periods}))^2/DEVSQ(${periods})`;
          return `=T.INV.2T(0.05,${size - 2})*STEYX(${series},${periods})*SQRT(1+1/${size}+${distance})`;
        }),
      expected: all.map((row) => (isPast(row) ? '' : straight.reach[row - size])),
      numberFormat,
      align: 'Right',
    },
    {
      id: 'error',
      header: t('Relative error', '相对误差'),
      formulas: (at) =>
        all.map((row) => {
          if (!isPast(row)) return '';
          const value = input.cell('persons', row);
          return `=ABS(${value}-IF(${holds},${at.cell('gm', row)},${at.cell('line', row)}))/${value}`;
        }),
      expected: all.map((row) => (isPast(row) ? errors[row] : '')),
      numberFormat: '0.0%',
      align: 'Right',
    },
  ]);
}
