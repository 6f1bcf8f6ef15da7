import { heightFor } from '../../../src/evaluation/plan/appearance';
import { highestRow, partsForRows } from '../../../src/evaluation/report/parts-for-rows';

const width = 104;

test.each([
  ['sentences', 'A sentence of some words. '.repeat(300)],
  ['Chinese sentences', '一个不太长的句子。'.repeat(600)],
  ['one endless sentence', 'word '.repeat(1200)],
  ['no end at all', '字'.repeat(4000)],
])('%s are parted so that each part fits into a row, and nothing is lost', (_, text) => {
  const parts = partsForRows(text, width);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(heightFor([part], [width])).toBeLessThanOrEqual(highestRow);
  expect(parts.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
});

test('a paragraph is parted at the end of a sentence, and a short one not at all', () => {
  const sentence = 'How a score of 0.5 came about. ';
  expect(partsForRows(sentence, width)).toEqual([sentence]);
  for (const part of partsForRows(sentence.repeat(200), width)) expect(part).toMatch(/^How .*about\.$/);
});
