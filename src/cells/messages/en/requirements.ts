import type { RequirementFacts } from '../../requirement-facts';
import type { SentencesOf } from '../sentences';
import { at, cell } from './places';

export const requirements: SentencesOf<RequirementFacts> = {
  'too-few-columns': (facts) => `${facts.argument}: one column is not enough. Select at least 2 columns.`,
  'too-few-units': (facts) => `${facts.argument}: one row with values is not enough. Select at least 2 rows.`,
  'too-few-periods': (facts) => `${facts.argument}: at least ${facts.least} periods are needed. Add periods.`,

  'negative-value': (facts) => `${at(facts)}: the value must not be negative. Use 0 or more.`,
  'outside-limits': (facts) =>
    `${cell(facts)}: the value lies outside its lower and upper limit. Correct it or widen the limits.`,
  'limits-equal': (facts) =>
    `lower, upper, item ${facts.item}: the lower limit is not below the upper one. Correct the limits.`,
  'not-binary': (facts) => `${cell(facts)}: a code is 1 or 0. Use 1 where the policy contains it, 0 where not.`,

  'zero-logarithm': (facts) =>
    `${facts.argument}: the result is not defined where a value is 0. Use another measure, such as theil.`,
  'no-pairs': (facts) =>
    `${facts.argument}: the result is not defined, as no row has two answers to compare. Add answers.`,
  'negative-variance': (facts) =>
    `${facts.argument}: the result is not defined, as the variance between the rows is estimated below 0. ` +
    `Use the type for one rater.`,
};
