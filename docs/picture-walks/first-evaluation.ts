import {
  fromMenu,
  openPane,
  picture,
  pictureOfWindow,
  press,
  see,
  seeButton,
  showSheet,
  startModel,
  tick,
  toTab,
  type Step,
  type Walk,
} from './visit';

/** From the ribbon to the columns that are recognised: 31 provinces by the model of regional innovation. */
export const toData: readonly Step[] = [openPane, startModel('m8'), press((t) => t('data.useSelection'))];
const leaveOut: readonly Step[] = [tick((t) => t('data.leaveOut')), press((t) => t('data.checkData'))];
const onToPreview: readonly Step[] = [
  press((t) => t('check.setWeights')),
  press((t) => t('weights.use')),
  press((t) => t('method.preview')),
];
export const toCheck: readonly Step[] = [...toData, ...leaveOut];
export const toWeights: readonly Step[] = [...toCheck, press((t) => t('check.setWeights'))];
export const toMethod: readonly Step[] = [...toWeights, press((t) => t('weights.use'))];
export const toPreview: readonly Step[] = [...toCheck, ...onToPreview];
/** From the recognised columns to the preview. */
export const throughChoices: readonly Step[] = [...leaveOut, ...onToPreview];
export const write = (count: number): readonly Step[] => [
  press((t) => t('write.write', { count })),
  seeButton((t) => t('result.goToSheet')),
];

/** One evaluation from the first page to what follows a ranking. */
export const firstEvaluation: Walk = {
  name: 'first-evaluation',
  steps: [
    openPane,
    startModel('m8'),
    picture('data-choose'),
    press((t) => t('data.useSelection')),
    picture('data-columns'),
    tick((t) => t('data.leaveOut')),
    press((t) => t('data.checkData')),
    picture('check-ready'),
    press((t) => t('check.setWeights')),
    picture('weights-default'),
    press((t) => t('weights.use')),
    picture('method'),
    press((t) => t('method.preview')),
    picture('write'),
    ...write(5),
    picture('result-ranking'),
    pictureOfWindow('assets/workbench'),
    toTab((t) => t('result.tab.compare')),
    see((t) => t('compare.method')),
    picture('result-compare'),
    toTab((t) => t('result.tab.unit')),
    see((t) => t('unit.lift')),
    picture('result-unit'),
    toTab((t) => t('result.tab.robust')),
    seeButton((t) => t('robust.run')),
    picture('robust-ask'),
    press((t) => t('robust.run')),
    seeButton((t) => t('robust.write')),
    picture('result-robust'),
    press((t) => t('robust.write')),
    seeButton((t) => t('write.write', { count: 1 })),
    picture('robust-write'),
    press((t) => t('write.write', { count: 1 })),
    seeButton((t) => t('result.goToSheet')),
    toTab((t) => t('result.tab.report')),
    seeButton((t) => t('report.page.write', { sheet: '“' })),
    picture('result-report'),
    toTab((t) => t('result.tab.ranking')),
    fromMenu((t) => t('freeze.menu')),
    seeButton((t) => t('freeze.do')),
    picture('freeze'),
    press((t) => t('freeze.do')),
    seeButton((t) => t('freeze.liveAgain')),
    picture('freeze-done'),
    press((t) => t('pane.home')),
    seeButton((t) => t('home.continue')),
    picture('home-continue'),
    fromMenu((t) => t('pane.about')),
    see((t) => t('about.privacy')),
    picture('about'),
    showSheet('Provinces 2023'),
  ],
};
