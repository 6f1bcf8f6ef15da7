import type { en } from '../en';
import type { TextsOf } from '../texts';
import { problems } from './problems';
import { sheets } from './sheets';

export const zhCN: TextsOf<typeof en> = { problems, sheets };
