import type { Language, Translate } from '../../locales';
import type { Text } from '../../models/schema';
import { absolute, cellAddress, onSheet, rangeAddress } from '../address';
import {
  colours,
  frameFormats,
  headerFormat,
  headerHeight,
  headerRow,
  heightFor,
  inputFormat,
  numberWidth,
  titleBlocks,
  widthFor,
} from '../plan/appearance';
import { freeSheetNames, type TakenNames } from '../plan/names';
import type { Plan, PlannedSheet, Validation } from '../plan/plan';
import type { CellValue, Source } from '../source';
import { textIn, type Analysis } from './analysis';
import type { InputColumn, InputTable } from './input-table';
import { Input, inputTableName } from './inputs';

/** Rows in which values are checked while they are typed; Excel's table grows with them. */
const checkedRows = 200;
const meaningWidth = 70;

export interface InputPlanOptions {
  readonly t: Translate;
  readonly language: Language;
  readonly taken: TakenNames;
  /** Input tables that stand in the workbook already, by their ids. */
  readonly found?: Readonly<Record<string, Source | null>>;
}

/** A sheet for each input table that is not there yet, filled with a teaching example to type over. */
export function inputPlan(analysis: Analysis, tables: readonly InputTable[], options: InputPlanOptions): Plan {
  const { language, taken } = options;
  const names = freeSheetNames(
    tables.map(({ name }) => textIn(language, name)),
    taken.sheets,
  );
  const namesOf = ({ table: id, column }: { table: string; column: string }): string | null => {
    const found = options.found?.[id];
    const known = analysis.inputs.find((one) => one.id === id);
    if (found && known) return new Input(known, found).cells(column);
    const at = tables.findIndex((one) => one.id === id);
    if (at < 0) return null;
    const { columns, example } = tables[at];
    const index = columns.findIndex((one) => one.id === column);
    return onSheet(names[at], absolute(rangeAddress(headerRow + 1, index, example.length, 1)));
  };
  const sheets = tables.map((table, at) => inputSheet(analysis, table, names[at], { ...options, namesOf }));
  return { sheets, names: [], activate: names[0] };
}

/** Characters that the button of a list covers. */
const listButton = 4;

interface SheetOptions extends InputPlanOptions {
  /** The cells that hold the names of a column of another input table. */
  readonly namesOf: (from: { table: string; column: string }) => string | null;
}

function inputSheet(analysis: Analysis, table: InputTable, name: string, options: SheetOptions): PlannedSheet {
  const { t, language, taken } = options;
  const caption = textIn(language, table.caption);
  const { columns, example } = table;
  const headers = columns.map(({ header }) => textIn(language, header));
  const rows = example.map((row) => row.map((cell) => shown(cell, language)));
  const widths = columns.map(({ content }, at) => {
    if (content.kind === 'number') return numberWidth(headers[at]);
    const width = widthFor([headers[at], ...rows.map((row) => String(row[at]))], 12, table.isList ? 70 : 30);
    return content.kind === 'choice' || content.from ? width + listButton : width;
  });
  const meaningAt = columns.length + 1;
  const meanings = columns.map(({ definition }) => textIn(language, definition));
  const nameWidth = widthFor(headers, 12, 30);
  return {
    name,
    part: 'input',
    live: false,
    size: { rows: rows.length, columns: columns.length },
    blocks: [
      ...titleBlocks(
        textIn(language, table.name),
        table.isList ? caption : `${t('analyses.exampleCaption')}${language === 'en' ? ' ' : ''}${caption}`,
      ),
      { at: cellAddress(headerRow, 0), values: [headers, ...rows] },
      {
        at: cellAddress(headerRow, meaningAt),
        values: [[t('analyses.column'), t('analyses.meaning')], ...headers.map((header, at) => [header, meanings[at]])],
      },
    ],
    formulas: [],
    tables: [
      {
        name: freeTableName(inputTableName(analysis, table), taken.names),
        range: rangeAddress(headerRow, 0, rows.length + 1, columns.length),
      },
    ],
    formats: [
      ...frameFormats(columns.length),
      headerHeight(headers, widths),
      inputFormat(rangeAddress(headerRow + 1, 0, rows.length, columns.length)),
      { ...headerFormat(headerRow, 2), range: rangeAddress(headerRow, meaningAt, 1, 2) },
      { range: rangeAddress(headerRow + 1, meaningAt, columns.length, 2), color: colours.muted, wrap: true },
      ...meanings.map((meaning, at) => ({
        range: cellAddress(headerRow + 1 + at, meaningAt),
        rowHeight: heightFor([meaning], [meaningWidth]),
      })),
      ...columns.flatMap(({ content }, at) =>
        content.kind === 'number' ? [{ range: cellAddress(headerRow, at), align: 'Right' as const }] : [],
      ),
    ],
    widths: [...widths, 3, nameWidth, meaningWidth],
    freeze: { rows: headerRow + 1, columns: 1 },
    validations: columns.flatMap((column, at) => validationOf(column, at, options)),
    conditionals: [],
    charts: [],
  };
}

const isText = (cell: CellValue | Text): cell is Text => typeof cell === 'object';

const shown = (cell: CellValue | Text, language: Language): CellValue => (isText(cell) ? textIn(language, cell) : cell);

function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function validationOf(column: InputColumn, at: number, { t, language, namesOf }: SheetOptions): Validation[] {
  const { content } = column;
  const range = rangeAddress(headerRow + 1, at, checkedRows, 1);
  const prompt = { title: textIn(language, column.header), message: textIn(language, column.definition) };
  const title = t('sheets.input.wrongTitle');
  if (content.kind === 'text') {
    const cells = content.from ? namesOf(content.from) : null;
    if (cells === null) return [];
    return [{ range, rule: { kind: 'listed', cells }, prompt, error: { title, message: prompt.message } }];
  }
  if (content.kind === 'choice') {
    const values = content.choices.map((choice) => textIn(language, choice));
    const message = t('sheets.input.wrongChoice', { choices: values.join(', ') });
    return [{ range, rule: { kind: 'list', values }, prompt, error: { title, message } }];
  }
  const { min, max } = content;
  const message = max === null ? t('sheets.input.wrongFrom', { min }) : t('sheets.input.wrong', { min, max });
  return [{ range, rule: { kind: 'decimal', min, max }, prompt, error: { title, message } }];
}
