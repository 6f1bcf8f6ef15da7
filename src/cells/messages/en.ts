import type { Sentences } from './sentences';
import { games } from './en/games';
import { input } from './en/input';
import { refusals } from './en/refusals';
import { requirements } from './en/requirements';

export const en: Sentences = { ...input, ...refusals, ...requirements, ...games };
