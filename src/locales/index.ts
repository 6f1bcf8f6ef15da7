import { createInstance, type TFunction } from 'i18next';
import { en } from './en';
import { zhCN } from './zh-CN';

export type Language = 'en' | 'zh-CN';
/** Turns a typed key into a text of one language; a key that is not there does not compile. */
export type Translate = TFunction<'translation'>;

const instance = createInstance();
void instance.init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
  interpolation: { escapeValue: false },
});

// i18next's own `number` takes every fact of a sentence for an option of the format, and a fact may be called "unit".
instance.services.formatter!.add('amount', (value: number, language) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value),
);

export const translator = (language: Language): Translate => instance.getFixedT(language);

/** The product's language for a language tag of Office: Chinese of any kind is served in Simplified Chinese. */
export const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
