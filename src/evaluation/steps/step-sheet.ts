import type { Language } from '../../locales';
import type { Matrix } from '../../methods/matrix';
import type { Text } from '../../models/schema';
import { textIn } from '../analyses/analysis';
import type { DraftColumn, PlacedTable, SheetDraft } from '../analyses/sheet-draft';
import { backToUnits } from '../complete-rows';
import { blankIfMissing } from '../plan/layout';
import type { CellValue } from '../source';

/** A table of units by indicators on the sheet. */
export interface StepMatrix {
  /** The cells of all units; of one indicator; of one unit. */
  readonly all: string;
  readonly column: (indicator: number) => string;
  readonly row: (unit: number) => string;
  readonly cell: (unit: number, indicator: number) => string;
}

/** A figure of each indicator, such as its best value. */
export interface IndicatorRow {
  readonly id: string;
  readonly label: Text;
  /** `cell` names another figure of the same indicator, `all` one of all indicators. */
  readonly formula: (indicator: number, cell: (id: string) => string, all: (id: string) => string) => string;
  readonly values: ArrayLike<number>;
  readonly numberFormat?: string;
}

/** A figure of each unit, such as its distance from the best. */
export interface UnitFigure {
  readonly id: string;
  readonly label: Text;
  /** `cell` names another figure of the same unit, `column` one of all units. */
  readonly formula: (unit: number, cell: (id: string) => string, column: (id: string) => string) => string;
  /** One for each unit that takes part. */
  readonly values: ArrayLike<number>;
  readonly numberFormat?: string;
}

/** A figure of its own, such as the weight of a dimension. */
export interface SingleFigure {
  readonly id: string;
  readonly label: Text;
  readonly formula: string;
  readonly value: number;
  readonly numberFormat?: string;
}

export interface Shape {
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  /** The units that take part, as places among all units; numbers stand in this order. */
  readonly rows: readonly number[];
  readonly unitHeader: string;
  /** The cells of the units' names. */
  readonly unitCells: string;
}

const usualFormat = '0.0000';
const [unitId, labelId] = ['unit', 'label'];
const idOf = (indicator: number): string => `indicator ${indicator}`;

/** The steps of a method as tables one below the other, with an indicator always in the same column. */
export class StepSheet {
  /** The table that the steps start from; a unit without numbers in it stays blank in all of them. */
  private start: StepMatrix | null = null;

  constructor(
    private readonly draft: SheetDraft,
    private readonly shape: Shape,
    private readonly language: Language,
  ) {}

  text(text: Text): string {
    return textIn(this.language, text);
  }

  /** The table from which the next steps start. */
  begin(title: Text, formula: string, numbers: Matrix, numberFormat?: string): StepMatrix {
    this.start = this.matrix(title, formula, numbers, numberFormat);
    return this.start;
  }

  /** One formula that spills over all units and indicators. */
  matrix(title: Text, formula: string, numbers: Matrix, numberFormat = usualFormat): StepMatrix {
    const columns = this.columnsOf(numbers).map((expected, at): DraftColumn => ({
      ...this.indicatorColumn(at, numberFormat),
      expected,
      ...(at === 0 ? { formula: () => `=${formula}` } : { spilled: true }),
    }));
    return this.placedMatrix(title, columns);
  }

  /** One formula for each indicator. */
  byIndicator(
    title: Text,
    formula: (indicator: number) => string,
    numbers: Matrix,
    numberFormat = usualFormat,
  ): StepMatrix {
    const columns = this.columnsOf(numbers).map((expected, at): DraftColumn => ({
      ...this.indicatorColumn(at, numberFormat),
      expected,
      formula: () => `=${formula(at)}`,
    }));
    return this.placedMatrix(title, columns);
  }

  /** Figures of the indicators, a row each; the answer names the cells of a row, or one of its cells. */
  rows(title: Text, figures: readonly IndicatorRow[]): (id: string, indicator?: number) => string {
    const rowOf = (id: string): number => figures.findIndex((figure) => figure.id === id);
    const last = idOf(this.shape.indicators.length - 1);
    const namesIn = (table: PlacedTable) => (id: string, indicator?: number) =>
      indicator === undefined ? table.inRow(idOf(0), last, rowOf(id)) : table.cell(idOf(indicator), rowOf(id));
    const columns = this.shape.indicators.map((_, at): DraftColumn => ({
      ...this.indicatorColumn(at, figures[0].numberFormat ?? usualFormat),
      expected: figures.map(({ values }) => blankIfMissing(values[at])),
      formulas: (table) => {
        const named = namesIn(table);
        return figures.map(
          ({ formula }) =>
            `=${formula(
              at,
              (id) => named(id, at),
              (id) => named(id),
            )}`,
        );
      },
    }));
    const labels = { id: labelId, header: '', values: figures.map(({ label }) => this.text(label)) };
    return namesIn(this.draft.table(this.text(title), figures.length, [labels, ...columns]));
  }

