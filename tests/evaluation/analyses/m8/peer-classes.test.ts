import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { intervalsOf, peerRanks } from '../../../../src/evaluation/analyses/m8/peer-ranks';
import { peers } from '../../../../src/evaluation/analyses/m8/peers';
import { evaluate } from '../../../../src/evaluation/evaluate';
import { inputsFor } from '../example';
import { provincesByM8 } from '../../provinces';
import { shownBy } from '../said';
import { orBlank } from './china-panel';

/** The 31 provinces as the sheet of the ranking has them; the dimension without public data stays blank. */
const result = evaluate(provincesByM8());
const east = /Beijing|Tianjin|Hebei|Shanghai|Jiangsu|Zhejiang|Fujian|Shandong|Guangdong|Hainan/;
const rows = result.units.map((unit, row) => {
  const points = [...result.dimensionPoints[row]];
  return [unit, east.test(unit) ? 'east' : 'other', ...points.map(orBlank), ...Array<''>(5 - points.length).fill('')];
});
const inputs = inputsFor(peers, { 'region-points': rows });

test('31 provinces keep the rank of the evaluation, inside their interval', () => {
  const { found } = intervalsOf(inputs['region-points']);
  const ranks = [...found.baseRanks.slice(0, 31)].map((rank) => rank - 1);
  expect(ranks).toEqual([...result.ranks]);
  ranks.forEach((rank, row) => {
    expect(found.lowRanks[row] - 1).toBeLessThanOrEqual(rank);
    expect(found.highRanks[row] - 1).toBeGreaterThanOrEqual(rank);
  });
  // The rows that hold the scale are first and last in every draw.
  expect([found.lowRanks[31], found.highRanks[31], found.lowRanks[32], found.highRanks[32]]).toEqual([1, 1, 33, 33]);
  expect(shownBy(peers, inputs).finding).toMatch(
    /^\d+ of 31 regions keep their class when every weight may change by up to 20%\.$/,
  );
});

test('places among peers are places in the ranking of the peers alone', () => {
  const { scores } = intervalsOf(inputs['region-points']);
  const groups = rows.map(([, group]) => String(group));
  const inside = peerRanks(scores, groups);
  for (const group of ['east', 'other']) {
    const own = scores.flatMap((score, row) => (groups[row] === group ? [{ score, place: inside[row] }] : []));
    own.sort((one, other) => other.score - one.score);
    expect(own.map(({ place }) => place)).toEqual(own.map((_, at) => at + 1));
  }
});

test('weights that do not move leave no interval', () => {
  const { found } = intervalsOf(inputs['region-points'], 0);
  expect([...found.lowRanks]).toEqual([...found.baseRanks]);
  expect([...found.highRanks]).toEqual([...found.baseRanks]);
});

test('a class of fewer than five is named, with what is done instead', () => {
  const few = rows.map((row, at) => (at < 4 ? [row[0], 'few', ...row.slice(2)] : row));
  const given = inputsFor(peers, { 'region-points': few });
  const [found] = checkInputs(peers, given);
  expect(found).toMatchObject({ severity: 'notice', place: { address: 'B5' } });
  expect(found.text.en).toMatch(/^“few” has 4 regions; .* ranked among all only/);
  expect(peerRanks([4, 3, 2, 1], ['few', 'few', 'few', 'few'])).toEqual([NaN, NaN, NaN, NaN]);
});

test('a region without points or without its class is refused at the cell', () => {
  const gap = rows.map((row, at) => (at === 2 ? [row[0], '', '', ...row.slice(3)] : row));
  const problems = checkInputs(peers, inputsFor(peers, { 'region-points': gap }));
  expect(problems.map(({ severity, place }) => [severity, place?.address])).toEqual([
    ['problem', 'C7'],
    ['problem', 'B7'],
  ]);
});
