import { readTable } from '../../src/cells/table';
import { asExcelHandsOver, randomTable } from '../samples';
import type { Subject } from '../subject';
import { columns, everySize } from './tables';

export const reading: Subject[] = [
  {
    family: 'Cells',
    method: 'reading cells',
    counted: `rows × ${columns} cells`,
    sizes: everySize,
    budget: { passes: 10 },
    prepare: (rows) => {
      const { values } = randomTable(rows, columns);
      const cells = cellsOf(values, rows);
      return { numbers: values, run: () => readTable(cells, 'data') };
    },
  },
];

/** Whole numbers among the others, a blank row here and there. */
function cellsOf(values: Float64Array, rows: number): unknown[][] {
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from(values.subarray(row * columns, (row + 1) * columns), (value, column) => {
      if (row % 1000 === 999) return '';
      return column % 4 === 0 ? Math.round(1000 * value) : value;
    }),
  );
  return asExcelHandsOver(cells);
}
