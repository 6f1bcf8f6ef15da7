import { cellAddress } from '../address';
import { firstUnitRow, type Layout } from './layout';
import type { ArrayFormula } from './plan';

/** A formula for all units in one column of values or points. */
export const unitFormula = (
  { result }: Layout,
  column: number,
  formula: string,
  expected: ArrayFormula['expected'],
): ArrayFormula => ({
  at: cellAddress(firstUnitRow, column),
  formula,
  rows: result.units.length,
  columns: 1,
  expected,
});
