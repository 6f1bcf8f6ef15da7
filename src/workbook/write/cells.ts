import type { ArrayFormula, Block } from '../../evaluation/plan/plan';
import type { CellValue } from '../../evaluation/source';
import { bytesPerRequest, type Requests } from './requests';
import { asConstant } from './typed-text';

export async function writeBlock(requests: Requests, sheet: Excel.Worksheet, block: Block): Promise<void> {
  const corner = sheet.getRange(block.at);
  let first = 0;
  for (const { rows, bytes } of portions(block.values)) {
    await requests.makeRoom(bytes);
    const range = corner.getOffsetRange(first, 0).getResizedRange(rows.length - 1, rows[0].length - 1);
    range.values = rows;
    first += rows.length;
  }
}

export async function writeFormula(requests: Requests, sheet: Excel.Worksheet, formula: ArrayFormula): Promise<void> {
  await requests.makeRoom(formula.formula.length);
  sheet.getRange(formula.at).formulas = [[formula.formula]];
}

/** The rows in portions that fit into a request. */
function* portions(values: Block['values']): Generator<{ rows: CellValue[][]; bytes: number }> {
  let rows: CellValue[][] = [];
  let bytes = 0;
  for (const row of values) {
    const constants = row.map(asConstant);
    const size = new TextEncoder().encode(JSON.stringify(constants)).length;
    if (rows.length > 0 && bytes + size > bytesPerRequest) {
      yield { rows, bytes };
      rows = [];
      bytes = 0;
    }
    rows.push(constants);
    bytes += size;
  }
  if (rows.length > 0) yield { rows, bytes };
}
