import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import words from '@univerjs/preset-sheets-node-core/locales/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { Univer } from '@univerjs/core';
import { tableThemes } from './table-theme';
import { createGrid } from './univer';

/** A grid without a screen, for Jest and the command line. Dispose it, or Node does not end. */
export const createHeadlessGrid = (): Univer =>
  createGrid({
    words,
    plugins: [
      ...UniverSheetsNodeCorePreset({}).plugins,
      UniverSheetsNumfmtPlugin,
      UniverSheetsConditionalFormattingPlugin,
      [UniverSheetsTablePlugin, { userThemes: tableThemes }],
    ],
  });
