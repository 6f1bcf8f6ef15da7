import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import type { LineState } from './state';

export function describeLines(
  lines: Record<number, { hd?: number; custom?: unknown } | undefined> | undefined,
  size: (line: object) => number | undefined,
): Map<number, LineState> {
  const described = new Map<number, LineState>();
  for (const [index, line] of Object.entries(lines ?? {})) {
    if (!line) continue;
    const state = { size: size(line) ?? null, isHidden: line.hd === BooleanNumber.TRUE };
    if (state.size !== null || state.isHidden) described.set(Number(index), state);
  }
  return described;
}

/** Rows and columns of a file carry their numbers; a new row or a gap shows that something moved. */
export function isInPlace({ rowData = {}, columnData = {} }: Partial<IWorksheetData>): boolean {
  return [rowData, columnData].every((lines) => {
    const numbers = Object.entries(lines).flatMap(([index, line]) => {
      const inFile: unknown = line?.custom?.['inFile'];
      return typeof inFile === 'number' ? [{ index: Number(index), inFile }] : [];
    });
    return numbers.every(({ index, inFile }) => index === inFile);
  });
}
