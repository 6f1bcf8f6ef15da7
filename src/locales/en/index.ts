import { sheets } from './sheets';

export const en = { sheets } as const;
