/** What a ranking says about its first place, of scores and of shares; the keys are the codes of a headline. */
export const headline = {
  score: {
    'wide-margin': '{{first}} leads by a wide margin',
    'clear-lead': '{{first}} leads, ahead of {{second}}',
    close: '{{first}} is just ahead of {{second}}',
    'shared-first_other': '{{count}} share the first place',
    'shared-first_one': '{{first}} is first',
    'one-scored': 'Only {{first}} has a score',
    'none-scored': 'No unit has enough data for a score',
  },
  shares: {
    'wide-margin': '{{first}} gets by far the largest share',
    'clear-lead': '{{first}} gets the largest share, ahead of {{second}}',
    close: '{{first}} gets just more than {{second}}',
    'shared-first_other': '{{count}} get the same, largest share',
    'shared-first_one': '{{first}} gets the largest share',
    'one-scored': 'Only {{first}} has a share',
    'none-scored': 'No unit has enough data for a share',
  },
} as const;
