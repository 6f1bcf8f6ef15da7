import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { benefitSharing } from '../../../../src/evaluation/analyses/m7/benefit-sharing';
import { sharesOf } from '../../../../src/evaluation/analyses/m7/shares';
import type { CellValue } from '../../../../src/evaluation/source';
import { exampleRows, inputsFor } from '../example';

const [partyTable, coalitionTable] = benefitSharing.inputs;
const findingsOf = (rows: Record<string, CellValue[][]>) =>
  checkInputs(benefitSharing, inputsFor(benefitSharing, rows)).map(({ severity, place, text }) => [
    severity,
    place?.address ?? null,
    text.en,
  ]);

const problemsOf = (rows: Record<string, CellValue[][]>) =>
  findingsOf(rows).filter(([severity]) => severity === 'problem');

/** By the definition: the mean of what a party adds over all orders of joining. */
function shapleyByOrders(worth: Readonly<Record<string, number>>, players: readonly string[]): number[] {
  const orders = (left: readonly string[]): string[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((first) => orders(left.filter((one) => one !== first)).map((rest) => [first, ...rest]));
  const value = (members: readonly string[]) =>
    members.length === 0 ? 0 : worth[players.filter((one) => members.includes(one)).join('+')];
  const all = orders(players);
  return players.map(
    (player) =>
      all.reduce((sum, order) => {
        const before = order.slice(0, order.indexOf(player));
        return sum + value([...before, player]) - value(before);
      }, 0) / all.length,
  );
}

test('the shares of the example agree with the definitions', () => {
  const { by, whole } = sharesOf(inputsFor(benefitSharing));
  const players = exampleRows(partyTable).map(([name]) => String(name));
  const worth = Object.fromEntries(exampleRows(coalitionTable).map(([name, value]) => [String(name), Number(value)]));
  const expected = shapleyByOrders(worth, players);
  by.shapley.forEach((share, at) => expect(share).toBeCloseTo(expected[at], 9));
  expect(whole).toBe(600);
  expect(by.equal).toEqual([200, 200, 200]);
  expect(by.proportional).toEqual([144, 360, 96]);
  // Nash: alone plus a part of 600 − 250 by power 3 : 5 : 2.
  expect(by.nash.map((share) => Math.round(share * 1e9) / 1e9)).toEqual([165, 325, 110]);
  // Corrected by hand for the first party: input 120/500, risk 40/180, effort 4/12, innovation 50/100.
  const correction = 0.3 * (120 / 500) + 0.3 * (40 / 180) + 0.2 * (4 / 12) + 0.2 * 0.5 - 1 / 3;
  expect(by.corrected[0]).toBeCloseTo(expected[0] + 600 * correction, 9);
});

test.each(['equal', 'proportional', 'shapley', 'corrected', 'nash'] as const)('%s shares out the whole', (rule) => {
  const { by, whole } = sharesOf(inputsFor(benefitSharing));
  expect(by[rule].reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole, 9);
});

test('wrong coalitions are named with their cell and the cure', () => {
  const rows = exampleRows(coalitionTable);
  const unknown = rows.map((row, at) => (at === 3 ? ['Example University+Bank', 420] : row));
  expect(problemsOf({ coalitions: unknown })).toEqual([
    ['problem', 'A8', '“Bank” is none of the parties. Write the name as it stands there.'],
  ]);
  expect(problemsOf({ coalitions: rows.slice(0, 6) })[0][2]).toMatch(/The coalition .*University\+.*is missing/);
  const swapped = rows.map((row, at) => (at === 4 ? ['Example Enterprise+Example University', 1] : row));
  expect(problemsOf({ coalitions: swapped })).toEqual([
    [
      'problem',
      'A9',
      '“Example Enterprise+Example University” stands in the table in another order. Keep one of them.',
    ],
  ]);
});

test('cooperation that loses money is shown with the split that earns more, and is no obstacle', () => {
  const rows = exampleRows(coalitionTable).map((row, at) => (at === 4 ? [row[0], 90] : row));
  const found = findingsOf({ coalitions: rows });
  expect(found[0][0]).toBe('notice');
  expect(found[0][1]).toBe('B9');
  expect(found[0][2]).toMatch(/Together they earn 90; .* apart earn 100/);
});

test('a consortium that earns less than its parties apart has nothing to share', () => {
  const rows = exampleRows(coalitionTable).map((row, at) => (at === 6 ? [row[0], 200] : row));
  expect(problemsOf({ coalitions: rows })).toEqual([
    ['problem', 'B11', expect.stringContaining('Together the parties earn 200, apart 250')],
  ]);
});

test('text, a rating outside its scale and a bargaining power in part are refused at their cells', () => {
  const rows = exampleRows(partyTable);
  const changed = rows.map((row, at) =>
    at === 1 ? row.map((cell, c) => (c === 2 ? '约300' : c === 4 ? 6 : cell)) : row,
  );
  expect(problemsOf({ parties: changed }).map(([, place]) => place)).toEqual(['C6', 'E6']);
  const part = rows.map((row, at) => (at === 2 ? [...row.slice(0, 6), ''] : row));
  expect(problemsOf({ parties: part })).toEqual([['problem', 'G7', expect.stringContaining('bargaining power')]]);
});
