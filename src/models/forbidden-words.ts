import type { Forbidden, Text } from './schema';

/** Why a model refuses an indicator of this name, or null. English words count whole, Chinese ones anywhere. */
export function forbiddenBy(forbidden: readonly Forbidden[], { en, zh }: Text): Forbidden | null {
  const english = ` ${en.toLowerCase().replace(/[^a-z]+/g, ' ')} `;
  const holds = (word: string) =>
    /^[a-z ]+$/i.test(word) ? english.includes(` ${word.toLowerCase()} `) : zh.includes(word);
  return forbidden.find(({ words }) => words.some(holds)) ?? null;
}
