/** The views of a result, in the order of their tabs. */
export const resultTabs = ['ranking', 'compare', 'unit', 'robust', 'report'] as const;
export type ResultTab = (typeof resultTabs)[number];
