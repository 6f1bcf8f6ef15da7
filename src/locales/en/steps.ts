/** Every table between the data and the scores, as a sheet. */
export const steps = {
  sheet: 'Steps',
  title: '{{name}}: step by step, {{method}}',
  caption:
    'Live: {{how}}. Each table is made from the one above it; the first one reads the sheet “{{sheet}}”. Units without a score stay blank.',
  agree: 'The steps end in the scores of the evaluation.',
  differ: 'The steps end in other scores than the evaluation: the evaluation was changed after this sheet was written.',
  open: 'Every step of the calculation',
  openCaption: 'All intermediate tables of the method as a live sheet',
  pageTitle: 'Every step of the calculation',
  pageLead:
    'One new sheet of formulas: every table from the data to the scores, held against the evaluation’s own scores.',
  written: 'The steps stand in the sheet “{{sheet}}”',
  writtenLead: 'They follow your cells as the evaluation does.',
} as const;
