import { CellValueType } from '@univerjs/core';
import { typed } from '../../../src/workbench/grid/entry';

const { BOOLEAN, FORCE_STRING, NUMBER, STRING } = CellValueType;

test.each([
  [5, 5, NUMBER],
  [true, 1, BOOLEAN],
  ['text', 'text', STRING],
  ['12', 12, NUMBER],
  [' -1.5e3 ', -1500, NUMBER],
  ['.5', 0.5, NUMBER],
  ['1,234,567.8', 1234567.8, NUMBER],
  ['1,23', '1,23', STRING],
  ['FALSE', 0, BOOLEAN],
  ["'12", '12', FORCE_STRING],
  ["'=A1", '=A1', FORCE_STRING],
  ['=', '=', STRING],
  ['1e', '1e', STRING],
  ['Infinity', 'Infinity', STRING],
  ['0x10', '0x10', STRING],
  ['20万', '20万', STRING],
] as const)('%j is kept as %j', (content, value, type) => {
  expect(typed(content, false).cell).toMatchObject({ v: value, t: type, f: null });
});

test('a share is kept as a number and asks for its format', () => {
  expect(typed('12.5%', false)).toMatchObject({ cell: { v: 0.125, t: NUMBER }, isPercent: true });
});

test('a formula replaces the value', () => {
  expect(typed('=A1+1', false).cell).toMatchObject({ f: '=A1+1', v: null });
});

test('a text cell takes everything as text', () => {
  expect(typed('=A1', true).cell).toMatchObject({ v: '=A1', t: STRING, f: null });
  expect(typed('007', true).cell).toMatchObject({ v: '007', t: STRING });
});

test('null leaves a cell as it is, "" empties it', () => {
  expect(typed(null, false).cell).toEqual({});
  expect(typed('', false).cell).toMatchObject({ v: null, f: null });
});
