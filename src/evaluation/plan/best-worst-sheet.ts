import { bestWorst } from '../../methods/weighting/best-worst';
import { absolute, cellAddress, rangeAddress } from '../address';
import { answersFor, bestWorstConsistency, listsOf, type BestWorstAnswers } from '../elicitation/best-worst';
import type { CellValue } from '../source';
import { colours, frameFormats, headerFormat, headerRow, inputFormat, titleBlocks, widthFor } from './appearance';
import { judgementColumns as at, levelPlaces, partName, weightColumn, type LevelPlace } from './judgement-cells';
import { textIn, type Layout } from './layout';
import type { ArrayFormula, Block, PlannedSheet, Validation } from './plan';

const [bestColumn, worstColumn] = [at.first, at.first + 1];
const columns = at.first + 5;

/** The comparisons with the most and the least important element of each level, and the weights by formulas. */
export function bestWorstSheet(layout: Layout, answers: readonly BestWorstAnswers[]): PlannedSheet {
  const { evaluation, sheets, t } = layout;
  const places = levelPlaces(evaluation);
  const rows = (place: LevelPlace) => levelRows(layout, place, answersFor(place.level, answers));
  const body = (place: LevelPlace, column: number, width = 1) =>
    rangeAddress(place.header + 1, column, place.level.elements.length, width);
  return {
    name: sheets.judgements,
    part: 'judgements',
    live: true,
    size: { rows: places.reduce((sum, { level }) => sum + level.elements.length, 0), columns },
    blocks: [
      ...titleBlocks(sheets.judgements, t('weighting.caption.bwm')),
      ...places.map((place): Block => ({ at: cellAddress(place.header, 0), values: rows(place) })),
    ],
    formulas: places.flatMap((place) => levelFormulas(layout, place, answersFor(place.level, answers))),
    tables: [],
    formats: [
      ...frameFormats(columns),
      ...places.flatMap((place) => [
        headerFormat(place.header, columns),
        { range: rangeAddress(place.header, at.first, 1, columns - at.first), align: 'Right' as const },
        { range: body(place, 0, at.element), color: colours.muted },
        { range: body(place, weightColumn(evaluation)), numberFormat: '0.0%', bold: true },
        { range: body(place, weightColumn(evaluation) + 1, 2), numberFormat: '0.000' },
        ...inputs(place, answersFor(place.level, answers)).map(inputFormat),
      ]),
    ],
    widths: [
      widthFor(
        places.map((place) => partName(layout, place)),
        10,
        30,
      ),
      widthFor([t('weighting.most'), t('weighting.least')], 12, 20),
      9,
      widthFor(
        places.flatMap(({ level }) => level.elements.map(({ name }) => textIn(layout, name))),
        16,
        32,
      ),
      16,
      16,
      10,
      10,
      10,
    ],
    freeze: { rows: headerRow, columns: at.element + 1 },
    validations: places.flatMap((place) =>
      inputs(place, answersFor(place.level, answers)).map((range): Validation => ({
        range,
        rule: { kind: 'decimal', min: 1, max: 9 },
        prompt: { title: t('weighting.judgement'), message: t('weighting.comparisonPrompt') },
        error: { title: t('sheets.input.wrongTitle'), message: t('sheets.input.wrong', { min: 1, max: 9 }) },
      })),
    ),
    conditionals: [],
    charts: [],
  };
}

/** The cells that `readBestWorstCells` takes. */
export const bestWorstRange = (layout: Layout): string => {
  const end = levelPlaces(layout.evaluation).at(-1)?.end ?? headerRow + 1;
  return rangeAddress(headerRow, 0, end - headerRow, weightColumn(layout.evaluation));
};

function levelRows(layout: Layout, place: LevelPlace, answers: BestWorstAnswers): CellValue[][] {
  const { t } = layout;
  const { level } = place;
  const lists = listsOf(level, answers)!;
  const part = partName(layout, place);
  const head = [
    part,
    t('weighting.head.role'),
    t('sheets.head.code'),
    t('weighting.head.element'),
    t('weighting.head.bestToOthers'),
    t('weighting.head.othersToWorst'),
    t('sheets.head.weight'),
    'ξ',
    'CR',
  ];
  const rows = level.elements.map(({ code, name }, row): CellValue[] => {
    const role = code === answers.best ? t('weighting.most') : code === answers.worst ? t('weighting.least') : '';
    // The best against the worst is one judgement: it is typed once and follows by a formula in the other list.
    const toWorst = code === answers.best ? '' : lists.othersToWorst[row];
    return [part, role, code, textIn(layout, name), lists.bestToOthers[row], toWorst, '', '', ''];
  });
  return [head, ...rows];
}

function levelFormulas(layout: Layout, place: LevelPlace, answers: BestWorstAnswers): ArrayFormula[] {
  const { level } = place;
  const size = level.elements.length;
  const weight = weightColumn(layout.evaluation);
  const lists = listsOf(level, answers)!;
  const list = (column: number) => absolute(rangeAddress(place.header + 1, column, size, 1));
  const rowOf = (code: string | null) => place.header + 1 + level.elements.findIndex((one) => one.code === code);
  const both = `${list(bestColumn)},${list(worstColumn)}`;
  const { weights } = bestWorst(lists.bestToOthers, lists.othersToWorst);
  const check = bestWorstConsistency(level, answers)!;
  return [
    {
      at: cellAddress(rowOf(answers.best), worstColumn),
      formula: `=${cellAddress(rowOf(answers.worst), bestColumn)}`,
      rows: 1,
      columns: 1,
      expected: [[answers.bestToOthers[answers.worst!]]],
    },
    {
      at: cellAddress(place.weights, weight),
      formula: `=COOP.BWM(${both})`,
      rows: size,
      columns: 1,
      expected: Array.from(weights, (value) => [value]),
    },
    {
      at: cellAddress(place.weights, weight + 1),
      formula: `=COOP.BWM.CHECK(${both})`,
      rows: 1,
      columns: 2,
      expected: [[check.deviation, check.consistencyRatio]],
    },
  ];
}

/** Cells of comparisons that may be typed over: neither an element with itself nor what follows by a formula. */
function inputs(place: LevelPlace, { best, worst }: BestWorstAnswers): string[] {
  return place.level.elements.flatMap(({ code }, row) => [
    ...(code === best ? [] : [cellAddress(place.header + 1 + row, bestColumn)]),
    ...(code === best || code === worst ? [] : [cellAddress(place.header + 1 + row, worstColumn)]),
  ]);
}
