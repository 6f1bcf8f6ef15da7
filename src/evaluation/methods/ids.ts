import { en } from '../../locales/en';
import type { MethodChoiceKey } from './method';

/** The methods' names in the workbook, the most explainable first; apart from the methods, so that reading needs none. */
export const methodIds = [
  'weighted-sum',
  'geometric-mean',
  'topsis',
  'vikor',
  'gra',
  'rsr',
  'wpm',
  'waspas',
  'promethee',
  'edas',
  'codas',
  'mabac',
  'marcos',
  'mairca',
  'moora',
  'copras',
  'aras',
] as const;

export type MethodId = (typeof methodIds)[number];

/** A choice inside a method is known by its texts. */
export const isMethodChoice = (word: string): word is MethodChoiceKey => word in en.methodChoices;
