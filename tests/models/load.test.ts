import { loadModel, modelIds, parseModel } from '../../src/models/load';
import { indicatorsOf } from '../../src/models/scorable';

test.each([
  ['m1', 4, 28],
  ['m2', 5, 29],
  ['m3', 5, 23],
  ['m4', 5, 28],
  ['m5', 5, 23],
  ['m6', 9, 30],
  ['m7', 5, 18],
  ['m8', 5, 25],
])('%s has %i dimensions and %i indicators and breaks no rule', (id, dimensions, indicators) => {
  const model = loadModel(id);
  expect(model.dimensions).toHaveLength(dimensions);
  expect(indicatorsOf(model)).toHaveLength(indicators);
});

test('the eight models are offered in order, each read once', () => {
  expect(modelIds).toEqual(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8']);
  expect(loadModel('m3')).toBe(loadModel('m3'));
});

test('ten indicators of M8 are computable from the yearbook', () => {
  const computable = indicatorsOf(loadModel('m8')).filter(({ data }) => data);
  expect(computable.map(({ code }) => code.slice(3)).join(' ')).toBe('A1 A2 A3 A4 B2 C1 C2 C3 D1 D2');
});

test('only M7 divides shares, and it alone has no classes', () => {
  const models = modelIds.map(loadModel);
  expect(models.filter(({ result }) => result === 'shares').map(({ id }) => id)).toEqual(['m7']);
  expect(models.filter(({ grades }) => grades === null).map(({ id }) => id)).toEqual(['m7']);
});

type Damaged = { id: string; dimensions: { indicators: { name: { zh: string }; scoring: { rule: string } }[] }[] };
const damaged = (change: (model: Damaged) => void): Damaged => {
  const copy = JSON.parse(JSON.stringify(loadModel('m8'))) as Damaged;
  change(copy);
  return copy;
};

test.each<[string, (model: Damaged) => void, string]>([
  ['a text is blank', (m) => (m.dimensions[1].indicators[2].name.zh = ''), 'dimensions.1.indicators.2.name.zh'],
  [
    'a rule is unknown',
    (m) => (m.dimensions[0].indicators[1].scoring.rule = 'luck'),
    'dimensions.0.indicators.1.scoring',
  ],
  ['the file is called otherwise', (m) => (m.id = 'm9'), 'id: is not "m8"'],
])('a model is refused with the path where %s', (_, change, path) => {
  expect(() => parseModel('m8', damaged(change))).toThrow(path);
});

test('an unknown model is refused with the known ones', () => {
  expect(() => loadModel('m99')).toThrow('There is no model "m99"; known are m1, m2, m3, m4, m5, m6, m7, m8.');
});
