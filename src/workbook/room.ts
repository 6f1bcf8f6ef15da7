import type { StoredAnalysis } from '../evaluation/analyses/stored-analysis';
import type { CellPlace } from '../evaluation/findings';
import type { FreezePlan, Frozen } from '../evaluation/freeze/freeze-plan';
import type { LiveCell, SheetCells } from '../evaluation/freeze/live-cells';
import type { FixPlan } from '../evaluation/fix/fix-plan';
import type { TakenNames } from '../evaluation/plan/names';
import type { Plan } from '../evaluation/plan/plan';
import type { ShownRanking } from '../evaluation/report/report-of';
import type { OwnModel } from '../evaluation/own-models/read-own-models';
import type { RecentStep } from '../evaluation/recent/recent-step';
import type { Robustness } from '../evaluation/robustness/robustness';
import type { EvaluationPlaces } from '../evaluation/steps/places';
import type { CellValue, Source } from '../evaluation/source';
import type { StoredEvaluation } from '../evaluation/stored';
import type { StoredChoices } from '../evaluation/stored-choices';

export type { TakenNames };

/** A place where data may be: an Excel table or the used range of a sheet that CoopEval has not written. */
export interface SourceChoice {
  readonly sheet: string;
  readonly table: string | null;
  readonly address: string;
  /** Rows below the header. */
  readonly rows: number;
  readonly columns: number;
}

/** One line of a ranking as it stands in the sheet now, in the order of the sheet. */
export interface RankingLine {
  readonly unit: string;
  readonly score: number | null;
  readonly rank: number | null;
  /** Its peer group and its place among so many, null in a group of fewer than five; absent where all are peers. */
  readonly peers?: { readonly group: string; readonly count: number | null; readonly rank: number | null };
  /** Why it has no score or no better class; empty where nothing is to be said. */
  readonly note: string;
}

/** What a written analysis shows now: its finding, and the cells of its picture with their headers. */
export interface ShownAnalysis {
  readonly finding: string;
  readonly picture: readonly (readonly CellValue[])[];
}

/** A block of cells as they stand, with the indices of its first cell. */
export interface CellBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A formula that spills from a place to the right and down, with a label in the cell above it where it needs one. */
export interface PlacedFormula {
  readonly place: CellPlace;
  readonly label: string | null;
  readonly formula: string;
}

/** A unit that stands in the selected row of a ranking or of points. */
export interface SelectedUnit {
  readonly stored: StoredEvaluation;
  readonly unit: string;
}

/** What is live of an evaluation, or since when it is values. */
export interface Liveness {
  readonly cells: readonly SheetCells[];
  /** Each with the range that it fills. */
  readonly formulas: readonly LiveCell[];
  readonly frozen: Frozen | null;
}

export interface WorkbookState {
  readonly readOnly: boolean;
  /** True where sheets cannot be added because the workbook's structure is protected. */
  readonly structureProtected: boolean;
}

/** What is being written now: `done` of `total` sheets. */
export type Progress = (done: number, total: number, sheet: string) => void;

/** A problem the user can cure; `code` is a key of the locale's `problems` texts. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
    /** What Excel said, for the folded details. */
    cause?: unknown,
  ) {
    super(code, { cause });
    this.name = 'WorkbookProblem';
  }
}

export type ProblemCode =
  | 'selection-empty'
  | 'selection-several-areas'
  | 'headers-only'
  | 'source-gone'
  | 'read-only'
  | 'structure-protected'
  | 'sheet-protected'
  | 'name-taken'
  | 'evaluation-damaged'
  | 'choices-gone'
  | 'choices-damaged'
  | 'ranking-gone'
  | 'analysis-gone'
  | 'place-taken'
  | 'cell-changed'
  | 'cell-has-formula'
  | 'help-unreachable'
  | 'example-unreachable'
  | 'example-there'
  | 'cell-being-edited'
  | 'too-large'
  /** Writing failed and the workbook refused to let its sheets be removed. */
  | 'left-over'
  | 'cancelled'
  /** Columns that the stored evaluation was made from. */
  | 'columns-gone'
  /** The own model of an evaluation or a draft. */
  | 'own-model-gone'
  | 'no-result-now'
  | 'no-evaluation'
  | 'no-unit-selected'
  | 'shows-error'
  | 'frozen-moved'
  | 'host';

