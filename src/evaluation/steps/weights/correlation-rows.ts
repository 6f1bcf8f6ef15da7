import { both } from '../../analyses/columns';
import type { StepMatrix } from '../step-sheet';
import type { TableInput } from '../steps';

interface Correlated {
  readonly cells: StepMatrix;
  /** A formula that says of an indicator whether it is the same for all. */
  readonly isConstant: (indicator: number) => string;
  readonly valueOf: (indicator: number, other: number) => number;
}

/** Pearson's correlation of each indicator with each other one; one that is the same for all goes with none. */
export const correlationRows = ({ sheet, names }: TableInput, { cells, isConstant, valueOf }: Correlated) =>
  sheet.rows(
    both('Correlations r', '相关系数 r'),
    names.map((name, other) => ({
      id: String(other),
      label: { en: name, zh: name },
      formula: (indicator: number) =>
        indicator === other
          ? '1'
          : `IF(${isConstant(indicator)}+${isConstant(other)}>0,0,CORREL(${cells.column(indicator)},${cells.column(other)}))`,
      values: names.map((_, indicator) => valueOf(indicator, other)),
    })),
  );
