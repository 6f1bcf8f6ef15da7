import { useTranslate } from './pane-context';

/** Small numbers in words, with a capital since they begin a sentence: Three, 三; larger ones in figures. */
export const useNumeral = (): ((count: number) => string) => {
  const numerals = useTranslate()('pane.numerals').split(' ');
  return (count) => {
    const word = numerals[count] ?? ` ${count} `;
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
};
