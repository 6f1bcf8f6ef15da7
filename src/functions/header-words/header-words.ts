import type { Language } from '../language';

/** What stands above a column of a result, by the name that the functions use for it. */
export type HeaderWords = Record<string, Record<Language, string>>;
