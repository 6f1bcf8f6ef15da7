import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { coverageOf, nodeCoverage } from '../../../../src/evaluation/analyses/m4/node-coverage';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const nodes = [
  ['seed', 'upstream'],
  ['plant', 'midstream'],
  ['shop', 'downstream'],
  ['lab', 'upstream'],
];
const visits = [
  ['A', 'seed', 3],
  ['A', 'Plant', 5],
  ['a', 'plant', 2],
  ['B', 'shop', 0],
  ['B', 'plant', 4],
];
const inputs = (given = visits) => inputsFor(nodeCoverage, { 'chain-nodes': nodes, 'node-visits': given });

test('days are added by node and programme, whatever the case, and gaps are named', () => {
  expect(coverageOf(inputs())).toEqual({
    programmes: ['A', 'B'],
    days: [
      [3, 0],
      [7, 4],
      [0, 0],
      [0, 0],
    ],
  });
  const shown = shownBy(nodeCoverage, inputs());
  expect(shown.finding).toBe('No programme reaches 2 of 4 nodes: shop, lab.');
  expect(shown.second).toBe('B reaches fewest: 1 of 4 nodes (25%).');
});

test('the sheet shades the map, and says so when every node is reached', () => {
  const full = nodes.map(([node]) => ['A', node, 1]);
  expect(shownBy(nodeCoverage, inputs(full)).finding).toBe('Each of the 4 nodes is reached by at least one programme.');
  const [sheet] = nodeCoverage.draw(inputs(), 'en').sheets;
  expect(sheet.build('Sheet', 'analysis').conditionals).toContainEqual(
    expect.objectContaining({ kind: 'color-scale', min: 0, max: 7 }),
  );
});

test('a node that is not in the list is named with its cell', () => {
  expect(checkInputs(nodeCoverage, inputs([...visits, ['B', 'shp', 1]]))).toMatchObject([
    { severity: 'problem', place: { address: 'B10' }, text: { en: expect.stringContaining('“shp”') } },
  ]);
});
