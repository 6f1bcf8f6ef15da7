import { emphasis, scoresAt, weightAt } from '../../../../src/evaluation/analyses/m2/emphasis';
import { loadModel } from '../../../../src/models/load';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [
  ['research', 100, 100, 0, 0, 100],
  ['transfer', 0, 0, 100, 100, 0],
  ['even', 49, 49, 49, 49, 49],
];
const inputs = inputsFor(emphasis, { 'dimension-points': rows });

test('the emphasised dimensions get the share, the others the rest, each in the model’s proportions', () => {
  expect(scoresAt(inputs['dimension-points'], 0.5)).toEqual([50, 50, 49]);
  const [research, transfer, even] = scoresAt(inputs['dimension-points'], 0.7);
  [research, transfer, even].forEach((score, at) => expect(score).toBeCloseTo([30, 70, 49][at], 9));
  const { finding, second } = shownBy(emphasis, inputs);
  expect(finding).toBe('At an emphasis of 70%, 3 of 3 units change their rank.');
  expect(second).toBe('First is transfer; by the model’s own weights it is research.');
});

test('the weights are those of the model, which sum to 1 at any emphasis', () => {
  const model = loadModel('m2').dimensions.map(({ weight }) => weight);
  const own = emphasis.inputs[0].columns.slice(1);
  expect(own).toHaveLength(model.length);
  const ids = own.map(({ id }) => id);
  const at = (share: number) =>
    ids.map((id, place) =>
      weightAt(
        { id, weight: model[place], raised: place === 2 || place === 3 } as Parameters<typeof weightAt>[0],
        share,
      ),
    );
  at(0.5).forEach((weight, place) => expect(weight).toBeCloseTo(model[place], 12));
  for (const share of [0.4, 0.7, 0.9]) expect(at(share).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});
