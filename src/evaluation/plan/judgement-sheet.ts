import { ahp } from '../../methods/weighting/ahp';
import { ahpCheck } from '../../methods/weighting/ahp-check';
import { cellAddress, rangeAddress } from '../address';
import { consensusOf, levelWeights, matricesOf } from '../elicitation/ahp-weights';
import { acceptedRatio } from '../elicitation/consistency';
import { timesOf, type Expert } from '../elicitation/judgements';
import type { CellValue } from '../source';
import { colours, frameFormats, headerFormat, headerRow, inputFormat, titleBlocks, widthFor } from './appearance';
import {
  judgementColumns as at,
  levelPlaces,
  partName,
  squareCells,
  weightColumn,
  type LevelPlace,
} from './judgement-cells';
import { textIn, type Layout } from './layout';
import type { ArrayFormula, Block, Format, PlannedSheet, Validation } from './plan';

const figures = ['λmax', 'CI', 'RI', 'CR', 'GCI'] as const;

/** What every part of the sheet is made from. */
interface Judged {
  readonly layout: Layout;
  readonly experts: readonly Expert[];
  readonly weight: number;
}

/** The judgements as square tables with the names of rows and columns, and what follows from them by formulas. */
export function judgementSheet(layout: Layout, experts: readonly Expert[]): PlannedSheet {
  const { evaluation, sheets, t } = layout;
  const judged: Judged = { layout, experts, weight: weightColumn(evaluation) };
  const places = levelPlaces(evaluation);
  const columns = judged.weight + 1 + figures.length + (experts.length > 1 ? 1 : 0);
  const taken = suggestionsTaken(judged, places);
  return {
    name: sheets.judgements,
    part: 'judgements',
    live: true,
    size: { rows: places.reduce((sum, { header, end }) => sum + end - header - 1, 0), columns },
    blocks: [
      ...titleBlocks(sheets.judgements, t('weighting.caption.ahp')),
      ...places.map((place): Block => ({
        at: cellAddress(place.header, 0),
        values: levelRows(judged, place, columns),
      })),
      ...taken.blocks,
    ],
    formulas: places.flatMap((place) => levelFormulas(judged, place)),
    tables: [],
    formats: [
      ...frameFormats(columns),
      ...places.flatMap((place) => levelFormats(judged, place, columns)),
      ...taken.formats,
    ],
    widths: widths(judged, places, columns),
    freeze: { rows: headerRow, columns: at.element + 1 },
    validations: places.flatMap((place) =>
      experts.flatMap((_, expert) => inputs(place, expert).map(validation(layout))),
    ),
    conditionals: places.flatMap((place) =>
      experts.map((_, expert) => {
        const cell = cellAddress(place.square(expert), judged.weight + 1 + figures.indexOf('CR'));
        return {
          kind: 'formula' as const,
          range: cell,
          formula: `=${cell}>${acceptedRatio}`,
          fill: colours.uncertainFill,
        };
      }),
    ),
    charts: [],
  };
}

/** The cells that `readJudgementCells` takes: all levels and the suggestions taken. */
export function judgementRange(layout: Layout, experts: readonly Expert[]): string {
  const places = levelPlaces(layout.evaluation);
  const last = (places.at(-1)?.end ?? headerRow) + 2 + experts.flatMap(changedOf).length;
  return rangeAddress(headerRow, 0, last - headerRow, weightColumn(layout.evaluation));
}

/** Names by which the sheet tells experts apart: two of one name are numbered. */
export function expertNames({ t }: Pick<Layout, 't'>, experts: readonly Pick<Expert, 'name'>[]): string[] {
  const plain = experts.map(({ name }, expert) => name.trim() || t('weighting.expert', { number: expert + 1 }));
  return plain.map((name, expert) => (plain.indexOf(name) === expert ? name : `${name} (${expert + 1})`));
}

const expertName = ({ layout, experts }: Judged, expert: number): string => expertNames(layout, experts)[expert];

function levelRows(judged: Judged, place: LevelPlace, columns: number): CellValue[][] {
  const { layout, experts } = judged;
  const { t } = layout;
  const { elements } = place.level;
  const names = elements.map(({ name }) => textIn(layout, name));
  const part = partName(layout, place);
  const filled = (row: readonly CellValue[]) => Array.from({ length: columns }, (_, column) => row[column] ?? '');
  const squares = experts.flatMap(({ judgements }, expert) =>
    elements.map(({ code }, row) => [
      part,
      expertName(judged, expert),
      code,
      names[row],
      // The lower half follows by formulas.
      ...elements.map((other, column) =>
        column < row ? '' : column === row ? 1 : timesOf(judgements, code, other.code)!,
      ),
    ]),
  );
  const together = elements.map(({ code }, row) => [part, t('weighting.allExperts'), code, names[row]]);
  const head = filled([part, t('weighting.head.expert'), t('sheets.head.code'), t('weighting.head.element'), ...names]);
  head.splice(judged.weight, 1, t('sheets.head.weight'));
  figures.forEach((figure, index) => head.splice(judged.weight + 1 + index, 1, figure));
  if (experts.length > 1) head.splice(judged.weight + 1 + figures.length, 1, t('weighting.head.consensus'));
  return [head, ...squares.map(filled), ...(experts.length > 1 ? together.map(filled) : [])];
}

