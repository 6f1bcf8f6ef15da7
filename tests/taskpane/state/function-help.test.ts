import { findFunctions } from '../../../src/taskpane/state/function-help';
import { helpFiles } from '../function-help';

const functions = helpFiles['functions.en.json'];

test.each([
  ['topsis', ['TOPSIS']],
  ['coop.ahp.c', ['AHP.CHECK']],
  ['ahp what', ['AHP', 'AHP.CHECK', 'AHP.ADVICE', 'AHP.GROUP']],
  ['best CLOSE', ['TOPSIS']],
  ['ＴＯＰＳＩＳ', ['TOPSIS']],
  ['接近程度', ['TOPSIS']],
  ['nothing of the kind', []],
])('“%s” is looked for in the names and in the descriptions of both languages', (search, ids) => {
  expect(findFunctions(functions, search).map(({ id }) => id)).toEqual(ids);
});

test('an empty search finds all', () => {
  expect(findFunctions(functions, '  ')).toHaveLength(functions.length);
});
