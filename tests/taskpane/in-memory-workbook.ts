import type { FixPlan } from '../../src/evaluation/fix/fix-plan';
import type { Frozen } from '../../src/evaluation/freeze/freeze-plan';
import { formulasIn, type SheetCells } from '../../src/evaluation/freeze/live-cells';
import type { Plan } from '../../src/evaluation/plan/plan';
import { readStored, type StoredEvaluation } from '../../src/evaluation/stored';
import { readStoredAnalysis, type StoredAnalysis } from '../../src/evaluation/analyses/stored-analysis';
import { readOwnModels } from '../../src/evaluation/own-models/read-own-models';
import type { CellValue, Source } from '../../src/evaluation/source';
import type { PlacedFormula, RankingLine, WorkbookRoom } from '../../src/workbook/room';
import { readChoices } from '../../src/evaluation/stored-choices';
import type { Robustness } from '../../src/evaluation/robustness/robustness';
import { readRobustness, readStamp } from '../../src/evaluation/robustness/stored-robustness';
import { storedTables, tableOf } from '../evaluation/plan-tables';
import { ownTablesIn } from '../evaluation/own-models/own-tables-in';
import { provinces } from '../evaluation/provinces';

export interface InMemoryWorkbook extends WorkbookRoom {
  source: Source;
  ranking: RankingLine[];
  frozen: Frozen | null;
  readonly plans: Plan[];
  readonly fixes: FixPlan[];
  readonly inserted: PlacedFormula[];
  readonly visited: string[];
  /** Calls whoever listens to the source's sheet or to the ranking. */
  changeSource(source: Source): void;
  changeRanking(ranking: RankingLine[]): void;
}

const scoreOf = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

const rankingOf = (plan: Plan): RankingLine[] => {
  const { formulas } = plan.sheets.find(({ part }) => part === 'ranking')!;
  // The sum below shares is a cell of its own.
  const [units, scores, ranks, ...others] = formulas.filter(({ rows }) => rows === formulas[0].rows);
  const notes = others.at(-1)!;
  const groups = storedOf(plan).peers === undefined ? null : others.at(-4)!;
  return units.expected.map(([unit], row) => ({
    unit: String(unit),
    score: scoreOf(scores.expected[row][0]),
    rank: scoreOf(ranks.expected[row][0]),
    ...(groups && {
      peers: {
        group: String(groups.expected[row][0]),
        count: scoreOf(others.at(-3)!.expected[row][0]),
        rank: scoreOf(others.at(-2)!.expected[row][0]),
      },
    }),
    note: String(notes.expected[row][0]),
  }));
};

const storedOf = (plan: Plan): StoredEvaluation => {
  const sheet = plan.sheets.find(({ part }) => part === 'evaluation')!;
  const rows = sheet.blocks.flatMap(({ values }) => values).filter((row) => row.length === 3);
  const reading = readStored(sheet.tables[0].name, rows.slice(1));
  if (reading.kind === 'damaged') throw new Error(`The plan's own table cannot be read: ${reading.keys.join(', ')}`);
  return reading.stored;
};

/** The input tables of analyses that were written, as they are read. */
const inputsIn = (plans: readonly Plan[]): Source[] =>
  plans.flatMap(({ sheets }) =>
    sheets
      .filter(({ part }) => part === 'input')
      .map(({ name, tables, blocks }) => {
        const [headers, ...rows] = blocks.find(({ at }) => at === 'A4')!.values;
        return {
          sheet: name,
          table: tables[0].name,
          row: 3,
          column: 0,
          headers: headers.map(String),
          rows,
          hiddenRows: [],
          mergedAreas: [],
        };
      }),
  );

const analysesIn = ({ sheets }: Plan): StoredAnalysis[] => {
  const [{ part, tables, blocks }] = sheets;
  if (part !== 'analysis') return [];
  const [, ...rows] = blocks.at(-1)!.values;
  const reading = readStoredAnalysis(tables[0].name, rows);
  if (reading.kind === 'damaged') throw new Error(`The record cannot be read: ${reading.keys.join(', ')}`);
  return [reading.stored];
};

const lastWith = (plans: readonly Plan[], part: Plan['sheets'][number]['part']): Plan | undefined =>
  plans.findLast(({ sheets }) => sheets.some((sheet) => sheet.part === part));

