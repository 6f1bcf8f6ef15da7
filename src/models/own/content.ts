import type { Text } from '../text';
import { keyOf, listed, wordIn, type Words } from './words';

/** A cell's value; a blank is "". */
export type OwnCell = string | number | boolean;

/** What a cell of a model's table holds. What is optional may stay blank and is then undefined. */
export type Content =
  | { readonly kind: 'text'; readonly optional: boolean }
  | { readonly kind: 'number'; readonly optional: boolean }
  | { readonly kind: 'choice'; readonly words: Words; readonly optional: boolean }
  /** Several words; `mark` stands between them. */
  | { readonly kind: 'list'; readonly mark: '; ' | '\n' };

export const text: Content = { kind: 'text', optional: false };
export const optionalText: Content = { kind: 'text', optional: true };
export const number: Content = { kind: 'number', optional: false };
export const optionalNumber: Content = { kind: 'number', optional: true };
export const list: Content = { kind: 'list', mark: '; ' };
/** One a line, for parts that hold semicolons themselves. */
export const lines: Content = { kind: 'list', mark: '\n' };
export const choice = (words: Words): Content => ({ kind: 'choice', words, optional: false });
export const optionalChoice = (words: Words): Content => ({ kind: 'choice', words, optional: true });

/** A part of a model's data as its cell shows it. */
export function cellOf(content: Content, value: unknown, language: keyof Text): OwnCell {
  if (value === undefined || value === null) return '';
  if (content.kind === 'list') return (value as readonly string[]).join(content.mark);
  if (content.kind === 'choice') return wordIn(content.words, value as string, language);
  return value as OwnCell;
}

/** What a cell says; null where it says something that cannot stand there. */
export function valueIn(content: Content, cell: OwnCell): { readonly value: unknown } | null {
  const typed = String(cell).trim();
  if (content.kind === 'list') return { value: partsOf(typed, content.mark) };
  if (typed === '') return content.optional ? { value: undefined } : null;
  switch (content.kind) {
    case 'text':
      return { value: typed };
    case 'number':
      return typeof cell === 'number' ? { value: cell } : null;
    case 'choice': {
      const key = keyOf(content.words, typed);
      return key === null ? null : { value: key };
    }
  }
}

const partsOf = (typed: string, mark: '; ' | '\n'): string[] =>
  typed
    .split(mark === '\n' ? /\r?\n/ : /[;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What a content asks for, where the column's own meaning does not say it. */
export const askedFor = (content: Content): Text | null =>
  content.kind === 'choice'
    ? { en: `One of: ${listed(content.words).en}.`, zh: `可选：${listed(content.words).zh}。` }
    : null;
