import { mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingZh from '@univerjs/preset-sheets-drawing/locales/zh-CN';
import {
  UniverSheetsTablePlugin,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from '@univerjs/preset-sheets-table';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableZh from '@univerjs/preset-sheets-table/locales/zh-CN';
import { tableThemes } from '../grid/table-theme';
import type { PluginEntry } from '../grid/univer';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';

/** Univer's plugins for a grid that a person sees, in the order in which they are registered. */
export const browserPlugins = (container: string): PluginEntry[] => [
  ...UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true }).plugins,
  ...UniverSheetsDrawingPreset().plugins,
  ...UniverSheetsConditionalFormattingPreset().plugins,
  ...UniverSheetsDataValidationPreset().plugins,
  ...UniverSheetsTablePreset().plugins,
  [UniverSheetsTablePlugin, { userThemes: tableThemes }],
  // The strip with a table's name above its header would put frozen rows in the wrong place.
  [UniverSheetsTableUIPlugin, { hideAnchor: true }],
];

export const browserLocales = {
  'en-US': mergeLocales(coreEn, drawingEn, conditionalEn, validationEn, tableEn),
  'zh-CN': mergeLocales(coreZh, drawingZh, conditionalZh, validationZh, tableZh),
};
