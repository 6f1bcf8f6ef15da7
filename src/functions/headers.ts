import type { Spill } from './answer';
import { preparingWords } from './header-words/preparing';
import { scoresWords } from './header-words/scores';
import { weightsWords } from './header-words/weights';
import { displayLanguage } from './language';

const words = { ...preparingWords, ...weightsWords, ...scoresWords };

export type HeaderWord = keyof typeof words;

/** The result with a header row on top where the user asked for one. */
export function underHeaders(wanted: boolean, header: readonly HeaderWord[], spill: Spill): Spill {
  const language = displayLanguage();
  return wanted ? [header.map((word) => words[word][language]), ...spill] : spill;
}