/** The add-in's view of the workbook: the only room that speaks Office.js. The pane gets one and hands plans to it. */
export interface WorkbookRoom {
  state(): Promise<WorkbookState>;
  /** The selected range, widened to its table or surrounding region when a single cell is selected. */
  readSelection(): Promise<Source>;
  /** The selected cells, all of them as they stand; a single cell stands for the region around it. */
  readSelectedCells(): Promise<CellBlock>;
  selectionAddress(): Promise<string>;
  listSources(): Promise<SourceChoice[]>;
  readSource(choice: Pick<SourceChoice, 'sheet' | 'table' | 'address'>): Promise<Source>;
  takenNames(): Promise<TakenNames>;
  /** Writes the plan in one undo group; on a problem or when cancelled nothing of it stays. */
  write(plan: Plan, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Changes the user's cells and keeps what stood there in the change log, in one undo step; else changes nothing. */
  fix(plan: FixPlan): Promise<void>;
  /** A cell beside the given range from which nothing stands to the right or below. */
  findFreePlace(beside: CellPlace): Promise<CellPlace>;
  /** Writes the formula in one undo step and answers with its cell; refused where a cell in its way is not empty. */
  insertFormula(formula: PlacedFormula): Promise<CellPlace>;
  /** What was done in this workbook lately, the newest first. */
  listRecent(most: number): Promise<RecentStep[]>;
  /** Those that can be read; `tellDamaged` hears of each table that no longer tells what was evaluated. */
  listEvaluations(tellDamaged?: (problem: WorkbookProblem) => void): Promise<StoredEvaluation[]>;
  /** The own models that stand in the workbook, each with what is wrong with it. */
  listOwnModels(): Promise<OwnModel[]>;
  /** What its steps had chosen, with the place where its data stands now. */
  readChoices(stored: StoredEvaluation): Promise<StoredChoices>;
  readRanking(stored: StoredEvaluation): Promise<RankingLine[]>;
  /** The newest robustness run of this evaluation that stands in the workbook. */
  readRobustness(stored: StoredEvaluation): Promise<Robustness | null>;
  /** What is more than a score: the analyses that can be read, and what one of them shows. */
  listAnalyses(tellDamaged?: (problem: WorkbookProblem) => void): Promise<StoredAnalysis[]>;
  readAnalysis(stored: StoredAnalysis): Promise<ShownAnalysis>;
  goToAnalysis(stored: StoredAnalysis): Promise<void>;
  onAnalysis(stored: StoredAnalysis, listener: () => void): Promise<() => void>;
  /** The ranking with all its columns and their headers. */
  readRankingTable(stored: StoredEvaluation): Promise<ShownRanking>;
  /** The unit in whose row of a ranking or of points the selected cell stands, and the evaluation it belongs to. */
  selectedUnit(evaluations: readonly StoredEvaluation[]): Promise<SelectedUnit>;
  /** Where its live ranges stand now, for formulas over them. */
  readPlaces(stored: StoredEvaluation): Promise<EvaluationPlaces>;
  /** What is live of the evaluation, or since when it is values. */
  readLiveness(stored: StoredEvaluation): Promise<Liveness>;
  /** Makes values of formulas and keeps the formulas in a table, as one undo step. */
  freeze(plan: FreezePlan): Promise<void>;
  /** Writes the kept formulas back, as one undo step; refused where cells have moved. */
  makeLive(stored: StoredEvaluation): Promise<void>;
  goTo(place: CellPlace): Promise<void>;
  /** Shows the sheet that holds the ranking and selects its first cell. */
  goToRanking(stored: StoredEvaluation): Promise<void>;
  /** Each answers with a function that stops listening. */
  onSelection(listener: (address: string) => void): Promise<() => void>;
  onSourceChanged(sheet: string, listener: () => void): Promise<() => void>;
  onRanking(stored: StoredEvaluation, listener: () => void): Promise<() => void>;
}
