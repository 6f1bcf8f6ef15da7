import { openAnalysis, openPane, picture, press, see, seeButton, type Walk } from './visit';

/** Of every model whose analyses look different, with the teaching example of its input. */
const shown = ['fund-ledger', 'milestones', 'node-coverage', 'four-chains', 'region-map', 'peer-classes'] as const;

/** From the list of all questions to the finding of one. */
export const furtherAnalyses: readonly Walk[] = shown.map((id) => ({
  name: id,
  file: '',
  steps: [
    openPane,
    press((t) => t('analyses.open')),
    openAnalysis(id),
    press((t) => t('analyses.insert', { count: 2 })),
    press((t) => t('analyses.check')),
    press((t) => t('analyses.preview')),
    press((t) => t('write.write', { count: 1 })),
    seeButton((t) => t('analyses.goToSheet')),
    see((t) => t('analyses.numbers')),
    picture(`analysis-${id}`),
  ],
}));
