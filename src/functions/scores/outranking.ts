import { readOption, readShare, readSwitch } from '../../cells/option';
import { requireFewRows } from '../../cells/table';
import { readPositiveThresholds, readRequiredThresholds, readThresholds } from '../../cells/thresholds';
import type { Matrix } from '../../methods/matrix';
import { electre1 } from '../../methods/ranking/electre1';
import { electre3 } from '../../methods/ranking/electre3';
import {
  neededThresholds,
  preferenceNames,
  type PreferenceName,
  type Thresholds,
} from '../../methods/ranking/preferences';
import { promethee } from '../../methods/ranking/promethee';
import { answer, type Spill } from '../answer';
import { underHeaders } from '../headers';
import { placed } from '../placed';
import { spillUnitPairs } from '../spill';
import { readWeightedUnits, scored, type WeightedUnits } from './units';

/**
 * PROMETHEE II: units compared pair by pair; how much each is preferred to the others, they to it, and the difference.
 * @customfunction PROMETHEE PROMETHEE
 * @helpurl https://localhost:3000/help/PROMETHEE.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [preference] usual (default), ushape, vshape, level, linear or gaussian.
 * @param {unknown[][]} [q] Difference up to which units count as equal: one number, or one per indicator.
 * @param {unknown[][]} [p] Difference from which preference is complete: one number, or one per indicator.
 * @param {unknown[][]} [s] Difference at the inflection of gaussian: one number, or one per indicator.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} 3 columns: φ+, φ− and φ; larger φ is better.
 */
export function preferenceFlows(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  preference?: unknown,
  q?: unknown[][],
  p?: unknown[][],
  s?: unknown[][],
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const name = readOption(preference, 'preference', preferenceNames, 'usual');
    const withHeaders = readSwitch(headers, 'headers');
    const units = readWeightedUnits(data, weights, directions);
    const thresholds = readNeededThresholds({ q, p, s }, name, units.table.matrix.columns);
    return underHeaders(
      withHeaders,
      ['positiveFlow', 'negativeFlow', 'netFlow'],
      scored(units, (...given) => {
        const { positive, negative, net } = promethee(...given, name, thresholds);
        return [positive, negative, net];
      }),
    );
  });
}

function readNeededThresholds(
  given: Readonly<Record<keyof Thresholds, unknown>>,
  preference: PreferenceName,
  count: number,
): Thresholds {
  const read = (name: keyof Thresholds) => {
    if (!neededThresholds[preference].includes(name)) return readThresholds(given[name], name, count);
    return (name === 's' ? readPositiveThresholds : readRequiredThresholds)(given[name], name, count);
  };
  return { q: read('q'), p: read('p'), s: read('s') };
}

/**
 * ELECTRE I: which unit outranks which, as enough weight speaks for it and nothing speaks too loudly against it.
 * @customfunction ELECTRE1 ELECTRE1
 * @helpurl https://localhost:3000/help/ELECTRE1.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown} [concordance] Share of the weight that must speak for a unit, 0 to 1. Default 0.6.
 * @param {unknown} [discordance] Largest lead of the other unit that is borne, 0 to 1. Default 0.4.
 * @returns {unknown[][]} One row and one column per unit: 1 where the row's unit outranks the column's.
 */
export function outrankingTable(
  data: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  concordance?: unknown,
  discordance?: unknown,
): unknown[][] {
  return answer(() => {
    const least = readShare(concordance, 'concordance', 0.6);
    const most = readShare(discordance, 'discordance', 0.4);
    const units = readWeightedUnits(data, weights, directions);
    return pairs(
      units,
      ({ table, weights, directions }) => electre1(table.matrix, weights, directions, least, most).outranking,
    );
  });
}

/**
 * ELECTRE III: how credible it is that one unit is at least as good as another, 0 to 1.
 * @customfunction ELECTRE3 ELECTRE3
 * @helpurl https://localhost:3000/help/ELECTRE3.html
 * @param {unknown[][]} data Units in rows, indicators in columns, no header row.
 * @param {unknown[][]} weights One per indicator, rescaled to sum 1. Left empty: equal.
 * @param {unknown[][]} [directions] One per indicator: 1, + or benefit; -1, - or cost. Omitted: all benefit.
 * @param {unknown[][]} q Difference up to which units count as equal: one number, or one per indicator.
 * @param {unknown[][]} p Difference from which preference is complete: one number, or one per indicator.
 * @param {unknown[][]} v Difference from which a lead is a veto: one number, or one per indicator.
 * @returns {unknown[][]} One row and one column per unit: credibility that the row's unit is as good as the column's.
 */
export function credibilityTable(
  data: unknown[][],
  weights: unknown[][],
  directions: unknown[][],
  q: unknown[][],
  p: unknown[][],
  v: unknown[][],
): unknown[][] {
  return answer(() => {
    const units = readWeightedUnits(data, weights, directions);
    const count = units.table.matrix.columns;
    const thresholds = {
      q: readRequiredThresholds(q, 'q', count),
      p: readRequiredThresholds(p, 'p', count),
      v: readRequiredThresholds(v, 'v', count),
    };
    return pairs(
      units,
      ({ table, weights, directions }) => electre3(table.matrix, weights, directions, thresholds).credibility,
    );
  });
}

/** A table of pairs grows with the square of the units, and nobody reads a larger one. */
const mostComparedUnits = 2000;

function pairs(units: WeightedUnits, compare: (units: WeightedUnits) => Matrix): Spill {
  const table = requireFewRows(units.table, mostComparedUnits);
  return spillUnitPairs(
    table,
    placed(table, () => compare(units)),
  );
}
