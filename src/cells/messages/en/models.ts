import type { ModelFacts } from '../../model-facts';
import type { SentencesOf } from '../sentences';
import { cell, item } from './places';

export const models: SentencesOf<ModelFacts> = {
  'code-unknown': (facts) =>
    `${item(facts)}: "${facts.text}" is no indicator of ${facts.model}. Use a code that COOP.MODEL.INDICATORS("${facts.model}") lists.`,
  'code-repeated': (facts) =>
    `${item(facts)}: the code "${facts.text}" stands there twice. Leave one of the two columns out.`,
  'codes-missing': (facts) =>
    `${facts.argument}: ${facts.model} gives no score without ${facts.codes.join(', ')}. Add these columns to the data.`,
  'no-scored-code': (facts) =>
    `${facts.argument}: none of these indicators counts in ${facts.model}. Add at least one that has a weight.`,
  'parts-missing': (facts) =>
    `${item(facts)}: ${facts.text} is blank and cannot be computed without ${facts.parts.join(', ')}. Add these columns or fill it in.`,
  'no-profiles': (facts) =>
    `${facts.argument}: ${facts.model} has no profiles, so "${facts.text}" is none of them. Leave the argument out.`,
  'value-outside': (facts) =>
    `${cell(facts)}: ${facts.value} is outside what ${facts.indicator} can be, ` +
    `${facts.high === null ? `${facts.low} or more` : `${facts.low} to ${facts.high}`}. Correct it or leave it blank.`,
  'not-a-choice': (facts) =>
    `${cell(facts)}: ${facts.value} cannot be in ${facts.indicator}. Use one of ${facts.accepted.join(', ')}, or leave it blank.`,
};
