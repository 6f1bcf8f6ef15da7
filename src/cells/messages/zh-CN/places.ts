import type { CellPlace, ItemPlace, Place } from '../../places';

export const cell = (place: CellPlace): string => `${place.argument} 第 ${place.row} 行第 ${place.column} 列`;

export const item = (place: ItemPlace): string => `${place.argument} 第 ${place.item} 项`;

export const at = (place: Place): string => ('item' in place ? item(place) : cell(place));

export const indicator = (place: { argument: string; column: number }): string =>
  `${place.argument} 第 ${place.column} 列`;
