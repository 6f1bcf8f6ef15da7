import type { Language } from '../../locales';
import type { Action } from './action';

export const languageKey = 'coopeval.language';

export const chooseLanguage: Action<Language> = {
  id: 'choose-language',
  run: ({ store, environment }, language) => {
    environment.texts.write(languageKey, language);
    store.setState({ language });
  },
};
