import type { Spill } from './answer';
import { agreementWords } from './header-words/agreement';
import { demandWords } from './header-words/demand';
import { efficiencyWords } from './header-words/efficiency';
import { modelsWords } from './header-words/models';
import { preparingWords } from './header-words/preparing';
import { robustnessWords } from './header-words/robustness';
import { scoresWords } from './header-words/scores';
import { sharingWords } from './header-words/sharing';
import { synergyWords } from './header-words/synergy';
import { weightsWords } from './header-words/weights';
import { displayLanguage } from './language';

const words = {
  ...preparingWords,
  ...weightsWords,
  ...scoresWords,
  ...efficiencyWords,
  ...synergyWords,
  ...agreementWords,
  ...sharingWords,
  ...demandWords,
  ...robustnessWords,
  ...modelsWords,
};

export type HeaderWord = keyof typeof words;

/** A word with the number of the column that it stands above, where there are several of a kind. */
export type NumberedWord = readonly [HeaderWord, number];

/** The result with a header row on top where the user asked for one. */
export function underHeaders(wanted: boolean, header: readonly (HeaderWord | NumberedWord)[], spill: Spill): Spill {
  return wanted ? [wordsOf(header), ...spill] : spill;
}

export function wordsOf(header: readonly (HeaderWord | NumberedWord)[]): string[] {
  return header.map(textOf);
}

function textOf(header: HeaderWord | NumberedWord): string {
  const language = displayLanguage();
  return typeof header === 'string' ? words[header][language] : `${words[header[0]][language]} ${header[1]}`;
}
