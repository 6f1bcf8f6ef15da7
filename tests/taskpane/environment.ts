import { readFileSync } from 'node:fs';
import type { Environment } from '../../src/taskpane/state/environment';
import { helpFiles } from './function-help';

/** A pane's surroundings with a memory of its own and a clock that stands. */
export const environmentOf = (given: Partial<Environment> = {}): Environment => {
  const kept = new Map<string, string>();
  return {
    language: 'en',
    contentLanguage: 'en-GB',
    brightness: 'light',
    onBrightness: () => () => {},
    workbookKey: 'book.xlsx',
    texts: {
      read: (key) => kept.get(key) ?? null,
      write: (key, text) => void kept.set(key, text),
      remove: (key) => void kept.delete(key),
    },
    version: '0.1.0',
    helpAddress: 'https://example.org/help/',
    readHelp: async (file) => helpFiles[file],
    copy: async () => true,
    readExample: async (id) => JSON.parse(readFileSync(`examples/plans/${id}.json`, 'utf8')) as unknown,
    now: () => new Date('2026-03-02T14:32:00Z'),
    ...given,
  };
};
