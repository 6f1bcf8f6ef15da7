import type { Translate } from '../../locales';
import { cellAddress, rangeAddress } from '../address';
import { colours, frameFormats, headerFormat, headerRow, titleBlocks, widthFor } from '../plan/appearance';
import { freeSheetNames, type TakenNames } from '../plan/names';
import type { Plan } from '../plan/plan';
import type { CellValue } from '../source';
import type { Robustness } from './robustness';
import { robustHeadline, robustLead, testSentence } from './sentences';

interface RobustPlanOptions {
  readonly t: Translate;
  readonly taken: TakenNames;
  /** Name and table of the evaluation that was tested. */
  readonly name: string;
  readonly evaluation: string;
  readonly nameOf: (code: string) => string;
}

interface RobustNames {
  readonly stamp: string;
  readonly intervals: string;
  readonly tests: string;
}

function freeNames(taken: readonly string[]): RobustNames {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `_${number}`;
    const names = {
      stamp: `coop_robustness${suffix}`,
      intervals: `coop_rank_intervals${suffix}`,
      tests: `coop_rank_tests${suffix}`,
    };
    if (Object.values(names).every((name) => !used.has(name))) return names;
  }
}

const intervalKeys = ['unit', 'rank', 'low', 'high', 'median', 'sameShare', 'firstShare'] as const;
const testColumns = ['kind', 'subject', 'unit', 'from', 'to', 'correlation', 'holds', 'sentence'] as const;
const besideColumn = intervalKeys.length + 1;

/** One sheet of values with their stamp: rank intervals, and beside them how they were made and the other tests. */
export function robustPlan(robustness: Robustness, options: RobustPlanOptions): Plan {
  const { t, taken, name, nameOf } = options;
  const [sheet] = freeSheetNames([t('robust.sheet.name')], taken.sheets);
  const names = freeNames(taken.names);
  const intervals = robustness.intervals.map((interval) => intervalKeys.map((key): CellValue => interval[key]));
  const stamp = stampRows(robustness, names, options);
  const tests = robustness.tests.map((test): CellValue[] => [
    ...testColumns
      .slice(0, -2)
      .map((key) => test[key as 'kind' | 'subject' | 'unit' | 'from' | 'to' | 'correlation'] ?? ''),
    test.holds,
    testSentence(t, test, nameOf),
  ]);
  const testRow = headerRow + stamp.length + 3;
  const stampHeaders = [t('sheets.head.key'), t('sheets.head.property'), t('sheets.head.value')];
  return {
    sheets: [
      {
        name: sheet,
        part: 'robustness',
        live: false,
        size: { rows: intervals.length, columns: intervalKeys.length },
        blocks: [
          ...titleBlocks(`${name}: ${robustHeadline(t, robustness)}`, robustLead(t, robustness)),
          {
            at: cellAddress(headerRow, 0),
            values: [intervalKeys.map((key) => t(`robust.sheet.${key}`)), ...intervals],
          },
          { at: cellAddress(headerRow, besideColumn), values: [stampHeaders, ...stamp] },
          {
            at: cellAddress(testRow, besideColumn),
            values: [testColumns.map((key) => t(`robust.sheet.test.${key}`)), ...tests],
          },
        ],
        formulas: [],
        tables: [
          { name: names.intervals, range: rangeAddress(headerRow, 0, intervals.length + 1, intervalKeys.length) },
          { name: names.stamp, range: rangeAddress(headerRow, besideColumn, stamp.length + 1, 3) },
          { name: names.tests, range: rangeAddress(testRow, besideColumn, tests.length + 1, testColumns.length) },
        ],
        formats: [
          ...frameFormats(intervalKeys.length),
          { ...headerFormat(headerRow, 3), range: rangeAddress(headerRow, besideColumn, 1, 3) },
          {
            ...headerFormat(testRow, testColumns.length),
            range: rangeAddress(testRow, besideColumn, 1, testColumns.length),
          },
          { range: rangeAddress(headerRow + 1, 0, intervals.length, 1), bold: true },
          { range: rangeAddress(headerRow + 1, 5, intervals.length, 2), numberFormat: '0%' },
          { range: rangeAddress(headerRow + 1, besideColumn, stamp.length, 1), color: colours.muted },
          { range: rangeAddress(headerRow + 1, besideColumn + 2, stamp.length, 1), align: 'Left' },
          { range: rangeAddress(testRow + 1, besideColumn + 3, tests.length, 3), numberFormat: '0.00' },
        ],
        widths: [
          widthFor(
            robustness.intervals.map(({ unit }) => unit),
            14,
            30,
          ),
          ...intervalKeys.slice(1).map(() => 11),
          3,
          16,
          28,
          28,
          10,
          10,
          12,
          10,
          80,
        ],
        freeze: { rows: headerRow + 1, columns: 1 },
        validations: [],
        conditionals: [],
        charts: [],
      },
    ],
    names: [],
    activate: sheet,
  };
}

function stampRows(
  { stamp }: Robustness,
  names: RobustNames,
  { t, evaluation }: RobustPlanOptions,
): [key: string, property: string, value: CellValue][] {
  return [
    ['evaluation', t('robust.sheet.stamp.evaluation'), evaluation],
    ['runs', t('robust.sheet.stamp.runs'), stamp.runs],
    ['spread', t('robust.sheet.stamp.spread'), stamp.spread],
    ['seed', t('robust.sheet.stamp.seed'), stamp.seed],
    ['generator', t('robust.sheet.stamp.generator'), 'xoroshiro128+'],
    ['fingerprint', t('robust.sheet.stamp.fingerprint'), `fnv1a ${stamp.fingerprint}`],
    ['time', t('robust.sheet.stamp.time'), stamp.time],
    ['version', t('robust.sheet.stamp.version'), stamp.version],
    ['intervals-table', t('robust.sheet.stamp.intervals-table'), names.intervals],
    ['tests-table', t('robust.sheet.stamp.tests-table'), names.tests],
  ];
}
