import type { Sentences } from './sentences';
import { games } from './en/games';
import { input } from './en/input';
import { models } from './en/models';
import { refusals } from './en/refusals';
import { requirements } from './en/requirements';

export const en: Sentences = { ...input, ...refusals, ...requirements, ...games, ...models };
