/** What a ranking says about its first place; the keys are the codes of a headline. */
export const headline = {
  'wide-margin': '{{first}} leads by a wide margin',
  'clear-lead': '{{first}} leads, ahead of {{second}}',
  close: '{{first}} is just ahead of {{second}}',
  'shared-first_other': '{{count}} share the first place',
  'shared-first_one': '{{first}} is first',
  'one-scored': 'Only {{first}} has a score',
  'none-scored': 'No unit has enough data for a score',
} as const;
