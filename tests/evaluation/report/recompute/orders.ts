import { sum, times, transposed } from './arithmetic';
import { comparableRows, type Scored } from './distances';

/** Methods that ask only who is ahead of whom. */
export const byOrder: Readonly<Record<string, Scored>> = {
  rsr: (said, table) => {
    said.must('RSR = Σw·R/n', /R from 1 \(worst\) to n \(best\)|R 由 1（最劣）至 n（最优）/);
    const n = table.columns[0].length;
    if (said.says(/R = 1 \+ \(n − 1\)·r/)) {
      const rows = comparableRows(said, table);
      return rows.map(
        (row) =>
          times(
            table.weights,
            row.map((r) => 1 + (n - 1) * r),
          ) / n,
      );
    }
    said.must(/R = mean rank of those with the same x|R 为 x 相同者名次的平均/);
    const ranks = table.columns.map((column, at) => {
      const better = table.isCost[at] ? column.map((x) => -x) : column;
      return better.map((x) => {
        const same = better.filter((other) => other === x).length;
        return better.filter((other) => other < x).length + (same + 1) / 2;
      });
    });
    return transposed(ranks).map((row) => times(table.weights, row) / n);
  },
  promethee: (said, table) => {
    said.must(/usual criterion|常规准则/, 'φ⁺ = Σw·b/(n − 1)', 'φ⁻ = Σw·c/(n − 1)', 'φ = φ⁺ − φ⁻');
    const n = table.columns[0].length;
    const leads = table.columns.map((column, at) =>
      column.map((x) => {
        const [smaller, larger] = [
          column.filter((other) => other < x).length,
          column.filter((other) => other > x).length,
        ];
        return ((table.isCost[at] ? larger - smaller : smaller - larger) * table.weights[at]) / (n - 1);
      }),
    );
    return transposed(leads).map(sum);
  },
};
