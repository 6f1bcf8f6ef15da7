import type { Plan } from '../../evaluation/plan/plan';

export function writeNames(context: Excel.RequestContext, names: Plan['names']): void {
  for (const { name, refersTo } of names) context.workbook.names.add(name, refersTo);
}
