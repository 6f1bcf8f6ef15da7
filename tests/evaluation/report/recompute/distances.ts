import { mean, sum, times, transposed } from './arithmetic';
import { comparable } from './comparable';
import type { Paragraph } from './paragraph';

/** What a method of tables is given: a column for each indicator, and nothing missing. */
export interface Table {
  readonly columns: number[][];
  readonly weights: number[];
  readonly isCost: boolean[];
}

export type Scored = (said: Paragraph, table: Table) => number[];

const [least, most] = [(values: number[]) => Math.min(...values), (values: number[]) => Math.max(...values)];

/** What the units have of each indicator, made comparable; a row a unit. */
export const comparableRows = (said: Paragraph, { columns, isCost }: Table): number[][] =>
  transposed(columns.map((column, at) => comparable(said, column, isCost[at])));

const weightedRows = (said: Paragraph, table: Table): number[][] =>
  comparableRows(said, table).map((row) => row.map((r, at) => table.weights[at] * r));

const bestOf = ({ columns, isCost }: Table): number[] =>
  columns.map((column, at) => (isCost[at] ? least(column) : most(column)));
const worstOf = ({ columns, isCost }: Table): number[] =>
  columns.map((column, at) => (isCost[at] ? most(column) : least(column)));

export const byDistance: Readonly<Record<string, Scored>> = {
  topsis: (said, table) => {
    said.must('v = w·r', /Euclidean distances|欧氏距离/, 'd⁻/(d⁺ + d⁻)');
    const rows = weightedRows(said, table);
    // r grows with what is better, so the largest v is that of the best x.
    const ends = transposed(rows).map((column) => [most(column), least(column)]);
    const distance = (row: number[], end: number) => Math.sqrt(sum(row.map((v, at) => (v - ends[at][end]) ** 2)));
    return rows.map((row) => distance(row, 1) / (distance(row, 0) + distance(row, 1)));
  },
  vikor: (said, table) => {
    said.must(
      /0 where an indicator is constant|常数指标取 0/,
      'S = Σd',
      'R = max d',
      /without range being 0|极差为 0 的项取 0/,
    );
    const v = said.number(/v = ([\d.]+)/);
    const [best, worst] = [bestOf(table), worstOf(table)];
    const gaps = transposed(table.columns).map((row) =>
      row.map((x, at) => (best[at] === worst[at] ? 0 : (table.weights[at] * (best[at] - x)) / (best[at] - worst[at]))),
    );
    const [s, r] = [gaps.map(sum), gaps.map(most)];
    const term = (values: number[], value: number) =>
      most(values) - least(values) < 1e-14 ? 0 : (value - least(values)) / (most(values) - least(values));
    return gaps.map((_, unit) => v * term(s, s[unit]) + (1 - v) * term(r, r[unit]));
  },
  gra: (said, table) => {
    said.must('Δ = 1 − r', 'ξ = ρ/(Δ + ρ)', 'Σw·ξ');
    const rho = said.number(/ρ = ([\d.]+)/);
    return comparableRows(said, table).map((row) =>
      times(
        table.weights,
        row.map((r) => rho / (1 - r + rho)),
      ),
    );
  },
  edas: (said, table) => {
    said.must('e = (x − x̄)/|x̄|', /−e for costs|负向取 −e/, /0 where an indicator is constant|常数指标取 0/);
    said.must('(SP/max SP + 1 − SN/max SN)/2');
    const rows = transposed(
      table.columns.map((column, at) =>
        column.map((x) => {
          if (most(column) === least(column)) return 0;
          return ((table.isCost[at] ? -1 : 1) * (x - mean(column))) / Math.abs(mean(column));
        }),
      ),
    );
    const sums = (sign: number) =>
      rows.map((row) =>
        times(
          table.weights,
          row.map((e) => Math.max(0, sign * e)),
        ),
      );
    const [above, below] = [sums(1), sums(-1)];
    return rows.map((_, unit) => (above[unit] / most(above) + 1 - below[unit] / most(below)) / 2);
  },
  codas: (said, table) => {
    said.must('v = w·r', /Euclidean and taxicab|欧氏与曼哈顿/, 'Σₖ(E − Eₖ) + ψ·(T − Tₖ)');
    const clear = said.number(/\|E − Eₖ\| ≥ ([\d.]+)/);
    const rows = weightedRows(said, table);
    const lowest = transposed(rows).map(least);
    const euclid = rows.map((row) => Math.sqrt(sum(row.map((v, at) => (v - lowest[at]) ** 2))));
    const taxicab = rows.map((row) => sum(row.map((v, at) => v - lowest[at])));
    return rows.map((_, i) =>
      sum(
        rows.map((_, k) => {
          const lead = euclid[i] - euclid[k];
          return lead + (Math.abs(lead) >= clear ? taxicab[i] - taxicab[k] : 0);
        }),
      ),
    );
  },
  mabac: (said, table) => {
    said.must('v = w·(r + 1)', '(∏v)^(1/n)', 'Σ(v − g)');
    const columns = transposed(comparableRows(said, table)).map((column, at) => {
      const v = column.map((r) => table.weights[at] * (r + 1));
      const g = v.reduce((whole, one) => whole * one ** (1 / v.length), 1);
      return v.map((one) => one - g);
    });
    return transposed(columns).map(sum);
  },
  mairca: (said, table) => {
    said.must('Σ(w/n)·(1 − r)');
    const n = table.columns[0].length;
    return comparableRows(said, table).map((row) => sum(row.map((r, at) => (table.weights[at] / n) * (1 - r))));
  },
};
