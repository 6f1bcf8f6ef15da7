import type { Translate, Language } from '../../locales';
import type { OwnColumn } from '../../models/own/column';
import type { OwnCell } from '../../models/own/content';
import type { Text } from '../../models/schema';
import { cellAddress, rangeAddress } from '../address';
import { colours, headerFormat, heightFor, inputFormat } from '../plan/appearance';
import type { Block, Format, Validation } from '../plan/plan';

const largestNumber = 1e12;

export const spoken = (language: Language): keyof Text => (language === 'en' ? 'en' : 'zh');

/** A table to edit: above it what belongs into each column, below it blank rows to add to. */
export interface ModelTable {
  readonly name: string;
  /** Row of the headers; the meanings stand one row above. */
  readonly row: number;
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly (readonly OwnCell[])[];
  readonly spare: number;
}

export interface TablePieces {
  readonly blocks: Block[];
  readonly formats: Format[];
  readonly validations: Validation[];
  readonly table: { readonly name: string; readonly range: string };
}

export function tablePieces(table: ModelTable, t: Translate, language: Language): TablePieces {
  const { name, row, columns, rows, spare } = table;
  const headers = columns.map(({ header }) => header[spoken(language)]);
  const meanings = columns.map(({ meaning }) => meaning[spoken(language)]);
  const widths = columns.map(({ width }) => width);
  const height = rows.length + spare;
  return {
    blocks: [{ at: cellAddress(row - 1, 0), values: [meanings, headers, ...rows] }],
    formats: [
      { range: rangeAddress(row - 1, 0, 1, columns.length), color: colours.muted, size: 9, wrap: true, top: true },
      { range: cellAddress(row - 1, 0), rowHeight: heightFor(meanings, widths) * meaningScale },
      headerFormat(row, columns.length),
      { range: cellAddress(row, 0), rowHeight: heightFor(headers, widths) },
      { ...inputFormat(rangeAddress(row + 1, 0, height, columns.length)), wrap: true, top: true },
      ...rows.map((cells, at) => ({
        range: cellAddress(row + 1 + at, 0),
        rowHeight: Math.min(heightFor(cells.map(String), widths), highestRow),
      })),
    ],
    validations: columns.flatMap((column, at) =>
      validationOf(column, rangeAddress(row + 1, at, height, 1), t, language),
    ),
    table: { name, range: rangeAddress(row, 0, height + 1, columns.length) },
  };
}

/** Meanings are written smaller than what `heightFor` counts with. */
const meaningScale = 0.75;
const highestRow = 120;

function validationOf(
  { header, meaning, content }: OwnColumn,
  range: string,
  t: Translate,
  language: Language,
): Validation[] {
  const spokenLanguage = spoken(language);
  const prompt = { title: header[spokenLanguage], message: meaning[spokenLanguage] };
  const title = t('sheets.input.wrongTitle');
  if (content.kind === 'choice') {
    const values = Object.values(content.words).map((word) => word[spokenLanguage]);
    const message = t('sheets.input.wrongChoice', { choices: values.join(', ') });
    return [{ range, rule: { kind: 'list', values }, prompt, error: { title, message } }];
  }
  if (content.kind !== 'number') return [];
  const rule = { kind: 'decimal' as const, min: -largestNumber, max: largestNumber };
  return [{ range, rule, prompt, error: { title, message: meaning[spokenLanguage] } }];
}
