import { loadModel } from '../src/models/load';
import { indicatorsOf } from '../src/models/scorable';
import type { Row } from './csv';
import { SheetDraft, type Area } from './sheet-draft';

export interface ExtraColumn {
  readonly field: string;
  readonly header: string;
}

const headerRow = 3;
export const firstUnitRow = headerRow + 1;

/** A model's data table with the indicators that the file has, under headers that the pane recognises. */
export function teachingTable(
  modelId: string,
  sheet: SheetDraft,
  rows: readonly Row[],
  extra: readonly ExtraColumn[] = [],
): { readonly table: Area; readonly column: (field: string) => Area } {
  const model = loadModel(modelId);
  const indicators = indicatorsOf(model).filter(({ code }) => code in rows[0]);
  const unit = `${model.unitHeaders.en[0]} / ${model.unitHeaders.zh[0]}`;
  const fields = ['unit', ...extra.map(({ field }) => field), ...indicators.map(({ code }) => code)];
  const headers = [
    unit,
    ...extra.map(({ header }) => header),
    ...indicators.map(({ code, name, unit }) => `${code} ${name.en} / ${name.zh} (${unit.en})`),
  ];
  sheet.headers(headerRow, 0, headers);
  const table = sheet.table(
    `Teaching_${modelId}`,
    headerRow,
    0,
    headers,
    rows.map((row) => fields.map((field) => row[field])),
  );
  sheet.columnWidths([34, ...headers.slice(1).map(() => 17)], headerRow).frozen(firstUnitRow, 1);
  return { table, column: (field) => table.columnsFrom(fields.indexOf(field)) };
}
