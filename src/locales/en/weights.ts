/** How much does each part count? */
export const weights = {
  title: 'How much does each part count?',
  ownTitle: 'How much does each indicator count?',
  from: 'Weights come from',
  source: {
    default: 'The model’s default',
    equal: 'Equal weights',
    entropy: 'Entropy of the data',
    critic: 'CRITIC, from the data',
    hand: 'By hand',
  },
  reason: {
    default: 'Proposed with the model; each reason stands below. Change them where your panel sees it differently.',
    equal:
      'Every indicator counts the same. Simple to explain, but it lets a dimension with many indicators count more.',
    entropy:
      'Indicators in which units differ more count more. Says what distinguishes, not what matters; changes with the data.',
    critic:
      'Indicators that differ more and repeat the others less count more. Says what distinguishes, not what matters; changes with the data.',
    hand: 'Your own percentages. They are cells in the sheet, so they can be changed there later.',
  },
  rescaled: 'Rescaled over the indicators in use.',
  total: 'Total',
  byHand: 'Change by hand',
  inside: 'Inside each part ({{count}})',
  partsOnly: 'Parts only',
  weightOf: 'Weight of {{indicator}} in percent',
  hold: 'Hold {{indicator}}',
  scale: 'Scale to 100%',
  written: 'Weights and their reasons are written with the result.',
  notHundred: 'The total is {{total}}%. Bring it to 100%, or choose “Scale to 100%”.',
  allHeld: 'All weights are held. Release one to scale.',
  cannot: {
    incomplete: 'These weights need every value, and some are missing. Choose other weights, or fill the values in.',
    'not-defined': 'The data gives no weights: every indicator is the same for all units. Choose other weights.',
    'out-of-domain': 'These weights cannot be computed from negative shares. Choose other weights.',
    'no-weight': 'All weights are zero. Give at least one indicator a weight.',
  },
  use: 'Use these',
} as const;
