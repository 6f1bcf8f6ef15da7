import { readCell } from '../cell-reading';
import type { Text } from '../../models/schema';
import type { Analysis, AnalysisFinding } from './analysis';
import type { InputColumn } from './input-table';
import type { Input, Inputs } from './inputs';

/** Everything that must be cured before the analysis can be written, and what the user should know. */
export function checkInputs(analysis: Analysis, inputs: Inputs): readonly AnalysisFinding[] {
  const tables = analysis.inputs.map(({ id }) => inputs[id]);
  const findings = tables.flatMap(checkTable);
  return findings.some(({ severity }) => severity === 'problem')
    ? findings
    : [...findings, ...analysis.check(inputs), ...tables.flatMap(exampleNotice)];
}

export const problem = (text: Text, place: AnalysisFinding['place'] = null): AnalysisFinding => ({
  severity: 'problem',
  place,
  text,
});

export const notice = (text: Text, place: AnalysisFinding['place'] = null): AnalysisFinding => ({
  severity: 'notice',
  place,
  text,
});

function checkTable(input: Input): AnalysisFinding[] {
  const { table } = input;
  if (input.rows < table.leastRows) {
    const { name, leastRows: least } = table;
    return [
      problem({
        en: `“${name.en}” has ${input.rows} rows; at least ${least} are needed.`,
        zh: `“${name.zh}”只有 ${input.rows} 行，至少需要 ${least} 行。`,
      }),
    ];
  }
  return table.columns.filter(({ id }) => input.has(id)).flatMap((column) => checkColumn(input, column));
}

function checkColumn(input: Input, column: InputColumn): AnalysisFinding[] {
  const seen = new Map<string, number>();
  return Array.from({ length: input.rows }, (_, row) => row).flatMap((row) => {
    const text = checkCell(input, column, row, seen);
    return text ? [problem(text, input.place(column.id, row))] : [];
  });
}

function checkCell(input: Input, column: InputColumn, row: number, seen: Map<string, number>): Text | null {
  const { header, content, required } = column;
  const value = input.value(column.id, row);
  const reading = readCell(value);
  if (reading.kind === 'error') {
    return {
      en: `The cell shows the error ${reading.text}. Correct the formula in it.`,
      zh: `单元格显示错误 ${reading.text}，请修正其中的公式。`,
    };
  }
  if (reading.kind === 'missing') {
    if (!required) return null;
    return { en: `“${header.en}” is empty here. Fill it in.`, zh: `此处“${header.zh}”为空，请填写。` };
  }
  if (content.kind === 'number') {
    if (reading.kind !== 'number') {
      return {
        en: `“${String(value)}” is text, not a number. Type the number alone.`,
        zh: `“${String(value)}”是文本，不是数字，请只输入数字。`,
      };
    }
    const { min, max } = content;
    if (reading.value >= min && (max === null || reading.value <= max)) return null;
    const range =
      max === null
        ? { en: `from ${min} up`, zh: `不小于 ${min}` }
        : { en: `from ${min} to ${max}`, zh: `${min} 至 ${max}` };
    return {
      en: `${reading.value} is not possible for “${header.en}”: a number ${range.en} is.`,
      zh: `“${header.zh}”不可能是 ${reading.value}，应为${range.zh}。`,
    };
  }
  const text = input.text(column.id, row);
  if (content.kind === 'choice') {
    if (choiceAt(content.choices, text) >= 0) return null;
    return {
      en: `“${text}” is none of ${content.choices.map(({ en }) => `“${en}”`).join(', ')}.`,
      zh: `“${text}”不在可选项之中：${content.choices.map(({ zh }) => `“${zh}”`).join('、')}。`,
    };
  }
  if (!content.unique) return null;
  const before = seen.get(text);
  seen.set(text, row);
  if (before === undefined) return null;
  const first = input.place(column.id, before).address;
  return {
    en: `“${text}” stands in ${first} already. Give each row its own name.`,
    zh: `“${text}”已出现在 ${first}，每行名称应各不相同。`,
  };
}

/** Which of the choices a text is, in either language; −1 for none. */
export const choiceAt = (choices: readonly Text[], text: string): number =>
  choices.findIndex(({ en, zh }) => en.toLowerCase() === text.toLowerCase() || zh === text);

const exampleName = /^(example\b|示例)/i;

export const isExample = (input: Input): boolean => {
  const [first] = input.table.columns;
  return input.texts(first.id).some((text) => exampleName.test(text));
};

/** Numbers that are invented must not pass for the user's own. */
function exampleNotice(input: Input): AnalysisFinding[] {
  if (!isExample(input)) return [];
  const [first] = input.table.columns;
  return [
    notice(
      {
        en: `“${input.table.name.en}” still holds the teaching example. Its numbers are invented.`,
        zh: `“${input.table.name.zh}”中仍是教学示例，数字为虚构。`,
      },
      input.place(first.id, 0),
    ),
  ];
}
