import { bestWorst } from '../../methods/weighting/best-worst';
import { absolute, cellAddress, rangeAddress } from '../address';
import {
  answersFor,
  bestWorstConsistency,
  listsOf,
  type BestWorstAnswers,
  type Judge,
} from '../elicitation/best-worst';
import type { CellValue } from '../source';
import { groupColumns, groupFormats, groupFormulas, groupHead, groupRows } from './best-worst-group-cells';
import { colours, frameFormats, headerFormat, headerRow, inputFormat, titleBlocks, widthFor } from './appearance';
import { judgementColumns as at, levelPlaces, partName, weightColumn, type LevelPlace } from './judgement-cells';
import { expertNames } from './judgement-sheet';
import { textIn, type Layout } from './layout';
import type { ArrayFormula, Block, PlannedSheet, Validation } from './plan';

const [bestColumn, worstColumn] = [at.first, at.first + 1];
/** Without those that only several people need. */
const ownColumns = at.first + 5;

/** The comparisons with the most and the least important element of each level, and the weights by formulas. */
export function bestWorstSheet(layout: Layout, judges: readonly Judge[]): PlannedSheet {
  const { evaluation, sheets, t } = layout;
  const places = levelPlaces(evaluation);
  const columns = ownColumns + (judges.length > 1 ? groupColumns : 0);
  const body = (place: LevelPlace, column: number, width = 1) =>
    rangeAddress(place.header + 1, column, place.end - place.header - 1, width);
  const inputRanges = places.flatMap((place) =>
    judges.flatMap(({ answers }, judge) => inputs(place, judge, answersFor(place.level, answers))),
  );
  return {
    name: sheets.judgements,
    part: 'judgements',
    live: true,
    size: { rows: places.reduce((sum, { header, end }) => sum + end - header - 1, 0), columns },
    blocks: [
      ...titleBlocks(sheets.judgements, t('weighting.caption.bwm')),
      ...places.map((place): Block => ({ at: cellAddress(place.header, 0), values: levelRows(layout, place, judges) })),
    ],
    formulas: places.flatMap((place) => [
      ...judges.flatMap(({ answers }, judge) => ownFormulas(layout, place, judge, answersFor(place.level, answers))),
      ...(judges.length > 1 ? groupFormulas(layout, place, judges) : []),
    ]),
    tables: [],
    formats: [
      ...frameFormats(columns),
      ...places.flatMap((place) => [
        headerFormat(place.header, columns),
        { range: rangeAddress(place.header, at.first, 1, columns - at.first), align: 'Right' as const },
        { range: body(place, 0, at.element), color: colours.muted },
        { range: body(place, weightColumn(evaluation)), numberFormat: '0.0%' },
        {
          range: rangeAddress(place.weights, weightColumn(evaluation), place.level.elements.length, 1),
          bold: true,
        },
        { range: body(place, weightColumn(evaluation) + 1, 2), numberFormat: '0.000' },
        ...(judges.length > 1 ? groupFormats(layout, place) : []),
      ]),
      ...inputRanges.map(inputFormat),
    ],
    widths: [
      widthFor(
        places.map((place) => partName(layout, place)),
        10,
        30,
      ),
      widthFor([t('weighting.most'), t('weighting.least'), ...expertNames(layout, judges)], 12, 20),
      9,
      widthFor(
        places.flatMap(({ level }) => level.elements.map(({ name }) => textIn(layout, name))),
        16,
        32,
      ),
      16,
      16,
      ...Array.from({ length: columns - at.first - 2 }, () => 10),
    ],
    freeze: { rows: headerRow, columns: at.element + 1 },
    validations: inputRanges.map((range): Validation => ({
      range,
      rule: { kind: 'decimal', min: 1, max: 9 },
      prompt: { title: t('weighting.judgement'), message: t('weighting.comparisonPrompt') },
      error: { title: t('sheets.input.wrongTitle'), message: t('sheets.input.wrong', { min: 1, max: 9 }) },
    })),
    conditionals: [],
    charts: [],
  };
}

/** The cells that `readJudges` takes. */
export const bestWorstRange = (layout: Layout): string => {
  const end = levelPlaces(layout.evaluation).at(-1)?.end ?? headerRow + 1;
  return rangeAddress(headerRow, 0, end - headerRow, weightColumn(layout.evaluation));
};

/** The lists of one person stand beside the roles of the elements; those of several beside their names. */
function levelRows(layout: Layout, place: LevelPlace, judges: readonly Judge[]): CellValue[][] {
  const { t } = layout;
  const { level } = place;
  const part = partName(layout, place);
  const several = judges.length > 1;
  const names = expertNames(layout, judges);
  const head = [
    part,
    t(several ? 'weighting.head.expert' : 'weighting.head.role'),
    t('sheets.head.code'),
    t('weighting.head.element'),
    t('weighting.head.bestToOthers'),
    t('weighting.head.othersToWorst'),
    t('sheets.head.weight'),
    'ξ',
    'CR',
  ];
  const rows = judges.flatMap(({ answers: all }, judge) => {
    const answers = answersFor(level, all);
    const lists = listsOf(level, answers)!;
    return level.elements.map(({ code, name }, row): CellValue[] => {
      const role = code === answers.best ? t('weighting.most') : code === answers.worst ? t('weighting.least') : '';
      // The best against the worst is one judgement: it is typed once and follows by a formula in the other list.
      const toWorst = code === answers.best ? '' : lists.othersToWorst[row];
      const own = [part, several ? names[judge] : role, code, textIn(layout, name), lists.bestToOthers[row], toWorst];
      return [...own, '', '', '', ...(several ? [role, '', '', ''] : [])];
    });
  });
  return several ? [[...head, ...groupHead(layout)], ...rows, ...groupRows(layout, place)] : [head, ...rows];
}

/** Of one person: the judgement that follows, the weights, and how well the comparisons fit. */
function ownFormulas(layout: Layout, place: LevelPlace, judge: number, answers: BestWorstAnswers): ArrayFormula[] {
  const { level } = place;
  const size = level.elements.length;
  const first = place.square(judge);
  const weight = weightColumn(layout.evaluation);
  const lists = listsOf(level, answers)!;
  const list = (column: number) => absolute(rangeAddress(first, column, size, 1));
  const rowOf = (code: string | null) => first + level.elements.findIndex((one) => one.code === code);
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
      at: cellAddress(first, weight),
      formula: `=COOP.BWM(${both})`,
      rows: size,
      columns: 1,
      expected: Array.from(weights, (value) => [value]),
    },
    {
      at: cellAddress(first, weight + 1),
      formula: `=COOP.BWM.CHECK(${both})`,
      rows: 1,
      columns: 2,
      expected: [[check.deviation, check.consistencyRatio]],
    },
  ];
}

/** Cells of comparisons that may be typed over: neither an element with itself nor what follows by a formula. */
function inputs(place: LevelPlace, judge: number, { best, worst }: BestWorstAnswers): string[] {
  return place.level.elements.flatMap(({ code }, row) => [
    ...(code === best ? [] : [cellAddress(place.square(judge) + row, bestColumn)]),
    ...(code === best || code === worst ? [] : [cellAddress(place.square(judge) + row, worstColumn)]),
  ]);
}
