import { words } from '../../src/evaluation/own-models/words';
import { change, openPane, picture, press, see, seeButton, startModel, type Walk } from './visit';

/** A copy of a model, a cell of it that is wrong, and the model on the first page. */
export const ownModels: Walk = {
  name: 'own-models',
  steps: [
    openPane,
    press((t) => t('ownModels.open')),
    see((t) => t('ownModels.lead')),
    picture('own-models'),
    startModel('m8'),
    seeButton((t) => t('write.write', { count: 3 })),
    picture('own-model-write'),
    press((t) => t('write.write', { count: 3 })),
    seeButton((t) => t('ownModels.use')),
    picture('own-model-ready'),
    change(words.structure, { D7: 0.9 }),
    seeButton((t) => t('analyses.toCell', { place: '“' })),
    picture('own-model-problem'),
    change(words.structure, { D7: 0.2 }),
    seeButton((t) => t('ownModels.use')),
    press((t) => t('pane.home')),
    see((t) => t('ownModels.here')),
    picture('home-own-model'),
  ],
};
