import { formulaText } from '../../../src/taskpane/format/column-formula';

const headers = ['Basic', 'Applied', 'Internal'];
const named = (column: number) => headers[column];

test('a plain column is its name', () => {
  expect(formulaText({ sum: [2], per: null, times: 1 }, named)).toBe('Internal');
});

test('a sum that is divided stands in brackets', () => {
  expect(formulaText({ sum: [0, 1], per: 2, times: 100 }, named)).toBe('(Basic + Applied) ÷ Internal × 100');
  expect(formulaText({ sum: [0], per: 2, times: 1 }, named)).toBe('Basic ÷ Internal');
});

test('a sum that is multiplied stands in brackets', () => {
  expect(formulaText({ sum: [0, 1], per: null, times: 0.5 }, named)).toBe('(Basic + Applied) × 0.5');
});
