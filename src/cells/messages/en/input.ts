import type { InputFacts } from '../../input-facts';
import type { SentencesOf } from '../sentences';
import { cell, item } from './places';

export const input: SentencesOf<InputFacts> = {
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
  'not-squares': (facts) =>
    `${facts.argument}: the range has ${facts.rows} rows and ${facts.columns} columns. ` +
    `Put the experts' square tables one below the other.`,
  'not-one-cell': (facts) =>
    `${facts.argument}: the range has ${facts.rows} rows and ${facts.columns} columns. Give one value or one cell.`,
  'wrong-length': (facts) =>
    `${facts.argument}: ${facts.found} cells where ${facts.expected} are needed. Select ${facts.expected} cells.`,
  'wrong-rows': (facts) =>
    `${facts.argument}: ${facts.found} units where ${facts.like} has ${facts.expected}. Select the same units in both.`,
  'wrong-columns': (facts) =>
    `${facts.argument}: ${facts.found} columns where ${facts.expected} are needed. Select ${facts.expected} columns.`,
  'too-many-rows': (facts) =>
    `${facts.argument}: ${facts.found} rows where the result can show ${facts.most} at most. Select fewer.`,
  'too-few-labels': (facts) => `${facts.argument}: one label is not enough. Give at least 2, from best to worst.`,

  'negative-weight': (facts) => `${item(facts)}: the weight ${facts.value} is negative. Use 0 or more.`,
  'zero-weights': (facts) => `${facts.argument}: all weights are 0. Give at least one a positive weight.`,
  'threshold-required': (facts) =>
    `${facts.argument}: the threshold is missing. Give one number, or one for each indicator.`,
  'negative-threshold': (facts) => `${item(facts)}: the threshold ${facts.value} is negative. Use 0 or more.`,
  'zero-threshold': (facts) => `${item(facts)}: the threshold must be above 0. Use a positive number.`,
  'not-positive-share': (facts) =>
    `${facts.argument}: ${facts.value} is not above 0 and at most 1. Use a number such as 0.5.`,
  'unknown-direction': (facts) =>
    `${item(facts)}: "${facts.text}" is not a direction. Use 1, +, benefit or max; or -1, -, cost or min.`,
  'not-descending': (facts) =>
    `${item(facts)}: the cutoff is not below the one before it. Order cutoffs from best to worst.`,

  required: (facts) => `${facts.argument}: the choice is missing. Use one of: ${facts.accepted.join(', ')}.`,
  'unknown-option': (facts) =>
    `${facts.argument}: "${facts.text}" is not known. Use one of: ${facts.accepted.join(', ')}.`,
  'number-required': (facts) => `${facts.argument}: the number is missing. Type it or select its cell.`,
  'not-whole': (facts) => `${facts.argument}: ${facts.value} is not a whole number. Use one such as 1, 2 or 3.`,
  'not-a-number': (facts) => `${facts.argument}: "${facts.text}" is not a number. Type a plain number.`,
  'out-of-range': (facts) =>
    `${facts.argument}: ${facts.value} is outside ${facts.low} to ${facts.high}. Use a number between them.`,
  'not-a-switch': (facts) => `${facts.argument}: "${facts.text}" is neither TRUE nor FALSE. Use one of them.`,

  diagonal: (facts) => `${cell(facts)}: an element compared with itself is 1. Type 1 or leave the cell blank.`,
  'not-reciprocal': (facts) =>
    `${cell(facts)}: ${facts.given} is not the reciprocal of the opposite judgement ${facts.opposite}. ` +
    `Correct one of the two or leave it blank.`,
};
