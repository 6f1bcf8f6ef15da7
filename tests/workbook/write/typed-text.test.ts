import { asConstant } from '../../../src/workbook/write/typed-text';

test.each([
  '=1+1',
  '+8610',
  '-5',
  '@name',
  "'quoted",
  '2026-11-20T19:00:00Z',
  '0.1.0',
  '1,200 ',
  ' 12',
  '20万',
  '$5',
  '¥3.5',
  '(4)',
  '50%',
  'Jan 5',
  'March 2023',
  'Sept-2',
  'TRUE',
  'false',
  '#N/A',
  '３月',
])('"%s" is kept from being read as something else', (text) => {
  expect(asConstant(text)).toBe(`'${text}`);
});

test.each(['北京', 'M8', 'Beijing 2023', 'Marchland', 'True north', 'R&D', '', 'A=B', 'May'])(
  '"%s" is a text anyway and is left alone',
  (text) => {
    expect(asConstant(text)).toBe(text);
  },
);

test.each([0, -1.5, true, false])('%s is no text', (value) => {
  expect(asConstant(value)).toBe(value);
});
