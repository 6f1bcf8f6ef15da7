import type { Evaluation } from '../../../src/evaluation/evaluation';
import { compareMethods } from '../../../src/taskpane/state/compare-methods';
import { outcomeOf } from '../../../src/taskpane/state/outcome';
import { provinces, provincesByM8, sourceOf } from '../../evaluation/provinces';

const withTopsis = (evaluation: Evaluation) => compareMethods(evaluation, outcomeOf(evaluation), 'topsis');

test('the provinces are ranked nearly alike by both methods, and Tibet moves most', () => {
  const comparison = withTopsis(provincesByM8())!;
  expect(comparison.correlation).toBeCloseTo(0.94, 2);
  expect(comparison.disagreements[0]).toEqual({ unit: 'Tibet', one: 31, other: 22, places: 9 });
});

test('where a value is missing TOPSIS cannot be compared', () => {
  const source = provinces();
  const column = source.headers.indexOf('rd_intensity_pct');
  const rows = source.rows.map((row, at) =>
    at === 3 ? row.map((cell, place) => (place === column ? '' : cell)) : row,
  );
  expect(withTopsis(provincesByM8({ source: { ...source, rows } }))).toBeNull();
});

test('units that are all alike have no order to compare', () => {
  const source = sourceOf(
    ['Province', 'R&D intensity'],
    [
      ['A', 2],
      ['B', 2],
    ],
  );
  expect(withTopsis(provincesByM8({ source, unitColumn: 0 }))).toBeNull();
});
