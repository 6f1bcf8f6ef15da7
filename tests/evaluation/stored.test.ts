import { planOf } from '../../src/evaluation/plan/plan-of';
import { readStored } from '../../src/evaluation/stored';
import { translator, type Language } from '../../src/locales';
import { provincesByM8 } from './provinces';

const rowsIn = (language: Language) => {
  const [sheet] = planOf(provincesByM8({ weights: { from: 'critic' } }), {
    t: translator(language),
    language,
    taken: { sheets: [], names: [] },
    now: new Date('2026-11-20T08:00:00Z'),
    version: '0.1.0',
  }).sheets;
  return sheet.blocks.flatMap(({ values }) => values).filter((row) => row.length === 3);
};

test.each(['en', 'zh-CN'] as const)('an evaluation written in %s is read back from its table', (language) => {
  expect(readStored('coop_evaluation', rowsIn(language))).toEqual({
    kind: 'stored',
    stored: {
      name: 'Regional innovation 2023',
      model: 'm8',
      result: 'score',
      method: 'weighted-sum',
      weights: 'critic',
      written: '2026-11-20T08:00:00.000Z',
      version: '0.1.0',
      unitWord: { en: 'province', zh: '省份' },
      objects: {
        evaluation: 'coop_evaluation',
        weights: 'coop_weights',
        points: 'coop_points',
        ranking: 'coop_ranking',
      },
    },
  });
});

test('a table that was damaged says which rows cannot be read', () => {
  const rows = rowsIn('en')
    .filter(([key]) => key !== 'written')
    .map((row) => (row[0] === 'method' ? ['method', 'Method', 'guessing'] : row));
  expect(readStored('coop_evaluation', rows)).toEqual({ kind: 'damaged', keys: ['method', 'written'] });
});

test('the table names every indicator that was left out', () => {
  const leftOut = rowsIn('en').find(([key]) => key === 'left-out');
  expect(leftOut?.[2]).toMatch(
    /^15 of 25 indicators are not in the data;.*M8\.B1 Cluster firms; .*M8\.E5 Service bodies$/,
  );
});
