import { loadModel, modelIds } from '../../src/models/load';
import { teachingRows } from '../../tests/evaluation/every-indicator';
import { toPreview, write } from './first-evaluation';
import {
  openPane,
  paste,
  pictureOfWindow,
  press,
  seeButton,
  startModel,
  tickIfThere,
  type Step,
  type Walk,
} from './visit';

/** Examples with a table in the columns of a model. */
const examples: Readonly<Record<string, string>> = {
  m1: 'teaching-cooperation.xlsx',
  m3: 'teaching-talents.xlsx',
  m4: 'teaching-programmes.xlsx',
  m7: 'teaching-sharing.xlsx',
};

const onwards: readonly Step[] = [
  tickIfThere((t) => t('data.leaveOut')),
  press((t) => t('data.checkData')),
  press((t) => t('check.setWeights')),
  press((t) => t('weights.use')),
  press((t) => t('method.preview')),
];

const fromExample = (id: string): readonly Step[] => [openPane, startModel(id), press(() => `Teaching_m`), ...onwards];

const fromTemplate = (id: string): readonly Step[] => [
  openPane,
  startModel(id),
  press((t) => t('data.insertTemplate')),
  seeButton(() => 'Data_m'),
  paste(`Data_${id}`, teachingRows(loadModel(id), 10)),
  press(() => 'Data_m'),
  ...onwards,
];

const toPreviewOf = (id: string): readonly Step[] => {
  if (id === 'm8') return toPreview;
  return id in examples ? fromExample(id) : fromTemplate(id);
};

/** The result of each model, for its page: real data for regions, invented values for the others. */
export const modelResults: readonly Walk[] = modelIds.map((id) => ({
  name: id,
  file: id === 'm8' ? undefined : (examples[id] ?? ''),
  steps: [...toPreviewOf(id), ...write(5), pictureOfWindow(`docs/pictures/models/${id}`)],
}));
