import type { Evaluation } from '../../evaluation/evaluation';
import type { Language } from '../../locales';

/** Names of the indicators by their codes; a code that is no longer in use stands for itself. */
export const indicatorNames =
  ({ indicators }: Evaluation, language: Language): ((code: string) => string) =>
  (code) => {
    const name = indicators.find((indicator) => indicator.code === code)?.name;
    return name ? (language === 'zh-CN' ? name.zh : name.en) : code;
  };
