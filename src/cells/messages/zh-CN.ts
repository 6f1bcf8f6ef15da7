import type { Sentences } from './sentences';
import { input } from './zh-CN/input';
import { refusals } from './zh-CN/refusals';

export const zhCN: Sentences = { ...input, ...refusals };
