/** Why a cell gets a new content, for the preview and the change log; the keys are the reasons of a proposal. */
export const fixes = {
  'stored-as-text': 'Number stored as text',
  about: 'Approximate number, taken as it is',
  'in-unit': 'Written out in {{unit}}',
  'plain-number': 'Number without its words',
  percent: 'Percentage, taken as a number in %',
  'percent-as-share': 'Percentage, taken as a share of 1',
  'left-blank': 'Left blank: no value is known',
  spaces: 'Spaces removed',
  'known-name': 'Misread name of a province',
  divided: 'Unit of measurement mistaken: divided by {{factor}}',
  multiplied: 'Unit of measurement mistaken: multiplied by {{factor}}',
  'same-name': 'Same name as in {{other}}',
} as const;
