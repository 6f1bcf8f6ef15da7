import { columnOf } from '../../../src/methods/matrix';
import type { Orientation } from '../../../src/methods/efficiency/radial-program';
import { linearProgram, type LinearProgram } from '../../../src/methods/efficiency/simplex/linear-program';
import type { ReturnsToScale } from '../../../src/methods/efficiency/technology';
import type { Units } from './units';

/**
 * The envelopment program of one unit against `peers`, written down from the definition with every unit a column and no
 * reduction. Each row is divided by the unit's own value, which changes no solution. Columns: peers, slacks, slack of Σλ
 * (if any), radial factor.
 */
export function envelopment(
  { inputs, outputs }: Units,
  unit: number,
  orientation: Orientation,
  returns: ReturnsToScale,
  peers: readonly number[],
): LinearProgram {
  const own = [inputs, outputs].flatMap((table) =>
    Array.from({ length: table.columns }, (_, at) => columnOf(table, at)[unit]),
  );
  const isInput = own.map((_, at) => at < inputs.columns);
  const convexity = returns === 'crs' ? [] : [1];
  const columns = peers.map((peer) => [
    ...own.map((value, at) =>
      isInput[at] ? columnOf(inputs, at)[peer] / value : columnOf(outputs, at - inputs.columns)[peer] / value,
    ),
    ...convexity,
  ]);
  const rows = own.length + convexity.length;
  const unitColumn = (row: number, value: number) => Array.from({ length: rows }, (_, at) => (at === row ? value : 0));
  own.forEach((_, at) => columns.push(unitColumn(at, isInput[at] ? 1 : -1)));
  if (returns === 'drs') columns.push(unitColumn(rows - 1, 1));
  if (returns === 'irs') columns.push(unitColumn(rows - 1, -1));
  const isScaled = isInput.map((input) => input === (orientation === 'input'));
  columns.push([...isScaled.map((scaled) => (scaled ? -1 : 0)), ...convexity.map(() => 0)]);
  const costs = columns.map((_, at) => (at === columns.length - 1 ? (orientation === 'input' ? 1 : -1) : 0));
  return linearProgram(columns, costs, [...isScaled.map((scaled) => (scaled ? 0 : 1)), ...convexity]);
}

/** The multiplier program, dual of the input-oriented one: max u·y₀ + w with v·x₀ = 1 and u·y + w − v·x ≤ 0 for all units. */
export function multipliers(units: Units, unit: number, returns: 'crs' | 'vrs'): LinearProgram {
  const peers = Array.from({ length: units.inputs.rows }, (_, at) => at);
  const primal = envelopment(units, unit, 'input', returns, peers);
  const free = returns === 'vrs' ? 1 : 0;
  const indicators = primal.rows - free;
  const { columns: inputs } = units.inputs;
  const columns: number[][] = [];
  const costs: number[] = [];
  const coefficient = (peer: number, row: number) => primal.coefficients[peer * primal.rows + row];
  for (let row = 0; row < indicators; row++) {
    const sign = row < inputs ? -1 : 1;
    columns.push([...peers.map((peer) => sign * coefficient(peer, row)), row < inputs ? 1 : 0]);
    costs.push(row < inputs ? 0 : -1);
  }
  if (free) {
    columns.push([...peers.map(() => 1), 0], [...peers.map(() => -1), 0]);
    costs.push(-1, 1);
  }
  peers.forEach((peer) => {
    columns.push([...peers.map((other) => (other === peer ? 1 : 0)), 0]);
    costs.push(0);
  });
  return linearProgram(columns, costs, [...peers.map(() => 0), 1]);
}
