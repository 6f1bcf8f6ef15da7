/** Numbers from the smallest to the largest, and where each of them stood before; read it before the next call. */
export interface AscendingOrder {
  readonly count: number;
  readonly values: Float64Array;
  readonly places: Int32Array;
}

/** In a drawer with no more numbers than this they are put in order one by one. */
const few = 24;
/** How often numbers are dealt out again before they are left to the engine's own sort. */
const deepest = 6;

interface Placed {
  readonly values: Float64Array;
  readonly places: Int32Array;
}

/** Kept from call to call: asking for this memory takes as long as putting a thousand numbers in order. */
let workspace = workspaceFor(0);

/**
 * Numbers in ascending order, without those that are missing (NaN).
 *
 * They are dealt into as many drawers as there are numbers, by how far they lie between the smallest and the largest,
 * crowded drawers once more, and then each is moved past the few neighbours that stand wrong: a sort with a comparison
 * function takes many times as long.
 */
export function ascendingOrder(numbers: ArrayLike<number>): AscendingOrder {
  if (workspace.room < numbers.length) workspace = workspaceFor(numbers.length);
  const { taken, dealt } = workspace;
  const { values, places } = taken;
  let count = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at];
    if (Number.isNaN(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
    values[count] = value;
    places[count++] = at;
  }
  const isDealt = count > few;
  if (isDealt) deal(workspace, taken, dealt, { from: 0, to: count, least, most }, 0);
  const ordered = isDealt ? dealt : taken;
  insert(ordered, count);
  return { count, values: ordered.values, places: ordered.places };
}

type Workspace = ReturnType<typeof workspaceFor>;

function workspaceFor(room: number) {
  const placed = (): Placed => ({ values: new Float64Array(room), places: new Int32Array(room) });
  return { room, taken: placed(), dealt: placed(), drawerOf: new Int32Array(room), ends: new Int32Array(room + 1) };
}

/** Puts smaller numbers into earlier drawers of the other place; inside a drawer they stand as they come, unless it is crowded. */
function deal(
  given: Workspace,
  source: Placed,
  target: Placed,
  { from, to, least, most }: Stretch,
  depth: number,
): void {
  const { values, places } = source;
  const count = to - from;
  const drawersPerUnit = (count - 1) / (most - least);
  if (least === most) return copy(source, target, from, to);
  if (depth === deepest || !(drawersPerUnit > 0 && drawersPerUnit < Infinity)) {
    compare(source, from, to);
    return copy(source, target, from, to);
  }

  const { drawerOf } = given;
  const { values: dealtValues, places: dealtPlaces } = target;
  const ends = depth === 0 ? given.ends.fill(0, 0, count + 1) : new Int32Array(count + 1);
  for (let at = from; at < to; at++) {
    const drawer = ((values[at] - least) * drawersPerUnit) | 0;
    drawerOf[at] = drawer;
    ends[drawer]++;
  }
  let crowd = 0;
  for (let drawer = 0, end = from; drawer <= count; drawer++) {
    const inside = ends[drawer];
    if (inside > crowd) crowd = inside;
    end += inside;
    ends[drawer] = end;
  }
  // Each number taken out moves the end of its drawer down, until it has become its start.
  for (let at = to - 1; at >= from; at--) {
    const place = --ends[drawerOf[at]];
    dealtValues[place] = values[at];
    dealtPlaces[place] = places[at];
  }
  if (crowd <= few) return;
  for (let drawer = 0; drawer < count; drawer++) {
    const [start, end] = [ends[drawer], ends[drawer + 1]];
    if (end - start <= few) continue;
    deal(given, target, source, stretchOf(target.values, start, end), depth + 1);
    copy(source, target, start, end);
  }
}

/** Neighbouring numbers and how far they spread. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

function stretchOf(values: Float64Array, from: number, to: number): Stretch {
  let least = Infinity;
  let most = -Infinity;
  for (let at = from; at < to; at++) {
    const value = values[at];
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { from, to, least, most };
}

function copy(source: Placed, target: Placed, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    target.values[at] = source.values[at];
    target.places[at] = source.places[at];
  }
}

function insert({ values, places }: Placed, count: number): void {
  for (let at = 1; at < count; at++) {
    const value = values[at];
    if (!(values[at - 1] > value)) continue;
    const moved = places[at];
    let hole = at;
    for (; hole > 0 && values[hole - 1] > value; hole--) {
      values[hole] = values[hole - 1];
      places[hole] = places[hole - 1];
    }
    values[hole] = value;
    places[hole] = moved;
  }
}

function compare({ values, places }: Placed, from: number, to: number): void {
  const pairs = Array.from({ length: to - from }, (_, at) => [values[from + at], places[from + at]]);
  pairs.sort(([one], [other]) => one - other);
  pairs.forEach(([value, place], at) => {
    values[from + at] = value;
    places[from + at] = place;
  });
}
