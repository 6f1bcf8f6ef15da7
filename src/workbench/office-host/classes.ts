import type { Area } from '../grid/address';
import type { Book } from '../grid/book';
import type { ConditionalKey } from '../grid/conditional-formats';

/** A chart's series, and the axis of a chart, by the chart's identifier. */
export interface SeriesKey {
  readonly chart: string;
  readonly index: number;
}
export interface AxisKey {
  readonly chart: string;
  readonly axis: 'categoryAxis' | 'valueAxis';
}
/** The break above a row. */
export interface BreakKey {
  readonly sheet: string;
  readonly row: number;
}
export interface ColumnKey {
  readonly table: string;
  readonly index: number;
}
export interface BorderKey {
  readonly area: Area;
  readonly edge: Excel.BorderIndex | `${Excel.BorderIndex}`;
}
/** One sheet, or without one the whole workbook. */
export interface Scope {
  readonly sheet?: string;
}

/** Every class of Office.js that the workbench stands in for: its type in Excel, and what it points to here. */
export interface Classes {
  Workbook: [Excel.Workbook, Book];
  WorkbookProtection: [Excel.WorkbookProtection, Book];
  Application: [Excel.Application, Book];
  WorksheetCollection: [Excel.WorksheetCollection, Book];
  Worksheet: [Excel.Worksheet, string];
  WorksheetFreezePanes: [Excel.WorksheetFreezePanes, string];
  WorksheetProtection: [Excel.WorksheetProtection, string];
  PageLayout: [Excel.PageLayout, string];
  HeaderFooterGroup: [Excel.HeaderFooterGroup, string];
  HeaderFooter: [Excel.HeaderFooter, string];
  PageBreakCollection: [Excel.PageBreakCollection, string];
  PageBreak: [Excel.PageBreak, BreakKey];
  Range: [Excel.Range, Area];
  RangeAreas: [Excel.RangeAreas, readonly Area[]];
  RangeCollection: [Excel.RangeCollection, readonly Area[]];
  RangeFormat: [Excel.RangeFormat, Area];
  RangeFill: [Excel.RangeFill, Area];
  RangeFont: [Excel.RangeFont, Area];
  RangeBorderCollection: [Excel.RangeBorderCollection, Area];
  RangeBorder: [Excel.RangeBorder, BorderKey];
  RangeView: [Excel.RangeView, Area];
  DataValidation: [Excel.DataValidation, Area];
  ConditionalFormatCollection: [Excel.ConditionalFormatCollection, Area];
  ConditionalFormat: [Excel.ConditionalFormat, ConditionalKey];
  DataBarConditionalFormat: [Excel.DataBarConditionalFormat, ConditionalKey];
  ConditionalDataBarPositiveFormat: [Excel.ConditionalDataBarPositiveFormat, ConditionalKey];
  ColorScaleConditionalFormat: [Excel.ColorScaleConditionalFormat, ConditionalKey];
  CustomConditionalFormat: [Excel.CustomConditionalFormat, ConditionalKey];
  ConditionalFormatRule: [Excel.ConditionalFormatRule, ConditionalKey];
  ConditionalRangeFormat: [Excel.ConditionalRangeFormat, ConditionalKey];
  ConditionalRangeFill: [Excel.ConditionalRangeFill, ConditionalKey];
  ConditionalRangeFont: [Excel.ConditionalRangeFont, ConditionalKey];
  TableCollection: [Excel.TableCollection, Scope];
  TableScopedCollection: [Excel.TableScopedCollection, Area];
  Table: [Excel.Table, string];
  TableColumnCollection: [Excel.TableColumnCollection, string];
  TableColumn: [Excel.TableColumn, ColumnKey];
  ChartCollection: [Excel.ChartCollection, string];
  Chart: [Excel.Chart, string];
  ChartTitle: [Excel.ChartTitle, string];
  ChartLegend: [Excel.ChartLegend, string];
  ChartSeriesCollection: [Excel.ChartSeriesCollection, string];
  ChartSeries: [Excel.ChartSeries, SeriesKey];
  ChartSeriesFormat: [Excel.ChartSeriesFormat, SeriesKey];
  ChartFill: [Excel.ChartFill, SeriesKey];
  ChartLineFormat: [Excel.ChartLineFormat, SeriesKey];
  ChartGridlines: [Excel.ChartGridlines, AxisKey];
  ChartAxes: [Excel.ChartAxes, string];
  ChartAxis: [Excel.ChartAxis, AxisKey];
  ChartAxisTitle: [Excel.ChartAxisTitle, AxisKey];
  NamedItemCollection: [Excel.NamedItemCollection, Scope];
  NamedItem: [Excel.NamedItem, string];
  SettingCollection: [Excel.SettingCollection, Book];
  Setting: [Excel.Setting, string];
}

export type ClassName = keyof Classes;
export type Type<N extends ClassName> = Classes[N][0];
export type State<N extends ClassName> = Classes[N][1];

/** The class name of an Office.js type; never for plain values. */
export type NameOf<T> = 0 extends 1 & T
  ? never
  : { [N in ClassName]: [T] extends [Type<N>] ? ([Type<N>] extends [T] ? N : never) : never }[ClassName];
