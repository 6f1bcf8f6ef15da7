import loadHighs, { type Highs } from 'highs';
import type { LinearProgram } from '../../../../src/methods/efficiency/simplex/linear-program';

export interface Verdict {
  readonly status: 'optimal' | 'infeasible' | 'unbounded';
  readonly value: number;
}

let loaded: Promise<Highs> | undefined;

/** The same program solved by HiGHS, another program altogether, through its text interface. */
export async function solvedByHighs(program: LinearProgram): Promise<Verdict> {
  const highs = await (loaded ??= loadHighs());
  const solution = highs.solve(asText(program), {
    primal_feasibility_tolerance: 1e-9,
    dual_feasibility_tolerance: 1e-9,
  });
  const status = { Optimal: 'optimal', Infeasible: 'infeasible', Unbounded: 'unbounded' } as const;
  const known = status[solution.Status as keyof typeof status];
  if (!known) throw new Error(`HiGHS ended with ${solution.Status}`);
  return { status: known, value: solution.ObjectiveValue };
}

function asText({ rows, columns, coefficients, costs, rightHandSide }: LinearProgram): string {
  const terms = (coefficientOf: (column: number) => number): string => {
    const parts: string[] = [];
    for (let column = 0; column < columns; column++) {
      const coefficient = coefficientOf(column);
      if (coefficient !== 0) parts.push(`${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${column}`);
    }
    return parts.length > 0 ? parts.join('\n ') : '0 x0';
  };
  const constraints = Array.from(
    { length: rows },
    (_, row) => ` r${row}: ${terms((column) => coefficients[column * rows + row])} = ${rightHandSide[row]}`,
  );
  return `Minimize\n obj: ${terms((column) => costs[column])}\nSubject To\n${constraints.join('\n')}\nEnd\n`;
}
