import { rangeAddress } from '../../evaluation/address';
import type { CellValue } from '../../evaluation/source';
import type { CellPlace } from '../../evaluation/findings';
import type { CellBlock } from '../../workbook/room';
import type { FunctionHelp } from './function-help';

/** What the user gave for each parameter, as typed: an address, a word, a number, TRUE; "" is left out. */
export type GivenArguments = Readonly<Record<string, string>>;

const rangePattern =
  /^(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/iu;

interface TypedRange extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** The range that an address with its sheet names, or null where it is no such address. */
export const typedRange = (typed: string): TypedRange | null => {
  const [, quoted, plain, left, top, right = left, bottom = top] = rangePattern.exec(typed.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined) return null;
  const columns = [columnNumber(left), columnNumber(right)].sort((one, other) => one - other);
  const rows = [Number(top), Number(bottom)].sort((one, other) => one - other);
  const size = { rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
  return { sheet, address: rangeAddress(rows[0] - 1, columns[0] - 1, size.rows, size.columns), ...size };
};

const bareName = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Names that Excel would take for a cell. */
const likeCell = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** An address with its sheet, as the user would type it. */
export const addressOnSheet = ({ sheet, address }: CellPlace): string => {
  const bare = bareName.test(sheet) && !likeCell.test(sheet);
  return `${bare ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
};

const isText = (value: CellValue): boolean =>
  typeof value === 'string' && value !== '' && !Number.isFinite(Number(value));
const isTextOrBlank = (value: CellValue): boolean => value === '' || isText(value);

/** The cells that hold the numbers: without a row of headings and without columns of names on the left. */
export const numbersOf = ({ sheet, row, column, values }: CellBlock): CellPlace => {
  const [first, ...rest] = values;
  const holdsNumber = (line: readonly CellValue[]) => line.some((value) => typeof value === 'number');
  const headed = rest.length > 0 && first.some(isText) && !holdsNumber(first) && rest.some(holdsNumber);
  const body = headed ? rest : values;
  const width = first.length;
  const isNames = (at: number) => body.every((line) => isTextOrBlank(line[at]));
  let names = 0;
  while (names < width && isNames(names)) names += 1;
  // Words alone are what was meant, such as ratings in words.
  const skipped = names === width ? 0 : names;
  const address = rangeAddress(row + (headed ? 1 : 0), column + skipped, body.length, width - skipped);
  return { sheet, address };
};

const argumentOf = (typed: string, kind: FunctionHelp['parameters'][number]['kind'], sheet: string): string => {
  const text = typed.trim();
  if (text === '') return '';
  const range = typedRange(text);
  if (kind === 'range' && range) {
    const cells = range.sheet === sheet ? range.address : addressOnSheet(range);
    // Some builds of Excel hand a blank cell over as 0.
    return `IF(${cells}="","",${cells})`;
  }
  if (kind === 'switch' || Number.isFinite(Number(text))) return text;
  return `"${text.replaceAll('"', '""')}"`;
};

/** The formula as it is written on a sheet; what is left out at the end leaves no commas. */
export const formulaOf = ({ id, parameters }: FunctionHelp, given: GivenArguments, sheet: string): string => {
  const typed = parameters.map(({ name, kind }) => argumentOf(given[name] ?? '', kind, sheet));
  const last = typed.findLastIndex((argument) => argument !== '');
  return `=COOP.${id}(${typed.slice(0, last + 1).join(',')})`;
};

/** Why the formula cannot be written yet: the parameter that needs an answer, and which. */
export type MissingArgument = { readonly name: string; readonly reason: 'missing' | 'no-range' };

export const missingArgument = ({ parameters }: FunctionHelp, given: GivenArguments): MissingArgument | null => {
  for (const { name, kind, required } of parameters) {
    const typed = (given[name] ?? '').trim();
    if (typed === '' && required) return { name, reason: 'missing' };
    if (typed !== '' && kind === 'range' && !typedRange(typed)) return { name, reason: 'no-range' };
  }
  return null;
};

/** The first range that is given: beside it the result belongs. */
export const rangeBeside = ({ parameters }: FunctionHelp, given: GivenArguments): CellPlace | null => {
  for (const { name, kind } of parameters) {
    const range = kind === 'range' ? typedRange(given[name] ?? '') : null;
    if (range) return { sheet: range.sheet, address: range.address };
  }
  return null;
};

/** A function that can put headers on top is asked to; otherwise its name stands above. */
export const takesHeaders = ({ parameters }: FunctionHelp): boolean =>
  parameters.some(({ name }) => name === 'headers');
