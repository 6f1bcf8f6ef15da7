import type { sheets as english } from '../en/sheets';
import type { TextsOf } from '../texts';

export const sheets: TextsOf<typeof english> = {
  ranking: '排名',
};
