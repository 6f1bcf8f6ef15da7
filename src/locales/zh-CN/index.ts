import type { en } from '../en';
import type { TextsOf } from '../texts';
import { sheets } from './sheets';

export const zhCN: TextsOf<typeof en> = { sheets };
