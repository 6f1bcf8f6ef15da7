import { inLanguage } from '../analyses/columns';
import { SheetDraft } from '../analyses/sheet-draft';
import { headerRow } from '../plan/appearance';
import { firstUnitRow, unitCellsOn, type Layout } from '../plan/layout';
import { freeSheetNames, freeTableName, objectNamesOf } from '../plan/names';
import type { Plan } from '../plan/plan';
import { pointsSheet } from '../plan/points-sheet';
import { valuesSheet } from '../plan/values-sheet';
import type { EvaluationPlaces } from '../steps/places';
import { captionOf, findingOf, notCompared, spaced } from './change-sentences';
import { movedTable, scoreTable } from './change-tables';
import type { ChangePlanOptions, ComparedYears } from './compared-years';

/** Whether rows or columns were put before the cells that last year's formulas name. */
export const isMoved = ({ weights, points }: EvaluationPlaces): boolean =>
  weights.row !== headerRow || weights.column !== 0 || points.row !== firstUnitRow || points.column !== 1;

/** Last year's values and points by the weights and scales of the written evaluation, and the change, all live. */
export function changePlan(compared: ComparedYears, options: ChangePlanOptions): Plan {
  const { stored, places, t, language, taken } = options;
  const { then, labels } = compared;
  const words = inLanguage(language);
  const [values, points, change] = freeSheetNames(
    [
      `${t('sheets.values')} ${labels.then}`,
      `${t('sheets.points')} ${labels.then}`,
      words(`Change since ${labels.then}`, `较 ${spaced(labels.then)}变化`),
    ],
    taken.sheets,
  );
  const layout: Layout = {
    ...then,
    t,
    language,
    sheets: {
      evaluation: '',
      weights: places.weights.sheet,
      judgements: '',
      combined: '',
      values,
      points,
      ranking: '',
    },
    objects: objectNamesOf(stored.objects.evaluation),
  };
  const draft = new SheetDraft(`${stored.name}: ${change}`, captionOf(compared, options, points), 1);
  const scores = scoreTable(draft, compared, options, layout);
  movedTable(draft, compared, options, layout, scores);
  for (const note of notCompared(compared, options)) draft.note(note);
  draft.say(findingOf(compared, scores, language));
  const object = freeTableName('coop_change', taken);
  const record = {
    name: object,
    title: t('analyses.record'),
    headers: [t('sheets.head.key'), t('sheets.head.property'), t('sheets.head.value')],
    rows: [
      ['evaluation', t('robust.sheet.stamp.evaluation'), stored.objects.evaluation],
      ['then', words('Compared with', '对比期'), labels.then],
      ['written', t('sheets.property.written'), options.now.toISOString()],
      ['version', t('sheets.property.version'), options.version],
    ],
  };
  return {
    sheets: [valuesSheet(layout), pointsSheet(layout), draft.build(change, 'change', record)],
    // By these the sheets are known as written by CoopEval, and are not offered as data.
    names: [
      { name: `${object}_values`, refersTo: `=${unitCellsOn(layout, values, 0)}` },
      { name: `${object}_points`, refersTo: `=${unitCellsOn(layout, points, 0)}` },
    ],
    activate: change,
  };
}
