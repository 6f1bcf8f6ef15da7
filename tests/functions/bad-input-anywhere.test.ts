import catalogue from './catalogue.json';
import { ExcelError, openExcel, type Argument, type Cell, type Range } from './excel';
import { goodCalls } from './good-calls';
import { systemCalls } from './system-calls';

const english = openExcel();
const chinese = openExcel('zh-CN');

const calls = { ...goodCalls, ...systemCalls };
const parametersOf = (id: string) => Object.keys(calls[id]);

test('there is a good call of every function, with its parameters in order', () => {
  const expected = catalogue.map(({ name, parameters }) => [name, parameters.map((one) => one.replace('?', ''))]);
  expect(Object.keys(calls).map((id) => [id, parametersOf(id)])).toEqual(expected);
});

const isRange = (argument: Argument): argument is Range => Array.isArray(argument);

/** Ranges of words, in which no text is a wrong number. */
const words = ['directions', 'groups', 'labels', 'names', 'players', 'coalitions', 'MODEL.SCORE codes'];

const unreadable: Cell[] = ['约20', '20万', '1,200', '１２', '12%', true, 1e300, 1e-300, Infinity, -Infinity];
const doubtful: Cell[] = [null, '', 'NA', '缺失', 0, -1, -5, 1e100, 1e-100, '1/3', 'toString'];
const wholes: Argument[] = [
  null,
  '',
  [],
  [[]],
  [['']],
  [[null, null]],
  [[1]],
  [[1, 2, 3, 4, 5]],
  [[1], [2]],
  'x',
  0,
  -1,
  99,
  1e300,
  true,
];

/** The good argument with one cell replaced: its first, one in the middle and its last. */
function withCell(range: Range, cell: Cell): { range: Range; row: number; column: number }[] {
  const cells = range.flatMap((values, row) => values.map((_, column) => ({ row, column })));
  return [cells[0], cells[Math.floor(cells.length / 2)], cells[cells.length - 1]].map(({ row, column }) => ({
    range: range.map((values, at) => values.map((value, other) => (at === row && other === column ? cell : value))),
    row: row + 1,
    column: column + 1,
  }));
}

function errorOf(excel: typeof english, id: string, given: Argument[]): ExcelError | null {
  try {
    excel.call(id, ...given);
    return null;
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

/** A call gives cells, or one of the two error values with a sentence that names a place in both languages. */
function expectAnswer(id: string, given: Argument[]): ExcelError | null {
  const error = errorOf(english, id, given);
  const twin = errorOf(chinese, id, given);
  expect(twin?.code).toBe(error?.code);
  if (error === null || twin === null) return null;
  const names = parametersOf(id).join('|');
  const place = new RegExp(`^(${names})(, |:)`);
  expect([id, given, error.message]).toEqual([id, given, expect.stringMatching(place)]);
  expect(error.message).toMatch(/[.:] .+\.$/);
  expect(twin.message).toMatch(new RegExp(`^(${names})(,|、| 第|：)`));
  expect(twin.message).toMatch(/[\u4e00-\u9fff].*。.+。$/);
  expect(error.code).toBe(error.message.includes('not defined') ? '#N/A' : '#VALUE!');
  return error;
}

const replaced = (id: string, name: string, argument: Argument) =>
  Object.entries(calls[id]).map(([one, given]) => (one === name ? argument : given));

const given = Object.entries(calls).flatMap(([id, call]) =>
  Object.entries(call).map(([name, argument]) => [id, name, argument] as const),
);

test.each(Object.entries(calls))('%s: the good call gives cells', (id, call) => {
  expect(english.call(id, ...Object.values(call)).length).toBeGreaterThan(0);
});

test.each(
  given.filter(
    ([id, name, argument]) => isRange(argument) && !words.some((word) => [name, `${id} ${name}`].includes(word)),
  ),
)('%s, %s: a cell that is no number is an error that names it and says what stands there', (id, name, argument) => {
  // Categories may be words, but no number beyond calculating.
  for (const cell of id === 'FLEISS' ? unreadable.filter((one) => typeof one === 'number') : unreadable) {
    for (const { range, row, column } of withCell(argument as Range, cell)) {
      const error = expectAnswer(id, replaced(id, name, range));
      const places = [`${name}, row ${row}, column ${column}`, `${name}, item ${Math.max(row, column)}`];
      expect(places.some((place) => error?.message.startsWith(place))).toBe(true);
      expect(error?.message).toContain(typeof cell === 'boolean' ? 'TRUE' : String(cell));
      expect(error?.code).toBe('#VALUE!');
    }
  }
});

test.each(given)('%s, %s: whatever stands there, the answer is cells or a sentence', (id, name, argument) => {
  for (const whole of wholes) expectAnswer(id, replaced(id, name, whole));
  for (const cell of [...unreadable, ...doubtful]) {
    if (!isRange(argument)) expectAnswer(id, replaced(id, name, cell));
    else for (const { range } of withCell(argument, cell)) expectAnswer(id, replaced(id, name, range));
  }
});
