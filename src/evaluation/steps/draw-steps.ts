import type { Language } from '../../locales';
import { matrixOf } from '../../methods/matrix';
import { both } from '../analyses/columns';
import { textIn } from '../analyses/analysis';
import type { SheetDraft } from '../analyses/sheet-draft';
import { completeRows } from '../complete-rows';
import { dimensionWeights, membersOf, methodInput } from '../evaluate';
import type { Evaluation } from '../evaluation';
import { methodOf } from '../methods/methods';
import { capitalised } from '../plan/appearance';
import type { Result } from '../result';
import { dataWeightingOf, looksAtValues } from '../weight-origins';
import { methodSteps } from './method-steps';
import { columnsIn, directionsIn, weightAbove, type EvaluationPlaces } from './places';
import { StepSheet, where } from './step-sheet';
import { weightSteps } from './weight-steps';
import { words } from './words';

/** A written evaluation, as it is now, and where it stands. */
export interface WrittenEvaluation {
  readonly evaluation: Evaluation;
  readonly result: Result;
  readonly places: EvaluationPlaces;
}

const sheetOf = (
  { evaluation, result, places }: WrittenEvaluation,
  draft: SheetDraft,
  language: Language,
  rows: readonly number[],
): StepSheet =>
  new StepSheet(
    draft,
    {
      units: result.units,
      indicators: evaluation.indicators.map(({ name }) => textIn(language, name)),
      rows,
      unitHeader: capitalised(textIn(language, evaluation.unitWord)),
      unitCells: columnsIn(places.units, 0),
    },
    language,
  );

const pointFormat = '0.0';

/** How the weights come from the data; nothing where people give them alone. */
export function drawWeights(written: WrittenEvaluation, draft: SheetDraft, language: Language): void {
  const { evaluation, result, places } = written;
  const weighting = dataWeightingOf(evaluation.weights);
  if (!weighting) return;
  const ofValues = looksAtValues(weighting);
  const range = ofValues ? places.values : places.points;
  const { matrix, rows } = completeRows(ofValues ? result.values : result.points);
  const sheet = sheetOf(written, draft, language, rows);
  const cells = columnsIn(range, 0, evaluation.indicators.length);
  const table = sheet.begin(
    ofValues
      ? both('Values that the weights read', '权重读取的数值')
      : both('Points that the weights read', '权重读取的分值'),
    where(cells, cells),
    matrix,
    ofValues ? undefined : pointFormat,
  );
  weightSteps[weighting]({
    sheet,
    data: matrix,
    directions: evaluation.indicators.map(({ direction }) => (ofValues && direction === 'cost' ? 'cost' : 'benefit')),
    directionCells: ofValues ? directionsIn(places.weights, evaluation) : null,
    names: evaluation.indicators.map(({ name }) => textIn(language, name)),
    table,
    weighting,
  });
}

/** The cells of the scores that the steps end in, and of their differences from the evaluation's own. */
export interface Compared {
  readonly scores: string;
  readonly differences: string;
}

/** From the table that the method reads to its scores, which are then held against those of the evaluation. */
export function drawMethod(written: WrittenEvaluation, draft: SheetDraft, language: Language): Compared {
  const { evaluation, result, places } = written;
  const { id, option } = evaluation.method;
  const method = methodOf(id);
  const { table: read, directions } = methodInput(evaluation, result);
  const rows = result.scores.flatMap((score, unit) => (score === null ? [] : [unit]));
  const data = matrixOf(rows.map((row) => (method.inPoints ? result.points : read)[row]));
  const sheet = sheetOf(written, draft, language, rows);
  const readsPoints = method.inPoints || evaluation.model !== null;
  const count = evaluation.indicators.length;
  const weights = sheet.rows(words.weightsUsed, [
    {
      id: 'weight',
      label: words.weight,
      formula: (indicator) => weightAbove(places.points, indicator),
      values: result.weights,
      numberFormat: '0.00%',
    },
  ]);
  const cells = columnsIn(readsPoints ? places.points : places.values, 0, count);
  const scoreCells = columnsIn(places.scores, 0);
  const table = sheet.begin(
    readsPoints ? words.pointsRead : words.valuesRead,
    where(cells, `IF(ISNUMBER(${scoreCells}),${cells},"")`),
    data,
    readsPoints ? pointFormat : undefined,
  );
  const ofDimensions = dimensionWeights(evaluation, result.weights);
  const scores = rows.map((row) => result.scores[row]!);
  const ended = methodSteps[id]({
    sheet,
    data,
    weights: result.weights,
    directions,
    choice: option ?? method.option?.choices[0],
    table,
    names: evaluation.indicators.map(({ name }) => textIn(language, name)),
    weightCells: weights('weight'),
    weightCell: (indicator) => weights('weight', indicator),
    directionCells: readsPoints ? null : directionsIn(places.weights, evaluation),
    dimensions: evaluation.dimensions.map((dimension, at) => ({
      code: dimension.code || 'all',
      name: dimension.name,
      members: membersOf(evaluation, dimension),
      weight: ofDimensions[at],
      points: rows.map((row) => result.dimensionPoints[row][at]),
    })),
    coverage: rows.map((row) => result.coverage[row]),
    scores,
  });
  const compared = sheet.compare(both('Compared with the evaluation', '与评价结果核对'), ended, scoreCells, scores);
  return { scores: ended, differences: compared };
}
