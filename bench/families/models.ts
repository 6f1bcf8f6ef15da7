import { modelScores } from '../../src/functions/models/score';
import { carriedModels } from '../../src/models/carried';
import { indicatorsOf, type ScorableIndicator } from '../../src/models/scorable';
import { sumOfCells } from '../measure';
import { asExcelHandsOver, randomNumbers } from '../samples';
import type { Subject } from '../subject';

/**
 * The function as Excel calls it, cells read and result laid out included, one cell in a hundred blank. M6 has 30
 * indicators, M2 the most percentiles.
 */
export const models: Subject[] = [...carriedModels].map(([id, model]) => {
  const typed = indicatorsOf(model).filter(({ derived }) => derived === null);
  const codes = [typed.map(({ code }) => code)];
  return {
    family: 'Scoring models',
    method: `MODEL.SCORE ${id}`,
    counted: `units × ${typed.length} indicators`,
    sizes: [10, 100, 1000],
    budget: { passes: 20 },
    prepare: (units) => {
      const random = randomNumbers(units * typed.length, 0, 1);
      const cells = asExcelHandsOver(
        Array.from({ length: units }, (_, unit) =>
          typed.map((indicator, column) => {
            const at = unit * typed.length + column;
            return at % 100 === 99 ? '' : valueOf(indicator, random[at]);
          }),
        ),
      );
      return {
        numbers: random,
        pass: () => sumOfCells(cells),
        run: () => modelScores(id, codes, cells),
      };
    },
  };
});

/** A value that the indicator can take, for a number between 0 and 1. */
function valueOf({ scoring, accepts: { min, max } }: ScorableIndicator, random: number): number {
  switch (scoring.rule) {
    case 'gate':
      return 1;
    case 'binary':
      return Math.round(random);
    case 'anchor':
      return 1 + Math.floor(5 * random);
    default:
      return max === null ? Math.max(min, 0) + 1000 * random : min + (max - min) * random;
  }
}
