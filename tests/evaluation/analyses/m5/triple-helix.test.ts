import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { exclusiveCounts } from '../../../../src/evaluation/analyses/m5/helix-counts';
import { informationOf, tripleHelix } from '../../../../src/evaluation/analyses/m5/triple-helix';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const inputs = (...rows: (string | number)[][]) => inputsFor(tripleHelix, { 'helix-counts': rows });
const of = (...rows: (string | number)[][]) => inputs(...rows)['helix-counts'];

test('what a search counts is told apart: each output in one place', () => {
  // U 100 of which UI 20, UG 15, UIG 5: alone 100 − 20 − 15 + 5.
  expect(exclusiveCounts(of(['a', 100, 60, 30, 20, 15, 10, 5]), 0)).toEqual([70, 35, 10, 15, 10, 5, 5]);
});

test('known cases: every pair but never all three is synergy of one bit less; three that always go together none', () => {
  // Four equal patterns U, I, G, UIG: each pair is independent, the three are bound: T(uig) = −1 bit.
  const [uig, ui, ug, ig] = informationOf(of(['a', 2, 2, 2, 1, 1, 1, 1]), 0);
  expect(uig).toBeCloseTo(-1000, 9);
  [ui, ug, ig].forEach((value) => expect(value).toBeCloseTo(0, 9));
  const shown = shownBy(tripleHelix, inputs(['a', 2, 2, 2, 1, 1, 1, 1]));
  expect(shown.finding).toMatch(/^a: T\(uig\) = −1000\.0 millibits\. The minus sign is synergy/);
  // Half U alone, half I and G together: T = 3·1 − 3·1 + 1 = 1 bit.
  expect(informationOf(of(['b', 1, 1, 1, 0, 0, 1, 0]), 0)[0]).toBeCloseTo(1000, 9);
  expect(shownBy(tripleHelix, inputs(['b', 1, 1, 1, 0, 0, 1, 0])).finding).toMatch(/no synergy beyond their pairs\.$/);
});

test('counts that do not fit into each other are named with their cell', () => {
  expect(checkInputs(tripleHelix, inputs(['a', 100, 60, 30, 4, 15, 10, 5]))).toMatchObject([
    { severity: 'problem', place: { address: 'E5' }, text: { en: expect.stringContaining('UI is smaller than UIG') } },
  ]);
  expect(checkInputs(tripleHelix, inputs(['a', 10, 60, 30, 20, 15, 10, 5]))).toMatchObject([
    { severity: 'problem', place: { address: 'B5' } },
  ]);
  expect(checkInputs(tripleHelix, inputs(['a', 0, 0, 0, 0, 0, 0, 0]))).toMatchObject([
    { severity: 'problem', text: { en: expect.stringContaining('no output') } },
  ]);
});
