import { toCheck } from './first-evaluation';
import { change, picture, press, see, seeButton, type Step, type Walk } from './visit';

/** What comes back from fourteen departments: words, units, gaps, a misread name, a number far too large. */
const messyReturn: Step = change('Provinces 2023', {
  A5: 'Shanxi ',
  B5: '山酉',
  E4: '约200000',
  E7: '21万',
  D6: '2.1%',
  H12: 'see attachment',
  K9: '',
  E12: 4.4e6,
});

/** Cells that cannot be computed, and what is done about each. */
export const check: Walk = {
  name: 'check',
  steps: [
    messyReturn,
    ...toCheck,
    picture('check-findings'),
    press((t) => t('check.previewAll')),
    picture('check-preview'),
    press((t) => t('check.apply', { count: 3 })),
    see((t) => t('check.fixed', { count: 1 })),
    picture('check-fixed'),
    press((t) => t('check.keep')),
    see((t) => t('check.reason')),
    picture('check-keep'),
    seeButton((t) => t('check.again')),
  ],
};
