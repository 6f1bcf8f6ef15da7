import { problems } from './problems';
import { sheets } from './sheets';

export const en = { problems, sheets } as const;
