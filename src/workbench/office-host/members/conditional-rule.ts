import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import type { CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import { CFRuleType, CFValueType, type IValueConfig } from '@univerjs/sheets-conditional-formatting';
import type { Book } from '../../grid/book';
import {
  automaticEnd,
  changeConditional,
  conditional,
  type ConditionalKey,
  type ConditionalRule,
  type DataBar,
  type DataBarEnd,
} from '../../grid/conditional-formats';
import { fail } from '../errors';
import type { Members } from '../member';

type Rule = ConditionalRule['rule'];
type ColorScale = Extract<Rule, { type: CFRuleType.colorScale }>;
type FormulaRule = Extract<Rule, { subType: CFSubRuleType.formula }>;

const boundTypes: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

/** Excel writes the numbers of a rule as formulas: "=0", "50". */
function bound(type: string, formula: string | undefined, highest: boolean): IValueConfig {
  if (type === 'Automatic') return automaticEnd(highest ? CFValueType.max : CFValueType.min);
  const kind = boundTypes[type] ?? fail('InvalidArgument', `There is no bound "${type}".`);
  if (kind === CFValueType.min || kind === CFValueType.max) return { type: kind };
  const number = Number(formula?.replace(/^=/, ''));
  return kind === CFValueType.formula || Number.isNaN(number)
    ? { type: CFValueType.formula, value: formula }
    : { type: kind, value: number };
}

const boundName = ({ type }: IValueConfig) => Object.keys(boundTypes).find((name) => boundTypes[name] === type)!;
const boundFormula = ({ value }: IValueConfig) => (value === undefined ? undefined : String(value).replace(/^=?/, '='));

const dataBar = (book: Book, key: ConditionalKey) => conditional(book, key).rule as DataBar;

function changeDataBar(book: Book, key: ConditionalKey, change: Partial<DataBar['config']>): void {
  const rule = dataBar(book, key);
  changeConditional(book, key, { rule: { ...rule, config: { ...rule.config, ...change } } });
}

const barBound = (end: DataBarEnd) =>
  ({
    type: end.isAutomatic ? 'Automatic' : boundName(end),
    formula: boundFormula(end),
  }) as Excel.ConditionalDataBarRule;

export const dataBarMembers = (book: Book): Members<'DataBarConditionalFormat'> => ({
  positiveFormat: { is: 'ConditionalDataBarPositiveFormat', of: (key) => key },
  lowerBoundRule: {
    get: (key) => barBound(dataBar(book, key).config.min),
    set: (key, rule) => changeDataBar(book, key, { min: bound(rule.type, rule.formula, false) }),
  },
  upperBoundRule: {
    get: (key) => barBound(dataBar(book, key).config.max),
    set: (key, rule) => changeDataBar(book, key, { max: bound(rule.type, rule.formula, true) }),
  },
  showDataBarOnly: {
    get: (key) => !dataBar(book, key).isShowValue,
    set: (key, only) => changeConditional(book, key, { rule: { ...dataBar(book, key), isShowValue: !only } }),
  },
});

export const dataBarPositiveMembers = (book: Book): Members<'ConditionalDataBarPositiveFormat'> => ({
  fillColor: {
    get: (key) => dataBar(book, key).config.positiveColor,
    set: (key, color) => changeDataBar(book, key, { positiveColor: color }),
  },
  gradientFill: {
    get: (key) => dataBar(book, key).config.isGradient,
    set: (key, isGradient) => changeDataBar(book, key, { isGradient }),
  },
});

export const colorScaleMembers = (book: Book): Members<'ColorScaleConditionalFormat'> => ({
  criteria: {
    get: (key) => {
      const points = (conditional(book, key).rule as ColorScale).config.map(({ color, value }) => ({
        type: boundName(value) as Excel.ConditionalFormatColorCriterionType,
        formula: boundFormula(value),
        color,
      }));
      return { minimum: points[0]!, maximum: points.at(-1)!, ...(points.length > 2 && { midpoint: points[1] }) };
    },
    set: (key, { minimum, midpoint, maximum }) => {
      const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
      const config = points.map(({ type, formula, color }, index) => ({
        index,
        color:
          color ??
          fail('InvalidArgument', 'A point of a colour scale needs a colour.', 'ColorScaleConditionalFormat.criteria'),
        value: bound(type, formula, index === points.length - 1),
      }));
      changeConditional(book, key, { rule: { type: CFRuleType.colorScale, config } });
    },
  },
  threeColorScale: { get: (key) => (conditional(book, key).rule as ColorScale).config.length > 2 },
});

const custom = (book: Book, key: ConditionalKey) => conditional(book, key).rule as FormulaRule;

const changeStyle = (book: Book, key: ConditionalKey, style: Partial<IStyleBase>) => {
  const rule = custom(book, key);
  changeConditional(book, key, { rule: { ...rule, style: { ...rule.style, ...style } } });
};

export const customFormatMembers: Members<'CustomConditionalFormat'> = {
  rule: { is: 'ConditionalFormatRule', of: (key) => key },
  format: { is: 'ConditionalRangeFormat', of: (key) => key },
};

export const customRuleMembers = (book: Book): Members<'ConditionalFormatRule'> => ({
  formula: {
    get: (key) => custom(book, key).value,
    set: (key, formula) => changeConditional(book, key, { rule: { ...custom(book, key), value: formula } }),
  },
});

export const conditionalRangeFormatMembers: Members<'ConditionalRangeFormat'> = {
  fill: { is: 'ConditionalRangeFill', of: (key) => key },
  font: { is: 'ConditionalRangeFont', of: (key) => key },
};

export const conditionalFillMembers = (book: Book): Members<'ConditionalRangeFill'> => ({
  color: {
    get: (key) => custom(book, key).style.bg?.rgb ?? '',
    set: (key, color) => changeStyle(book, key, { bg: { rgb: color } }),
  },
});

export const conditionalFontMembers = (book: Book): Members<'ConditionalRangeFont'> => ({
  color: {
    get: (key) => custom(book, key).style.cl?.rgb ?? '',
    set: (key, color) => changeStyle(book, key, { cl: { rgb: color } }),
  },
  bold: {
    get: (key) => custom(book, key).style.bl === BooleanNumber.TRUE,
    set: (key, bold) => changeStyle(book, key, { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  },
});