  /** Figures of the units, a column each; the answer names the cells of a column, or one of them. */
  figures(title: Text, figures: readonly UnitFigure[]): (id: string, unit?: number) => string {
    const columns = figures.map(({ id, label, formula, values, numberFormat = usualFormat }): DraftColumn => ({
      id,
      header: this.text(label),
      numberFormat,
      expected: this.cellsOf(values),
      formulas: (table) =>
        this.shape.units.map((_, unit) => {
          const figure = formula(unit, (other) => table.cell(other, unit), table.column);
          return `=IF(COUNT(${this.start!.row(unit)})=0,"",${figure})`;
        }),
    }));
    const table = this.draft.table(this.text(title), this.shape.units.length, [this.unitColumn(), ...columns]);
    return (id, unit) => (unit === undefined ? table.column(id) : table.cell(id, unit));
  }

  /** Single figures side by side; the answer names their cells. */
  line(title: Text, figures: readonly SingleFigure[]): (id: string) => string {
    const columns = figures.map(({ id, label, formula, value, numberFormat = usualFormat }): DraftColumn => ({
      id,
      header: this.text(label),
      numberFormat,
      expected: [blankIfMissing(value)],
      formulas: () => [`=${formula}`],
    }));
    const table = this.draft.table(this.text(title), 1, [{ id: labelId, header: '', values: [''] }, ...columns]);
    return (id) => table.cell(id, 0);
  }

  /** The scores of the steps beside those in other cells; the answer names the differences. */
  compare(title: Text, steps: string, others: string, scores: ArrayLike<number>): string {
    const rowOf = (cells: string, unit: number): string => `INDEX(${cells},${unit + 1})`;
    return this.figures(title, [
      {
        id: 'steps',
        label: { en: 'Score by these steps', zh: '本表步骤的得分' },
        formula: (unit) => rowOf(steps, unit),
        values: scores,
      },
      {
        id: 'evaluation',
        label: { en: 'Score in the evaluation', zh: '评价中的得分' },
        formula: (unit) => rowOf(others, unit),
        values: scores,
      },
      {
        id: 'difference',
        label: { en: 'Difference', zh: '差值' },
        formula: (_, cell) => `ROUND(ABS(${cell('steps')}-${cell('evaluation')}),9)`,
        values: Array.from(scores, () => 0),
      },
    ])('difference');
  }

  /** So many units take part: as a formula counts them. */
  get count(): string {
    return `COUNT(${this.start!.column(0)})`;
  }

  private placedMatrix(title: Text, columns: readonly DraftColumn[]): StepMatrix {
    const table = this.draft.table(this.text(title), this.shape.units.length, [this.unitColumn(), ...columns]);
    const last = idOf(columns.length - 1);
    return {
      all: table.span(idOf(0), last),
      column: (indicator) => table.column(idOf(indicator)),
      row: (unit) => table.inRow(idOf(0), last, unit),
      cell: (unit, indicator) => table.cell(idOf(indicator), unit),
    };
  }

  private unitColumn(): DraftColumn {
    const { unitHeader, unitCells, units } = this.shape;
    return {
      id: unitId,
      header: unitHeader,
      formula: () => `=IF(${unitCells}="","",${unitCells})`,
      expected: units,
    };
  }

  private indicatorColumn(at: number, numberFormat: string): Pick<DraftColumn, 'id' | 'header' | 'numberFormat'> {
    return { id: idOf(at), header: this.shape.indicators[at], numberFormat };
  }

  private columnsOf({ columns, values }: Matrix): CellValue[][] {
    return Array.from({ length: columns }, (_, column) =>
      this.cellsOf(values.filter((_, at) => at % columns === column)),
    );
  }

  private cellsOf(values: ArrayLike<number>): CellValue[] {
    return backToUnits(values, this.shape.rows, this.shape.units.length).map(blankIfMissing);
  }
}

/** What a formula gives where the cells of a table hold numbers, blank elsewhere. */
export const where = (cells: string, formula: string): string => `IF(ISNUMBER(${cells}),${formula},"")`;
