import type { Language } from '../../locales';
import { rowsPlace } from '../address';
import { readCell } from '../cell-reading';
import { isCovered } from '../../models/score/coverage';
import type { Evaluation } from '../evaluation';
import type { Finding } from '../findings';
import { methodOf } from '../methods/methods';
import { columnsBehind, columnsRead } from '../values';
import { checkShares, sharesLost } from './check-shares';
import { checkObstacles } from './check-obstacles';
import { dataWeightingOf, givenWeightsOf } from '../weight-origins';
import { areGiven, defaultWeights, givenWeights } from '../weights';
import { checkDenominators, checkMissing, checkTexts, lacksCell } from './check-cells';
import { checkFilled } from './check-filled';
import { checkPeers } from './check-peers';
import { checkTable } from './check-table';
import { checkedData, type Checked } from './checked';
import { implausible } from './plausibility/rules';
import { checkUnits } from './check-units';
import { checkPossible, checkSpread } from './check-values';

/** Everything in the data that must be cured before the evaluation goes on, then what is worth a look. */
export function checkData(evaluation: Evaluation, language: Language): Finding[] {
  const blank = blankRows(evaluation);
  const table = checkTable(evaluation, blank);
  if (table.some(({ code }) => code === 'no-rows')) return table;
  const checked = checkedData(evaluation, language);
  const found = [
    ...table,
    ...checkUnits(evaluation, new Set(blank)),
    ...checkPeers(evaluation, new Set(blank)),
    ...checkTexts(evaluation),
    ...checkDenominators(evaluation),
    ...checkPossible(checked),
    ...checkCompleteness(checked, new Set(blank)),
    ...checkObstacles(checked, new Set(blank)),
  ];
  const spread = checkSpread(checked);
  const implausibilities = implausible(checked);
  const problems = [...found, ...spread].filter(isProblem);
  // What must be corrected anyway needs no second look, and a mistaken unit says more than an outlier.
  const elsewhere = (findings: readonly Finding[], others: readonly Finding[]) => {
    const places = new Set(others.map(({ place }) => place?.address));
    return findings.filter(({ place }) => !places.has(place?.address));
  };
  return [
    ...problems,
    ...found.filter((finding) => !isProblem(finding)),
    ...elsewhere(
      spread.filter((finding) => !isProblem(finding)),
      implausibilities,
    ),
    ...elsewhere(implausibilities, problems),
  ];
}

export const isProblem = ({ severity }: Finding): boolean => severity === 'problem';

/** Whether the method or the weights take no missing value at all. */
export const needsEveryValue = ({ method, weights }: Pick<Evaluation, 'method' | 'weights'>): boolean =>
  methodOf(method.id).needs.everyValue || dataWeightingOf(weights) !== null;

function blankRows(evaluation: Evaluation): number[] {
  const columns = columnsRead(evaluation);
  return evaluation.source.rows.flatMap((cells, row) =>
    columns.every((column) => readCell(cells[column]).kind === 'missing') ? [row] : [],
  );
}

/**
 * Where every value is needed, each missing cell is a problem. A weighted sum works with 80% of the weight: units above
 * get a notice for each missing cell, units below one notice that they will have no score.
 */
function checkCompleteness(checked: Checked, blank: ReadonlySet<number>): Finding[] {
  const { evaluation, values, names } = checked;
  const { source, indicators } = evaluation;
  const rows = source.rows.map((_, row) => row).filter((row) => !blank.has(row));
  if (evaluation.preparation.missing !== 'leave') return checkFilled(evaluation, values);
  if (needsEveryValue(evaluation)) return checkMissing(evaluation, new Set(rows), 'problem');
  const weights = weightsKnownBefore(evaluation);
  const divided = checkShares(checked, rows, weights);
  if (divided.some(isProblem)) return divided;
  const lost = new Set(sharesLost(evaluation, rows));
  const coverage = new Map(
    rows
      .filter((row) => lost.size > 0 || values[row].some(Number.isNaN))
      .map((row) => {
        const known = indicators.map((one, at) => (lost.has(one) || lacksCell(evaluation, row, one) ? 0 : weights[at]));
        return [row, known.reduce((sum, weight) => sum + weight, 0)];
      }),
  );
  const incomplete = rows.filter((row) => !isCovered(coverage.get(row) ?? 1));
  const scored = new Set(rows.filter((row) => isCovered(coverage.get(row) ?? 1)));
  const ofShares = new Set([...lost].flatMap(({ data }) => columnsBehind(evaluation, data)));
  return [
    ...divided,
    ...incomplete.map((row): Finding => {
      const facts = { unit: names[row], percent: Math.floor(100 * coverage.get(row)!) };
      return {
        code: 'unit-incomplete',
        severity: 'notice',
        place: rowsPlace(source, row, row),
        facts,
        ...(evaluation.unitColumn === null ? {} : { units: [names[row]] }),
      };
    }),
    ...checkMissing(
      evaluation,
      scored,
      'notice',
      columnsRead(evaluation).filter((column) => !ofShares.has(column)),
    ),
  ];
}

/** Weights that people give, as far as they have; weights from the data do not come here, for they need every value. */
function weightsKnownBefore(evaluation: Evaluation): readonly number[] {
  const given = givenWeightsOf(evaluation.weights);
  return given && areGiven(evaluation, given) ? givenWeights(evaluation, given) : defaultWeights(evaluation);
}
