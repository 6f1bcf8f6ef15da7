/** How should scores become a ranking? */
export const method = {
  title: 'How should scores become a ranking?',
  lead: 'You rank {{units}} units with {{indicators}} indicators.',
  advised: 'Advised',
  'weighted-sum': {
    name: 'Weighted mean',
    reason: 'Every point can be explained: a score is the weighted mean of 0–100 points.',
    caution: 'A strength makes up for a weakness.',
  },
  topsis: {
    name: 'TOPSIS',
    reason: 'Close to the best, far from the worst. Good as a cross-check.',
    caution: 'Ranks may swap when a unit is added, and every value must be there.',
  },
  cannot: {
    incomplete: 'TOPSIS needs every value, and some are missing. Choose the weighted mean, or fill them in.',
    'not-defined': 'With this data the method gives no result: no indicator differs between units.',
    'out-of-domain': 'With this data the method gives no result: a value lies outside what it can take.',
    'no-weight': 'All weights are zero. Give at least one indicator a weight.',
  },
  compare: 'Side by side',
  compareWith: 'Compare with the other method',
  same: 'Both methods give the same order.',
  nearlySame: 'Both methods give nearly the same order (rank correlation {{correlation}}). They disagree most on:',
  different: 'The two methods give clearly different orders (rank correlation {{correlation}}). They disagree most on:',
  unit: 'Unit',
  mean: 'Mean',
  places: 'Places',
  recorded: 'Your choice is written with the result.',
  preview: 'Preview',
} as const;
