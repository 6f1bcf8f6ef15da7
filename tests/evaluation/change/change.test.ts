import { readFileSync } from 'node:fs';
import { changeOf } from '../../../src/evaluation/change/change-of';
import { changePlan } from '../../../src/evaluation/change/change-plan';
import { evaluationThen, obstacleToChange } from '../../../src/evaluation/change/last-year';
import { withRows } from '../../../src/evaluation/chosen-rows';
import { evaluate } from '../../../src/evaluation/evaluate';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { withEnds, type Choices } from '../../../src/evaluation/make-evaluation';
import { planOf } from '../../../src/evaluation/plan/plan-of';
import type { CellValue, Source } from '../../../src/evaluation/source';
import { translator } from '../../../src/locales';
import { officeWorkbook } from '../../../src/workbook/office-workbook';
import { liveSheets } from '../plan/live-sheets';
import { provincesByM8, sourceOf } from '../provinces';

const workbook = liveSheets();

/** The China panel from 2022 on: two years of 31 provinces in one table. */
function panel(): Source {
  const [headers, ...lines] = readFileSync('examples/data/china-province-2010-2023.csv', 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const year = headers.indexOf('year');
  const isNumber = (text: string) => text !== '' && !Number.isNaN(Number(text));
  const rows = lines
    .filter((cells) => Number(cells[year]) >= 2022)
    .map((cells) => cells.map((cell): CellValue => (isNumber(cell) ? Number(cell) : cell)));
  return sourceOf(headers, rows);
}

const whole = panel();
const yearAt = whole.headers.indexOf('year');
const unitAt = whole.headers.findIndex((header) => header.startsWith('province'));

const by2023 = (choices: Partial<Choices> = {}): Evaluation => {
  const rows = { year: { column: yearAt, value: 2023 }, leftOut: [] };
  const source = withRows(whole, rows, unitAt);
  return provincesByM8({ source, unitColumn: unitAt, rows, ...choices });
};

const compared = (evaluation: Evaluation, source: Source = whole, year: CellValue | null = 2022) => {
  const now = { evaluation, result: evaluate(evaluation) };
  expect(obstacleToChange(now)).toBeNull();
  const then = evaluationThen(now, { source, year: year === null ? null : { column: yearAt, value: year } });
  if ('kind' in then) throw new Error(then.kind);
  const result = evaluate(then);
  return {
    now,
    then: { evaluation: then, result },
    change: changeOf(result, now.result),
    labels: { then: '2022', now: '2023' },
  };
};

/** By hand: each value between the ends that 2023 has, capped, missing ones left to their dimension, then weighted. */
function scoreByHand({ now }: ReturnType<typeof compared>, unit: string, year: number): number {
  const { evaluation, result } = now;
  const row = whole.rows.find((cells) => cells[unitAt] === unit && cells[yearAt] === year)!;
  let total = 0;
  let totalWeight = 0;
  for (const dimension of evaluation.dimensions) {
    let sum = 0;
    let present = 0;
    let all = 0;
    evaluation.indicators.forEach(({ data, scoring, direction, dimension: own }, at) => {
      if (own !== dimension.code) return;
      const weight = result.weights[at];
      all += weight;
      if ('expression' in data) throw new Error('no derived indicator is expected');
      const top = data.sum.reduce((sum, column) => sum + (row[column] as number), 0) * data.times;
      const value = data.per === null ? top : top / (row[data.per] as number);
      if (typeof value !== 'number' || Number.isNaN(value) || data.sum.some((column) => row[column] === '')) return;
      const shown = result.values.map((values) => values[at]).filter((one) => !Number.isNaN(one));
      const [low, high] =
        direction === 'cost' ? [Math.max(...shown), Math.min(...shown)] : [Math.min(...shown), Math.max(...shown)];
      const x = scoring.rule === 'log' ? Math.log1p : (one: number) => one;
      const ends = scoring as { low: number | null; high: number | null };
      const [from, to] = [ends.low ?? low, ends.high ?? high];
      // A target counts in full inside its range, and not at all at half its low end and at twice its high end.
      const share =
        scoring.rule === 'target'
          ? Math.min((value - from / 2) / (from / 2), (2 * to - value) / to)
          : (x(value) - x(from)) / (x(to) - x(from));
      expect(['goalpost', 'log', 'target']).toContain(scoring.rule);
      sum += weight * 100 * Math.min(1, Math.max(0, share));
      present += weight;
    });
    if (present === 0) continue;
    total += (all * sum) / present;
    totalWeight += all;
  }
  return total / totalWeight;
}

test('the China panel: 2022 on the scales and weights of 2023 is what a calculation by hand gives', () => {
  const all = compared(by2023());
  expect(all.change.units.length).toBeGreaterThan(20);
  for (const { unit, then, now, change, rankNow } of all.change.units) {
    expect(then).toBeCloseTo(scoreByHand(all, unit, 2022), 9);
    expect(now).toBeCloseTo(scoreByHand(all, unit, 2023), 9);
    expect(change).toBeCloseTo(now - then, 12);
    const ahead = all.change.units.filter((other) => other.now > now).length;
    const ties = all.change.units.filter((other) => other.now === now).length;
    expect(rankNow).toBe(1 + ahead + (ties - 1) / 2);
  }
  const complete = all.change.units.filter(({ parts }) => !parts.some(Number.isNaN));
  complete.forEach(({ parts, change }) => expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(change, 9));
});

test('a year compared with itself has not changed, whatever the weights come from', () => {
  const evaluation = by2023({ weights: { from: 'equal' } });
  const { change } = compared(evaluation, whole, 2023);
  expect(change.units.map((unit) => unit.change)).toEqual(change.units.map(() => 0));
  expect(change.units.every(({ mover }) => mover === null)).toBe(true);
});

test('the values of last year move no end of a scale: an outlier then changes only its own unit', () => {
  const evaluation = by2023();
  const before = compared(evaluation);
  const column = before.now.evaluation.indicators
    .map(({ data }) => ('sum' in data ? data.sum[0] : -1))
    .find((at) => at >= 0)!;
  const rows = whole.rows.map((row) =>
    row[yearAt] === 2022 && row[unitAt] === before.change.units[0].unit
      ? row.map((cell, at) => (at === column ? 1e9 : cell))
      : row,
  );
  const after = compared(evaluation, { ...whole, rows });
  expect(after.change.units.slice(1).map(({ then }) => then)).toEqual(
    before.change.units.slice(1).map(({ then }) => then),
  );
});

test('units of one year only and units without a score are named; another table is read by its headings', () => {
  const evaluation = by2023();
  const order = [...whole.headers.keys()].reverse();
  const rows = whole.rows
    .filter((row) => row[yearAt] === 2022)
    .slice(1)
    .map((row) => order.map((at) => row[at]));
  rows.push(order.map((at) => (at === unitAt ? 'Elsewhere' : '')));
  const other = sourceOf(
    order.map((at) => whole.headers[at]),
    rows,
    { sheet: 'Last year' },
  );
  const table = compared(evaluation, other, null);
  const missing = String(whole.rows.find((row) => row[yearAt] === 2022)![unitAt]);
  expect(table.change.onlyNow).toEqual([missing]);
  expect(table.change.onlyThen).toEqual(['Elsewhere']);
  const same = new Map(compared(evaluation).change.units.map((unit) => [unit.unit, unit.then]));
  table.change.units.forEach(({ unit, then }) => expect(then).toBeCloseTo(same.get(unit)!, 9));
  const lacking = evaluationThen(table.now, { source: sourceOf(['province'], [['x']]), year: null });
  expect(lacking).toMatchObject({ kind: 'columns' });
  const twice = evaluationThen(table.now, { source: { ...other, rows: [...rows, rows[0]] }, year: null });
  expect(twice).toMatchObject({ kind: 'repeated', names: [{ en: rows[0][order.indexOf(unitAt)] }] });
});

test('what has no fixed scale is refused with the reason', () => {
  const told = (evaluation: Evaluation) => obstacleToChange({ evaluation, result: evaluate(evaluation) });
  expect(
    told(by2023({ method: { id: 'topsis' }, preparation: { missing: 'mean', groups: null, treated: [] } })),
  ).toEqual({
    kind: 'relative',
  });
  expect(told({ ...by2023(), result: 'shares' })).toEqual({ kind: 'shares' });
  const [first, ...others] = by2023().indicators;
  const scoring = { rule: 'percentile', fallback: { rule: 'linear' } } as typeof first.scoring;
  expect(told({ ...by2023(), indicators: [{ ...first, scoring }, ...others] })).toEqual({
    kind: 'places',
    names: [first.name],
  });
  const narrow = { ...by2023(), indicators: [withEnds(first, { low: 3, high: 3 }), ...others] };
  const result = evaluate(by2023());
  expect(obstacleToChange({ evaluation: narrow, result })).toEqual({ kind: 'constant', names: [first.name] });
});

test('written beside the evaluation, every cell shows what was computed', async () => {
  const evaluation = by2023();
  const options = {
    t: translator('en'),
    language: 'en',
    now: new Date('2026-11-26T09:00:00Z'),
    version: '0.1.0',
  } as const;
  await workbook.addSource(whole);
  await workbook.write(planOf(evaluation, { ...options, taken: await officeWorkbook.takenNames() }));
  const [stored] = await officeWorkbook.listEvaluations();
  const places = await officeWorkbook.readPlaces(stored);
  const plan = changePlan(compared(evaluation), {
    ...options,
    stored,
    places,
    taken: await officeWorkbook.takenNames(),
  });
  await workbook.write(plan);
  await workbook.expectAsCalculated(plan.sheets);
});
