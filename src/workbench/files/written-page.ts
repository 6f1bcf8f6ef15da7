import type { WriteSheet } from 'hucre/xlsx';
import type { PageSetup } from '../grid/pages';

const pointsInInch = 72;
/** Margins of Excel that the add-in leaves as they are, in inches. */
const otherMargins = { top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** How a sheet is printed, in the words of the file; its print area is a name of the workbook. */
export function pageOf(page: PageSetup | null): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  if (!page) return {};
  const { orientation, paper, scale, leftMargin, rightMargin, centerFooter, breaks } = page;
  return {
    pageSetup: {
      orientation: orientation === 'Portrait' ? 'portrait' : 'landscape',
      ...(paper ? { paperSize: 'a4' as const } : {}),
      scale,
      margins: { ...otherMargins, left: leftMargin / pointsInInch, right: rightMargin / pointsInInch },
    },
    ...(centerFooter ? { headerFooter: { oddFooter: `&C${centerFooter}` } } : {}),
    // The file has the break below the row before.
    ...(breaks.length > 0 ? { rowBreaks: breaks.map((row) => row - 1) } : {}),
  };
}
