import type { CellPlace, ItemPlace, Place } from '../../places';

export const cell = (place: CellPlace): string => `${place.argument}, row ${place.row}, column ${place.column}`;

export const item = (place: ItemPlace): string => `${place.argument}, item ${place.item}`;

export const at = (place: Place): string => ('item' in place ? item(place) : cell(place));

export const indicator = (place: { argument: string; column: number }): string =>
  `${place.argument}, column ${place.column}`;
