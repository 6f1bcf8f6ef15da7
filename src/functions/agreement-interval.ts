import { readCategories } from '../cells/categories';
import { readCount, readOption, readPositiveShare, readSeed, readSwitch } from '../cells/option';
import { readTable } from '../cells/table';
import { measurementLevels } from '../methods/agreement/krippendorff';
import { krippendorffInterval } from '../methods/agreement/krippendorff-interval';
import { answer } from './answer';
import { underHeaders } from './headers';
import { placed } from './placed';
import { spillRow } from './spill';

/** More runs only sharpen digits that nobody reads. */
const mostRuns = 100_000;

/**
 * Krippendorff's alpha with its bootstrap interval: how far the agreement could move with other units of the same kind.
 * @customfunction KRIPPENDORFF.INTERVAL KRIPPENDORFF.INTERVAL
 * @cancelable
 * @helpurl https://localhost:3000/help/KRIPPENDORFF.INTERVAL.html
 * @param {unknown[][]} ratings Things rated in rows, raters in columns, no header row. Words are read for the nominal level.
 * @param {unknown} [level] What the ratings are: nominal (default), ordinal, interval or ratio.
 * @param {unknown} [confidence] Share of the runs between the ends, above 0 up to 1. Default 0.95.
 * @param {unknown} [runs] How often things rated are drawn. Default 1000.
 * @param {unknown} [seed] A whole number that fixes the draws; the same seed gives the same result. Default 1.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row: alpha, lower and upper end, runs in which alpha is defined.
 */
export function krippendorffBootstrap(
  ratings: unknown[][],
  level?: unknown,
  confidence?: unknown,
  runs?: unknown,
  seed?: unknown,
  headers?: unknown,
): unknown[][] {
  return answer(() => {
    const measured = readOption(level, 'level', measurementLevels, 'nominal');
    const options = {
      level: measured,
      confidence: readPositiveShare(confidence, 'confidence', 0.95),
      runs: readCount(runs, 'runs', 1000, mostRuns),
      seed: readSeed(seed, 'seed'),
    };
    const withHeaders = readSwitch(headers, 'headers');
    const read = measured === 'nominal' ? readCategories : readTable;
    const table = read(ratings, 'ratings', { missing: 'allowed' });
    const { alpha, lower, upper, used } = placed(table, () => krippendorffInterval(table.matrix, options));
    return underHeaders(
      withHeaders,
      ['krippendorffAlpha', 'lowerEnd', 'upperEnd', 'usedRuns'],
      spillRow([alpha, lower, upper, used]),
    );
  });
}
