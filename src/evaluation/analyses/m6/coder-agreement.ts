import type { Language } from '../../../locales';
import { textIn, type Analysis, type AnalysisDrawing, type AnalysisFinding } from '../analysis';
import { captionOf } from '../analysis-plan';
import { notice, problem } from '../check-inputs';
import { both } from '../columns';
import type { Inputs } from '../inputs';
import { agreementSheet } from './agreement-sheet';
import { codebook } from './codebook';
import { codedClauses } from './coded-clauses';
import { codesSheet } from './codes-sheet';
import { checkCoding, coding } from './coding';
import { CodingFormulas } from './coding-formulas';
import { settleSheet } from './settle-sheet';

/** With fewer clauses the runs repeat the same few, and the interval is too narrow. */
const fewClauses = 10;

export const coderAgreement: Analysis = {
  id: 'coder-agreement',
  model: 'm6',
  name: both('Agreement of coders', '编码一致性'),
  question: both(
    'Do two or more people read the same in the same clauses?',
    '两人或多人从同样的条款中读出同样的内容吗？',
  ),
  limits: both(
    'Agreement does not prove that a code is right. With few clauses one of them moves alpha much.',
    '一致不等于正确。条款较少时，个别条款即可使 α 大幅变动。',
  ),
  inputs: [codebook, coding],
  check,
  draw,
};

function check(inputs: Inputs): readonly AnalysisFinding[] {
  const wrong = checkCoding(inputs);
  if (wrong.length > 0) return wrong;
  const place = inputs.coding.place('coder', 0);
  const { clauses } = codedClauses(inputs);
  const shared = clauses.filter(({ codes: [codes] }) => codes.filter((one) => one !== null).length > 1).length;
  if (shared === 0)
    return [
      problem(
        both(
          'No clause is coded by two people. Let a second coder read some of them.',
          '没有条款由两人编码，请第二位编码者阅读部分条款。',
        ),
        place,
      ),
    ];
  if (shared >= fewClauses) return [];
  return [
    notice(
      both(
        `Only ${shared} clauses are coded by two people or more; below ${fewClauses} alpha and its interval say little.`,
        `只有 ${shared} 个条款由两人或以上编码；少于 ${fewClauses} 个时，α 及其区间意义有限。`,
      ),
      place,
    ),
  ];
}

function draw(inputs: Inputs, language: Language): AnalysisDrawing {
  const coded = codedClauses(inputs);
  const formulas = new CodingFormulas(inputs, coded);
  const caption = captionOf(coderAgreement, inputs, language);
  const codes = codesSheet(coded, formulas, caption, language);
  const { sheet, picture } = agreementSheet({
    coded,
    cells: codes.cells,
    unchanged: formulas.unchanged,
    title: textIn(language, coderAgreement.name),
    caption,
    language,
  });
  return { sheets: [sheet, settleSheet(coded, codes.cells, caption, language), codes.sheet], picture };
}
