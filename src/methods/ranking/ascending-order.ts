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
  if (workspace.values.length < numbers.length) workspace = workspaceFor(numbers.length);
  const { values, places } = workspace;
  let count = 0;
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at];
    if (Number.isNaN(value)) continue;
    values[count] = value;
    places[count++] = at;
  }
  sort(workspace, 0, count, 0);
  return { count, values, places };
}

type Workspace = ReturnType<typeof workspaceFor>;

function workspaceFor(count: number) {
  return {
    values: new Float64Array(count),
    places: new Int32Array(count),
    dealtValues: new Float64Array(count),
    dealtPlaces: new Int32Array(count),
    drawerOf: new Int32Array(count),
    ends: new Int32Array(count + 1),
  };
}

function sort(given: Workspace, from: number, to: number, depth: number): void {
  if (to - from > few) deal(given, from, to, depth);
  insert(given, from, to);
}

/** Puts smaller numbers into earlier drawers; inside a drawer they stand as they come, unless it is crowded. */
function deal(given: Workspace, from: number, to: number, depth: number): void {
  const { values, places, dealtValues, dealtPlaces, drawerOf } = given;
  let least = Infinity;
  let most = -Infinity;
  for (let at = from; at < to; at++) {
    const value = values[at];
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least === most) return;
  const count = to - from;
  const drawersPerUnit = (count - 1) / (most - least);
  if (depth === deepest || !(drawersPerUnit > 0 && drawersPerUnit < Infinity)) return compare(given, from, to);

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
  for (let at = from; at < to; at++) {
    values[at] = dealtValues[at];
    places[at] = dealtPlaces[at];
  }
  if (crowd <= few) return;
  for (let drawer = 0; drawer < count; drawer++) {
    if (ends[drawer + 1] - ends[drawer] > few) sort(given, ends[drawer], ends[drawer + 1], depth + 1);
  }
}

function insert({ values, places }: Workspace, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const value = values[at];
    if (!(values[at - 1] > value)) continue;
    const moved = places[at];
    let hole = at;
    for (; hole > from && values[hole - 1] > value; hole--) {
      values[hole] = values[hole - 1];
      places[hole] = places[hole - 1];
    }
    values[hole] = value;
    places[hole] = moved;
  }
}

function compare({ values, places }: Workspace, from: number, to: number): void {
  const pairs = Array.from({ length: to - from }, (_, at) => [values[from + at], places[from + at]]);
  pairs.sort(([one], [other]) => one - other);
  pairs.forEach(([value, place], at) => {
    values[from + at] = value;
    places[from + at] = place;
  });
}
