import type { Matrix } from '../matrix';
import { ArgumentOutOfDomain } from '../argument-refusal';
import { powerOfTwoNear } from './simplex/scaling';

export const returnsToScale = ['crs', 'vrs', 'drs', 'irs'] as const;
/** Constant, variable, decreasing (non-increasing) or increasing (non-decreasing) returns to scale. */
export type ReturnsToScale = (typeof returnsToScale)[number];

/** What units have made of their inputs, and so what is held to be possible. */
export interface Technology {
  /** One unit a row: its inputs, then its outputs, each column divided by its scale. */
  readonly points: Matrix;
  readonly inputs: number;
  readonly outputs: number;
  /** Powers of two, so that every scaled value keeps all its digits. */
  readonly scales: Float64Array;
  readonly returns: ReturnsToScale;
}

export function technologyOf(inputs: Matrix, outputs: Matrix, returns: ReturnsToScale): Technology {
  const scales = Float64Array.from([...columnScales(inputs), ...columnScales(outputs)]);
  return {
    points: pointsOf(inputs, outputs, scales),
    inputs: inputs.columns,
    outputs: outputs.columns,
    scales,
    returns,
  };
}

/** Units' inputs and outputs in the scales of a technology, for instance of another period. */
export function pointsOf(inputs: Matrix, outputs: Matrix, scales: Float64Array): Matrix {
  const columns = inputs.columns + outputs.columns;
  const values = new Float64Array(inputs.rows * columns);
  for (let row = 0; row < inputs.rows; row++) {
    values.set(rowOf(inputs, row), row * columns);
    values.set(rowOf(outputs, row), row * columns + inputs.columns);
  }
  for (let at = 0; at < values.length; at++) values[at] /= scales[at % columns];
  return { rows: inputs.rows, columns, values };
}

export function rowOf({ columns, values }: Matrix, row: number): Float64Array {
  return values.subarray(row * columns, (row + 1) * columns);
}

export function requirePositive(table: Matrix, argument: string): void {
  const at = table.values.findIndex((value) => !(value > 0));
  if (at === -1) return;
  throw new ArgumentOutOfDomain('not-positive', argument, Math.floor(at / table.columns), at % table.columns);
}

function columnScales({ rows, columns, values }: Matrix): Float64Array {
  const logarithms = new Float64Array(columns);
  const present = new Float64Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      if (values[at] === 0) continue;
      logarithms[column] += Math.log2(values[at]);
      present[column]++;
    }
  }
  return logarithms.map((sum, column) => powerOfTwoNear(sum / Math.max(1, present[column])));
}
