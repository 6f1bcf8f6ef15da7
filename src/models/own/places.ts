import type { OwnPlace } from './problems';
import type { ReadRow, ReadRows } from './read-rows';
import type { TableId } from './tables';

/** From a path in a model's data, as schema and rules name it, to the cell that says it. */
export function placesIn(whole: ReadRow, read: Readonly<Record<TableId, ReadRows>>): (path: string) => OwnPlace {
  const rowsOf = (id: TableId): readonly ReadRow[] => read[id].rows;
  const indicatorsOf = (dimension: ReadRow): ReadRow[] =>
    rowsOf('indicators').filter(({ flat }) => flat.dimension === dimension.flat.code);

  const inDimension = (at: number, rest: readonly string[]): OwnPlace => {
    const dimension = rowsOf('dimensions')[at];
    const [part, place, ...inside] = rest;
    if (part === 'indicators' && place !== undefined)
      return inIndicator(indicatorsOf(dimension)[Number(place)], inside);
    // What is wrong with a dimension as a whole is what its indicators weigh.
    return part === undefined ? indicatorsOf(dimension)[0].placeOf('weight') : dimension.placeOf(rest.join('.'));
  };

  return (path) => {
    const [part, at, ...rest] = path.split('.');
    if (part === 'dimensions') {
      return at === undefined ? rowsOf('dimensions')[0].placeOf('weight') : inDimension(Number(at), rest);
    }
    if (part === 'grades') return inGrades(at, rest) ?? whole.placeOf(propertyOf[at] ?? 'basis');
    const row = at === undefined ? undefined : tables.has(part as TableId) && rowsOf(part as TableId)[Number(at)];
    return row ? row.placeOf(rest.join('.')) : whole.placeOf(path);
  };

  function inGrades(part: string, [at]: readonly string[]): OwnPlace | undefined {
    if (part !== 'labels' && part !== 'cutoffs') return undefined;
    const row = rowsOf('classes')[Number(at ?? 0)];
    return row?.placeOf(part === 'labels' && at !== undefined ? 'label' : 'cutoff');
  }
}

const tables: ReadonlySet<TableId> = new Set([
  'profiles',
  'vetoes',
  'checks',
  'variables',
  'parameters',
  'forbidden',
] as const);

const propertyOf: Readonly<Record<string, string>> = { leastUnits: 'leastUnits', reason: 'gradesReason' };

/** Parts of a scoring rule have columns of their own. */
function inIndicator({ placeOf }: ReadRow, [part, ...rest]: readonly string[]): OwnPlace {
  if (part !== 'scoring') return placeOf([part, ...rest].join('.'));
  const [name = 'rule', inner] = rest;
  if (name === 'fallback') return placeOf(inner === 'low' || inner === 'high' ? inner : 'fallback');
  return placeOf(name === 'anchors' ? 'ratings' : name);
}
