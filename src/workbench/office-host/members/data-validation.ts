import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from '@univerjs/core';
import { deserializeListOptions } from '@univerjs/sheets';
import type { Area } from '../../grid/address';
import type { Book } from '../../grid/book';
import { changeValidation, clearValidation, validationOf, type ValidationRule } from '../../grid/validations';
import { fail, invalidArgument } from '../errors';
import type { Members } from '../member';

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const operatorName = (operator?: DataValidationOperator) =>
  Object.keys(operators).find((name) => operators[name] === operator) ?? 'Between';

const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const limits = (rule: Excel.BasicDataValidation): Partial<ValidationRule> => ({
  operator: operators[rule.operator],
  formula1: String(rule.formula1),
  formula2: rule.formula2 === undefined ? undefined : String(rule.formula2),
});

function listSource(rule: Excel.ListDataValidation, book: Book): string {
  if (typeof rule.source !== 'string')
    return fail('NotImplemented', 'Give the source of a list as text.', 'DataValidation.rule');
  if (rule.source.startsWith('=')) {
    if (!book.area(rule.source)) invalidArgument(rule.source, 'DataValidation.rule');
    return rule.source;
  }
  // Excel refuses a list whose text is longer.
  if (rule.source.length > 255) invalidArgument('a list has at most 255 characters', 'DataValidation.rule');
  return rule.source;
}

function fromExcel(rule: Excel.DataValidationRule, book: Book): Partial<ValidationRule> {
  if (rule.list) {
    const formula1 = listSource(rule.list, book);
    return { type: DataValidationType.LIST, formula1, formula2: undefined, showDropDown: rule.list.inCellDropDown };
  }
  if (rule.decimal) return { type: DataValidationType.DECIMAL, ...limits(rule.decimal) };
  if (rule.wholeNumber) return { type: DataValidationType.WHOLE, ...limits(rule.wholeNumber) };
  if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: rule.custom.formula };
  return fail(
    'NotImplemented',
    `Validation by ${Object.keys(rule).join(', ')} is not part of the workbench.`,
    'DataValidation.rule',
  );
}

const asNumber = (text?: string) => (text === undefined || text.startsWith('=') || text === '' ? text : Number(text));

function toExcel(rule: Partial<ValidationRule> | null): Excel.DataValidationRule {
  const numbers = () =>
    ({
      operator: operatorName(rule?.operator),
      formula1: asNumber(rule?.formula1),
      formula2: asNumber(rule?.formula2),
    }) as Excel.BasicDataValidation;
  if (rule?.type === DataValidationType.LIST) {
    const formula = rule.formula1 ?? '';
    const source = formula.startsWith('=') ? formula : deserializeListOptions(formula).join(',');
    return { list: { inCellDropDown: rule.showDropDown ?? true, source } };
  }
  if (rule?.type === DataValidationType.DECIMAL) return { decimal: numbers() };
  if (rule?.type === DataValidationType.WHOLE) return { wholeNumber: numbers() };
  if (rule?.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? '' } };
  return {};
}

const typeNames: Readonly<Record<string, string>> = {
  [DataValidationType.LIST]: 'List',
  [DataValidationType.DECIMAL]: 'Decimal',
  [DataValidationType.WHOLE]: 'WholeNumber',
  [DataValidationType.CUSTOM]: 'Custom',
};

function prompt(book: Book, area: Area): Excel.DataValidationPrompt {
  const rule = validationOf(book, area);
  return { showPrompt: rule?.showInputMessage ?? true, title: rule?.promptTitle ?? '', message: rule?.prompt ?? '' };
}

function errorAlert(book: Book, area: Area): Excel.DataValidationErrorAlert {
  const rule = validationOf(book, area);
  const style = Object.keys(errorStyles).find((name) => errorStyles[name] === rule?.errorStyle) ?? 'Stop';
  return {
    showAlert: rule?.showErrorMessage ?? true,
    style: style as Excel.DataValidationAlertStyle,
    title: rule?.errorTitle ?? '',
    message: rule?.error ?? '',
  };
}

export const dataValidationMembers = (book: Book): Members<'DataValidation'> => ({
  rule: {
    get: (area) => toExcel(validationOf(book, area)),
    set: (area, rule) => {
      const style = validationOf(book, area)?.errorStyle ?? DataValidationErrorStyle.STOP;
      changeValidation(book, area, { errorStyle: style, ...fromExcel(rule, book) });
    },
  },
  type: { get: (area) => (typeNames[String(validationOf(book, area)?.type)] ?? 'None') as Excel.DataValidationType },
  prompt: {
    get: (area) => prompt(book, area),
    set: (area, { showPrompt, title, message }) =>
      changeValidation(book, area, { showInputMessage: showPrompt, promptTitle: title, prompt: message }),
  },
  errorAlert: {
    get: (area) => errorAlert(book, area),
    set: (area, { showAlert, style, title, message }) =>
      changeValidation(book, area, {
        showErrorMessage: showAlert,
        errorStyle: errorStyles[style],
        errorTitle: title,
        error: message,
      }),
  },
  ignoreBlanks: {
    get: (area) => validationOf(book, area)?.allowBlank ?? true,
    set: (area, allowBlank) => changeValidation(book, area, { allowBlank }),
  },
  clear: { act: (area) => clearValidation(book, area) },
});
