import { checkData } from '../../../src/evaluation/check/check-data';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import { freeObjectNames } from '../../../src/evaluation/plan/names';
import { planOf } from '../../../src/evaluation/plan/plan-of';
import type { Plan } from '../../../src/evaluation/plan/plan';
import { methodsFacts } from '../../../src/evaluation/report/methods-facts';
import { methodsParagraphs } from '../../../src/evaluation/report/methods-paragraph';
import type { Source } from '../../../src/evaluation/source';
import { translator, type Language } from '../../../src/locales';
import { positionOf, rangeOf, tableOf } from '../plan-tables';
import type { NamedCells } from './recompute/cells';

const now = new Date('2026-11-20T08:00:00Z');
const version = '0.1.0';

/** The methods paragraph as the report holds it. */
export function paragraphOf(evaluation: Evaluation, language: Language): string {
  const facts = methodsFacts(evaluation, {
    findings: checkData(evaluation, language).map((finding) => ({ finding, reason: null })),
    objects: freeObjectNames([]),
    written: now.toISOString(),
    version,
  });
  const sentences = methodsParagraphs(facts, { t: translator(language), language }).flat();
  return sentences.join(language === 'zh-CN' ? '' : ' ');
}

/** What will be written for the evaluation. */
export const planFor = (evaluation: Evaluation, language: Language): Plan =>
  planOf(evaluation, {
    t: translator(language),
    language,
    taken: { sheets: ['Sheet1', evaluation.source.sheet], names: [] },
    now,
    version,
  });

/** The cells as they will stand in the workbook: the plan's, whose formulas other tests hold to, and the user's table. */
export const plannedCells = (plan: Plan, table: Source): NamedCells => ({
  range: (name) => Promise.resolve(rangeOf(plan, name)!),
  table: (name) => {
    const { headers, values } = tableOf(plan, name)!;
    return Promise.resolve([[...headers], ...values.map((row) => [...row])]);
  },
  area: (sheet, address) => {
    const [first, last] = address.split(':').map(positionOf);
    const all = [[...table.headers], ...table.rows.map((row) => [...row])];
    const isWhole =
      sheet === table.sheet &&
      first.row === table.row &&
      last.row - first.row + 1 === all.length &&
      last.column - first.column + 1 === table.headers.length;
    return isWhole ? Promise.resolve(all) : Promise.reject(new Error(`There is nothing in ${sheet}!${address}.`));
  },
});
