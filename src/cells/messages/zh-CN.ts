import type { Sentences } from './sentences';
import { games } from './zh-CN/games';
import { input } from './zh-CN/input';
import { models } from './zh-CN/models';
import { refusals } from './zh-CN/refusals';
import { requirements } from './zh-CN/requirements';

export const zhCN: Sentences = { ...input, ...refusals, ...requirements, ...games, ...models };
