import type { Text } from '../text';
import { askedFor, optionalText, text, type Content } from './content';

/** A column of a model's table, or a line of its first table. */
export interface OwnColumn {
  /** Where its value stands in the row's data, joined by dots. */
  readonly path: string;
  readonly header: Text;
  /** What belongs into it: the cure of what does not. */
  readonly meaning: Text;
  readonly content: Content;
  /** Of a text in two languages; the one that is left blank takes the other's. */
  readonly pair?: Pair;
  /** Characters. */
  readonly width: number;
}

export interface Pair {
  readonly path: string;
  /** What stands where both are blank; null where one of them is needed. */
  readonly otherwise: Text | null;
}

export const both = (en: string, zh: string): Text => ({ en, zh });

/** What stands for a text that the user did not write. */
export const notStated = both('not stated', '未说明');

export const column = (path: string, header: Text, meaning: Text, content: Content = text, width = 14): OwnColumn => {
  const asked = askedFor(content);
  const whole = asked ? both(`${meaning.en} ${asked.en}`.trim(), `${meaning.zh}${asked.zh}`) : meaning;
  return { path, header, meaning: whole, content, width };
};

/** A text in both languages: two columns side by side. */
export function bilingual(
  path: string,
  header: Text,
  meaning: Text,
  otherwise: Text | null = notStated,
  width = 26,
): readonly OwnColumn[] {
  const pair = { path, otherwise };
  return [
    { ...column(`${path}.en`, inEnglish(header), meaning, optionalText, width), pair },
    { ...column(`${path}.zh`, inChinese(header), meaning, optionalText, width), pair },
  ];
}

const inEnglish = ({ en, zh }: Text): Text => both(`${en} (English)`, `${zh}（英文）`);
const inChinese = ({ en, zh }: Text): Text => both(`${en} (Chinese)`, `${zh}（中文）`);

/** A value in data, by its path. */
export const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | null | undefined)?.[key], data);

export function setAt(data: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  let part = data;
  for (const key of keys.slice(0, -1)) part = (part[key] ??= {}) as Record<string, unknown>;
  part[keys[keys.length - 1]] = value;
}
