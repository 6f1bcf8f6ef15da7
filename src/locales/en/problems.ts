/** Why the workbook could not be read or written: what is the case, and what cures it. */
export const problems = {
  'selection-empty': {
    cause: 'There is nothing in {{sheet}}!{{address}}.',
    cure: 'Select a table with one row of headings and one row for each unit, or any cell inside it.',
  },
  'selection-several-areas': {
    cause: 'Several separate areas are selected: {{areas}}.',
    cure: 'Select one block of cells, headings included.',
  },
  'headers-only': {
    cause: '{{sheet}}!{{address}} has headings but no data below them.',
    cure: 'Enter one row for each unit below the headings.',
  },
  'source-gone': {
    cause: '“{{name}}” is no longer in this workbook.',
    cure: 'It may have been renamed or deleted: choose the data again.',
  },
  'read-only': {
    cause: 'This workbook is read-only.',
    cure: 'Save a copy under another name and continue in the copy.',
  },
  'structure-protected': {
    cause: 'The structure of this workbook is protected, so no sheet can be added.',
    cure: 'Turn off Review > Protect Workbook, then try again.',
  },
  'sheet-protected': {
    cause: 'The sheet “{{sheet}}” is protected.',
    cure: 'Turn off Review > Unprotect Sheet, then try again.',
  },
  'name-taken': {
    cause: 'The name “{{name}}” is already used in this workbook.',
    cure: 'Open the preview again: it takes a free name.',
  },
  'evaluation-damaged': {
    cause: 'In the table “{{table}}” on the sheet “{{sheet}}” these rows are missing or cannot be read: {{rows}}.',
    cure: 'Restore its cells with Undo or from an earlier version of the file, or evaluate again.',
  },
  'choices-gone': {
    cause: 'The table “{{table}}” of this evaluation is no longer in this workbook.',
    cure: 'Bring its sheet back with Undo or from an earlier version of the file. The ranking is not affected.',
  },
  'choices-damaged': {
    cause: 'The steps of “{{table}}” cannot be restored: these rows or columns are missing: {{rows}}.',
    cure: 'Restore its cells with Undo or from an earlier version of the file, or begin a new evaluation.',
  },
  'ranking-gone': {
    cause: 'The ranking “{{name}}” is no longer in this workbook.',
    cure: 'Bring its sheet back with Undo or from an earlier version of the file, or evaluate again.',
  },
  'analysis-gone': {
    cause: 'The cells “{{name}}” of this analysis are no longer in the workbook.',
    cure: 'Bring its sheet back with Undo or from an earlier version of the file, or write the analysis again.',
  },
  'place-taken': {
    cause: '{{sheet}}!{{address}} is not empty any more, and nothing was written over it.',
    cure: 'The button now names the next free place: insert there.',
  },
  'cell-changed': {
    cause: '{{sheet}}!{{address}} has been changed meanwhile, and nothing was written.',
    cure: 'The list now shows what stands there: look at it again.',
  },
  'cell-has-formula': {
    cause: '{{sheet}}!{{address}} holds a formula, which is never overwritten; nothing was written.',
    cure: 'Correct the formula, or replace it by a value yourself.',
  },
  'help-unreachable': {
    cause: 'The list of functions could not be fetched: {{message}}',
    cure: 'Check the connection, then open the page again.',
  },
  'example-unreachable': {
    cause: 'The example could not be fetched: {{message}}',
    cure: 'Check the connection, then choose it again.',
  },
  'example-there': {
    cause: 'There is already a sheet “{{sheet}}” in this workbook.',
    cure: 'The example is here, or a sheet of yours has its name: rename that sheet, or add the example to a new workbook.',
  },
  'cell-being-edited': {
    cause: 'A cell is being edited.',
    cure: 'Press Enter or Esc in the sheet, then try again.',
  },
  'too-large': {
    cause: 'This is more than Excel takes at once.',
    cure: 'Choose fewer rows or columns.',
  },
  'left-over': {
    cause: 'Writing stopped, and these sheets could not be removed: {{sheets}}.',
    cure: 'Delete them by hand.',
  },
  'columns-gone': {
    cause: 'These columns of the data are no longer there: {{columns}}.',
    cure: 'Bring them back, or choose “Change data, weights, method” in the menu ⋯ and match the columns anew.',
  },
  'own-model-gone': {
    cause: 'This rests on the own model “{{name}}”, which is not in the workbook or has cells to correct.',
    cure: 'On Home choose “A model of your own”: it shows the cells, or bring its sheets back with Undo or from an earlier version of the file.',
  },
  'no-result-now': {
    cause: 'With the data as it stands now, the chosen weights or method give no result.',
    cure: 'Look at the cells that were changed last, or choose “Change data, weights, method” in the menu ⋯.',
  },
  'no-evaluation': {
    cause: 'There is no finished evaluation in this workbook yet.',
    cure: 'Choose what you want to evaluate, go through the steps and write the result.',
  },
  'no-unit-selected': {
    cause: 'The selected cell is not in a row of a ranking.',
    cure: 'Select a cell in a row of the sheet with the ranking or the points, then ask again.',
  },
  'shows-error': {
    cause: '{{sheet}}!{{address}} shows an error, and no value can be made of it.',
    cure: 'Wait until everything is calculated, or cure the cell it comes from; then try again.',
  },
  'frozen-moved': {
    cause: '{{sheet}}!{{address}} is not where it was when the values were frozen.',
    cure: 'Put the sheet’s name, rows and columns back as they were, or write the evaluation anew.',
  },
  cancelled: {
    cause: 'Writing was cancelled.',
    cure: 'Nothing of it is in the workbook.',
  },
  host: {
    cause: 'Excel did not do it: {{message}} ({{code}})',
    cure: 'Try again. If it happens again, save the workbook, close it and open it again.',
  },
} as const;
