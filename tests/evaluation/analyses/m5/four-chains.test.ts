import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { chainsIn, fourChains } from '../../../../src/evaluation/analyses/m5/four-chains';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const rows = [
  ['2021', 0.4, 0.4, 0.4, 0.4],
  ['2022', 0.5, 0.4, 0.8, 0.2],
];
const inputs = (given = rows) => inputsFor(fourChains, { 'chain-levels': given });

/** Two systems by hand: C = √((1 − |u − v|)·min/max), D = √(C·mean). */
const byHand = (u: number, v: number) =>
  Math.sqrt(Math.sqrt(((1 - Math.abs(u - v)) * Math.min(u, v)) / Math.max(u, v)) * ((u + v) / 2));

test('each of the six pairs by the formula for two systems, and the weakest is named', () => {
  const now = chainsIn(inputs()['chain-levels'], 1);
  const [e, t, i, n] = [0.5, 0.4, 0.8, 0.2];
  const expected = [byHand(e, t), byHand(e, i), byHand(e, n), byHand(t, i), byHand(t, n), byHand(i, n)];
  now.pairs.forEach(({ d }, at) => expect(d).toBeCloseTo(expected[at], 12));
  const shown = shownBy(fourChains, inputs());
  expect(Math.min(...expected)).toBe(expected[5]);
  expect(shown.finding).toBe(
    `The weakest link in 2022 is Industry–Innovation: D = ${expected[5].toFixed(3)}, Mild disorder.`,
  );
  // Equal chains couple fully, so D is the root of their level.
  expect(chainsIn(inputs()['chain-levels'], 0).all.d).toBeCloseTo(Math.sqrt(0.4), 12);
  expect(shown.second).toMatch(/in the first year it was 0\.632\.$/);
});

test('a chain at 0 is pointed at', () => {
  expect(checkInputs(fourChains, inputs([rows[0], ['2022', 0.5, 0, 0.5, 0.5]]))).toMatchObject([
    { severity: 'notice', place: { address: 'C6' }, text: { en: expect.stringContaining('talent chain') } },
  ]);
});
