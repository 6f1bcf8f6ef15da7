import type { Veto } from '../../../src/models/schema';
import { obstacleSentences } from '../../../src/evaluation/report/unscored';
import { translator } from '../../../src/locales';
import { provincesByM8 } from '../provinces';

const veto = { when: 'x = 1', cap: 'Fair', reason: { en: 'Too young.', zh: '成立过晚。' } } as unknown as Veto;

test('each reason is told with how many units it concerns; who fails a gate is not counted as lacking data', () => {
  const { indicators } = provincesByM8();
  const [{ code, name }, second] = indicators;
  const told = obstacleSentences(
    {
      indicators,
      beside: [],
      grades: {
        labels: [
          { en: 'Good', zh: '良' },
          { en: 'Fair', zh: '中' },
        ],
      } as never,
    },
    {
      scores: [null, null, null, 70, 60, 80],
      obstacles: [
        [{ kind: 'gate', code }, { kind: 'coverage' }],
        [{ kind: 'required', code: second.code }],
        [{ kind: 'coverage' }],
        [{ kind: 'veto', veto }],
        [{ kind: 'veto', veto }],
        [],
      ],
    },
    translator('en'),
    ({ en }) => en,
  );
  expect(told).toEqual([
    `1 has no place: it fails “${name.en}”.`,
    `1 has no place: the value of “${second.name.en}” is missing, which says nothing about it.`,
    '1 has no place: less than 80% of the weight has data, which says nothing about it.',
    '2 are at best “Fair”: Too young.',
  ]);
});
