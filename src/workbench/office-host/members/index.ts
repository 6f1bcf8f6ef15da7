import type { Book } from '../../grid/book';
import { tableArea } from '../../grid/tables';
import type { MemberTables } from '../member';
import * as borders from './borders';
import * as charts from './chart';
import * as conditionals from './conditional-format';
import * as rules from './conditional-rule';
import { dataValidationMembers } from './data-validation';
import * as names from './named-item';
import * as pages from './page-layout';
import { guarded } from './protection';
import * as ranges from './range';
import * as formats from './range-format';
import * as settings from './setting';
import * as tables from './table';
import { rangeViewMembers } from './visibility';
import { applicationMembers, workbookMembers, workbookProtectionMembers } from './workbook';
import * as sheets from './worksheet';

export interface MemberOptions {
  readonly readOnly: boolean;
}

/** The part of Office.js that the workbench stands in for. A member that is not here throws by name. */
export function createMembers(book: Book, { readOnly }: MemberOptions): MemberTables {
  const sheetOfArea = (area: { sheet: string }) => area.sheet;
  const sheetOfTable = (table: string) => tableArea(book, table).sheet;
  return {
    Workbook: workbookMembers(readOnly),
    WorkbookProtection: workbookProtectionMembers,
    Application: applicationMembers,
    WorksheetCollection: sheets.worksheetCollectionMembers,
    Worksheet: sheets.worksheetMembers(book),
    WorksheetFreezePanes: sheets.guardedFreezePanes(book),
    WorksheetProtection: sheets.worksheetProtectionMembers(book),
    PageLayout: guarded(book, 'PageLayout', (sheet: string) => sheet, pages.pageLayoutMembers(book)),
    HeaderFooterGroup: pages.headerFooterGroupMembers,
    HeaderFooter: guarded(book, 'HeaderFooter', (sheet: string) => sheet, pages.headerFooterMembers(book)),
    PageBreakCollection: guarded(
      book,
      'PageBreakCollection',
      (sheet: string) => sheet,
      pages.pageBreakCollectionMembers(book),
    ),
    PageBreak: pages.pageBreakMembers,
    Range: guarded(book, 'Range', sheetOfArea, ranges.rangeMembers(book), ['select']),
    RangeAreas: ranges.rangeAreasMembers(book),
    RangeCollection: ranges.rangeCollectionMembers,
    RangeFormat: guarded(book, 'RangeFormat', sheetOfArea, formats.rangeFormatMembers(book)),
    RangeFill: guarded(book, 'RangeFill', sheetOfArea, formats.rangeFillMembers(book)),
    RangeFont: guarded(book, 'RangeFont', sheetOfArea, formats.rangeFontMembers(book)),
    RangeBorderCollection: borders.borderCollectionMembers,
    RangeBorder: guarded(
      book,
      'RangeBorder',
      (key: { area: { sheet: string } }) => key.area.sheet,
      borders.borderMembers(book),
    ),
    RangeView: rangeViewMembers(book),
    DataValidation: guarded(book, 'DataValidation', sheetOfArea, dataValidationMembers(book)),
    ConditionalFormatCollection: guarded(
      book,
      'ConditionalFormatCollection',
      sheetOfArea,
      conditionals.conditionalFormatCollectionMembers(book),
    ),
    ConditionalFormat: guarded(book, 'ConditionalFormat', sheetOfArea, conditionals.conditionalFormatMembers(book)),
    DataBarConditionalFormat: rules.dataBarMembers(book),
    ConditionalDataBarPositiveFormat: rules.dataBarPositiveMembers(book),
    ColorScaleConditionalFormat: rules.colorScaleMembers(book),
    CustomConditionalFormat: rules.customFormatMembers,
    ConditionalFormatRule: rules.customRuleMembers(book),
    ConditionalRangeFormat: rules.conditionalRangeFormatMembers,
    ConditionalRangeFill: rules.conditionalFillMembers(book),
    ConditionalRangeFont: rules.conditionalFontMembers(book),
    TableCollection: tables.tableCollectionMembers(book),
    TableScopedCollection: tables.tableScopedCollectionMembers(book),
    Table: guarded(book, 'Table', sheetOfTable, tables.tableMembers(book)),
    TableColumnCollection: tables.tableColumnCollectionMembers(book),
    TableColumn: tables.tableColumnMembers(book),
    ChartCollection: guarded(book, 'ChartCollection', (sheet: string) => sheet, charts.chartCollectionMembers(book)),
    Chart: charts.chartMembers(book),
    ChartTitle: charts.chartTitleMembers(book),
    ChartLegend: charts.chartLegendMembers(book),
    ChartSeriesCollection: charts.chartSeriesCollectionMembers(book),
    ChartSeries: charts.chartSeriesMembers(book),
    ChartSeriesFormat: charts.chartSeriesFormatMembers,
    ChartFill: charts.chartFillMembers(book),
    ChartLineFormat: charts.chartLineFormatMembers(book),
    ChartGridlines: charts.chartGridlinesMembers(book),
    ChartAxes: charts.chartAxesMembers,
    ChartAxis: charts.chartAxisMembers(book),
    ChartAxisTitle: charts.chartAxisTitleMembers(book),
    NamedItemCollection: names.namedItemCollectionMembers(book),
    NamedItem: names.namedItemMembers(book),
    SettingCollection: settings.settingCollectionMembers,
    Setting: settings.settingMembers(book),
  };
}
