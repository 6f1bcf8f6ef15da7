import { codedNamings } from '../../../../examples/paper-004';
import { checkInputs } from '../../../../src/evaluation/analyses/check-inputs';
import { coOccurrence } from '../../../../src/evaluation/analyses/m6/co-occurrence';
import { codedClauses } from '../../../../src/evaluation/analyses/m6/coded-clauses';
import { occurrences, pairsOf } from '../../../../src/evaluation/analyses/m6/category-pairs';
import { inputsFor } from '../example';
import { shownBy } from '../said';

const paper = () => inputsFor(coOccurrence, { coding: codedNamings });
const counts = () => occurrences(codedClauses(paper()), ({ document }) => document);

test('counts by hand: the transposed matrix of namings times itself', () => {
  // Rows are what the paper says of each of its seven regions.
  const named = [[0, 3, 6], [0, 3, 6], [0, 2], [0, 1, 2, 5, 6], [2, 3, 6], [3], [5, 6], [6]]; // prettier-ignore
  named[2].push(...named.splice(5, 1)[0]);
  const byHand = Array.from({ length: 7 }, (_, one) =>
    Array.from({ length: 7 }, (__, other) => named.filter((own) => own.includes(one) && own.includes(other)).length),
  );
  expect(counts()).toEqual(byHand);
});

test('indices of a pair: goals and docking, 3 of 5; a category that never occurs has none', () => {
  const pairs = pairsOf(counts());
  const of = (first: number, second: number) => pairs.find((one) => one.first === first && one.second === second)!;
  expect(of(0, 3)).toMatchObject({ both: 3, either: 5, jaccard: 3 / 5, equivalence: 9 / 16 });
  expect(of(0, 4)).toMatchObject({ both: 0, either: 4, jaccard: 0, equivalence: null });
  expect(pairs).toHaveLength(21);
  for (const { jaccard, equivalence } of pairs) {
    expect(jaccard ?? 0).toBeLessThanOrEqual(Math.sqrt(equivalence ?? 1));
  }
});

test('the finding names the strongest pair; a codebook of one category is refused', () => {
  expect(shownBy(coOccurrence, paper()).finding).toBe(
    'A Institutional system + D Docking mechanisms go together most: Jaccard 0.60; documents with both: 3.',
  );
  const single = [['A1 x', 'A', '', '']];
  const coding = [1, 2].map((clause) => ['d', clause, '', 'North', '', 'Li', 'A1 x']);
  expect(checkInputs(coOccurrence, inputsFor(coOccurrence, { codebook: single, coding }))).toMatchObject([
    { severity: 'problem', place: { address: 'B5' } },
  ]);
});
