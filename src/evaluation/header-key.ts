import { en } from '../locales/en';
import { zhCN } from '../locales/zh-CN';

type HeaderKey = keyof typeof en.sheets.head;

const keys = new Map(
  [en, zhCN].flatMap(({ sheets }) => Object.entries(sheets.head).map(([key, word]) => [word, key as HeaderKey])),
);

/** Which column of ours a header names, in either language: columns are found by their headers, never by their place. */
export const headerKey = (header: string): HeaderKey | null => keys.get(header.trim()) ?? null;
