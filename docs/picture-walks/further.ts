import { throughChoices, write } from './first-evaluation';
import { change, openPane, pick, picture, press, see, seeButton, startModel, tickIfThere, type Walk } from './visit';

/** The four regions of the National Bureau of Statistics, in the order of the provinces. */
const regions =
  'East East East Central West Northeast Northeast Northeast East East East Central East Central East Central Central Central East West East West West West West West West West West West West';

/** Who is compared with whom. */
export const peerGroups: Walk = {
  name: 'peer-groups',
  steps: [
    change('Provinces 2023', {
      C1: 'Region / 地区',
      ...Object.fromEntries(regions.split(' ').map((region, at) => [`C${at + 2}`, region])),
    }),
    openPane,
    startModel('m8'),
    press((t) => t('data.useSelection')),
    pick((t) => t('data.peers'), 'Region'),
    see((t) => t('data.peersHint', { count: 5 })),
    picture('data-peers'),
  ],
};

/** Ends of scales that the model proposes by a judgement. */
export const scales: Walk = {
  name: 'scales',
  file: 'teaching-programmes.xlsx',
  steps: [
    openPane,
    startModel('m4'),
    press(() => 'Teaching_m4'),
    tickIfThere((t) => t('data.leaveOut')),
    press((t) => t('data.checkData')),
    press((t) => t('check.setWeights')),
    press((t) => t('weights.scales', { count: 1 })),
    picture('weights-scales'),
  ],
};

/** One year of a table with several: its ranking, every step of it, and what changed since an earlier year. */
export const furtherResults: Walk = {
  name: 'further',
  steps: [
    openPane,
    startModel('m8'),
    press(() => 'Panel'),
    see((t) => t('data.year')),
    picture('data-year'),
    ...throughChoices,
    ...write(5),
    press((t) => t('steps.open')),
    seeButton((t) => t('write.write', { count: 1 })),
    picture('calculation'),
    press((t) => t('write.write', { count: 1 })),
    seeButton((t) => t('result.goToSheet')),
    picture('calculation-written'),
    press((t) => t('pane.back')),
    press((t) => t('change.open')),
    seeButton((t) => t('change.compare')),
    picture('change-choose'),
    press((t) => t('change.compare')),
    seeButton((t) => t('change.write')),
    picture('change'),
    press((t) => t('change.write')),
    seeButton((t) => t('write.write', { count: 1 })),
    picture('change-write'),
    press((t) => t('write.write', { count: 1 })),
    seeButton((t) => t('result.goToSheet')),
    press((t) => t('pane.home')),
    see((t) => t('home.recent')),
    picture('home-recent'),
  ],
};
