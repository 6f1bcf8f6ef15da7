/** The ranking as it stands in the sheet. */
export const result = {
  live: 'Live: changes with your cells.',
  readingLive: 'Reading the evaluation from the workbook…',
  tab: { ranking: 'Ranking', compare: 'Compare', unit: 'Unit', robust: 'Robust', report: 'Report' },
  ranking: 'Ranking',
  scale: '{{score}} {{low}}–{{high}}',
  smallerBetter: '{{scale}}, smaller is better',
  rank: 'Rank',
  /** In the place of a score or a share. */
  none: 'none',
  showAll: 'Show all {{number}}',
  showFirst: 'Show the first {{count}}',
  amongPeers: '{{group}}: place {{rank}} of {{of}}',
  search: 'Find a unit',
  noneFound: 'No unit of this name.',
  lead: {
    score: '{{units}} units ranked by: {{method}}.',
    shares: '{{units}} units share what is divided, by: {{method}} of the shares.',
  },
  weights: 'Weights: {{source}}.',
  without: {
    score_one: '{{count}} has no score.',
    score_other: '{{count}} have no score.',
    shares_one: '{{count}} has no share.',
    shares_other: '{{count}} have no share.',
  },
  liveSince: 'Live: changes with your cells. Last change {{time}}.',
  reading: 'Reading the ranking from the sheet…',
  further: 'From this ranking',
  goToSheet: 'Show in sheet',
  empty: 'The ranking holds no units',
  emptyLead: 'Its rows may have been deleted. Write the evaluation again.',
} as const;
