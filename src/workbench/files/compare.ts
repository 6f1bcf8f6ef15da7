import { boxOfText } from './sheet-data';
import { keyParts } from './cell-xml';
import type { CellState, SheetState } from './state';

/** Other programs round results to 15 digits when they save. */
const tolerance = 1e-12;

const isClose = (one: CellState['value'], other: CellState['value']) =>
  one === other ||
  (typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other)));

const sameStyle = (one: CellState | undefined, other: CellState | undefined) =>
  JSON.stringify(one?.style ?? null) === JSON.stringify(other?.style ?? null);

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellState | undefined;
  readonly after: CellState | undefined;
  readonly isRestyled: boolean;
  readonly hasNewFormula: boolean;
}

function* keysOf(range: string | null): Iterable<string> {
  if (!range) return;
  const box = boxOfText(range);
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) yield `${row},${column}`;
  }
}

/** The cells that formulas fill: what stands there is a result. */
function results(sheet: SheetState): Set<string> {
  const keys = new Set<string>();
  for (const [key, { formula, spill }] of sheet.cells) {
    if (formula !== null) keys.add(key);
    for (const filled of keysOf(spill)) keys.add(filled);
  }
  return keys;
}

/** Whether some results are only the file's own, so that Excel should calculate anew when it opens the file. */
export const hasUnknown = (before: SheetState, after: SheetState): boolean => unknownHere(before, after).size > 0;

/** A function that only the file's own program knows: its result there is better than #NAME? here. */
function unknownHere(before: SheetState, after: SheetState): Set<string> {
  const keys = new Set<string>();
  for (const [key, cell] of after.cells) {
    const earlier = before.cells.get(key);
    if (cell.value !== '#NAME?' || !cell.isError || !earlier || earlier.isError || cell.formula !== earlier.formula)
      continue;
    keys.add(key);
    for (const filled of keysOf(earlier.spill))
      if (!after.cells.has(filled) || !after.cells.get(filled)!.value) keys.add(filled);
  }
  return keys;
}

export function cellChanges(before: SheetState, after: SheetState): CellChange[] {
  const calculated = new Set(
    [...results(before)].filter((key) => after.cells.get(key)?.formula === before.cells.get(key)?.formula),
  );
  const kept = unknownHere(before, after);
  return [...new Set([...before.cells.keys(), ...after.cells.keys()])].flatMap((key) => {
    const one = before.cells.get(key);
    const other = after.cells.get(key);
    const isRestyled = !sameStyle(one, other);
    const hasNewFormula = (one?.formula ?? null) !== (other?.formula ?? null);
    const [v1, v2] = [one?.value ?? null, other?.value ?? null];
    const sameValue =
      kept.has(key) ||
      ((calculated.has(key) ? isClose(v1, v2) : v1 === v2) && (one?.isError ?? false) === (other?.isError ?? false));
    const sameSpill = kept.has(key) || (one?.spill ?? null) === (other?.spill ?? null);
    if (!isRestyled && !hasNewFormula && sameValue && sameSpill) return [];
    const [row, column] = keyParts(key);
    const shown = kept.has(key) && one ? { ...one, style: other?.style ?? null } : other;
    return [{ row, column, before: one, after: shown, isRestyled, hasNewFormula }];
  });
}

export interface MapChanges<T, K = string> {
  readonly removed: readonly K[];
  readonly added: ReadonlyMap<K, T>;
  readonly changed: ReadonlyMap<K, T>;
}

export const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Compares things by their keys; `essence` is what counts about one of them. */
export function mapChanges<T, K>(
  before: ReadonlyMap<K, T>,
  after: ReadonlyMap<K, T>,
  essence: (value: T) => unknown = (value) => value,
): MapChanges<T, K> {
  const isChanged = (key: K, value: T) => before.has(key) && !same(essence(before.get(key)!), essence(value));
  return {
    removed: [...before.keys()].filter((key) => !after.has(key)),
    added: new Map([...after].filter(([key]) => !before.has(key))),
    changed: new Map([...after].filter(([key, value]) => isChanged(key, value))),
  };
}

export const isUnchanged = <K>({ removed, added, changed }: MapChanges<unknown, K>): boolean =>
  !removed.length && !added.size && !changed.size;

/** Added and changed ones: what has to be written. */
export const written = <T, K>({ added, changed }: MapChanges<T, K>): Map<K, T> => new Map([...added, ...changed]);
