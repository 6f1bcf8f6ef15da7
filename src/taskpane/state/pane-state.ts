import type { Plan } from '../../evaluation/plan/plan';
import type { FreezePlan, Frozen } from '../../evaluation/freeze/freeze-plan';
import type { OwnModel } from '../../evaluation/own-models/read-own-models';
import type { RecentStep } from '../../evaluation/recent/recent-step';
import type { Source } from '../../evaluation/source';
import type { StoredEvaluation } from '../../evaluation/stored';
import type { Language } from '../../locales';
import type { RankingLine, SourceChoice, TakenNames, WorkbookProblem, WorkbookState } from '../../workbook/room';
import type { Brightness } from '../../workbook/brightness';
import type { AnalysesOfModel, AnalysisWork } from './analyses';
import type { Comparison } from './comparison';
import type { Draft } from './draft';
import type { ExampleId } from './example-ids';
import type { Explorer } from './explorer';
import type { LiveResult } from './live-result';
import type { Page } from './page';
import type { ResultTab } from './result-tab';
import type { RobustState } from './robust-state';
import type { CopiedReport, ReportData } from './shown-report';

/** A table of this workbook with which a model can be tried. */
export interface Example {
  readonly choice: SourceChoice;
  readonly modelId: string;
  /** Indicators that can be taken or computed from it without a doubt. */
  readonly indicators: number;
}

export interface Writing {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
  readonly started: Date;
  readonly cancel: () => void;
}

export interface Preparation {
  readonly taken: TakenNames;
  readonly now: Date;
}

export interface ShownResult {
  readonly stored: StoredEvaluation;
  /** Null until it has been read from the sheet. */
  readonly lines: readonly RankingLine[] | null;
  /** When the lines were last seen to change. */
  readonly changed: Date;
}

export interface Freezing {
  readonly frozen: Frozen | null;
  readonly plan: FreezePlan | null;
}

export interface PaneState {
  readonly language: Language;
  readonly brightness: Brightness;
  readonly page: Page;
  /** The page that help and the like go back to. */
  readonly before: Page;
  readonly draft: Draft | null;
  /** The draft's data as it was last read, null until then. */
  readonly source: Source | null;
  /** True once the table's columns turned out to be others, so that they were matched anew. */
  readonly matchedAgain: boolean;
  /** True once the draft's own model was edited in its sheets while a step was shown. */
  readonly modelEdited: boolean;
  readonly templateInserted: boolean;
  /** True while data is being read from the sheet. */
  readonly reading: boolean;
  /** How many cells the last fix changed; 0 once the step is left. */
  readonly fixed: number;
  readonly selection: string | null;
  readonly sources: readonly SourceChoice[] | null;
  /** Tables in which a model finds its indicators, null until looked for. */
  readonly examples: readonly Example[] | null;
  /** The example that is looked at before it is added; its plan once it has been fetched. */
  readonly chosenExample: { readonly id: ExampleId; readonly plan: Plan | null } | null;
  readonly evaluations: readonly StoredEvaluation[] | null;
  /** The own models of this workbook, null until looked for, and the id of the model that is being copied. */
  readonly ownModels: readonly OwnModel[] | null;
  readonly copying: string | null;
  /** What was done in this workbook lately; null until looked for. */
  readonly recent: readonly RecentStep[] | null;
  readonly workbook: WorkbookState | null;
  /** What the preview is made for: the names it must avoid, and its time. Null until asked. */
  readonly preparation: Preparation | null;
  readonly writing: Writing | null;
  readonly result: ShownResult | null;
  /** What a model answers besides its score, and the one of it that is open; null until looked at. */
  readonly analyses: AnalysesOfModel | null;
  readonly analysis: AnalysisWork | null;
  /** The view of the result that is shown. */
  readonly tab: ResultTab;
  /** The shown evaluation as it was last read from the workbook, null until a view needs it. */
  readonly live: LiveResult | null;
  /** The unit that is looked at, by its name, and the one it is compared with; null for the mean of all. */
  readonly unit: string | null;
  readonly otherUnit: string | null;
  /** How sure the shown ranking is; null until it is asked. */
  readonly robust: RobustState | null;
  /** Null until it has been read from the workbook. */
  readonly report: ReportData | null;
  /** The sheet to which the report was written last. */
  readonly reportWritten: string | null;
  readonly copied: CopiedReport | null;
  /** What freezing would do, or what is frozen; null until it has been read. */
  readonly freezing: Freezing | null;
  /** A sheet to come beside the shown result, and the one that was written last; null until it has been worked out. */
  readonly addition: { readonly plan: Plan | null; readonly written: string | null } | null;
  /** The shown result against an earlier year; null until it is known what can be compared. */
  readonly comparison: Comparison | null;
  /** What is looked for among the functions, null until they are first looked at. */
  readonly explorer: Explorer | null;
  readonly problem: WorkbookProblem | null;
}

export const firstState = (language: Language, brightness: Brightness): PaneState => ({
  language,
  brightness,
  page: 'home',
  before: 'home',
  draft: null,
  source: null,
  matchedAgain: false,
  modelEdited: false,
  templateInserted: false,
  reading: false,
  fixed: 0,
  selection: null,
  sources: null,
  examples: null,
  chosenExample: null,
  evaluations: null,
  ownModels: null,
  copying: null,
  recent: null,
  workbook: null,
  preparation: null,
  writing: null,
  result: null,
  analyses: null,
  analysis: null,
  tab: 'ranking',
  live: null,
  unit: null,
  otherUnit: null,
  robust: null,
  report: null,
  reportWritten: null,
  copied: null,
  freezing: null,
  addition: null,
  comparison: null,
  explorer: null,
  problem: null,
});
