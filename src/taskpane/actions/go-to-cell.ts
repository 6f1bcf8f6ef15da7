import type { CellPlace } from '../../evaluation/findings';
import type { Action } from './action';

/** Shows a sheet that was written, from its first cell on. */
export const goToSheet: Action<string> = {
  id: 'go-to-sheet',
  run: ({ room }, sheet) => room.goTo({ sheet, address: 'A1' }),
};

export const goToCell: Action<CellPlace> = {
  id: 'go-to-cell',
  run: ({ room }, place) => room.goTo(place),
};