/** The robustness run that was written last, as its tables tell it. */
const robustnessIn = (plans: readonly Plan[]): Robustness | null => {
  const plan = lastWith(plans, 'robustness');
  if (!plan) return null;
  const [intervals, stamp, tests] = plan.sheets[0].tables.map(({ name }) => tableOf(plan, name)!.values);
  return readRobustness(readStamp(stamp)!, intervals, tests);
};

/** What the plan's formulas show in the cells of a defined name. */
const cellsNamed = (plans: readonly Plan[], name: string): CellValue[][] => {
  const plan = plans.find(({ names }) => names.some((one) => one.name === name))!;
  const address = plan.names
    .find((one) => one.name === name)!
    .refersTo.split('!')[1]
    .replaceAll('$', '');
  const [from, to = from] = address.split(':').map((cell) => /([A-Z]+)(\d+)/.exec(cell)!.slice(1));
  const column = (letters: string) => letters.charCodeAt(0) - 65;
  const [{ blocks, formulas }] = plan.sheets;
  const shown = new Map<string, CellValue>();
  for (const { at, values } of [...blocks, ...formulas.map((one) => ({ at: one.at, values: one.expected }))]) {
    const [, letters, row] = /([A-Z]+)(\d+)/.exec(at)!;
    values.forEach((line, down) =>
      line.forEach((value, right) => shown.set(`${column(letters) + right} ${Number(row) + down}`, value)),
    );
  }
  return Array.from({ length: Number(to[1]) - Number(from[1]) + 1 }, (_, down) =>
    Array.from(
      { length: column(to[0]) - column(from[0]) + 1 },
      (_, right) => shown.get(`${column(from[0]) + right} ${Number(from[1]) + down}`) ?? '',
    ),
  );
};

/** Where a defined name of the evaluation that was written last stands. */
const placeNamed = (plans: readonly Plan[], name: string) => {
  const { refersTo } = lastWith(plans, 'evaluation')!.names.find((one) => one.name === name)!;
  const [, sheet, left, top, right, bottom] = /^='(.+)'!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(refersTo)!;
  const at = (letters: string) => [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    sheet,
    row: Number(top) - 1,
    column: at(left),
    rows: Number(bottom) - Number(top) + 1,
    columns: at(right) - at(left) + 1,
  };
};

/** A small part of what an evaluation's sheets hold. */
const liveCells: readonly SheetCells[] = [
  {
    sheet: 'Ranking',
    row: 0,
    column: 0,
    values: [['Regional innovation'], ['Live: changes with the cells of Data.'], [''], ['Province'], ['Beijing']],
    formulas: [
      ['Regional innovation'],
      ['Live: changes with the cells of Data.'],
      [''],
      ['Province'],
      ["='Points'!A6"],
    ],
  },
];

