import type { Text } from '../../models/schema';

/** One of the things that are compared with each other: a dimension or an indicator. */
export interface Element {
  readonly code: string;
  readonly name: Text;
}

/** Elements that are compared with each other: the dimensions of the whole, or the indicators of one dimension. */
export interface Level {
  /** Code of the dimension whose parts are compared; null where they are parts of the whole. */
  readonly dimension: string | null;
  /** Name of that dimension. */
  readonly name: Text | null;
  readonly elements: readonly Element[];
}

/** What an evaluation's indicators are parts of. */
interface Hierarchy {
  readonly dimensions: readonly Element[];
  readonly indicators: readonly (Element & { readonly dimension: string })[];
}

const elementOf = ({ code, name }: Element): Element => ({ code, name });

const membersOf = ({ indicators }: Hierarchy, code: string): Element[] =>
  indicators.filter(({ dimension }) => dimension === code).map(elementOf);

/** The levels from the top in which there is something to compare. A dimension without siblings is the whole. */
export function levelsOf(hierarchy: Hierarchy): Level[] {
  const { dimensions } = hierarchy;
  const whole = dimensions.length > 1 ? dimensions.map(elementOf) : membersOf(hierarchy, dimensions[0]?.code ?? '');
  const inside = dimensions.length > 1 ? dimensions : [];
  return [
    { dimension: null, name: null, elements: whole },
    ...inside.map(({ code, name }): Level => ({ dimension: code, name, elements: membersOf(hierarchy, code) })),
  ].filter(({ elements }) => elements.length > 1);
}

/** Where the weight of an indicator comes from: the level and the position in it of each weight that is multiplied. */
export function pathsOf(hierarchy: Hierarchy): { readonly level: number; readonly element: number }[][] {
  const levels = levelsOf(hierarchy);
  const stepTo = (code: string) =>
    levels.flatMap(({ elements }, level) => {
      const element = elements.findIndex((one) => one.code === code);
      return element === -1 ? [] : [{ level, element }];
    });
  const several = hierarchy.dimensions.length > 1;
  return hierarchy.indicators.map(({ code, dimension }) => [...(several ? stepTo(dimension) : []), ...stepTo(code)]);
}

/** Weights of the indicators from the weights inside each level. */
export const weightsFromLevels = (hierarchy: Hierarchy, local: readonly ArrayLike<number>[]): number[] =>
  pathsOf(hierarchy).map((path) => path.reduce((product, { level, element }) => product * local[level][element], 1));
