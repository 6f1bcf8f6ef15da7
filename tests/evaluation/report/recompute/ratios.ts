import { product, sum, times, transposed } from './arithmetic';
import { comparable } from './comparable';
import { comparableRows, type Scored, type Table } from './distances';
import type { Paragraph } from './paragraph';

const sums = (said: Paragraph, table: Table): number[] =>
  comparableRows(said, table).map((row) => times(table.weights, row));

const products = (said: Paragraph, table: Table): number[] => {
  said.must('∏r^w', '0⁰ = 1');
  return comparableRows(said, table).map((row) => product(row.map((r, at) => r ** table.weights[at])));
};

/** Benefits and costs apart: r is not turned. */
function apart(
  said: Paragraph,
  { columns, weights, isCost }: Table,
): { readonly benefits: number[]; readonly costs: number[] } {
  const rows = transposed(columns.map((column) => comparable(said, column, false)));
  const of = (wanted: boolean) =>
    rows.map((row) => sum(row.map((r, at) => (isCost[at] === wanted ? weights[at] * r : 0))));
  return { benefits: of(false), costs: of(true) };
}

export const byRatio: Readonly<Record<string, Scored>> = {
  wpm: products,
  waspas: (said, table) => {
    said.must('λ·Σw·r + (1 − λ)·∏r^w');
    const part = said.number(/λ = ([\d.]+)/);
    const multiplied = products(said, table);
    return sums(said, table).map((added, unit) => part * added + (1 - part) * multiplied[unit]);
  },
  marcos: (said, table) => {
    said.must(/smallest and of the largest r of each indicator|各指标最小 r 与最大 r/, 'S·(I + A)/(I² + I·A + A²)');
    const columns = transposed(comparableRows(said, table));
    const [antiIdeal, ideal] = [
      times(
        table.weights,
        columns.map((column) => Math.min(...column)),
      ),
      times(
        table.weights,
        columns.map((column) => Math.max(...column)),
      ),
    ];
    return sums(said, table).map((s) => (s * (ideal + antiIdeal)) / (ideal ** 2 + ideal * antiIdeal + antiIdeal ** 2));
  },
  moora: (said, table) => {
    said.must(/Σw·r over benefits − Σw·r over costs|正向 Σw·r − 负向 Σw·r/);
    const { benefits, costs } = apart(said, table);
    return benefits.map((benefit, unit) => benefit - costs[unit]);
  },
  copras: (said, table) => {
    said.must('Q = S⁺ + ΣS⁻/(S⁻·Σ(1/S⁻))', 'Q/max Q');
    const { benefits, costs } = apart(said, table);
    if (sum(costs) === 0) said.must(/only S⁺ where no cost has a weight|没有负向权重时 Q = S⁺/);
    const q = benefits.map((benefit, unit) => {
      if (sum(costs) === 0) return benefit;
      return benefit + sum(costs) / (costs[unit] * sum(costs.map((cost) => 1 / cost)));
    });
    return q.map((value) => value / Math.max(...q));
  },
  aras: (said, table) => {
    said.must(/optimal unit with the best x of each indicator is added|加入取各指标最优 x 的最优对象/, 'S = Σw·r');
    const columns = table.columns.map((column, at) => [
      ...column,
      table.isCost[at] ? Math.min(...column) : Math.max(...column),
    ]);
    const all = sums(said, { ...table, columns });
    return all.slice(0, -1).map((s) => s / all.at(-1)!);
  },
};
