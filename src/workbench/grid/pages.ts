/** How a sheet is printed, as far as the add-in sets it. Lengths in points. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paper: 'A4' | null;
  /** Per cent of the true size. */
  readonly scale: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly centerFooter: string;
  /** A1 address of the cells that are printed; null for all. */
  readonly area: string | null;
  /** Rows with which a new page begins. */
  readonly breaks: readonly number[];
}

/** Excel's own margins are 0.7 inches. */
export const usualPage: PageSetup = {
  orientation: 'Portrait',
  paper: null,
  scale: 100,
  leftMargin: 50.4,
  rightMargin: 50.4,
  centerFooter: '',
  area: null,
  breaks: [],
};
