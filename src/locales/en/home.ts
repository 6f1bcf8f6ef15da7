/** What do you want to evaluate? */
export const home = {
  title: 'What do you want to evaluate?',
  inWorkbook: 'In this workbook',
  rankedBy: 'Ranked by: {{method}}',
  written: 'written {{time}}',
  unfinished: 'Not finished yet',
  unfinishedAt: 'Next step: {{step}}',
  continue: 'Continue',
  open: 'Open {{name}}',
  newEvaluation: 'New evaluation',
  somethingElse: 'Something else',
  own: 'My own indicators',
  ownCaption: 'Rank with the columns of your table',
  functions: 'Just one method',
  functionsCaption: 'Find a function and insert its formula',
  example: 'Learn with an example',
  exampleCaption: 'Eleven, seven of them with real data',
} as const;
