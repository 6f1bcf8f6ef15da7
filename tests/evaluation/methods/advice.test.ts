import { adviceFor, obstacleTo } from '../../../src/evaluation/methods/advice';
import { methodOf, methods } from '../../../src/evaluation/methods/methods';
import { situationOf } from '../../../src/evaluation/methods/situation';
import { evaluationOfAll } from '../every-indicator';
import { provinces, provincesByM8 } from '../provinces';

const many = { units: 31, shares: false, dimensions: 4, missing: false, negative: false, fixedScales: true };

test('on fixed scales the weighted mean is advised because new units change nothing', () => {
  expect(adviceFor(many)).toEqual({
    method: 'weighted-sum',
    why: 'fixed',
    suited: ['weighted-sum', 'geometric-mean', 'topsis', 'vikor'],
  });
});

test('for fewer than ten units grey relational analysis is offered', () => {
  expect(adviceFor({ ...many, units: 9 }).suited).toContain('gra');
  expect(adviceFor({ ...many, units: 10 }).suited).not.toContain('gra');
});

test('where values are missing only methods that bear gaps are offered, and this is the reason', () => {
  expect(adviceFor({ ...many, missing: true })).toMatchObject({
    why: 'gaps',
    suited: ['weighted-sum', 'geometric-mean'],
  });
  expect(obstacleTo(methodOf('topsis'), { ...many, missing: true })).toBe('missing');
});

test('negative values and a single dimension stand in the way of those that they concern', () => {
  expect(obstacleTo(methodOf('copras'), { ...many, negative: true })).toBe('negative');
  expect(obstacleTo(methodOf('topsis'), { ...many, negative: true })).toBeNull();
  expect(obstacleTo(methodOf('geometric-mean'), { ...many, dimensions: 1 })).toBe('one-dimension');
});

test('of shares only the weighted mean is a share, and nothing else is offered', () => {
  const shares = { ...many, shares: true };
  expect(adviceFor(shares)).toEqual({ method: 'weighted-sum', why: 'shares', suited: ['weighted-sum'] });
  expect(methods.filter((method) => obstacleTo(method, shares) === null).map(({ id }) => id)).toEqual(['weighted-sum']);
  expect(obstacleTo(methodOf('geometric-mean'), shares)).toBe('shares');
  expect(situationOf(evaluationOfAll('m7', 3)).shares).toBe(true);
});

test('the situation is read from the data', () => {
  expect(situationOf(provincesByM8())).toEqual({
    units: 31,
    shares: false,
    dimensions: provincesByM8().dimensions.length,
    missing: false,
    negative: false,
    fixedScales: false,
  });
  const source = provinces();
  const column = source.headers.indexOf('rd_intensity_pct');
  const rows = source.rows.map((row, at) =>
    at === 3 ? row.map((cell, place) => (place === column ? '' : cell)) : row,
  );
  expect(situationOf(provincesByM8({ source: { ...source, rows } })).missing).toBe(true);
});
