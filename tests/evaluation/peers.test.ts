import { checkData } from '../../src/evaluation/check/check-data';
import { evaluate } from '../../src/evaluation/evaluate';
import { groupColumns, peerGroups, placesAmongPeers } from '../../src/evaluation/peers';
import { columnsOf, matrixOf } from '../../src/methods/matrix';
import { loadModel } from '../../src/models/load';
import { scoreModel } from '../../src/models/score/score-model';
import { provinces, provincesByM8, sourceOf } from './provinces';
import { byTypeOfSchool } from './schools';

test('points, scores and classes inside peer groups are those of MODEL.SCORE', () => {
  const evaluation = byTypeOfSchool();
  const result = evaluate(evaluation);
  const typed = evaluation.source.headers.slice(1, -1);
  const data = evaluation.source.rows.map((row) =>
    row.slice(1, -1).map((cell) => (typeof cell === 'number' ? cell : NaN)),
  );
  const codes = typed.map((header) => {
    const code = header.split(' ')[0];
    return /^M2\./.test(code) ? code : loadModel('m2').variables.find(({ name }) => name.en === header)!.id;
  });
  const byFunction = scoreModel(loadModel('m2'), codes, columnsOf(matrixOf(data)), { groups: peerGroups(evaluation)! });
  result.scores.forEach((score, unit) => expect(score ?? NaN).toBeCloseTo(byFunction.totals[unit], 9));
  expect(result.classes).toEqual(byFunction.classes);
  // Classes of M2 need ten peers: only the eleven have them.
  expect(result.classes.slice(0, 11).some((label) => label !== null)).toBe(true);
  expect(result.classes.slice(11).every((label) => label === null)).toBe(true);
});

test('peers change percentiles, and without them everything is as before', () => {
  const evaluation = byTypeOfSchool();
  const alone = evaluate({ ...evaluation, peers: null });
  expect(alone.peerRanks).toBeNull();
  expect(evaluate(evaluation).scores).not.toEqual(alone.scores);
  expect(evaluate(byTypeOfSchool(() => 'one')).scores).toEqual(alone.scores);
});

test('places among peers: counted inside the group, ties at their mean, none among fewer than five', () => {
  const groups = ['a', 'b', 'a', 'a', 'b', 'a', 'a'];
  expect(placesAmongPeers([1, 2, 3.5, 3.5, 5, null, 6], groups)).toEqual(Array(7).fill(null));
  expect(placesAmongPeers([1, 2, 3.5, 3.5, 5, 6, 7], groups)).toEqual([1, null, 2.5, 2.5, null, 4, 5]);
});

test('small groups are named with what is done instead; a unit without a group is a problem at its cell', () => {
  const found = checkData(byTypeOfSchool(), 'en').filter(({ code }) => code.startsWith('few-peers'));
  expect(found.map(({ code, severity, facts }) => [code, severity, facts.group, facts.count, facts.least])).toEqual([
    ['few-peers-for-classes', 'notice', 'vocational', 9, 10],
    ['few-peers-percentiles', 'notice', 'art', 4, 5],
    ['few-peers-for-classes', 'notice', 'art', 4, 10],
  ]);
  const unnamed = byTypeOfSchool((unit) => (unit === 3 ? '' : 'all'));
  expect(checkData(unnamed, 'en').filter(({ code }) => code === 'peer-missing')).toMatchObject([
    {
      severity: 'problem',
      facts: { header: 'Type of school' },
      place: { address: expect.stringMatching(/^[A-Z]+5$/) },
    },
  ]);
});

test('where no indicator is a percentile, nothing is said of them', () => {
  const source = provinces();
  const rows = source.rows.map((row, at) => [...row, at < 28 ? 'inland' : 'border']);
  const grouped = { ...source, headers: [...source.headers, 'Class'], rows };
  const found = checkData(provincesByM8({ source: grouped, peers: source.headers.length }), 'en');
  expect(found.filter(({ code }) => code.startsWith('few-peers')).map(({ code }) => code)).toEqual(['few-peers']);
});

test('a column of groups holds words, several units share one, and not all do', () => {
  const source = sourceOf(
    ['Name', 'Type', 'Country', 'Code', 'Value'],
    [
      ['a', 'x', 'CN', 'a1', 1],
      ['b', 'y', 'CN', 'b1', 1],
      ['c', 'x', 'CN', 'c1', 2],
    ],
  );
  expect(groupColumns(source, 0)).toEqual([1]);
});
