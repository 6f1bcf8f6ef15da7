import type { PlannedPage } from '../../evaluation/plan/plan';

const halfAnInch = 36;
/** The widest sheet that is planned fits on A4 at this size. Fitting to pages would make Excel ignore page breaks. */
const percentOfSize = 80;

export function writePage(sheet: Excel.Worksheet, { area, breaks }: PlannedPage): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { scale: percentOfSize };
  pageLayout.leftMargin = halfAnInch;
  pageLayout.rightMargin = halfAnInch;
  pageLayout.setPrintArea(area);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
  for (const cell of breaks) sheet.horizontalPageBreaks.add(cell);
}

export function writeMerges(sheet: Excel.Worksheet, merges: readonly string[]): void {
  for (const range of merges) sheet.getRange(range).merge();
}
