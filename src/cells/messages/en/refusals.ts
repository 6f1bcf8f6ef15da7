import type { RefusalFacts } from '../../refusal-facts';
import type { SentencesOf } from '../sentences';
import { cell, indicator, item } from './places';

export const refusals: SentencesOf<RefusalFacts> = {
  'judgement-not-positive': (facts) => `${cell(facts)}: a judgement must be above 0. Use a number such as 3 or 1/3.`,
  'too-many-elements': (facts) =>
    `${facts.argument}: the consistency check knows at most ${facts.most} elements. Group them into levels.`,

  'negative-share': (facts) => `${cell(facts)}: shares cannot be taken of a negative value. Use another method.`,
  'negative-mean': (facts) => `${cell(facts)}: this mean cannot take a negative value. Use the arithmetic mean.`,
  'inverted-not-positive': (facts) =>
    `${cell(facts)}: a cost value that is inverted must be above 0. Correct it or use another normalization.`,
  'maximum-not-positive': (facts) =>
    `${indicator(facts)}: the largest value must be above 0 to divide by it. Use another normalization.`,
  logarithm: (facts) => `${item(facts)}: ln(1 + x) needs a value above -1. Correct it or use another rule.`,
  'not-an-anchor': (facts) => `${item(facts)}: an anchor is 1, 2, 3, 4 or 5. Correct the value.`,
  'goalposts-equal': () => `low, high: both are the same. Give two different goalposts.`,
  'goalposts-missing': () => `low, high: the rule "target" needs both. Fill them in.`,
  'goalposts-logarithm': () => `low, high: ln(1 + x) needs goalposts above -1. Correct them or use another rule.`,
  'target-goalposts': () => `low, high: the rule "target" needs 0 or more and low not above high. Correct them.`,

  'no-variation': () =>
    `The result is not defined: the units do not differ on any indicator that counts. Add units or indicators.`,
  'no-contrast': () =>
    `The result is not defined: all indicators move in step, so none says more. Use another kind of weights.`,
  'zero-mean': (facts) =>
    `${indicator(facts)}: the result is not defined where the mean is 0. Use another kind of weights.`,
};
