import type { CellPlace } from '../../evaluation/findings';
import type { Action } from './action';

export const goToCell: Action<CellPlace> = {
  id: 'go-to-cell',
  run: ({ room }, place) => room.goTo(place),
};
