import type { IssueCode, IssueFacts } from '../issue';

/** For every issue the words that say where and what, and then what to do. */
export type Sentences = { readonly [Code in IssueCode]: (facts: IssueFacts[Code]) => string };
