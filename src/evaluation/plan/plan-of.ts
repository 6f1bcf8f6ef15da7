import type { Language, Translate } from '../../locales';
import { onSheet, rangeAddress, sourceAddress } from '../address';
import { evaluate } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { headerRow } from './appearance';
import type { Stamp } from './evaluation-rows';
import { evaluationSheet } from './evaluation-sheet';
import { pointColumns, unitCellsOn, type Layout } from './layout';
import { freeObjectNames, freeSheetNames, type TakenNames } from './names';
import type { Plan } from './plan';
import { pointsSheet } from './points-sheet';
import { rankingSheet } from './ranking-sheet';
import { valuesSheet } from './values-sheet';
import { weightsSheet } from './weights-sheet';

export interface PlanOptions extends Stamp {
  readonly t: Translate;
  readonly language: Language;
  readonly taken: TakenNames;
}

/** What will be written for an evaluation whose check finds no problem: five sheets, from the ranking back to the data. */
export function planOf(evaluation: Evaluation, options: PlanOptions): Plan {
  const { t, language, taken } = options;
  const parts = ['evaluation', 'weights', 'values', 'points', 'ranking'] as const;
  const names = freeSheetNames(
    parts.map((part) => t(`sheets.${part}`)),
    taken.sheets,
  );
  const [evaluationName, weights, values, points, ranking] = names;
  const layout: Layout = {
    evaluation,
    result: evaluate(evaluation),
    t,
    language,
    sheets: { evaluation: evaluationName, weights, values, points, ranking },
    objects: freeObjectNames(taken.names),
  };
  const rankingPlan = rankingSheet(layout);
  return {
    sheets: [
      evaluationSheet(layout, options),
      weightsSheet(layout),
      valuesSheet(layout),
      pointsSheet(layout),
      rankingPlan,
    ],
    names: definedNames(layout, rankingPlan.size.columns),
    activate: ranking,
  };
}

/** Live ranges cannot stand in tables, because their cells spill: they are found by defined names instead. */
function definedNames(layout: Layout, rankingColumns: number): Plan['names'] {
  const { objects, sheets, evaluation, result } = layout;
  const at = pointColumns(layout);
  const indicators = evaluation.indicators.length;
  const ranking = rangeAddress(headerRow + 1, 0, result.units.length, rankingColumns);
  return [
    { name: objects.units, refersTo: unitCellsOn(layout, sheets.points, at.unit) },
    { name: objects.values, refersTo: unitCellsOn(layout, sheets.values, 1, indicators) },
    { name: objects.points, refersTo: unitCellsOn(layout, sheets.points, at.indicator, indicators) },
    { name: objects.scores, refersTo: unitCellsOn(layout, sheets.points, at.score, 2) },
    { name: objects.ranking, refersTo: onSheet(sheets.ranking, ranking) },
    { name: objects.source, refersTo: onSheet(evaluation.source.sheet, sourceAddress(evaluation.source)) },
  ].map(({ name, refersTo }) => ({ name, refersTo: `=${refersTo}` }));
}
