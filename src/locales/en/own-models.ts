/** Models that users copy and edit in their workbook. */
export const ownModels = {
  title: 'Your own models',
  lead: 'Copy a model into the workbook and change it there: add, drop, re-weight, translate.',
  open: 'A model of your own',
  openCaption: 'Copy a model and change it in the workbook',
  here: 'Own model in this workbook',
  valid_one: '{{count}} indicator; ready to use',
  valid_other: '{{count}} indicators; ready to use',
  wrong_one: '{{count}} cell to correct',
  wrong_other: '{{count}} cells to correct',
  copy: 'Copy',
  empty: 'Small model to start from',
  emptyCaption: 'Two dimensions, four indicators',
  copyOf: 'Copy of “{{name}}”',
  edit: 'Edit in the sheet',
  use: 'Evaluate',
  edited: 'Your model was edited in its sheet. From here on it is used as it stands there now.',
} as const;
