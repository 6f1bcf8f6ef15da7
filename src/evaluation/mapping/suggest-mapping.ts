import type { Model, Variable } from '../../models/schema';
import type { ColumnFormula } from '../evaluation';
import { servedIndicators, type ServedIndicator } from '../served';
import type { Source } from '../source';
import { conversion, matchHeader, type MatchKind, type Wanted } from './match-header';
import { suggestUnitColumn, textColumns } from './unit-column';

export interface Suggestion {
  readonly indicator: ServedIndicator;
  /** Null where no column is like it. */
  readonly formula: ColumnFormula | null;
  /** `sure` may be taken as it is, `confirm` needs the user's word. */
  readonly certainty: 'sure' | 'confirm' | 'none';
  /** Why it needs the user's word, or how it was found. */
  readonly reason: FoundKind | 'computed' | 'none';
  /** What the user may choose instead: the formula the model knows, if its columns are there, then each column. */
  readonly choices: readonly ColumnFormula[];
}

export interface Mapping {
  readonly unitColumn: number | null;
  /** Columns that may name the units. */
  readonly unitColumns: readonly number[];
  /** In the model's order. */
  readonly suggestions: readonly Suggestion[];
}

/** A column in another unit may be one that can be converted. */
type FoundKind = MatchKind | 'unit-converted';

interface Found {
  readonly formula: ColumnFormula;
  readonly kind: FoundKind;
}

export const plainColumn = (column: number): ColumnFormula => ({ sum: [column], per: null, times: 1 });

/** Which columns of the user's hold which indicators, and how sure that is. */
export function suggestMapping(model: Model, source: Source, language: 'en' | 'zh-CN'): Mapping {
  const indicators = servedIndicators(model).map(({ indicator }) => indicator);
  const words = textColumns(source);
  const numbers = source.headers.map((_, column) => column).filter((column) => !words.includes(column));
  const direct = distinctColumns(indicators.map((indicator) => matchColumn(source, indicator)));
  const suggestions = indicators.map((indicator, at): Suggestion => {
    const computed = computeFromVariables(model, source, indicator);
    const plain = direct[at];
    const choices = [...(computed ? [computed.formula] : []), ...numbers.map(plainColumn)];
    const exact = plain && plain.kind !== 'near-name' && !isRatioOfIt(computed, plain) ? plain : null;
    const found = exact ?? computed ?? plain;
    if (!found) return { indicator, formula: null, certainty: 'none', reason: 'none', choices };
    const certainty = found.kind === 'name' ? 'sure' : 'confirm';
    const reason = certainty === 'sure' && found === computed && !isPlain(found.formula) ? 'computed' : found.kind;
    return { indicator, formula: found.formula, certainty, reason, choices };
  });
  return { unitColumn: suggestUnitColumn(source, model, language), unitColumns: words, suggestions };
}

const isPlain = ({ sum, per, times }: ColumnFormula): boolean => sum.length === 1 && per === null && times === 1;

/** "Technology contracts output" names a raw column as well as the ratio made from it: the ratio is meant. */
const isRatioOfIt = (computed: Found | null, plain: Found): boolean =>
  computed?.kind === 'name' && !isPlain(computed.formula) && computed.formula.sum.includes(plain.formula.sum[0]);

function matchColumn(source: Source, wanted: Wanted): Found | null {
  const match = matchHeader(source.headers, wanted);
  if (!match) return null;
  const formula = plainColumn(match.column);
  const times = match.kind === 'unit-differs' ? conversion(source.headers[match.column], wanted.unit) : null;
  return times === null ? { formula, kind: match.kind } : { formula: { ...formula, times }, kind: 'unit-converted' };
}

/** A column whose exact name one indicator has is not offered to another whose name is only near. */
function distinctColumns(found: readonly (Found | null)[]): (Found | null)[] {
  const taken = new Set(found.flatMap((match) => (match?.kind === 'name' ? match.formula.sum : [])));
  return found.map((match) => (match?.kind === 'near-name' && taken.has(match.formula.sum[0]) ? null : match));
}

/** The model's own formula over the raw columns it knows, where all of them are there. */
function computeFromVariables(model: Model, source: Source, indicator: ServedIndicator): Found | null {
  if (!indicator.data) return null;
  const { sum, per, times } = indicator.data;
  const match = (id: string) => matchHeader(source.headers, wantedVariable(variableOf(model, id)));
  const parts = sum.map(match);
  const denominator = per === null ? null : match(per);
  const matches = per === null ? parts : [...parts, denominator];
  if (matches.some((part) => part === null)) return null;
  // A column that is merely similar may be the right one of a sum only by chance.
  const kinds = matches.map((part) => part!.kind);
  const kind = (['near-name', 'unit-differs'] as const).find((doubt) => kinds.includes(doubt)) ?? 'name';
  return { formula: { sum: parts.map((part) => part!.column), per: denominator?.column ?? null, times }, kind };
}

const wantedVariable = ({ id, name, unit, aliases }: Variable): Wanted => ({ code: id, name, unit, aliases });

function variableOf(model: Model, id: string): Variable {
  const variable = model.variables.find((candidate) => candidate.id === id);
  if (!variable) throw new Error(`Model "${model.id}" uses the variable "${id}" without describing it.`);
  return variable;
}
