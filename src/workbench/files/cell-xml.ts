import { columnLetters } from '../grid/address';
import { isArrayFormula } from './array-formulas';
import type { CellState, LineState } from './state';
import { toPoints } from './opened-sheet';
import { encode } from './xml';

const cellName = (row: number, column: number) => columnLetters(column) + (row + 1);

/** Signs that XML cannot carry, and what could be taken for their escape. */
const escaped = (text: string) =>
  encode(
    text
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replace(
        /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/g,
        (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
      ),
  );

interface Written {
  readonly type: string;
  readonly text: string;
}

export function writtenValue({ value, isError }: Pick<CellState, 'value' | 'isError'>, hasFormula: boolean): Written {
  if (value === null) return hasFormula ? { type: ' t="str"', text: '<v></v>' } : { type: '', text: '' };
  if (typeof value === 'boolean') return { type: ' t="b"', text: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { type: '', text: `<v>${value}</v>` } : { type: ' t="e"', text: '<v>#NUM!</v>' };
  if (isError) return { type: ' t="e"', text: `<v>${escaped(value)}</v>` };
  if (hasFormula) return { type: ' t="str"', text: `<v>${escaped(value)}</v>` };
  return { type: ' t="inlineStr"', text: `<is><t xml:space="preserve">${escaped(value)}</t></is>` };
}

/** A cell as the file holds it; `dynamic` is the number by which this file marks formulas that may spill. */
export function cellXml(row: number, column: number, cell: CellState, style: number, dynamic: number): string {
  const place = cellName(row, column);
  const { type, text } = writtenValue(cell, cell.formula !== null);
  const isArray = cell.formula !== null && (cell.spill !== null || isArrayFormula(cell.formula));
  const formula =
    cell.formula === null
      ? ''
      : `<f${isArray ? ` t="array" ref="${cell.spill ?? place}"` : ''}>${escaped(cell.formula)}</f>`;
  const marks = `${style ? ` s="${style}"` : ''}${type}${isArray ? ` cm="${dynamic}"` : ''}`;
  return `<c r="${place}"${marks}${formula || text ? `>${formula}${text}</c>` : '/>'}`;
}

export const rowAttributes = (line: LineState | undefined) => ({
  ht: line?.size ? toPoints(line.size) : undefined,
  customHeight: line?.size ? 1 : undefined,
  hidden: line?.isHidden ? 1 : undefined,
});

export const keyParts = (key: string): [number, number] => {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
};
