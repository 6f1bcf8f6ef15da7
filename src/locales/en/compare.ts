/** Scores by dimension, and other methods beside the one that was chosen. */
export const compare = {
  title: 'Comparison',
  headline: {
    strongWeak: 'Strongest in {{strongest}}, weakest in {{weakest}}',
    alike: 'All dimensions stand about alike',
    one: 'Points by unit',
  },
  lead: {
    dimension: 'Points 0–100 in each dimension. Choose a {{unit}} to open it.',
    indicator: 'Points 0–100 in each indicator. Choose a {{unit}} to open it.',
  },
  sortBy: 'Sort by {{column}}',
  noValue: 'no value',
  nextColumns: 'Show columns {{first}}–{{last}} of {{all}}',
  methods: 'Other methods',
  methodsOn: 'Compare with the other methods',
  methodsSame: 'All {{count}} other methods put {{first}} first, too.',
  methodsDiffer_one: '{{count}} of {{all}} other methods puts another unit first.',
  methodsDiffer_other: '{{count}} of {{all}} other methods put other units first.',
  noMethods: 'With this data no other method gives an order.',
  method: 'Method',
  correlation: 'Rank correlation',
  first: 'First',
  shared: 'shared',
  disagree: 'They disagree most on:',
  places: 'Places',
  from: '{{best}}–{{worst}}',
} as const;
