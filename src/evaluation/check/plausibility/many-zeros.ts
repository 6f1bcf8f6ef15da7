import { firstColumn } from '../../values';
import { nameIn } from '../check-values';
import { thresholdOf } from './model-threshold';
import { columnPlace, notice, type PlausibilityRule } from './rule';

const leastUnits = 5;

/** Indicators that are zero for most: they tell few units from the rest, and entropy would weigh them most. */
export const manyZeros: PlausibilityRule = ({ evaluation, present: presentIn, language }) => {
  const above = thresholdOf(evaluation, 'zeros', 0.4);
  return evaluation.indicators.flatMap((indicator, at) => {
    const present = presentIn[at];
    const zeros = present.reduce((count, value) => count + Number(value === 0), 0);
    const isYesNo = present.every((value) => value === 0 || value === 1);
    if (present.length < leastUnits || isYesNo || zeros <= above * present.length) return [];
    const facts = { indicator: nameIn(indicator.name, language), percent: Math.round((100 * zeros) / present.length) };
    return [notice('many-zeros', columnPlace(evaluation, firstColumn(evaluation, indicator.data)), facts)];
  });
};
