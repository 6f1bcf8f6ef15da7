import type { FixPlan } from '../../src/evaluation/fix/fix-plan';
import type { Plan } from '../../src/evaluation/plan/plan';
import { readStored, type StoredEvaluation } from '../../src/evaluation/stored';
import type { CellValue, Source } from '../../src/evaluation/source';
import type { PlacedFormula, RankingLine, WorkbookRoom } from '../../src/workbook/room';
import { readChoices } from '../../src/evaluation/stored-choices';
import { storedTables } from '../evaluation/plan-tables';
import { provinces } from '../evaluation/provinces';

export interface InMemoryWorkbook extends WorkbookRoom {
  source: Source;
  ranking: RankingLine[];
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
  const [units, scores, ranks] = plan.sheets.find(({ part }) => part === 'ranking')!.formulas;
  return units.expected.map(([unit], row) => ({
    unit: String(unit),
    score: scoreOf(scores.expected[row][0]),
    rank: scoreOf(ranks.expected[row][0]),
  }));
};

const storedOf = (plan: Plan): StoredEvaluation => {
  const sheet = plan.sheets.find(({ part }) => part === 'evaluation')!;
  const rows = sheet.blocks.flatMap(({ values }) => values).filter((row) => row.length === 3);
  const reading = readStored(sheet.tables[0].name, rows.slice(1));
  if (reading.kind === 'damaged') throw new Error(`The plan's own table cannot be read: ${reading.keys.join(', ')}`);
  return reading.stored;
};

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
    ],
    readSource: async () => workbook.source,
    takenNames: async () => ({
      sheets: [source.sheet, ...workbook.plans.flatMap(({ sheets }) => sheets.map(({ name }) => name))],
      names: workbook.plans.flatMap(({ names, sheets }) =>
        [...names, ...sheets.flatMap(({ tables }) => tables)].map(({ name }) => name),
      ),
    }),
    write: async (plan, progress) => {
      progress(plan.sheets.length, plan.sheets.length, plan.activate);
      workbook.plans.push(plan);
      if (plan.sheets.some(({ part }) => part === 'template')) return;
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
    findFreePlace: async ({ sheet }) => ({ sheet, address: 'V1' }),
    insertFormula: async (formula) => {
      workbook.inserted.push(formula);
      return { ...formula.place, address: formula.label === null ? 'V1' : 'V2' };
    },
    listEvaluations: async () => [...evaluations],
    readChoices: async () => {
      const reading = readChoices(storedTables(workbook.plans.at(-1)!));
      if (reading.kind === 'damaged') throw new Error(`The plan's tables lack ${reading.keys.join(', ')}.`);
      return reading.choices;
    },
    readRanking: async () => workbook.ranking,
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
