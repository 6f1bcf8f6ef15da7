import type { RefusalFacts } from '../../refusal-facts';
import type { SentencesOf } from '../sentences';
import { at, indicator } from './places';

export const refusals: SentencesOf<RefusalFacts> = {
  'judgement-not-positive': (facts) => `${at(facts)}: a judgement must be above 0. Use a number such as 3 or 1/3.`,
  'too-many-elements': (facts) =>
    `${facts.argument}: the consistency check knows at most ${facts.most} elements. Group them into levels.`,
  'judgement-below-one': (facts) =>
    `${at(facts)}: a judgement says how many times as important, so it is 1 or more. Use a number from 1 to 9.`,
  'no-best': (facts) => `${facts.argument}: no judgement is 1, so none is the best. Give the best criterion a 1.`,
  'no-worst': (facts) => `${facts.argument}: no judgement is 1, so none is the worst. Give the worst criterion a 1.`,
  'two-best-to-worst': (facts) =>
    `${at(facts)}: the two lists differ on the best against the worst. Give the same number in both.`,

  'negative-share': (facts) => `${at(facts)}: shares cannot be taken of a negative value. Use another method.`,
  'negative-mean': (facts) => `${at(facts)}: this mean cannot take a negative value. Use the arithmetic mean.`,
  'negative-power': (facts) =>
    `${at(facts)}: a weighted product cannot take a negative value. Correct it or use another normalization.`,
  'negative-indicator': (facts) =>
    `${at(facts)}: a score under the best weights takes no negative value. Normalise the indicator first.`,
  'not-positive': (facts) => `${at(facts)}: the method takes values above 0 only. Correct it or use another method.`,
  'outside-unit-interval': (facts) =>
    `${at(facts)}: the value must lie between 0 and 1. Correct it, or normalise the values first.`,
  'thresholds-not-ordered': (facts) =>
    `${at(facts)}: ${facts.argument} must not be above ${facts.below}. Correct one of the two.`,
  'shares-above-one': (facts) =>
    `${facts.argument}: the least shares of all indicators together are above 1. Use a smaller share.`,
  'inverted-not-positive': (facts) =>
    `${at(facts)}: a cost value that is inverted must be above 0. Correct it or use another normalization.`,
  'maximum-not-positive': (facts) =>
    `${indicator(facts)}: the largest value must be above 0 to divide by it. Use another normalization.`,
  logarithm: (facts) => `${at(facts)}: ln(1 + x) needs a value above -1. Correct it or use another rule.`,
  'not-an-anchor': (facts) => `${at(facts)}: an anchor is 1, 2, 3, 4 or 5. Correct the value.`,
  'goalposts-equal': () => `low, high: both are the same. Give two different goalposts.`,
  'goalposts-missing': () => `low, high: the rule "target" needs both. Fill them in.`,
  'goalposts-logarithm': () => `low, high: ln(1 + x) needs goalposts above -1. Correct them or use another rule.`,
  'target-goalposts': () => `low, high: the rule "target" needs 0 or more and low not above high. Correct them.`,

  'no-variation': (facts) =>
    `${facts.argument}: the result is not defined, as the values that count do not differ. Add units or indicators that differ.`,
  'no-contrast': (facts) =>
    `${facts.argument}: the result is not defined, as all indicators move in step, so none says more. Use another kind of weights.`,
  'zero-mean': (facts) => `${indicator(facts)}: the result is not defined where the mean is 0. Use another method.`,
  'zero-total': (facts) =>
    `${facts.argument}: the result is not defined, as the amounts to divide by add up to 0. Correct the values or use another method.`,
  'single-unit': (facts) =>
    `${facts.argument}: the result is not defined for one unit, as there is nothing to compare it with. Add units.`,
  'no-unique-solution': (facts) =>
    `${facts.argument}: the result is not defined, as the data do not lead to one set of weights. Use another kind of weights.`,
  'beyond-precision': (facts) =>
    `${facts.argument}: the result is not defined, as the values are too far apart, or too alike, to tell units apart by. ` +
    `Check the units of measurement.`,
  'weight-below-zero': (facts) =>
    `${facts.argument}: the result is not defined, as the combination puts a weight below 0. Use another kind of combination.`,
  'no-values': (facts) =>
    `${indicator(facts)}: the result is not defined, as there is no value to fill in from. Use zero or leave the column out.`,
  'no-values-in-group': (facts) =>
    `${indicator(facts)}: the result is not defined, as no unit of the group "${facts.group}" has a value. ` +
    `Use zero or wider groups.`,
};
