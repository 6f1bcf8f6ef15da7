import { generateRandomId } from '@univerjs/core';
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  DeleteCfCommand,
  SetCfCommand,
  type IConditionFormattingRule,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import { boxOf, intersection, rangeOf, type Area } from './address';
import type { Book } from './book';

/** Points to one rule of one sheet. */
export interface ConditionalKey {
  readonly sheet: string;
  readonly id: string;
}
export type ConditionalRule = IConditionFormattingRule;
export type RuleOf<T extends ConditionalRule['rule']['type']> = Extract<ConditionalRule['rule'], { type: T }>;

const rulesOfSheet = (book: Book, sheet: string): ConditionalRule[] =>
  book.sheet(sheet).getConditionalFormattingRules();

export type DataBar = RuleOf<CFRuleType.dataBar>;
/** Excel's automatic end is the lowest or highest value, or zero where that is further out; Univer shows the value. */
export type DataBarEnd = IValueConfig & { readonly isAutomatic?: true };
export const automaticEnd = (type: CFValueType.min | CFValueType.max): DataBarEnd => ({ type, isAutomatic: true });

/** The rules that touch an area, the one that was made last first. */
export const conditionalsOf = (book: Book, area: Area): ConditionalKey[] =>
  rulesOfSheet(book, area.sheet)
    .filter((rule) => rule.ranges.some((range) => intersection(area, boxOf(range))))
    .map((rule) => ({ sheet: area.sheet, id: rule.cfId }));

export function conditional(book: Book, key: ConditionalKey): ConditionalRule {
  const found = rulesOfSheet(book, key.sheet).find((rule) => rule.cfId === key.id);
  if (!found) throw new Error(`There is no conditional format ${key.id}.`);
  return found;
}

const fresh: Record<string, () => ConditionalRule['rule']> = {
  DataBar: () => ({
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: automaticEnd(CFValueType.min),
      max: automaticEnd(CFValueType.max),
      isGradient: true,
      positiveColor: '#638EC6',
      nativeColor: '#FF0000',
    },
  }),
  ColorScale: () => ({
    type: CFRuleType.colorScale,
    config: [
      { index: 0, color: '#F8696B', value: { type: CFValueType.min } },
      { index: 1, color: '#63BE7B', value: { type: CFValueType.max } },
    ],
  }),
  Custom: () => ({ type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '=FALSE', style: {} }),
};

export const canAddConditional = (kind: string): boolean => kind in fresh;

export function addConditional(book: Book, area: Area, kind: string): ConditionalKey {
  const rule = { cfId: generateRandomId(), stopIfTrue: false, ranges: [rangeOf(area)], rule: fresh[kind]!() };
  book.execute(AddCfCommand.id, { unitId: book.id, subUnitId: area.sheet, rule });
  return { sheet: area.sheet, id: rule.cfId };
}

export function changeConditional(book: Book, key: ConditionalKey, change: Partial<ConditionalRule>): void {
  const rule = { ...structuredClone(conditional(book, key)), ...change };
  book.execute(SetCfCommand.id, { unitId: book.id, subUnitId: key.sheet, cfId: key.id, rule });
}

export const deleteConditional = (book: Book, key: ConditionalKey): void =>
  book.execute(DeleteCfCommand.id, { unitId: book.id, subUnitId: key.sheet, cfId: key.id });
