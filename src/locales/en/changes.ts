/** The table that keeps what stood in cells before they were mended. */
export const changes = {
  sheet: 'Changes',
  caption: 'What CoopEval changed in your cells, and what stood there before.',
  head: { when: 'When', sheet: 'Sheet', cell: 'Cell', before: 'Before', after: 'After', why: 'Why' },
} as const;
