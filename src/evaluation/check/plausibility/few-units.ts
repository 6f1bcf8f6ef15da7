import { sourceAddress } from '../../address';
import type { Finding } from '../../findings';
import { dataWeightingOf } from '../../weight-origins';
import { notice, type PlausibilityRule } from './rule';

/** Fewer units than what was chosen can be founded on. */
export const fewUnits: PlausibilityRule = ({ evaluation, values }) => {
  const { indicators, weights, grades, source } = evaluation;
  const units = values.filter((row) => row.some((value) => !Number.isNaN(value))).length;
  if (units < 2) return [];
  const place = { sheet: source.sheet, address: sourceAddress(source) };
  const findings: Finding[] = [];
  if (dataWeightingOf(weights) !== null && units <= indicators.length) {
    findings.push(notice('few-units-for-weights', place, { count: units, indicators: indicators.length }));
  }
  if (grades && units < grades.leastUnits) {
    findings.push(notice('few-units-for-classes', place, { count: units, least: grades.leastUnits }));
  }
  return findings;
};
