import type { Text } from '../../models/schema';
import { withRows } from '../chosen-rows';
import type { ColumnFormula, Evaluation, IndicatorData, RowChoice } from '../evaluation';
import { withEnds } from '../make-evaluation';
import { spelling } from '../mapping/spelling';
import { methodOf } from '../methods/methods';
import { goalpostsOf } from '../points';
import type { Result } from '../result';
import type { Source } from '../source';
import { columnsBehind, isDerivation, unitNames } from '../values';

/** Why two years cannot be held against each other, with what it concerns. */
export type ChangeObstacle =
  | { readonly kind: 'relative' | 'shares' | 'moved' }
  | { readonly kind: 'places' | 'constant' | 'columns' | 'repeated'; readonly names: readonly Text[] };

type Now = { readonly evaluation: Evaluation; readonly result: Result };

/** The rows of last year: those of another year in the same table, or another table. */
export interface Earlier {
  readonly source: Source;
  /** Null where the whole table is last year. */
  readonly year: RowChoice['year'];
}

/**
 * What keeps an evaluation from being held against another year: only a mean of points on scales with ends says the
 * same of a unit whoever else is there.
 */
export function obstacleToChange({ evaluation, result }: Now): ChangeObstacle | null {
  if (evaluation.result === 'shares') return { kind: 'shares' };
  if (!methodOf(evaluation.method.id).inPoints) return { kind: 'relative' };
  const named = (test: (at: number) => boolean): Text[] =>
    evaluation.indicators.flatMap(({ name }, at) => (test(at) ? [name] : []));
  const places = named((at) => ['percentile', 'share'].includes(evaluation.indicators[at].scoring.rule));
  if (places.length > 0) return { kind: 'places', names: places };
  const constant = named((at) => {
    const { low, high } = goalpostsIn(evaluation, result, at);
    return low !== null && low === high;
  });
  return constant.length > 0 ? { kind: 'constant', names: constant } : null;
}

const goalpostsIn = ({ indicators }: Evaluation, { values }: Result, at: number) =>
  goalpostsOf(
    indicators[at],
    values.map((row) => row[at]),
  );

/**
 * The evaluation of last year's rows with the weights and the ends of the scales of this one: ends that follow the data
 * stay where this year's data put them, and so do weights from the data. Classes and what caps them are left out.
 */
export function evaluationThen({ evaluation, result }: Now, earlier: Earlier): Evaluation | ChangeObstacle {
  const placed = onTable(evaluation, earlier.source);
  if (!('moved' in placed)) return placed;
  const rows = { leftOut: evaluation.rows.leftOut, year: earlier.year };
  const source = withRows(earlier.source, rows, placed.moved.unitColumn);
  const repeated = repeatedAmong(unitNames({ source, unitColumn: placed.moved.unitColumn }));
  if (repeated.length > 0) return { kind: 'repeated', names: repeated.map((name) => ({ en: name, zh: name })) };
  return {
    ...evaluation,
    ...placed.moved,
    source,
    rows,
    indicators: placed.moved.indicators.map((indicator, at) =>
      withEnds(indicator, goalpostsIn(evaluation, result, at)),
    ),
    weights: { from: 'hand', values: result.weights },
    grades: null,
    vetoes: [],
    checks: [],
    kept: {},
  };
}

/** Names that stand more than once: nobody knows which of their rows is meant. */
const repeatedAmong = (names: readonly string[]): string[] => {
  const keys = names.map((name) => name.toLowerCase());
  return [...new Set(names.filter((name, at) => name !== '' && keys.indexOf(keys[at]) !== at))];
};

/** What of an evaluation names columns, as they stand in another table. */
interface Placed {
  readonly moved: Pick<Evaluation, 'indicators' | 'beside' | 'unitColumn' | 'preparation'>;
}

/** The headers of the columns that an evaluation reads. */
export function headersRead(evaluation: Evaluation): string[] {
  const { source, indicators, beside, unitColumn, preparation } = evaluation;
  const columns = [
    ...[...indicators, ...beside].flatMap(({ data }) => columnsBehind(evaluation, data)),
    ...(unitColumn === null ? [] : [unitColumn]),
    ...(preparation.groups === null ? [] : [preparation.groups]),
  ];
  return [...new Set(columns)].map((column) => source.headers[column]);
}

/** The same columns by their headers in another table; the headers that it lacks where it lacks some. */
function onTable(evaluation: Evaluation, table: Source): Placed | ChangeObstacle {
  const { source, indicators, beside, unitColumn, preparation } = evaluation;
  const at = new Map(table.headers.map((header, column) => [spelling(header), column]));
  const missing = headersRead(evaluation).filter((name) => !at.has(spelling(name)));
  if (missing.length > 0) return { kind: 'columns', names: missing.map((name) => ({ en: name, zh: name })) };
  const columnOf = (column: number): number => at.get(spelling(source.headers[column])) ?? column;
  const movedFormula = ({ sum, per, times }: ColumnFormula): ColumnFormula => ({
    sum: sum.map(columnOf),
    per: per === null ? null : columnOf(per),
    times,
  });
  const movedData = (data: IndicatorData): IndicatorData =>
    isDerivation(data)
      ? {
          ...data,
          variables: Object.fromEntries(
            Object.entries(data.variables).map(([name, formula]) => [name, movedFormula(formula)]),
          ),
        }
      : movedFormula(data);
  const moved = {
    indicators: indicators.map((indicator) => ({ ...indicator, data: movedData(indicator.data) })),
    beside: beside.map((value) => ({ ...value, data: movedData(value.data) })),
    unitColumn: unitColumn === null ? null : columnOf(unitColumn),
    preparation: { ...preparation, groups: preparation.groups === null ? null : columnOf(preparation.groups) },
  };
  return { moved };
}
