import type { Enumeration } from './enumeration';

const BorderIndex: Enumeration<typeof Excel.BorderIndex> = {
  edgeTop: 'EdgeTop',
  edgeBottom: 'EdgeBottom',
  edgeLeft: 'EdgeLeft',
  edgeRight: 'EdgeRight',
  insideVertical: 'InsideVertical',
  insideHorizontal: 'InsideHorizontal',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const BorderLineStyle: Enumeration<typeof Excel.BorderLineStyle> = {
  none: 'None',
  continuous: 'Continuous',
  dash: 'Dash',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
  dot: 'Dot',
  double: 'Double',
  slantDashDot: 'SlantDashDot',
};

const BorderWeight: Enumeration<typeof Excel.BorderWeight> = {
  hairline: 'Hairline',
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
};

const CalculationMode: Enumeration<typeof Excel.CalculationMode> = {
  automatic: 'Automatic',
  automaticExceptTables: 'AutomaticExceptTables',
  manual: 'Manual',
};

const CalculationType: Enumeration<typeof Excel.CalculationType> = {
  recalculate: 'Recalculate',
  full: 'Full',
  fullRebuild: 'FullRebuild',
};

const CalculationState: Enumeration<typeof Excel.CalculationState> = {
  done: 'Done',
  calculating: 'Calculating',
  pending: 'Pending',
};

const ClearApplyTo: Enumeration<typeof Excel.ClearApplyTo> = {
  all: 'All',
  formats: 'Formats',
  contents: 'Contents',
  hyperlinks: 'Hyperlinks',
  removeHyperlinks: 'RemoveHyperlinks',
  resetContents: 'ResetContents',
};

const ConditionalFormatColorCriterionType: Enumeration<typeof Excel.ConditionalFormatColorCriterionType> = {
  invalid: 'Invalid',
  lowestValue: 'LowestValue',
  highestValue: 'HighestValue',
  number: 'Number',
  percent: 'Percent',
  formula: 'Formula',
  percentile: 'Percentile',
};

const ConditionalFormatRuleType: Enumeration<typeof Excel.ConditionalFormatRuleType> = {
  invalid: 'Invalid',
  automatic: 'Automatic',
  lowestValue: 'LowestValue',
  highestValue: 'HighestValue',
  number: 'Number',
  percent: 'Percent',
  formula: 'Formula',
  percentile: 'Percentile',
};

const ConditionalFormatType: Enumeration<typeof Excel.ConditionalFormatType> = {
  custom: 'Custom',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  topBottom: 'TopBottom',
  presetCriteria: 'PresetCriteria',
  containsText: 'ContainsText',
  cellValue: 'CellValue',
};

const DataChangeType: Enumeration<typeof Excel.DataChangeType> = {
  unknown: 'Unknown',
  rangeEdited: 'RangeEdited',
  rowInserted: 'RowInserted',
  rowDeleted: 'RowDeleted',
  columnInserted: 'ColumnInserted',
  columnDeleted: 'ColumnDeleted',
  cellInserted: 'CellInserted',
  cellDeleted: 'CellDeleted',
};

const DataValidationAlertStyle: Enumeration<typeof Excel.DataValidationAlertStyle> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

const DataValidationOperator: Enumeration<typeof Excel.DataValidationOperator> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equalTo: 'EqualTo',
  notEqualTo: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqualTo: 'GreaterThanOrEqualTo',
  lessThanOrEqualTo: 'LessThanOrEqualTo',
};

const DataValidationType: Enumeration<typeof Excel.DataValidationType> = {
  none: 'None',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
  inconsistent: 'Inconsistent',
  mixedCriteria: 'MixedCriteria',
};

const EventSource: Enumeration<typeof Excel.EventSource> = {
  local: 'Local',
  remote: 'Remote',
};

const HorizontalAlignment: Enumeration<typeof Excel.HorizontalAlignment> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerAcrossSelection: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const NamedItemType: Enumeration<typeof Excel.NamedItemType> = {
  string: 'String',
  integer: 'Integer',
  double: 'Double',
  boolean: 'Boolean',
  range: 'Range',
  error: 'Error',
  array: 'Array',
};

const RangeValueType: Enumeration<typeof Excel.RangeValueType> = {
  unknown: 'Unknown',
  empty: 'Empty',
  string: 'String',
  integer: 'Integer',
  double: 'Double',
  boolean: 'Boolean',
  error: 'Error',
  richValue: 'RichValue',
};

const SheetVisibility: Enumeration<typeof Excel.SheetVisibility> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

const SpecialCellType: Enumeration<typeof Excel.SpecialCellType> = {
  conditionalFormats: 'ConditionalFormats',
  dataValidations: 'DataValidations',
  blanks: 'Blanks',
  constants: 'Constants',
  formulas: 'Formulas',
  sameConditionalFormat: 'SameConditionalFormat',
  sameDataValidation: 'SameDataValidation',
  visible: 'Visible',
};

const VerticalAlignment: Enumeration<typeof Excel.VerticalAlignment> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

export const enumerations = {
  BorderIndex,
  BorderLineStyle,
  BorderWeight,
  CalculationMode,
  CalculationType,
  CalculationState,
  ClearApplyTo,
  ConditionalFormatColorCriterionType,
  ConditionalFormatRuleType,
  ConditionalFormatType,
  DataChangeType,
  DataValidationAlertStyle,
  DataValidationOperator,
  DataValidationType,
  EventSource,
  HorizontalAlignment,
  NamedItemType,
  RangeValueType,
  SheetVisibility,
  SpecialCellType,
  VerticalAlignment,
};
