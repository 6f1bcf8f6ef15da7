import type { Validation } from '../../evaluation/plan/plan';

/** Excel's own limits; a longer text would be refused with the whole rule. */
const titleLength = 32;
const promptLength = 255;
const alertLength = 225;

export function writeValidation(sheet: Excel.Worksheet, { range, rule, prompt, error }: Validation): void {
  const validation = sheet.getRange(range).dataValidation;
  validation.rule = ruleOf(rule);
  validation.prompt = {
    showPrompt: true,
    title: shortened(prompt.title, titleLength),
    message: shortened(prompt.message, promptLength),
  };
  validation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: shortened(error.title, titleLength),
    message: shortened(error.message, alertLength),
  };
}

function ruleOf(rule: Validation['rule']): Excel.DataValidationRule {
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.values.join(',') } };
  if (rule.kind === 'listed') return { list: { inCellDropDown: true, source: `=${rule.cells}` } };
  const { min, max } = rule;
  return {
    decimal:
      max === null
        ? { formula1: min, operator: Excel.DataValidationOperator.greaterThanOrEqualTo }
        : { formula1: min, formula2: max, operator: Excel.DataValidationOperator.between },
  };
}

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
