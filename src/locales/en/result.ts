/** The ranking as it stands in the sheet. */
export const result = {
  ranking: 'Ranking',
  scale: { 'weighted-sum': 'Score 0–100', topsis: 'Closeness 0–1' },
  rank: 'Rank',
  incomplete: 'incomplete',
  showAll: 'Show all {{number}}',
  showFirst: 'Show the first {{count}}',
  search: 'Find a unit',
  noneFound: 'No unit of this name.',
  lead: {
    'weighted-sum': 'Score 0–100 of {{units}} units by weighted mean.',
    topsis: 'Closeness 0–1 of {{units}} units by TOPSIS.',
  },
  without_one: '{{count}} has too little data for a score.',
  without_other: '{{count}} have too little data for a score.',
  liveSince: 'Live: changes with your cells. Last change {{time}}.',
  reading: 'Reading the ranking from the sheet…',
  goToSheet: 'Show in sheet',
  empty: 'The ranking holds no units',
  emptyLead: 'Its rows may have been deleted. Write the evaluation again.',
} as const;
