import { CellValueType, type ICellData } from '@univerjs/core';

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const groupedNumber = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

function numberIn(text: string): number | null {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed)) return Number(trimmed);
  return groupedNumber.test(trimmed) ? Number(trimmed.replaceAll(',', '')) : null;
}

const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER, f: null, si: null, p: null });
const boolean = (v: boolean): ICellData => ({ v: v ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null });
const text = (v: string): ICellData => ({ v, t: CellValueType.STRING, f: null, si: null, p: null });

/**
 * One content as Excel takes it when it is typed or set through Office.js: "=…" is a formula, "12" a number,
 * "12%" a share, "TRUE" a truth value, "'12" the text 12; null leaves the cell as it is.
 */
export function typed(content: unknown, isTextCell: boolean): { cell: ICellData; isPercent?: boolean } {
  if (content === null || content === undefined) return { cell: {} };
  if (typeof content === 'number') return { cell: number(content) };
  if (typeof content === 'boolean') return { cell: boolean(content) };
  const written = String(content);
  if (written === '') return { cell: { v: null, t: null, f: null, si: null, p: null } };
  if (written.startsWith("'")) return { cell: { ...text(written.slice(1)), t: CellValueType.FORCE_STRING } };
  if (isTextCell) return { cell: text(written) };
  if (written.startsWith('=') && written.length > 1)
    return { cell: { f: written, v: null, t: null, si: null, p: null } };
  if (/^(true|false)$/i.test(written.trim())) return { cell: boolean(written.trim().toLowerCase() === 'true') };
  const share = /^(.+)%$/.exec(written.trim());
  const amount = numberIn(share ? share[1]! : written);
  if (amount === null) return { cell: text(written) };
  return share ? { cell: number(amount / 100), isPercent: true } : { cell: number(amount) };
}
