import { DataValidationErrorStyle, type IDataValidationRule, type IRange } from '@univerjs/core';
import type { ConditionalRule as FileRule, DataValidation } from 'hucre/xlsx';
import { rangeOf } from '../grid/address';
import type { ConditionalRule, DataBar } from '../grid/conditional-formats';
import { toGridColor, toGridStyle } from './cell-styles';
import { boxOfText } from './sheet-data';

/** What came with the file is known again by these identifiers when it is saved. */
export const fileConditional = (rule: Pick<FileRule, 'priority' | 'range'>) => `file-${rule.priority}-${rule.range}`;
export const fileValidation = (range: string) => `file-${range}`;

const rangesOf = (text: string): IRange[] =>
  text
    .trim()
    .split(/\s+/)
    .map((part) => rangeOf(boxOfText(part)));
const withEquals = (formula: string) => (formula.startsWith('=') ? formula : `=${formula}`);
const point = (cfvo: { type: string; value?: string }) => {
  const number = Number(cfvo.value);
  return {
    type: cfvo.type,
    ...(cfvo.value === undefined ? {} : { value: Number.isNaN(number) ? withEquals(cfvo.value) : number }),
  };
};

function ruleOf(rule: FileRule, theme: string[] | undefined): unknown {
  const formulas = [rule.formula ?? []].flat();
  const style = rule.style ? (toGridStyle(rule.style, theme) ?? {}) : {};
  // In a differential format the colour of a solid fill is its background.
  const fill =
    rule.style?.fill?.type === 'pattern'
      ? toGridColor(rule.style.fill.bgColor ?? rule.style.fill.fgColor, theme)
      : undefined;
  const shown = fill ? { ...style, bg: { rgb: fill } } : style;
  if (rule.type === 'colorScale' && rule.colorScale) {
    const { cfvo, colors } = rule.colorScale;
    return {
      type: 'colorScale',
      config: cfvo.map((value, index) => ({
        index,
        color: toGridColor({ rgb: colors[index] }, theme),
        value: point(value),
      })),
    };
  }
  if (rule.type === 'expression' && formulas.length) {
    return { type: 'highlightCell', subType: 'formula', value: withEquals(formulas[0]!), style: shown };
  }
  const numbers = formulas.map(Number);
  if (rule.type === 'cellIs' && rule.operator && formulas.length && numbers.every(Number.isFinite)) {
    return {
      type: 'highlightCell',
      subType: 'number',
      operator: rule.operator,
      value: numbers.length > 1 ? numbers : numbers[0],
      style: shown,
    };
  }
  return null;
}

/** The rules that the grid can show; the others stay in the file unseen. */
export const openConditionals = (
  rules: readonly FileRule[],
  bars: ReadonlyMap<string, DataBar>,
  theme: string[] | undefined,
): ConditionalRule[] =>
  rules.flatMap((rule) => {
    const known = bars.get(fileConditional(rule)) ?? ruleOf(rule, theme);
    const ranges = rangesOf(rule.range);
    return known
      ? [
          {
            cfId: fileConditional(rule),
            stopIfTrue: rule.stopIfTrue ?? false,
            ranges,
            rule: known as ConditionalRule['rule'],
          },
        ]
      : [];
  });

const errorStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

function formulaOf(validation: DataValidation): string | undefined {
  if (validation.type !== 'list') return limitOf(validation.formula1);
  if (validation.values) return validation.values.join(',');
  return validation.formula1 && withEquals(validation.formula1);
}

const limitOf = (formula: string | undefined) =>
  formula !== undefined && Number.isNaN(Number(formula)) ? withEquals(formula) : formula;

export const openValidations = (validations: readonly DataValidation[]): IDataValidationRule[] =>
  validations.map((validation) => ({
    uid: fileValidation(validation.range),
    ranges: rangesOf(validation.range),
    type: validation.type,
    operator: validation.operator as IDataValidationRule['operator'],
    formula1: formulaOf(validation),
    formula2: limitOf(validation.formula2),
    allowBlank: validation.allowBlank ?? false,
    showDropDown: validation.type === 'list' ? true : undefined,
    showErrorMessage: validation.showErrorMessage ?? false,
    error: validation.errorMessage,
    errorTitle: validation.errorTitle,
    errorStyle: errorStyles[validation.errorStyle ?? 'stop'],
    showInputMessage: validation.showInputMessage ?? false,
    prompt: validation.inputMessage,
    promptTitle: validation.inputTitle,
  }));
