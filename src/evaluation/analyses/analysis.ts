import type { Language } from '../../locales';
import type { Text } from '../../models/schema';
import type { CellPlace } from '../findings';
import type { InputTable } from './input-table';
import type { Inputs } from './inputs';
import type { Picture } from './picture';
import type { SheetDraft } from './sheet-draft';

/**
 * What a model answers besides its score. It is plain data and pure functions: the input it asks for, what must hold
 * in it, and sheets of live formulas over it. Its texts stand beside it in both languages, as those of a model do.
 */
export interface Analysis {
  /** Such as "benefit-sharing"; it stands in the workbook and in the names of the input tables. */
  readonly id: string;
  readonly model: string;
  readonly name: Text;
  /** The question it answers, as a user would ask it. */
  readonly question: Text;
  /** What it cannot say. */
  readonly limits: Text;
  readonly inputs: readonly InputTable[];
  /** What must hold between cells; each column's own rule has been checked before, and holds. */
  readonly check: (inputs: Inputs) => readonly AnalysisFinding[];
  readonly draw: (inputs: Inputs, language: Language) => AnalysisDrawing;
}

/** Something wrong in the input, or worth a look: a sentence that says the cure, and the cell. */
export interface AnalysisFinding {
  readonly severity: 'problem' | 'notice';
  readonly place: CellPlace | null;
  readonly text: Text;
}

export interface AnalysisDrawing {
  /** The first one says what was found. */
  readonly sheets: readonly SheetDraft[];
  /** What the pane draws beside the finding, read from the first sheet. */
  readonly picture: Picture;
}

export const textIn = (language: Language, text: Text): string => (language === 'en' ? text.en : text.zh);
