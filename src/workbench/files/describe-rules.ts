import type { IDataValidationRule, IRange } from '@univerjs/core';
import type { ConditionalRule as FileRule, DataValidation } from 'hucre/xlsx';
import { boxOf, boxText } from '../grid/address';
import type { ConditionalRule, DataBarEnd } from '../grid/conditional-formats';
import { toFileColor, toFileStyle } from './cell-styles';
import type { ConditionalState, DataBarEnd as FileEnd, ValidationState } from './state';

const rangeText = (ranges: readonly IRange[]) => ranges.map((range) => boxText(boxOf(range))).join(' ');
const withoutEquals = (formula: string) => formula.replace(/^=/, '');
const argb = (color: string) => `FF${toFileColor(color)?.rgb ?? '000000'}`;

type PointType = 'min' | 'max' | 'num' | 'percent' | 'percentile';
const point = ({ type, value }: { type: string; value?: number | string }) => ({
  type: type as PointType,
  ...(value === undefined || type === 'min' || type === 'max' ? {} : { value: withoutEquals(String(value)) }),
});

const automatic = { min: 'autoMin', max: 'autoMax' } as const;

function barEnd(end: DataBarEnd): FileEnd {
  if (end.isAutomatic && (end.type === 'min' || end.type === 'max')) return { type: automatic[end.type] };
  return point(end);
}

/** A differential format says a solid fill by its background. */
function differential(style: object): FileRule['style'] {
  const described = toFileStyle(style);
  const color = described?.fill?.type === 'pattern' ? described.fill.fgColor : undefined;
  return color
    ? { ...described, fill: { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color } }
    : described;
}

export function describeConditional(rule: ConditionalRule, priority: number): ConditionalState | null {
  const common = { priority, range: rangeText(rule.ranges), ...(rule.stopIfTrue ? { stopIfTrue: true } : {}) };
  const shown = rule.rule;
  if (shown.type === 'colorScale') {
    const steps = [...shown.config].sort((one, other) => one.index - other.index);
    return {
      ...common,
      type: 'colorScale',
      colorScale: { cfvo: steps.map(({ value }) => point(value)), colors: steps.map(({ color }) => argb(color)) },
    };
  }
  if (shown.type === 'dataBar') {
    const { min, max, positiveColor, nativeColor, isGradient } = shown.config;
    return {
      ...common,
      type: 'dataBar',
      dataBar: { cfvo: [point(min), point(max)], color: argb(positiveColor) },
      bar: {
        ends: [barEnd(min), barEnd(max)],
        negativeColor: argb(nativeColor),
        isGradient,
        showsValue: shown.isShowValue,
      },
    };
  }
  if (shown.type === 'highlightCell' && shown.subType === 'formula') {
    return { ...common, type: 'expression', formula: withoutEquals(shown.value), style: differential(shown.style) };
  }
  if (shown.type === 'highlightCell' && shown.subType === 'number' && shown.value !== undefined) {
    return {
      ...common,
      type: 'cellIs',
      operator: shown.operator,
      formula: [shown.value].flat().map(String),
      style: differential(shown.style),
    };
  }
  return null;
}

const errorStyles = ['information', 'stop', 'warning'] as const;

const longestList = 255;
const kindsWithLimits = new Set<string>(['whole', 'decimal', 'date', 'time', 'textLength', 'custom']);
/** A date as the grid's own dialog takes it, 2024-01-31, would be a subtraction in the file. */
const isLimit = (formula: string) => formula.startsWith('=') || (formula !== '' && Number.isFinite(Number(formula)));

function isWritable({ type, formula1 = '', formula2, showDropDown }: IDataValidationRule): boolean {
  if (type !== 'list') return kindsWithLimits.has(type) && [formula1, formula2 ?? '0'].every(isLimit);
  const values = formula1.startsWith('=') ? [] : listValues(formula1);
  const isListed = !values.some((value) => /[",]/.test(value)) && values.join(',').length <= longestList;
  return isListed && showDropDown !== false;
}

export function describeValidation(rule: IDataValidationRule): ValidationState {
  const isList = rule.type === 'list';
  const formula = rule.formula1 ?? '';
  const source = formula.startsWith('=') ? { formula1: withoutEquals(formula) } : { values: listValues(formula) };
  return {
    type: rule.type as DataValidation['type'],
    range: rangeText(rule.ranges),
    ...(isList
      ? source
      : {
          operator: rule.operator as DataValidation['operator'],
          formula1: withoutEquals(formula),
          ...(rule.formula2 ? { formula2: withoutEquals(rule.formula2) } : {}),
        }),
    allowBlank: rule.allowBlank ?? false,
    showErrorMessage: rule.showErrorMessage ?? false,
    errorMessage: rule.error,
    errorTitle: rule.errorTitle,
    errorStyle: errorStyles[rule.errorStyle ?? 1],
    showInputMessage: rule.showInputMessage ?? false,
    inputMessage: rule.prompt,
    inputTitle: rule.promptTitle,
    ...(isWritable(rule) ? {} : { isUnwritable: true }),
  };
}

/** Univer keeps a list as "a,b" or as JSON. */
function listValues(text: string): string[] {
  if (!text.startsWith('[')) return text.split(',');
  const values: unknown = JSON.parse(text);
  return Array.isArray(values) ? values.map(String) : [text];
}
