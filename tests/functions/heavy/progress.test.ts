import { withProgress } from '../../../src/methods/progress';
import { compute, heavyFunction, heavyIds, type HeavyId } from '../../../src/functions/heavy/heavy-functions';
import { shareOfLoops } from '../../../src/functions/heavy/share-of-loops';
import { randomRange } from './ranges';

const inputs = randomRange(20, 2, 1);
const outputs = randomRange(20, 2, 2);
const calls: Record<HeavyId, unknown[]> = {
  BOD: [outputs, 0.1],
  DEA: [inputs, outputs],
  'DEA.DETAIL': [inputs, outputs, 'output', 'vrs'],
  'DEA.SUPER': [inputs, outputs],
  'DEA.CROSS': [inputs, outputs],
  'DEA.SBM': [inputs, outputs],
  'DEA.TWOSTAGE': [inputs, randomRange(20, 2, 3), outputs],
  MALMQUIST: [inputs, outputs, randomRange(20, 2, 4), randomRange(20, 2, 5)],
  ROBUST: [inputs, null],
  SMAA: [inputs],
  'KRIPPENDORFF.INTERVAL': [inputs, 'interval'],
  SENSITIVITY: [inputs, null],
};

test.each(heavyIds)('%s tells how far it is, from little to all of it and never back', (id) => {
  const shares: number[] = [];
  const hear = shareOfLoops(heavyFunction(id).loops, (share) => shares.push(share));
  withProgress(hear, () => compute(id, calls[id]));
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});

test.each(heavyIds)('%s gives the same with and without somebody listening', (id) => {
  expect(
    withProgress(
      () => {},
      () => compute(id, calls[id]),
    ),
  ).toEqual(compute(id, calls[id]));
});

test('after a method has ended, well or not, nobody listens any more', () => {
  const heard: number[] = [];
  const hear = (done: number) => heard.push(done);
  expect(() => withProgress(hear, () => compute('DEA', [[['text']], [[1]]]))).toThrow();
  compute('DEA', calls.DEA);
  expect(heard).toEqual([]);
});
