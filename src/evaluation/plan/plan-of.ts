import type { Language, Translate } from '../../locales';
import { onSheet, rangeAddress, sourceAddress } from '../address';
import { evaluate } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { headerRow } from './appearance';
import type { Stamp } from './evaluation-rows';
import { givenWeightsOf } from '../weight-origins';
import { bestWorstRange, bestWorstSheet } from './best-worst-sheet';
import { judgementRange, judgementSheet } from './judgement-sheet';
import { combinedRange } from './combined-cells';
import { combinedSheet } from './combined-sheet';
import { evaluationSheet, leftOutCells } from './evaluation-sheet';
import { pointColumns, unitCellsOn, type Layout, type SheetNames } from './layout';
import { freeObjectNames, freeSheetNames, type TakenNames } from './names';
import type { Plan, PlannedSheet } from './plan';
import { pointsSheet } from './points-sheet';
import { rankingSheet } from './ranking-sheet';
import { valuesSheet } from './values-sheet';
import { weightsSheet } from './weights-sheet';

export interface PlanOptions extends Stamp {
  readonly t: Translate;
  readonly language: Language;
  readonly taken: TakenNames;
}

const parts = ['evaluation', 'weights', 'judgements', 'combined', 'values', 'points', 'ranking'] as const;

/** What will be written for an evaluation whose check finds no problem: from the evaluation to its ranking. */
export function planOf(evaluation: Evaluation, options: PlanOptions): Plan {
  const { t, language, taken } = options;
  const names = freeSheetNames(
    parts.map((part) => t(`sheets.${part}`)),
    taken.sheets,
  );
  const layout: Layout = {
    evaluation,
    result: evaluate(evaluation),
    t,
    language,
    sheets: Object.fromEntries(parts.map((part, at) => [part, names[at]])) as unknown as SheetNames,
    objects: freeObjectNames(taken.names),
  };
  const elicited = elicitedSheet(layout);
  const rankingPlan = rankingSheet(layout);
  return {
    sheets: [
      evaluationSheet(layout, options),
      weightsSheet(layout),
      ...(elicited ? [elicited.sheet] : []),
      ...(evaluation.weights.from === 'combined' ? [combinedSheet(layout, evaluation.weights)] : []),
      valuesSheet(layout),
      pointsSheet(layout),
      rankingPlan,
    ],
    names: [
      ...definedNames(layout, rankingPlan.size.columns),
      ...(elicited
        ? [{ name: layout.objects.judgements, refersTo: `=${onSheet(layout.sheets.judgements, elicited.range)}` }]
        : []),
    ],
    activate: layout.sheets.ranking,
  };
}

/** The sheet of an interview's answers and the cells from which they are read back. */
function elicitedSheet(layout: Layout): { readonly sheet: PlannedSheet; readonly range: string } | null {
  const given = givenWeightsOf(layout.evaluation.weights);
  if (given?.from === 'ahp') {
    return { sheet: judgementSheet(layout, given.experts), range: judgementRange(layout, given.experts) };
  }
  if (given?.from === 'bwm') return { sheet: bestWorstSheet(layout, given.judges), range: bestWorstRange(layout) };
  return null;
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
    ...(evaluation.weights.from === 'combined'
      ? [{ name: objects.combined, refersTo: onSheet(sheets.combined, combinedRange(evaluation)) }]
      : []),
    ...(evaluation.rows.leftOut.length > 0 ? [{ name: objects.leftOut, refersTo: leftOutCells(layout) }] : []),
    { name: objects.source, refersTo: onSheet(evaluation.source.sheet, sourceAddress(evaluation.source)) },
  ].map(({ name, refersTo }) => ({ name, refersTo: `=${refersTo}` }));
}