/** A workbook with one table in it, which keeps what is written and can change while it is watched. */
export const inMemoryWorkbook = (source: Source = { ...provinces(), table: 'Provinces2023' }): InMemoryWorkbook => {
  const evaluations: StoredEvaluation[] = [];
  const sourceListeners = new Set<() => void>();
  const rankingListeners = new Set<() => void>();
  const listenIn = (listeners: Set<() => void>, listener: () => void) => {
    listeners.add(listener);
    return Promise.resolve(() => void listeners.delete(listener));
  };
  const workbook: InMemoryWorkbook = {
    source,
    ranking: [],
    frozen: null,
    plans: [],
    fixes: [],
    inserted: [],
    visited: [],
    state: async () => ({ readOnly: false, structureProtected: false }),
    readSelection: async () => workbook.source,
    readSelectedCells: async () => ({
      sheet: workbook.source.sheet,
      row: workbook.source.row,
      column: workbook.source.column,
      values: [workbook.source.headers, ...workbook.source.rows],
    }),
    selectionAddress: async () => 'Data!B4',
    listSources: async () => [
      { sheet: source.sheet, table: source.table, address: 'A1:T32', rows: source.rows.length, columns: 20 },
      ...inputsIn(workbook.plans).map(({ sheet, table, rows, headers }) => ({
        sheet,
        table,
        address: 'A4',
        rows: rows.length,
        columns: headers.length,
      })),
    ],
    readSource: async ({ table }) => inputsIn(workbook.plans).find((one) => one.table === table) ?? workbook.source,
    takenNames: async () => ({
      sheets: [source.sheet, ...workbook.plans.flatMap(({ sheets }) => sheets.map(({ name }) => name))],
      names: workbook.plans.flatMap(({ names, sheets }) =>
        [...names, ...sheets.flatMap(({ tables }) => tables)].map(({ name }) => name),
      ),
    }),
    write: async (plan, progress) => {
      progress(plan.sheets.length, plan.sheets.length, plan.activate);
      workbook.plans.push(plan);
      const [{ part: first }] = plan.sheets;
      if (first !== 'evaluation') return;
      evaluations.push(storedOf(plan));
      workbook.ranking = rankingOf(plan);
    },
    fix: async (plan) => {
      workbook.fixes.push(plan);
      const rows = workbook.source.rows.map((row) => [...row]);
      for (const { place, after } of plan.changes) {
        const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(place.address)!;
        const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
        rows[Number(number) - 2 - workbook.source.row][column - workbook.source.column] = after;
      }
      workbook.source = { ...workbook.source, rows };
    },
    listAnalyses: async () => workbook.plans.flatMap(analysesIn),
    listOwnModels: async () => readOwnModels(workbook.plans.flatMap(ownTablesIn)),
    readAnalysis: async ({ objects }) => ({
      finding: String(cellsNamed(workbook.plans, objects.finding)[0][0]),
      picture: cellsNamed(workbook.plans, objects.picture),
    }),
    goToAnalysis: async ({ objects }) => void workbook.visited.push(objects.finding),
    onAnalysis: async () => () => {},
    findFreePlace: async ({ sheet }) => ({ sheet, address: 'V1' }),
    insertFormula: async (formula) => {
      workbook.inserted.push(formula);
      return { ...formula.place, address: formula.label === null ? 'V1' : 'V2' };
    },
    listRecent: async () => [],
    listEvaluations: async () =>
      evaluations.map((stored) => (workbook.frozen ? { ...stored, frozen: workbook.frozen.since } : stored)),
    readChoices: async () => {
      const reading = readChoices(storedTables(lastWith(workbook.plans, 'evaluation')!));
      if (reading.kind === 'damaged') throw new Error(`The plan's tables lack ${reading.keys.join(', ')}.`);
      return reading.choices;
    },
    readRanking: async () => workbook.ranking,
    selectedUnit: async ([stored]) => ({ stored, unit: workbook.ranking[0].unit }),
    readPlaces: async () => ({
      units: placeNamed(workbook.plans, 'coop_units'),
      values: placeNamed(workbook.plans, 'coop_values'),
      points: placeNamed(workbook.plans, 'coop_points'),
      scores: placeNamed(workbook.plans, 'coop_scores'),
      weights: { sheet: 'Weights', row: 3, column: 0, rows: 1, columns: 1 },
    }),
    readLiveness: async () => ({ cells: liveCells, formulas: liveCells.flatMap(formulasIn), frozen: workbook.frozen }),
    freeze: async (plan) => {
      workbook.frozen = { since: '2026-03-02T14:32:00.000Z', cells: [...plan.formulas, ...plan.captions] };
    },
    makeLive: async () => {
      workbook.frozen = null;
    },
    readRankingTable: async () => ({
      sheet: 'Ranking',
      row: 4,
      column: 0,
      headers: ['Province', 'Score', 'Rank'],
      rows: workbook.ranking.map(({ unit, score, rank }) => [unit, score ?? '', rank ?? '']),
    }),
    readRobustness: async () => robustnessIn(workbook.plans),
    goTo: async ({ sheet, address }) => void workbook.visited.push(`${sheet}!${address}`),
    goToRanking: async ({ objects }) => void workbook.visited.push(objects.ranking),
    onSelection: async () => () => {},
    onSourceChanged: (_, listener) => listenIn(sourceListeners, listener),
    onRanking: (_, listener) => listenIn(rankingListeners, listener),
    changeSource: (changed) => {
      workbook.source = changed;
      sourceListeners.forEach((listener) => listener());
    },
    changeRanking: (ranking) => {
      workbook.ranking = ranking;
      rankingListeners.forEach((listener) => listener());
    },
  };
  return workbook;
};
