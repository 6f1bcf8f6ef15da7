import type { IssueFacts } from '../issue';
import type { Sentences } from './sentences';

const cell = (place: IssueFacts['missing']): string => `${place.argument}, row ${place.row}, column ${place.column}`;

const item = (place: IssueFacts['item-missing']): string => `${place.argument}, item ${place.item}`;

const indicator = (place: IssueFacts['zero-mean']): string => `${place.argument}, column ${place.column}`;

export const en: Sentences = {
  text: (facts) => `${cell(facts)}: "${facts.text}" is not a number. Type a plain number or leave the cell blank.`,
  extreme: (facts) => `${cell(facts)}: ${facts.text} is too large or too small to calculate with. Use another unit.`,
  missing: (facts) => `${cell(facts)}: the value is missing. Fill it in, or clear the whole row to leave the unit out.`,
  'item-text': (facts) => `${item(facts)}: "${facts.text}" is not a number. Type a plain number.`,
  'item-extreme': (facts) =>
    `${item(facts)}: ${facts.text} is too large or too small to calculate with. Use another unit.`,
  'item-missing': (facts) => `${item(facts)}: the cell is blank. Fill it in.`,

  'no-data': (facts) => `${facts.argument}: there is nothing to read. Select the cells with the values.`,
  'not-a-vector': (facts) =>
    `${facts.argument}: the range has ${facts.rows} rows and ${facts.columns} columns. Select one row or one column.`,
  'not-square': (facts) =>
    `${facts.argument}: the range has ${facts.rows} rows and ${facts.columns} columns. Select as many rows as columns.`,
  'not-one-cell': (facts) =>
    `${facts.argument}: the range has ${facts.rows} rows and ${facts.columns} columns. Give one value or one cell.`,
  'wrong-length': (facts) =>
    `${facts.argument}: ${facts.found} cells where ${facts.expected} are needed. Select ${facts.expected} cells.`,
  'too-few-labels': (facts) => `${facts.argument}: one label is not enough. Give at least 2, from best to worst.`,
  'too-many-elements': (facts) =>
    `${facts.argument}: the consistency check knows at most ${facts.most} elements. Group them into levels.`,

  'negative-weight': (facts) => `${item(facts)}: the weight ${facts.value} is negative. Use 0 or more.`,
  'zero-weights': (facts) => `${facts.argument}: all weights are 0. Give at least one a positive weight.`,
  'unknown-direction': (facts) =>
    `${item(facts)}: "${facts.text}" is not a direction. Use 1, +, benefit or max; or -1, -, cost or min.`,
  'not-descending': (facts) =>
    `${item(facts)}: the cutoff is not below the one before it. Order cutoffs from best to worst.`,

  required: (facts) => `${facts.argument}: the choice is missing. Use one of: ${facts.accepted.join(', ')}.`,
  'unknown-option': (facts) =>
    `${facts.argument}: "${facts.text}" is not known. Use one of: ${facts.accepted.join(', ')}.`,
  'not-a-number': (facts) => `${facts.argument}: "${facts.text}" is not a number. Type a plain number.`,
  'out-of-range': (facts) =>
    `${facts.argument}: ${facts.value} is outside ${facts.low} to ${facts.high}. Use a number between them.`,
  'not-a-switch': (facts) => `${facts.argument}: "${facts.text}" is neither TRUE nor FALSE. Use one of them.`,

  'judgement-not-positive': (facts) => `${cell(facts)}: a judgement must be above 0. Use a number such as 3 or 1/3.`,
  diagonal: (facts) => `${cell(facts)}: an element compared with itself is 1. Type 1 or leave the cell blank.`,
  'not-reciprocal': (facts) =>
    `${cell(facts)}: ${facts.given} is not the reciprocal of the opposite judgement ${facts.opposite}. ` +
    `Correct one of the two or leave it blank.`,

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
