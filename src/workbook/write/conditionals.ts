import type { Conditional } from '../../evaluation/plan/plan';

export function writeConditional(sheet: Excel.Worksheet, conditional: Conditional): void {
  const formats = sheet.getRange(conditional.range).conditionalFormats;
  switch (conditional.kind) {
    case 'data-bar':
      return writeDataBar(formats.add(Excel.ConditionalFormatType.dataBar).dataBar, conditional);
    case 'color-scale':
      return writeColorScale(formats.add(Excel.ConditionalFormatType.colorScale).colorScale, conditional);
    case 'formula': {
      const { custom } = formats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = conditional.formula;
      custom.format.fill.color = conditional.fill;
    }
  }
}

type Of<Kind extends Conditional['kind']> = Extract<Conditional, { kind: Kind }>;

/** Fixed ends, so that a bar's length means the same on every sheet. */
function writeDataBar(bar: Excel.DataBarConditionalFormat, { color, min, max }: Of<'data-bar'>): void {
  const type = Excel.ConditionalFormatRuleType.number;
  bar.lowerBoundRule = { type, formula: String(min) };
  bar.upperBoundRule = { type, formula: String(max) };
  bar.positiveFormat.fillColor = color;
  bar.positiveFormat.gradientFill = false;
}

function writeColorScale(scale: Excel.ColorScaleConditionalFormat, of: Of<'color-scale'>): void {
  const type = Excel.ConditionalFormatColorCriterionType.number;
  scale.criteria = {
    minimum: { type, formula: String(of.min), color: of.low },
    maximum: { type, formula: String(of.max), color: of.high },
  };
}
