import type { IssueFacts } from '../issue';

/** For every issue the words that say where and what, and then what to do. */
export type SentencesOf<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };

export type Sentences = SentencesOf<IssueFacts>;
