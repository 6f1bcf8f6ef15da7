import { krippendorffBootstrap } from '../agreement-interval';
import {
  crossEfficiencies,
  efficiencies,
  productivityChange,
  slacksBasedEfficiencies,
  superEfficiencies,
  twoStageEfficiencies,
} from '../efficiency';
import { efficiencyDetail } from '../efficiency-detail';
import { rankAcceptability, robustRanks, weightSensitivity } from '../robustness';
import { bestWeightsScore } from '../scores/benefit-of-the-doubt';

interface HeavyFunction {
  readonly compute: (...given: never[]) => unknown[][];
  /** Loops that tell how far they are, one after the other. */
  readonly loops: number;
  /**
   * Whether the answer is there within about 50 ms, the longest that a person typing does not notice. Such a call is
   * computed at once: the way to a worker would only make its cell flash #BUSY!.
   */
  readonly isSmall: (...given: unknown[]) => boolean;
}

const mostUnits = 50;
const mostDrawnCells = 500_000;
const mostSensitiveCells = 100;

const fewUnits = (range: unknown) => rowsOf(range) <= mostUnits;

/** The functions that may take long, by id. */
const heavyFunctions = {
  BOD: { compute: bestWeightsScore, loops: 2, isSmall: fewUnits },
  DEA: { compute: efficiencies, loops: 2, isSmall: fewUnits },
  'DEA.DETAIL': { compute: efficiencyDetail, loops: 5, isSmall: fewUnits },
  'DEA.SUPER': { compute: superEfficiencies, loops: 2, isSmall: fewUnits },
  'DEA.CROSS': { compute: crossEfficiencies, loops: 2, isSmall: fewUnits },
  'DEA.SBM': { compute: slacksBasedEfficiencies, loops: 2, isSmall: fewUnits },
  'DEA.TWOSTAGE': { compute: twoStageEfficiencies, loops: 4, isSmall: fewUnits },
  MALMQUIST: { compute: productivityChange, loops: 10, isSmall: fewUnits },
  ROBUST: {
    compute: robustRanks,
    loops: 1,
    isSmall: (data, _weights, _directions, _method, _spread, runs) => drawnCells(data, runs, 1000) <= mostDrawnCells,
  },
  SMAA: {
    compute: rankAcceptability,
    loops: 1,
    isSmall: (data, _directions, runs) => drawnCells(data, runs, 10_000) <= mostDrawnCells,
  },
  'KRIPPENDORFF.INTERVAL': {
    compute: krippendorffBootstrap,
    loops: 1,
    isSmall: (ratings, _level, _confidence, runs) => drawnCells(ratings, runs, 1000) <= mostDrawnCells,
  },
  SENSITIVITY: { compute: weightSensitivity, loops: 1, isSmall: (data) => cellsOf(data) <= mostSensitiveCells },
} satisfies Record<string, HeavyFunction>;

export type HeavyId = keyof typeof heavyFunctions;
export const heavyIds = Object.keys(heavyFunctions) as HeavyId[];

export function heavyFunction(id: HeavyId): HeavyFunction {
  return heavyFunctions[id];
}

export function compute(id: HeavyId, given: readonly unknown[]): unknown[][] {
  return heavyFunction(id).compute(...(given as never[]));
}

function rowsOf(range: unknown): number {
  return Array.isArray(range) ? range.length : 1;
}

function cellsOf(range: unknown): number {
  return Array.isArray(range) ? range.length * (range[0] as unknown[]).length : 1;
}

/** Runs that are no number are the default, or refused before anything is drawn. */
function drawnCells(range: unknown, runs: unknown, byDefault: number): number {
  return cellsOf(range) * (typeof runs === 'number' ? runs : byDefault);
}
