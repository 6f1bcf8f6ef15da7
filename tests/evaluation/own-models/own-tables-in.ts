import type { PlacedTable } from '../../../src/evaluation/own-models/read-own-models';
import type { Plan } from '../../../src/evaluation/plan/plan';
import { positionOf, tableOf } from '../plan-tables';

/** The tables of an own model as a plan leaves them in the workbook. */
export const ownTablesIn = (plan: Plan): PlacedTable[] =>
  plan.sheets.flatMap(({ name: sheet, part, tables }) =>
    part === 'model'
      ? tables.map(({ name, range }) => {
          const { headers, values } = tableOf(plan, name)!;
          return { name, sheet, ...positionOf(range.split(':')[0]), headers, rows: values };
        })
      : [],
  );
