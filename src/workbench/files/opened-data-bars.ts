import { CFRuleType, CFValueType } from '@univerjs/sheets-conditional-formatting';
import { automaticEnd, type DataBar, type DataBarEnd } from '../grid/conditional-formats';
import { toGridColor } from './cell-styles';
import { findTwin, rulesOf, twinOf } from './data-bar-twins';
import { fileConditional } from './opened-rules';
import { attribute, attributes, child, children, decode, inner, isOn, type Element } from './xml';

const usualColor = '#638EC6';

function colorIn(xml: string, bar: Element | undefined, name: string, theme: string[] | undefined): string | undefined {
  const element = bar && child(xml, name, bar);
  if (!element) return undefined;
  const { rgb, theme: number, tint } = attributes(xml, element);
  const themed =
    number === undefined ? {} : { theme: Number(number), tint: tint === undefined ? undefined : Number(tint) };
  return toGridColor({ rgb, ...themed }, theme);
}

function endOf(xml: string, end: Element | undefined, usual: CFValueType.min | CFValueType.max): DataBarEnd {
  const type = end && attribute(xml, end, 'type');
  if (!end || type === 'autoMin' || type === 'autoMax') return automaticEnd(usual);
  const formula = child(xml, 'f', end);
  const text = formula ? decode(inner(xml, formula)) : attribute(xml, end, 'val');
  if (type === 'min' || type === 'max' || text === undefined) return { type: type as CFValueType };
  return type === 'formula' || text.trim() === '' || Number.isNaN(Number(text))
    ? { type: CFValueType.formula, value: `=${text}` }
    : { type: type as CFValueType, value: Number(text) };
}

/** The data bars of a worksheet's part, by the names under which the grid knows the file's rules. */
export function readDataBars(xml: string, theme: string[] | undefined): Map<string, DataBar> {
  const found = new Map<string, DataBar>();
  for (const { rule, range, priority } of rulesOf(xml)) {
    const plain = child(xml, 'dataBar', rule);
    if (!plain) continue;
    const identifier = twinOf(xml, rule);
    const twinRule = identifier === undefined ? undefined : findTwin(xml, identifier)?.rule;
    const twin = twinRule && child(xml, 'dataBar', twinRule);
    const [min, max] = children(xml, twin ?? plain).filter(({ name }) => name === 'cfvo');
    const positiveColor = colorIn(xml, twin, 'fillColor', theme) ?? colorIn(xml, plain, 'color', theme) ?? usualColor;
    // Excel 2007 drew bars below zero like those above it.
    const isAlike = !twin || isOn(attribute(xml, twin, 'negativeBarColorSameAsPositive'));
    const negative = isAlike ? undefined : colorIn(xml, twin, 'negativeFillColor', theme);
    const gradient = twin && attribute(xml, twin, 'gradient');
    const shown = attribute(xml, plain, 'showValue') ?? (twin && attribute(xml, twin, 'showValue'));
    found.set(fileConditional({ priority, range }), {
      type: CFRuleType.dataBar,
      isShowValue: shown === undefined || isOn(shown),
      config: {
        min: endOf(xml, min, CFValueType.min),
        max: endOf(xml, max, CFValueType.max),
        isGradient: gradient === undefined || isOn(gradient),
        positiveColor,
        nativeColor: negative ?? positiveColor,
      },
    });
  }
  return found;
}
