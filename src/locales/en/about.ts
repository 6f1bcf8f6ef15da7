/** About and help. */
export const about = {
  title: 'About CoopEval',
  version: 'Version {{version}}',
  what: 'Evaluates cooperation between universities, enterprises and government inside your workbook. Data, weights, every intermediate table and every formula are in cells, so each score can be recomputed.',
  privacy: 'Your data stays in the workbook. Nothing is sent anywhere.',
  draft: 'Choices not yet written are kept on this computer for 30 days.',
  help: 'Help',
  helpFunctions: 'The functions, one page each',
  licence: 'Licence: MIT.',
} as const;
