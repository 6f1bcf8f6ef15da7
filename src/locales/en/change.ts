/** Change against an earlier year on the same weights and scales. */
export const change = {
  open: 'Change against last year',
  openCaption: 'Same weights, same scales: who rose, and by what',
  title: 'Compare with which year?',
  lead: 'Its rows are scored with the weights and the scales of this evaluation.',
  sameTable: 'in the same table',
  table: '{{rows}} rows, in the sheet “{{sheet}}”.',
  lacks_one: '{{count}} column that is needed is missing.',
  lacks_other: '{{count}} columns that are needed are missing.',
  now: 'now',
  none: 'There is no other year here',
  noneLead:
    'Put last year’s table, with the same headings, into this workbook; or choose one year of a table that holds several in the Data step.',
  compare: 'Compare',
  nothingYet: 'Nothing is written.',
  rose: '{{rose}} of {{all}} score higher than in {{then}}',
  most: 'Largest change upwards: {{unit}}, {{amount}} points. Points end at 0 and 100.',
  nobody: 'No unit has a score in both',
  nobodyLead: 'Units are matched by their names. Look whether both tables spell them alike.',
  chart: 'Scores then and now',
  row: '{{unit}}: {{then}}, now {{now}}',
  unit: 'Unit',
  difference: 'Change',
  ranks: 'Rank',
  mover: 'Moved most by',
  fromTo: '{{a}} → {{b}}',
  apart: 'Not compared',
  onlyIn: 'Only in {{label}}: {{names}}',
  unscored: 'Without a score in one of the two: {{names}}',
  write: 'Write to sheets',
  preview: 'This will be written',
  previewLead: 'Values and points of {{then}} and the change, live, on this evaluation’s weights and scales.',
  written: 'Written to the sheet “{{sheet}}”.',
  cannot: {
    relative: {
      title: 'This method has no fixed scale',
      lead: 'It places units against each other, so a score of another year says nothing here. Write the evaluation with the weighted mean, then compare.',
    },
    shares: {
      title: 'Shares have no fixed scale',
      lead: 'A share depends on everybody else’s. Compare the amounts themselves.',
    },
    places: {
      title: 'Some points are places among the units',
      lead: '{{names}}: such points have no fixed scale. Write the evaluation without them, then compare.',
    },
    constant: {
      title: 'Some scales have no width',
      lead: '{{names}}: all units are alike this year. Type both ends of the scale into the table of weights, then compare.',
    },
    columns: {
      title: 'The other table lacks columns',
      lead: 'Not found: {{names}}. Give its headings the same words as in this year’s table.',
    },
    repeated: {
      title: 'Some names stand twice there',
      lead: '{{names}}: nobody knows which row is meant. Keep one row for each, then compare.',
    },
    moved: {
      title: 'The evaluation’s cells were moved',
      lead: 'Rows or columns stand before its weights or points. Remove them, or write the evaluation again.',
    },
    unreadable: {
      title: 'The other year cannot be scored',
      lead: 'A value in it does not fit its rule. Look at its cells with “Check data” first.',
    },
  },
} as const;