function levelFormulas(judged: Judged, place: LevelPlace): ArrayFormula[] {
  const { experts, weight } = judged;
  const { level } = place;
  const size = level.elements.length;
  const column = (row: number, formula: string, shown: ArrayLike<number>): ArrayFormula => ({
    at: cellAddress(row, weight),
    formula,
    rows: size,
    columns: 1,
    expected: Array.from(shown, (value) => [value]),
  });
  const own = matricesOf(level, experts).flatMap((matrix, expert): ArrayFormula[] => {
    const cells = squareCells(place, expert);
    const check = ahpCheck(matrix);
    return [
      ...opposites(place, expert, experts[expert]),
      column(place.square(expert), `=COOP.AHP(${cells})`, ahp(matrix)),
      {
        at: cellAddress(place.square(expert), weight + 1),
        formula: `=COOP.AHP.CHECK(${cells})`,
        rows: 1,
        columns: figures.length,
        expected: [
          [
            check.lambdaMax,
            check.consistencyIndex,
            check.randomIndex,
            check.consistencyRatio,
            check.geometricConsistencyIndex,
          ],
        ],
      },
    ];
  });
  if (experts.length === 1) return own;
  const all = squareCells(place, 0, experts.length);
  return [
    ...own,
    column(place.weights, `=COOP.AHP.GROUP(${all})`, levelWeights(level, experts)),
    {
      at: cellAddress(place.weights, weight + 1 + figures.length),
      formula: `=COOP.AHP.CONSENSUS(${all})`,
      rows: 1,
      columns: 1,
      expected: [[consensusOf(level, experts)]],
    },
  ];
}

/** Each cell below the diagonal is one by its opposite, so that a judgement is typed in one place. */
function opposites(place: LevelPlace, expert: number, { judgements }: Expert): ArrayFormula[] {
  const { elements } = place.level;
  const first = place.square(expert);
  return elements.flatMap((element, row) =>
    elements.slice(0, row).map((other, column) => ({
      at: cellAddress(first + row, at.first + column),
      formula: `=1/${cellAddress(first + column, at.first + row)}`,
      rows: 1,
      columns: 1,
      expected: [[timesOf(judgements, element.code, other.code)!]],
    })),
  );
}

/** The cells above the diagonal, row by row. */
const inputs = (place: LevelPlace, expert: number): string[] => {
  const size = place.level.elements.length;
  return Array.from({ length: size - 1 }, (_, row) =>
    rangeAddress(place.square(expert) + row, at.first + row + 1, 1, size - row - 1),
  );
};

function levelFormats({ experts, weight }: Judged, place: LevelPlace, columns: number): Format[] {
  const { header, end, weights } = place;
  const rows = end - header - 1;
  const size = place.level.elements.length;
  return [
    headerFormat(header, columns),
    { range: rangeAddress(header, at.first, 1, columns - at.first), align: 'Right' },
    { range: rangeAddress(header + 1, 0, rows, at.element), color: colours.muted },
    { range: rangeAddress(header + 1, at.first, experts.length * size, size), numberFormat: '# ?/?' },
    { range: rangeAddress(header + 1, weight, rows, 1), numberFormat: '0.0%' },
    { range: rangeAddress(weights, weight, size, 1), bold: true },
    { range: rangeAddress(header + 1, weight + 1, rows, columns - weight - 1), numberFormat: '0.000' },
    ...experts.flatMap((_, expert) => inputs(place, expert).map(inputFormat)),
  ];
}

const validation =
  ({ t }: Layout) =>
  (range: string): Validation => ({
    range,
    rule: { kind: 'decimal', min: 0.11, max: 9 },
    prompt: { title: t('weighting.judgement'), message: t('weighting.judgementPrompt') },
    error: { title: t('sheets.input.wrongTitle'), message: t('sheets.input.wrong', { min: '1/9', max: 9 }) },
  });

function widths({ layout, experts, weight }: Judged, places: readonly LevelPlace[], columns: number): number[] {
  const names = places.flatMap(({ level }) => level.elements.map(({ name }) => textIn(layout, name)));
  return [
    widthFor(
      places.map((place) => partName(layout, place)),
      10,
      30,
    ),
    widthFor(
      experts.map(({ name }) => name),
      12,
      20,
    ),
    9,
    widthFor(names, 16, 32),
    ...Array.from({ length: columns - at.first }, (_, index) => (at.first + index < weight ? 13 : 10)),
  ];
}

const changedOf = ({ judgements }: Expert) => judgements.filter(({ first }) => first !== null);

/** What was answered first, where a suggestion was taken. */
function suggestionsTaken(
  judged: Judged,
  places: readonly LevelPlace[],
): { readonly blocks: Block[]; readonly formats: Format[] } {
  const { layout, experts } = judged;
  const { t } = layout;
  const elements = places.flatMap((place) => place.level.elements.map((element) => ({ ...element, place })));
  const rows = experts.flatMap((person, expert) =>
    changedOf(person).flatMap(({ row, column, first, times }): CellValue[][] => {
      const [one, other] = [row, column].map((code) => elements.find((element) => element.code === code));
      if (!one || !other) return [];
      const pair = t('weighting.against', { one: textIn(layout, one.name), other: textIn(layout, other.name) });
      return [[partName(layout, one.place), expertName(judged, expert), `${row}|${column}`, pair, first!, times]];
    }),
  );
  if (rows.length === 0) return { blocks: [], formats: [] };
  const header = places.at(-1)!.end + 1;
  const heads = [
    t('weighting.head.taken'),
    t('weighting.head.expert'),
    t('sheets.head.code'),
    t('weighting.head.pair'),
    t('weighting.head.firstAnswer'),
    t('weighting.head.now'),
  ];
  return {
    blocks: [{ at: cellAddress(header, 0), values: [heads, ...rows] }],
    formats: [
      headerFormat(header, heads.length),
      { range: rangeAddress(header, at.first, 1, 2), align: 'Right' },
      { range: rangeAddress(header + 1, 0, rows.length, at.element), color: colours.muted },
      { range: rangeAddress(header + 1, at.first, rows.length, 2), numberFormat: '# ?/?' },
    ],
  };
}
