import type { Plan, PlannedChart, PlannedSeries, PlannedSheet } from '../../../src/evaluation/plan/plan';

const empty: PlannedSheet = {
  name: '',
  part: 'evaluation',
  live: false,
  size: { rows: 0, columns: 0 },
  blocks: [],
  formulas: [],
  tables: [],
  formats: [],
  widths: [],
  freeze: { rows: 0, columns: 0 },
  validations: [],
  conditionals: [],
  charts: [],
};

export const plannedSheet = (sheet: Partial<PlannedSheet> & { name: string }): PlannedSheet => ({ ...empty, ...sheet });

/** A plan over Sheet1!A1:B4 with every kind of part; `rows` lengthens its table. */
export function planWithEveryPart(rows = 3): Plan {
  const weights = Array.from({ length: rows }, (_, at) => [`W${at + 1}`, 1 / rows]);
  return {
    sheets: [
      plannedSheet({
        name: 'Ranking 1',
        part: 'ranking',
        live: true,
        blocks: [{ at: 'A1', values: [['Unit', 'Score', 'Weight']] }],
        formulas: [
          // Refers to a later sheet, to a name on it and to a table there.
          { at: 'A2', formula: "='My weights'!D2:D4", rows: 3, columns: 1, expected: [['x'], ['y'], ['z']] },
          { at: 'B2', formula: '=coop_points*2', rows: 3, columns: 1, expected: [[2], [4], [6]] },
          { at: 'C2', formula: '=SUM(coop_weights[Weight])', rows: 1, columns: 1, expected: [[1]] },
        ],
        formats: [
          { range: 'A1:C1', bold: true, italic: true, color: '#242424', fill: '#F0F0F0', size: 12, wrap: true },
          { range: 'B2:B4', numberFormat: '0.0', align: 'Right' },
        ],
        widths: [20, 8],
        freeze: { rows: 1, columns: 1 },
        conditionals: [
          { kind: 'data-bar', range: 'B2:B4', color: '#96C6FA', min: 0, max: 100 },
          { kind: 'color-scale', range: 'C2:C4', low: '#EBF3FC', high: '#115EA3', min: 0, max: 1 },
          { kind: 'formula', range: 'A2:A4', formula: '=$B2>50', fill: '#F5E2B8' },
        ],
        charts: [
          {
            name: 'coop_ranking_chart',
            kind: 'bar',
            title: 'Scores',
            series: [{ name: 'Score', values: "'Ranking 1'!B2:B4", categories: 'A2:A4', color: '#0F6CBD' }],
            from: 'E2',
            to: 'K20',
          },
        ],
      }),
      plannedSheet({
        name: 'My weights',
        part: 'weights',
        blocks: [
          { at: 'A1', values: [['Code', 'Weight'], ...weights] },
          { at: 'D1', values: [['Text'], ['=1+1'], ["'quoted'"], ['2026-11-20']] },
          { at: 'E1', values: [['Other'], [true], [0], ['']] },
        ],
        formulas: [{ at: 'F2', formula: '=Sheet1!B2:B4', rows: 3, columns: 1, expected: [[1], [2], [3]] }],
        tables: [{ name: 'coop_weights', range: `A1:B${rows + 1}` }],
        freeze: { rows: 1, columns: 0 },
        validations: [
          {
            range: `B2:B${rows + 1}`,
            rule: { kind: 'decimal', min: 0, max: null },
            prompt: { title: 'Weight', message: 'Any number from 0 up.' },
            error: { title: 'Not a weight', message: 'A weight is a number from 0 up.' },
          },
          {
            range: 'H2:H4',
            rule: { kind: 'decimal', min: 0, max: 100 },
            prompt: { title: 'A title that is longer than Excel takes', message: 'm'.repeat(300) },
            error: { title: 'Out of range', message: 'e'.repeat(300) },
          },
          {
            range: 'I2:I4',
            rule: { kind: 'list', values: ['benefit', 'cost'] },
            prompt: { title: 'Direction', message: 'Choose one.' },
            error: { title: 'Unknown', message: 'Choose one of the list.' },
          },
        ],
      }),
    ],
    names: [{ name: 'coop_points', refersTo: "='My weights'!$F$2:$F$4" }],
    activate: 'Ranking 1',
  };
}

/** A sheet with one chart of each kind that has several series, over the same small table. */
export function planWithCharts(): Plan {
  const series = (name: string, column: string, color: string, look?: PlannedSeries['look']): PlannedSeries => ({
    name,
    values: `${column}2:${column}4`,
    categories: 'A2:A4',
    color,
    ...(look ? { look } : {}),
  });
  const two = [series('University', 'B', '#0F6CBD'), series('Enterprise', 'C', '#8A5A00')];
  const limit = series('Threshold', 'D', '#616161', 'reference');
  const chart = (
    kind: PlannedChart['kind'],
    at: number,
    all: readonly PlannedSeries[],
    axes: Pick<PlannedChart, 'valueAxis' | 'categoryAxis'> = {},
  ): PlannedChart => ({
    name: kind,
    kind,
    title: `A ${kind}`,
    series: all,
    ...axes,
    from: `F${1 + at * 16}`,
    to: `M${15 + at * 16}`,
  });
  const points = [...two, limit].map((one) => ({ ...one, categories: 'B2:B4' }));
  return {
    sheets: [
      plannedSheet({
        name: 'Charts',
        blocks: [
          {
            at: 'A1',
            values: [
              ['Stage', 'University', 'Enterprise', 'Threshold'],
              ['Application', 4, 2.5, 4],
              ['R&D', 3, 4.5, 4],
              ['Promotion', 2, 1.5, 4],
            ],
          },
        ],
        charts: [
          chart('stacked-bar', 0, [{ ...two[0], look: 'hidden' }, two[1]], { valueAxis: { min: 0, title: 'Points' } }),
          chart('column', 1, two),
          chart('line', 2, [...two, limit], { valueAxis: { min: 1, max: 5 } }),
          chart('scatter', 3, points, {
            valueAxis: { min: 1, max: 5, title: 'Enterprise' },
            categoryAxis: { min: 1, max: 5, title: 'University' },
          }),
          chart('radar', 4, two, { valueAxis: { min: 0, max: 5 } }),
        ],
      }),
    ],
    names: [],
    activate: 'Charts',
  };
}
