import { readFileSync } from 'node:fs';
import type { Plan } from '../../src/evaluation/plan/plan';
import type { CellValue } from '../../src/evaluation/source';

/** The plan of an example as it is kept, its results computed by the functions when it was made. */
export const committedPlan = (id: string): Plan =>
  JSON.parse(readFileSync(`examples/plans/${id}.json`, 'utf8')) as Plan;

/** What one formula of an example shows. */
export function shownBy(plan: Plan, sheet: string, at: string): readonly (readonly CellValue[])[] {
  const formula = plan.sheets.find(({ name }) => name === sheet)?.formulas.find((one) => one.at === at);
  if (!formula) throw new Error(`${sheet}!${at} holds no formula.`);
  return formula.expected;
}
