import type { Language } from '../../locales';

/** Sentences one after the other; in Chinese the full stop brings its own space. */
export const joinSentences = (language: Language, sentences: readonly string[]): string =>
  sentences.join(language === 'zh-CN' ? '' : ' ');
