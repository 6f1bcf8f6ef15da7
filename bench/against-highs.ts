import loadHighs from 'highs';
import { dea } from '../src/methods/efficiency/dea';
import { randomUnits, type Units } from './families/efficiency';
import { cpuSeconds } from './measure';

export interface DeaComparison {
  /** CPU milliseconds a unit of 1,000. */
  readonly ours: number;
  readonly highs: number;
  /** How many times as long 5,000 units take as 1,000. */
  readonly growth: number;
}

const asked = 20;

/** DEA under constant returns against HiGHS, called once a unit, which must come to the same scores. */
export async function compareDea(): Promise<DeaComparison> {
  const highs = await loadHighs();
  const units = randomUnits(1000);
  const manyUnits = randomUnits(5000);
  const { efficiency } = dea(units.inputs, units.outputs);
  const programs = Array.from({ length: asked }, (_, at) => programOf(units, (at * units.inputs.rows) / asked));
  const solveAll = () => programs.map((program) => highs.solve(program).ObjectiveValue);
  solveAll().forEach((score, at) => {
    const own = efficiency[(at * units.inputs.rows) / asked];
    if (!(Math.abs(score - own) < 1e-6)) throw new Error(`HiGHS gives ${score} where dea gives ${own}.`);
  });
  const [thousand, fiveThousand, byHighs] = cpuSeconds(
    [() => dea(units.inputs, units.outputs), () => dea(manyUnits.inputs, manyUnits.outputs), solveAll],
    { turns: 5, seconds: 0 },
  );
  return { ours: thousand, highs: (1000 * byHighs) / asked, growth: fiveThousand / thousand };
}

/** The program of one unit as HiGHS reads it: min θ with Σλx ≤ θ·x₀ and Σλy ≥ y₀. */
function programOf({ inputs, outputs }: Units, unit: number): string {
  const rows: string[] = [];
  for (let at = 0; at < inputs.columns; at++) {
    rows.push(` i${at}: ${sum(inputs, at)} - ${inputs.values[unit * inputs.columns + at]} theta <= 0`);
  }
  for (let at = 0; at < outputs.columns; at++) {
    rows.push(` o${at}: ${sum(outputs, at)} >= ${outputs.values[unit * outputs.columns + at]}`);
  }
  return `Minimize\n obj: theta\nSubject To\n${rows.join('\n')}\nEnd\n`;
}

function sum({ rows, columns, values }: Units['inputs'], column: number): string {
  return Array.from({ length: rows }, (_, unit) => `${values[unit * columns + column]} l${unit}`).join(' + ');
}
