import type { CellPlace, ItemPlace } from '../../places';

export const cell = (place: CellPlace): string => `${place.argument}, row ${place.row}, column ${place.column}`;

export const item = (place: ItemPlace): string => `${place.argument}, item ${place.item}`;

export const indicator = (place: { argument: string; column: number }): string =>
  `${place.argument}, column ${place.column}`;
