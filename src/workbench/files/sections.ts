import { append, child, children, outer, root, splice } from './xml';

/** The order in which Excel wants what stands in a part, by the name of the part's root. */
const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
    autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
    hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
    ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
    tableParts extLst`.split(/\s+/),
  workbook: `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
    definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
    webPublishObjects extLst`.split(/\s+/),
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
};

/** Puts an element where it belongs among the others of its part. */
export function insertSection(xml: string, name: string, text: string): string {
  const whole = root(xml);
  const order = orders[whole.name]!;
  const next = children(xml, whole).find((element) => order.indexOf(element.name) > order.indexOf(name));
  return splice(xml, [next ? { start: next.start, end: next.start, text } : append(xml, whole, text)]);
}

/** Sets, replaces or takes away a section. */
export function setSection(xml: string, name: string, text: string): string {
  const element = child(xml, name);
  if (element) return splice(xml, [{ ...element, text }]);
  return text ? insertSection(xml, name, text) : xml;
}

/** Copies a section from the same sheet written anew. */
export function copySection(xml: string, fresh: string, name: string): string {
  const element = child(fresh, name);
  return setSection(xml, name, element ? outer(fresh, element) : '');
}
