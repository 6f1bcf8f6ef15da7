/** Can everything be computed? */
export const check = {
  ready: 'Your data can be computed',
  readyLook: 'Your data can be computed, with something to look at',
  fix_one: '{{number}} thing needs fixing',
  fix_other: '{{number}} things need fixing',
  readLead: '{{units}} rows and {{indicators}} indicators were read.',
  elseLead: 'Everything else in {{units}} rows and {{indicators}} indicators can be read.',
  mustFix: 'Must be fixed',
  pleaseLook: 'Please look',
  goTo: 'Go to cell {{place}}',
  showMore: 'Show all {{count}}',
  again: 'Check again',
  blocked: 'Fix what must be fixed in the sheet; this list follows.',
  nothingChanged: 'Your cells stay as they are.',
  setWeights: 'Set the weights',
} as const;
