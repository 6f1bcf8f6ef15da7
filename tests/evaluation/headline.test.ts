import type { Evaluation } from '../../src/evaluation/evaluation';
import { headline, headlineText } from '../../src/evaluation/headline';
import { translator } from '../../src/locales';

const sentences = (scores: (number | null)[], result: Evaluation['result'] = 'score'): string[] => {
  const present = scores.filter((score) => score !== null);
  const ranks = scores.map((score) => {
    if (score === null) return null;
    const same = present.filter((other) => other === score).length;
    return 1 + present.filter((other) => other > score).length + (same - 1) / 2;
  });
  const found = headline({ units: scores.map((_, at) => 'ABCDEFGH'[at]), scores, ranks });
  return [headlineText(translator('en'), found, result), headlineText(translator('zh-CN'), found, result)];
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

test.each([
  [
    [70, 8, 8, 7, 7],
    ['A gets by far the largest share', 'A所得份额遥遥领先'],
  ],
  [
    [20, 45, 35],
    ['B gets the largest share, ahead of C', 'B所得份额最大，C居次'],
  ],
  [
    [38, 37.5, 24.5],
    ['A gets just more than B', 'A所得份额略高于B'],
  ],
  [
    [40, 40, 20],
    ['2 get the same, largest share', '2 个对象所得份额并列最大'],
  ],
  [
    [null, 100],
    ['Only B has a share', '只有B有份额'],
  ],
  [
    [null, null],
    ['No unit has enough data for a share', '没有对象的数据足以计算份额'],
  ],
])('shares %j say %j and speak of no score', (shares, expected) => {
  expect(sentences(shares, 'shares')).toEqual(expected);
});
