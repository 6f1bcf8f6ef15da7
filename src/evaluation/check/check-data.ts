import type { Language } from '../../locales';
import { rangeAddress } from '../address';
import { readCell } from '../cell-reading';
import { isCovered } from '../../models/score/coverage';
import type { Evaluation } from '../evaluation';
import type { Finding } from '../findings';
import { methodOf } from '../methods/methods';
import { columnsOf, unitNames, valuesOf } from '../values';
import { dataWeightingOf, givenWeightsOf } from '../weight-origins';
import { areGiven, defaultWeights, givenWeights } from '../weights';
import { checkDenominators, checkMissing, checkTexts } from './check-cells';
import { checkTable } from './check-table';
import { checkUnits } from './check-units';
import { checkPossible, checkSpread } from './check-values';

/** Everything in the data that must be cured before the evaluation goes on, then what is worth a look. */
export function checkData(evaluation: Evaluation, language: Language): Finding[] {
  const blank = blankRows(evaluation);
  const table = checkTable(evaluation, blank);
  if (table.some(({ code }) => code === 'no-rows')) return table;
  const values = valuesOf(evaluation);
  const findings = [
    ...table,
    ...checkUnits(evaluation, new Set(blank)),
    ...checkTexts(evaluation),
    ...checkDenominators(evaluation),
    ...checkPossible(evaluation, values, language),
    ...checkCompleteness(evaluation, new Set(blank)),
    ...checkSpread(evaluation, values, language),
  ];
  return [...findings.filter(isProblem), ...findings.filter((finding) => !isProblem(finding))];
}

export const isProblem = ({ severity }: Finding): boolean => severity === 'problem';

/** Whether the method or the weights take no missing value at all. */
export const needsEveryValue = ({ method, weights }: Pick<Evaluation, 'method' | 'weights'>): boolean =>
  methodOf(method.id).needs.everyValue || dataWeightingOf(weights) !== null;

function blankRows({ source, indicators }: Evaluation): number[] {
  const columns = indicators.flatMap(({ data }) => columnsOf(data));
  return source.rows.flatMap((cells, row) =>
    columns.every((column) => readCell(cells[column]).kind === 'missing') ? [row] : [],
  );
}

/**
 * Where every value is needed, each missing cell is a problem. A weighted sum works with 80% of the weight: units above
 * get a notice for each missing cell, units below one notice that they will have no score.
 */
function checkCompleteness(evaluation: Evaluation, blank: ReadonlySet<number>): Finding[] {
  const { source, indicators } = evaluation;
  const rows = source.rows.map((_, row) => row).filter((row) => !blank.has(row));
  if (needsEveryValue(evaluation)) return checkMissing(evaluation, new Set(rows), 'problem');
  const weights = weightsKnownBefore(evaluation);
  // Words in a cell are a finding of their own: only what is missing lowers the coverage.
  const isMissing = (row: number, at: number) =>
    columnsOf(indicators[at].data).some((column) => readCell(source.rows[row][column]).kind === 'missing');
  const coverage = (row: number) => weights.reduce((sum, weight, at) => (isMissing(row, at) ? sum : sum + weight), 0);
  const incomplete = rows.filter((row) => !isCovered(coverage(row)));
  const scored = new Set(rows.filter((row) => isCovered(coverage(row))));
  const names = unitNames(evaluation);
  return [
    ...incomplete.map((row): Finding => {
      const address = rangeAddress(source.row + 1 + row, source.column, 1, source.headers.length);
      const facts = { unit: names[row], percent: Math.floor(100 * coverage(row)) };
      return { code: 'unit-incomplete', severity: 'notice', place: { sheet: source.sheet, address }, facts };
    }),
    ...checkMissing(evaluation, scored, 'notice'),
  ];
}

/** Weights that people give, as far as they have; weights from the data do not come here, for they need every value. */
function weightsKnownBefore(evaluation: Evaluation): readonly number[] {
  const given = givenWeightsOf(evaluation.weights);
  return given && areGiven(given) ? givenWeights(evaluation, given) : defaultWeights(evaluation);
}
