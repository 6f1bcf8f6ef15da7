import type { Text } from '../text';
import { both, type OwnColumn } from './column';
import type { OwnCell } from './content';
import type { TableId } from './tables';

/** A cell of a model's tables; row −1 holds the headers, `whole` is the first table. */
export interface OwnPlace {
  readonly table: TableId | 'whole';
  readonly row: number;
  readonly column: number;
}

/** What is wrong with an own model: where, and a sentence with the cure. */
export interface OwnProblem {
  readonly place: OwnPlace;
  readonly text: Text;
}

/** Longer texts are cut where a sentence quotes them. */
const longestQuote = 40;
const quoted = (cell: OwnCell): string => {
  const text = String(cell).trim();
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1)}…`;
};

/** The cell says nothing, or something that cannot stand there. */
export const wrongCell = ({ header, meaning }: OwnColumn, cell: OwnCell): Text =>
  String(cell).trim() === ''
    ? both(`“${header.en}” is blank. ${meaning.en}`, `“${header.zh}”为空。${meaning.zh}`)
    : both(
        `“${quoted(cell)}” cannot stand under “${header.en}”. ${meaning.en}`,
        `“${header.zh}”不能填“${quoted(cell)}”。${meaning.zh}`,
      );

/** A rule of the models is broken; what belongs into the cell is the cure. */
export const brokenRule = (message: Text, meaning: Text): Text =>
  both(
    `${message.en.charAt(0).toUpperCase()}${message.en.slice(1).replace(/\.$/, '')}. ${meaning.en}`,
    `${message.zh.replace(/。$/, '')}。${meaning.zh}`,
  );

export const columnGone = ({ header }: OwnColumn): Text =>
  both(
    `The column “${header.en}” is not there. Undo, or type “${header.en}” as a header.`,
    `没有“${header.zh}”一列。请撤消，或将列名填为“${header.zh}”。`,
  );

export const lineGone = ({ header, path }: OwnColumn): Text =>
  both(
    `The line “${header.en}” is not there. Undo, or add a row with the key ${path}.`,
    `没有“${header.zh}”一行。请撤消，或添加键为 ${path} 的一行。`,
  );

export const tableGone = (name: string): Text =>
  both(
    `There is no table called ${name}. Undo, or type the name that it has now.`,
    `没有名为 ${name} 的表。请撤消，或填入该表现在的名称。`,
  );

export const dimensionUnknown = (code: string, known: readonly string[]): Text =>
  both(
    `There is no dimension ${code}. Type one of ${known.join(', ')}, or add it to the dimensions.`,
    `没有维度 ${code}。请填 ${known.join('、')} 之一，或在维度表中添加。`,
  );

export const dimensionEmpty = (code: string): Text =>
  both(
    `No indicator belongs to the dimension ${code}. Clear its row, or give it an indicator.`,
    `维度 ${code} 没有指标。请清空该行，或为其添加指标。`,
  );

export const idTaken = (id: string): Text =>
  both(`Another model is called ${id}. Type another id.`, `已有编号为 ${id} 的模型。请另取一个编号。`);
