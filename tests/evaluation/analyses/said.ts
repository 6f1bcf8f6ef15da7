import type { Analysis } from '../../../src/evaluation/analyses/analysis';
import type { Inputs } from '../../../src/evaluation/analyses/inputs';
import type { CellValue } from '../../../src/evaluation/source';

/** The sheet of an analysis as it will show: its sentences, and its cells by the formula's words. */
export function shownBy(analysis: Analysis, inputs: Inputs) {
  const { formulas } = analysis.draw(inputs, 'en').sheets[0].build('Sheet', 'analysis');
  const sentence = (at: string) => formulas.find((one) => one.at === at)?.expected[0][0];
  return {
    finding: sentence('A3'),
    second: sentence('A4'),
    /** What the first formula that holds these words gives. */
    of: (words: string): readonly (readonly CellValue[])[] =>
      formulas.find(({ formula }) => formula.includes(words))!.expected,
  };
}
