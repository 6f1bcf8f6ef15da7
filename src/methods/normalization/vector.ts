import type { Scaling } from './scale';

/**
 * Vector normalisation: each indicator is divided by its Euclidean length.
 *
 * Formula: benefit x / ‖x‖; cost 1 − x / ‖x‖, with ‖x‖ = √Σx².
 * Convention: an all-zero indicator gives 0 to every unit.
 * Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, chapter 2.
 * Agrees: pymcdm, pyrepo-mcda. Differs: pyDecision leaves cost values unturned and swaps the ideals of TOPSIS instead.
 */
export const vector: Scaling = (data, directions) => {
  const { rows, columns, values } = data;
  const squares = new Float64Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) squares[column] += values[at] * values[at];
  }
  return directions.map((direction, column) => {
    const length = Math.sqrt(squares[column]);
    if (length === 0) return { kind: 'constant', value: 0 };
    return direction === 'benefit'
      ? { kind: 'linear', shift: 0, divisor: length }
      : { kind: 'linear', shift: length, divisor: -length };
  });
};
