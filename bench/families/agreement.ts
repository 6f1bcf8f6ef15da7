import { bothSatisfied } from '../../src/methods/agreement/both-satisfied';
import { cronbach } from '../../src/methods/agreement/cronbach';
import { fleiss } from '../../src/methods/agreement/fleiss';
import { icc } from '../../src/methods/agreement/icc';
import { importancePerformance } from '../../src/methods/agreement/importance-performance';
import { kano } from '../../src/methods/agreement/kano';
import { kappa } from '../../src/methods/agreement/kappa';
import { kendallW } from '../../src/methods/agreement/kendall-w';
import { krippendorff, measurementLevels } from '../../src/methods/agreement/krippendorff';
import { spearman } from '../../src/methods/agreement/spearman';
import { columnOf, type Matrix } from '../../src/methods/matrix';
import { randomRatings } from '../samples';
import type { Budget, Subject } from '../subject';

const raters = 10;

export const agreement: Subject[] = [
  ...measurementLevels.map((level) =>
    onRatings(`Krippendorff ${level}`, raters, (ratings) => krippendorff(ratings, level), { passes: 60 }),
  ),
  onRatings('Cohen kappa', 2, (ratings) => kappa(ratings)),
  onRatings('Fleiss kappa', raters, (ratings) => fleiss(ratings)),
  onRatings('Kendall W', raters, (ratings) => kendallW(ratings)),
  onRatings('ICC', raters, (ratings) => icc(ratings)),
  onRatings('Cronbach alpha', raters, (ratings) => cronbach(ratings)),
  onRatings('Kano', 6, (counts) => kano(counts)),
  onRatings('importance and performance', raters, (ratings) =>
    importancePerformance(ratings, { ...ratings, values: ratings.values.slice().reverse() }),
  ),
  onRatings('Spearman', 2, (ratings) => spearman(columnOf(ratings, 0), columnOf(ratings, 1))),
  onRatings('both satisfied', 2, (ratings) => bothSatisfied(columnOf(ratings, 0), columnOf(ratings, 1))),
];

function onRatings(method: string, columns: number, run: (ratings: Matrix) => unknown, budget?: Budget): Subject {
  return {
    family: 'Agreement and satisfaction',
    method,
    counted: `things × ${columns} ratings`,
    sizes: [100, 1000, 10_000],
    budget,
    prepare: (rows) => {
      const ratings = randomRatings(rows, columns);
      return { numbers: ratings.values, run: () => run(ratings) };
    },
  };
}
