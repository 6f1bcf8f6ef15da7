/** The frame around every page. */
export const pane = {
  back: 'Back',
  home: 'Home',
  more: 'More',
  newEvaluation: 'New evaluation',
  steps: 'Steps of this evaluation',
  step: { data: 'Data', check: 'Check', weights: 'Weights', method: 'Method', write: 'Write' },
  stepOf: 'Step {{number}} of 5, {{step}}',
  stepDone: 'Step {{number}} of 5, {{step}}, done',
  result: 'Result',
  changeSteps: 'Change data, weights, method',
  language: 'Language',
  about: 'About and help',
  loading: 'Loading',
  failed: 'This page cannot be shown',
  failedLead: 'Your choices are kept. Go back to the home page and continue from there.',
  asTable: 'As table',
  asChart: 'As chart',
  /** Small numbers in headings are written out. */
  numerals: 'zero one two three four five six seven eight nine ten',
} as const;
