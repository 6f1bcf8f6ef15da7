import type { Language } from '../../locales';
import type { Text } from '../../models/schema';
import type { InputColumn } from './input-table';

export const both = (en: string, zh: string): Text => ({ en, zh });

/** Picks one of two texts that stand side by side where they are used. */
export const inLanguage =
  (language: Language) =>
  (en: string, zh: string): string =>
    language === 'en' ? en : zh;

/** Names what a row is about; each name once. */
export const nameColumn = (id: string, header: Text, definition: Text): InputColumn => ({
  id,
  header,
  definition,
  content: { kind: 'text', unique: true },
  required: true,
});

interface Range {
  readonly min?: number;
  readonly max?: number | null;
  readonly required?: boolean;
}

/** A number from 0 up unless it says otherwise. */
export const numberColumn = (
  id: string,
  header: Text,
  definition: Text,
  { min = 0, max = null, required = true }: Range = {},
): InputColumn => ({ id, header, definition, content: { kind: 'number', min, max }, required });

export const ratingColumn = (id: string, header: Text, definition: Text, required = true): InputColumn =>
  numberColumn(id, header, definition, { min: 1, max: 5, required });

export const choiceColumn = (id: string, header: Text, definition: Text, choices: readonly Text[]): InputColumn => ({
  id,
  header,
  definition,
  content: { kind: 'choice', choices },
  required: true,
});

export const exampleName = (en: string, zh: string): Text => both(`Example ${en}`, `示例${zh}`);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A number as a cell shows it: nothing where it is not defined. */
export const blank = (value: number): number | '' => (Number.isNaN(value) ? '' : value);
