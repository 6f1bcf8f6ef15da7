import { headline, headlineText } from '../../src/evaluation/headline';
import { translator } from '../../src/locales';

const sentences = (scores: (number | null)[]): string[] => {
  const present = scores.filter((score) => score !== null);
  const ranks = scores.map((score) => {
    if (score === null) return null;
    const same = present.filter((other) => other === score).length;
    return 1 + present.filter((other) => other > score).length + (same - 1) / 2;
  });
  const found = headline({ units: scores.map((_, at) => 'ABCDEFGH'[at]), scores, ranks });
  return [headlineText(translator('en'), found), headlineText(translator('zh-CN'), found)];
};

test.each([
  [
    [75, 60, 58, 57, 56],
    ['A leads by a wide margin', 'A大幅领先'],
  ],
  [
    [60, 75, 58, 40, 20],
    ['B leads, ahead of A', 'B领先，A居次'],
  ],
  [
    [75, 74.9, 50, 30],
    ['A is just ahead of B', 'A略微领先于B'],
  ],
  [
    [75, 75, 50],
    ['2 share the first place', '2 个对象并列第一'],
  ],
  [
    [null, 75],
    ['Only B has a score', '只有B有得分'],
  ],
  [
    [null, null],
    ['No unit has enough data for a score', '没有对象的数据足以计算得分'],
  ],
])('scores %j say %j', (scores, expected) => {
  expect(sentences(scores)).toEqual(expected);
});
