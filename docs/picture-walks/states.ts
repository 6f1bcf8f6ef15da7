import { toCheck, toPreview, write } from './first-evaluation';
import {
  choose,
  openPane,
  picture,
  press,
  protectStructure,
  see,
  seeButton,
  toTab,
  withoutNetwork,
  type Step,
  type Walk,
} from './visit';

/** What stands there while something is fetched. */
export const loading: Walk = {
  name: 'loading',
  steps: [
    withoutNetwork(/help\/functions/, 'waits'),
    openPane,
    press((t) => t('home.functions')),
    picture('state-loading'),
  ],
};

/** Nothing selected and nothing there to choose. */
export const empty: Walk = {
  name: 'empty',
  file: '',
  steps: [openPane, press((t) => t('home.own')), seeButton((t) => t('data.useSelection')), picture('state-empty')],
};

export const unreachable: Walk = {
  name: 'unreachable',
  steps: [
    withoutNetwork(/help\/functions/, 'fails'),
    openPane,
    press((t) => t('home.functions')),
    see((t) => t('problems.help-unreachable.cure')),
    picture('state-unreachable'),
  ],
};

export const nothingWritten: Walk = {
  name: 'nothing-written',
  steps: [
    ...toPreview,
    protectStructure,
    press((t) => t('write.write', { count: 5 })),
    see((t) => t('write.failed')),
    picture('state-nothing-written'),
  ],
};

/** The pages that carry most colour. */
const pages = (look: string): readonly Step[] => [
  ...toCheck,
  picture(`${look}-check`),
  press((t) => t('check.setWeights')),
  choose((t) => t('weights.source.hand')),
  picture(`${look}-weights`),
  press((t) => t('weights.use')),
  press((t) => t('method.preview')),
  ...write(5),
  picture(`${look}-ranking`),
  toTab((t) => t('result.tab.compare')),
  see((t) => t('compare.method')),
  picture(`${look}-compare`),
  toTab((t) => t('result.tab.robust')),
  press((t) => t('robust.run')),
  seeButton((t) => t('robust.write')),
  picture(`${look}-robust`),
];
export const dark: Walk = { name: 'dark', theme: 'dark', steps: pages('dark') };
export const highContrast: Walk = { name: 'high-contrast', highContrast: true, steps: pages('contrast') };
