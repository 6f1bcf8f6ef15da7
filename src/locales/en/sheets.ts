/** What CoopEval writes into sheets. */
export const sheets = {
  ranking: 'Ranking',
} as const;
