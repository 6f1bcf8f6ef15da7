import type { Language, Translate } from '../../locales';
import { both, column } from '../../models/own/column';
import { text } from '../../models/own/content';
import { tableIds, tableKinds, type TableId } from '../../models/own/tables';
import { rowsOfModel, type OwnRows } from '../../models/own/to-rows';
import { indicatorsOf } from '../../models/scorable';
import type { Model, Text } from '../../models/schema';
import { cellAddress, rangeAddress } from '../address';
import { colours, frameFormats, headerRow, heightFor, inputFormat, titleBlocks } from '../plan/appearance';
import { freeSheetNames, type TakenNames } from '../plan/names';
import type { Plan, PlannedSheet } from '../plan/plan';
import { insideSums } from './inside-sums';
import { spoken, tablePieces, type TablePieces } from './model-table';
import { freeModelNames, tableKey, type OwnModelNames } from './names';
import { guide, propertyHeaders, tableCaption, words } from './words';

export interface OwnModelOptions {
  readonly t: Translate;
  readonly language: Language;
  readonly taken: TakenNames;
}

/** What the parts of the plan are made of. */
interface Draft extends OwnModelOptions {
  readonly model: Model;
  readonly names: OwnModelNames;
  readonly rows: OwnRows;
  readonly say: (both: Text) => string;
}

const spareRows: Readonly<Record<TableId, number>> = {
  dimensions: 3,
  profiles: 2,
  classes: 2,
  vetoes: 3,
  checks: 3,
  variables: 3,
  parameters: 2,
  forbidden: 2,
  indicators: 10,
};

/** Three sheets that hold a model as tables to edit; the first one says what it is and names the other tables. */
export function ownModelPlan(model: Model, options: OwnModelOptions): Plan {
  const { language, taken } = options;
  const say = (both: Text) => both[spoken(language)];
  const draft = {
    ...options,
    model,
    names: freeModelNames(taken.names),
    rows: rowsOfModel(model, spoken(language)),
    say,
  };
  const [whole, structure, indicators] = freeSheetNames(
    [say(words.whole), say(words.structure), say(words.indicators)],
    taken.sheets,
  );
  return {
    sheets: [wholeSheet(draft, whole), structureSheet(draft, structure), indicatorSheet(draft, indicators)],
    names: [],
    activate: whole,
  };
}

const plain = { live: false, formulas: [], validations: [], conditionals: [], charts: [] } as const;
const valueWidth = 60;

/** Key, label and value of what the model is as a whole, and beside it how it is edited. */
function wholeSheet({ model, names, rows, say }: Draft, name: string): PlannedSheet {
  const lines = [
    ...rows.lines.map(({ key, column, cells }) => [key, say(withoutLanguage(column.header)), ...cells]),
    ...tableIds.map((id) => [tableKey(id), `${say(words.table)} ${say(tableKinds[id].name)}`, names.parts[id], '']),
  ];
  const guideAt = propertyHeaders.length + 1;
  return {
    ...plain,
    name,
    part: 'model',
    size: { rows: lines.length, columns: propertyHeaders.length },
    blocks: [
      ...titleBlocks(say(model.name), say(words.wholeCaption)),
      { at: cellAddress(headerRow, 0), values: [propertyHeaders.map(say), ...lines] },
      { at: cellAddress(headerRow, guideAt), values: [words.guide, ...guide].map((line) => [say(line)]) },
    ],
    tables: [{ name: names.whole, range: rangeAddress(headerRow, 0, lines.length + 1, propertyHeaders.length) }],
    formats: [
      ...frameFormats(propertyHeaders.length),
      { range: cellAddress(headerRow, guideAt), bold: true, fill: colours.headerFill },
      { range: rangeAddress(headerRow + 1, guideAt, guide.length, 1), color: colours.muted, wrap: true, top: true },
      { range: rangeAddress(headerRow + 1, 0, lines.length, 2), color: colours.muted, top: true },
      { ...inputFormat(rangeAddress(headerRow + 1, 2, rows.lines.length, 2)), wrap: true, top: true, align: 'Left' },
      ...lines.map((cells, at) => ({
        range: cellAddress(headerRow + 1 + at, 0),
        rowHeight: heightFor(
          [String(cells[2]), String(cells[3]), at < guide.length ? say(guide[at]) : ''],
          [valueWidth, valueWidth, valueWidth],
        ),
      })),
    ],
    widths: [18, 26, valueWidth, valueWidth, 3, valueWidth],
    freeze: { rows: headerRow + 1, columns: 2 },
  };
}

