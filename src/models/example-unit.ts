import type { Text } from './text';

/** What names the example row of a template, so that it never passes for a unit. */
export const exampleUnit: Text = { en: 'Example (not counted)', zh: '示例（不计入）' };

const spelled = (cell: unknown): string => String(cell).normalize('NFKC').trim().toLowerCase();
const known = [exampleUnit.en, exampleUnit.zh].map(spelled);

export const isExampleUnit = (cell: unknown): boolean => known.includes(spelled(cell));
