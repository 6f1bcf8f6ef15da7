/** Learn with an example. */
export const example = {
  title: 'Learn with an example',
  lead: 'Rank the 31 provinces of China by the strength of their innovation clusters in 2023, with real statistics.',
  found: 'In this workbook',
  foundCaption: '{{units}} rows, {{count}} indicators recognised',
  notFound: 'This workbook does not hold the example yet',
  howTo:
    'Open the file regional-innovation.xlsx from the folder examples of CoopEval. The pane opens there too, and this page finds the table.',
  orTemplate: 'With your own figures, insert a template instead: it has a column for each indicator.',
  searching: 'Looking through the tables of this workbook…',
  lookAgain: 'Look again',
} as const;