/** Of a text in both languages the label is that of both. */
const withoutLanguage = ({ en, zh }: Text): Text => ({
  en: en.replace(/ \(English\)$/, ''),
  zh: zh.replace(/（英文）$/, ''),
});

const structureIds = tableIds.filter((id) => id !== 'indicators');
const gap = 3;
const structureWidth = (column: number): number => (column === 0 ? 20 : 28);

/** All tables but that of the indicators, one below the other. */
function structureSheet(draft: Draft, name: string): PlannedSheet {
  const { model, names, rows, say, t, language } = draft;
  const pieces: TablePieces[] = [];
  const titles: PlannedSheet['blocks'][number][] = [];
  const tops = new Map<TableId, number>();
  let top = headerRow;
  for (const id of structureIds) {
    const row = top + 2;
    tops.set(id, row);
    const own = id === 'dimensions' ? [...tableKinds[id].columns, sumColumn] : tableKinds[id].columns;
    // The tables share the columns of the sheet.
    const columns = own.map((one, at) => ({ ...one, width: structureWidth(at) }));
    const cells = id === 'dimensions' ? rows.parts[id].map((line) => [...line, '']) : rows.parts[id];
    titles.push({ at: cellAddress(top, 0), values: [[say(tableKinds[id].name)]] });
    pieces.push(tablePieces({ name: names.parts[id], row, columns, rows: cells, spare: spareRows[id] }, t, language));
    top = row + cells.length + spareRows[id] + gap;
  }
  const sums = insideSums(model, {
    row: tops.get('dimensions')! + 1,
    rows: rows.parts.dimensions.length + spareRows.dimensions,
    column: tableKinds.dimensions.columns.length,
    table: names.parts.indicators,
    language,
  });
  const widest = Math.max(...structureIds.map((id) => tableKinds[id].columns.length)) + 1;
  return {
    ...plain,
    name,
    part: 'model',
    live: true,
    size: { rows: model.dimensions.length, columns: tableKinds.dimensions.columns.length },
    blocks: [
      ...titleBlocks(`${say(model.name)}${say(words.colon)}${say(words.structureTitle)}`, say(tableCaption)),
      ...titles,
      ...pieces.flatMap(({ blocks }) => blocks),
    ],
    formulas: sums.formulas,
    tables: pieces.map(({ table }) => table),
    formats: [
      ...frameFormats(1).slice(0, 2),
      ...titles.map(({ at }) => ({ range: at, bold: true, size: 12, color: colours.text })),
      ...pieces.flatMap(({ formats }) => formats),
      ...sums.formats,
    ],
    widths: Array.from({ length: widest }, (_, at) => structureWidth(at)),
    freeze: { rows: 0, columns: 1 },
    validations: pieces.flatMap(({ validations }) => validations),
    conditionals: sums.conditionals,
  };
}

const sumColumn = column(
  'sum',
  words.sum,
  both('Computed: 1 when the dimension is complete.', '自动计算：完整的维度为 1。'),
  text,
  14,
);

/** Narrower ones would break the words of their headers. */
const narrowest = 15;

function indicatorSheet({ model, names, rows, say, t, language }: Draft, name: string): PlannedSheet {
  const columns = tableKinds.indicators.columns.map((one) => ({ ...one, width: Math.max(one.width, narrowest) }));
  const pieces = tablePieces(
    { name: names.parts.indicators, row: headerRow, columns, rows: rows.parts.indicators, spare: spareRows.indicators },
    t,
    language,
  );
  return {
    ...plain,
    name,
    part: 'model',
    size: { rows: indicatorsOf(model).length, columns: columns.length },
    blocks: [
      ...titleBlocks(`${say(model.name)}${say(words.colon)}${say(tableKinds.indicators.name)}`, say(tableCaption)),
      ...pieces.blocks,
    ],
    tables: [pieces.table],
    formats: [...frameFormats(columns.length).slice(0, 2), ...pieces.formats],
    widths: columns.map(({ width }) => width),
    freeze: { rows: headerRow + 1, columns: 3 },
    validations: pieces.validations,
  };
}
