/** An evaluation as its tables in the workbook tell it. */
export interface StoredEvaluation {
  readonly name: string;
  readonly model: string | null;
  readonly method: 'weighted-sum' | 'topsis';
  readonly weights: 'default' | 'equal' | 'entropy' | 'critic' | 'hand';
  /** When it was written, ISO 8601. */
  readonly written: string;
  /** Version of the add-in that wrote it. */
  readonly version: string;
  readonly unitWord: { readonly en: string; readonly zh: string };
  /** Names of the workbook's objects that belong to it: the tables and the defined names of its live ranges. */
  readonly objects: {
    readonly evaluation: string;
    readonly weights: string;
    readonly points: string;
    readonly ranking: string;
  };
}
