import type { Sentences } from './sentences';
import { input } from './en/input';
import { refusals } from './en/refusals';

export const en: Sentences = { ...input, ...refusals };
