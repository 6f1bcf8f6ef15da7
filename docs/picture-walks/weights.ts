import { toWeights } from './first-evaluation';
import { choose, keys, picture, press, see, seeButton, seeStrength, type Step, type Walk } from './visit';

/** One answer about a pair: the card, how much more, and on to the next. */
const answer = (card: string, strength?: string): readonly Step[] => [
  keys(card),
  ...(strength ? [seeStrength, keys(strength)] : []),
  see((t) => t('interview.so.equally', { one: '“', other: '“' })),
  keys('Enter'),
];

/** Every way to weights. */
export const weights: Walk = {
  name: 'weights',
  steps: [
    ...toWeights,
    ...(['hand', 'entropy'] as const).flatMap((source): readonly Step[] => [
      choose((t) => t(`weights.source.${source}`)),
      picture(`weights-${source}`),
    ]),
    press((t) => t('weights.all', { count: 14 })),
    picture('weights-all'),
    choose((t) => t('weights.source.combined')),
    press((t) => t('weights.fewer')),
    picture('weights-combined'),
  ],
};

export const pairs: Walk = {
  name: 'pairs',
  steps: [
    ...toWeights,
    choose((t) => t('weights.source.ahp')),
    picture('weights-ahp'),
    press((t) => t('interview.start', { count: 16 })),
    see((t) => t('interview.question')),
    picture('interview-question'),
    keys('1'),
    seeStrength,
    keys('2'),
    picture('interview-strength'),
    keys('Enter'),
    ...answer('1', '4'),
    ...answer('2', '3'),
    ...answer('3'),
    ...answer('1', '4'),
    ...answer('1', '2'),
    see((t) => t('interview.contradict')),
    picture('interview-contradict'),
    press((t) => t('interview.take')),
    picture('interview-suggestion'),
  ],
};

export const bestWorst: Walk = {
  name: 'best-worst',
  steps: [
    ...toWeights,
    press((t) => t('weights.all', { count: 14 })),
    choose((t) => t('weights.source.bwm')),
    picture('weights-bwm'),
    press((t) => t('interview.start', { count: 1 })),
    see((t) => t('interview.best')),
    picture('interview-best'),
    keys('1', 'Enter'),
    see((t) => t('interview.worst')),
    picture('interview-worst'),
    keys('1', 'Enter'),
    picture('interview-compare'),
    seeButton((t) => t('pane.back')),
  ],
};
