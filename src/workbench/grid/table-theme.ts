import { BorderStyleTypes, BooleanNumber, type IBorderStyleData } from '@univerjs/core';
import type { IUniverSheetsTableConfig } from '@univerjs/sheets-table';

type Theme = NonNullable<IUniverSheetsTableConfig['userThemes']>[number];

const line = (rgb: string): IBorderStyleData => ({ s: BorderStyleTypes.THIN, cl: { rgb } });
const blue = line('#8EAADB');
const black = line('#000000');
const white = { rgb: '#FFFFFF' };

/** Excel's usual look of a table, TableStyleMedium2: a coloured header, bands, thin lines. */
const medium: Theme = {
  name: 'excel-medium',
  style: {
    headerRowStyle: { bg: { rgb: '#4472C4' }, cl: white, bl: BooleanNumber.TRUE, bd: { t: blue, b: blue } },
    firstRowStyle: { bg: { rgb: '#D9E2F3' }, bd: { t: blue, b: blue } },
    secondRowStyle: { bg: white, bd: { t: blue, b: blue } },
    headerColumnStyle: { bd: { l: blue } },
    lastColumnStyle: { bd: { r: blue } },
  },
};

/** TableStyleLight1: a bold header between two lines, grey bands, a line below. */
const light: Theme = {
  name: 'excel-light',
  style: {
    headerRowStyle: { bl: BooleanNumber.TRUE, bd: { t: black, b: black } },
    firstRowStyle: { bg: { rgb: '#D9D9D9' } },
    lastRowStyle: { bd: { b: black } },
  },
};

/** A table to which its workbook gives no style. */
const plain: Theme = { name: 'excel-plain', style: {} };

/** For Univer's table plugin, whose own looks are none of Excel's. */
export const tableThemes: Theme[] = [medium, light, plain];

/** The look that comes nearest to a table style of Excel. */
export function themeOf(excelStyle: string): string {
  if (!excelStyle) return plain.name;
  return excelStyle.startsWith('TableStyleLight') ? light.name : medium.name;
}
