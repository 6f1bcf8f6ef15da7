import { cpus } from 'node:os';
import { Console } from 'node:console';
import { compareDea } from './against-highs';
import { agreement } from './families/agreement';
import { efficiency } from './families/efficiency';
import { models } from './families/models';
import { policyAndForecasting } from './families/policy-and-forecasting';
import { preparing } from './families/preparing';
import { pairwise, ranking } from './families/ranking';
import { reading } from './families/reading';
import { robustness } from './families/robustness';
import { sharing } from './families/sharing';
import { synergy } from './families/synergy';
import { dataWeights, judgementWeights } from './families/weighting';
import { cpuSeconds, sumOf } from './measure';
import type { Report, Result, Verdict } from './report';
import type { Subject } from './subject';

/**
 * Measures every method at up to three sizes against a plain summing pass over the same numbers. The table goes to the
 * screen and the JSON to standard output; ends with an error where a budget is broken.
 */
const subjects: Subject[] = [
  ...reading,
  ...preparing,
  ...dataWeights,
  ...judgementWeights,
  ...ranking,
  ...pairwise,
  ...efficiency,
  ...synergy,
  ...agreement,
  ...sharing,
  ...policyAndForecasting,
  ...robustness,
  ...models,
];
const screen = new Console(process.stderr);

async function main(): Promise<void> {
  const results = subjects.map(measured);
  const comparison = await compareDea();
  const largestMemory = process.resourceUsage().maxRSS / 1024;
  const budgets: Verdict[] = results.flatMap(({ method, sizes, budget }, at) => {
    if (!budget) return [];
    const largest = sizes[sizes.length - 1];
    const what = `${method}, ${largest.size.toLocaleString('en')} ${subjects[at].counted}`;
    return 'passes' in budget
      ? [atMost(what, largest.passes, budget.passes, 'summing passes')]
      : [atMost(what, largest.milliseconds / 1000, budget.seconds, 's of CPU')];
  });
  budgets.push(
    atLeast('DEA crs, 1,000 units: times faster than HiGHS a unit', comparison.highs / comparison.ours, 100),
    atMost('DEA crs, 5,000 units', comparison.growth, 12, 'times 1,000 units'),
    // The workbench is loaded here, so that what it holds is not taken for the methods' memory.
    ...Array.from(await (await import('./templates')).templateSeconds(), ([id, seconds]) =>
      atMost(`template of ${id} inserted into the workbench`, seconds, 2, 's of CPU'),
    ),
    // A table of 10,000 × 10,000 numbers would take 763 MB, or 381 MB in single precision.
    atMost('largest memory of the whole run, PROMETHEE 10,000 × 20 included', largestMemory, 763, 'MB'),
  );
  const report: Report = { node: process.version, processor: cpus()[0].model, results, budgets };

  screen.table(
    results.map(({ family, method, counted, sizes }) => ({
      family,
      method,
      counted,
      sizes: sizes.map(({ size }) => size).join(' · '),
      milliseconds: sizes.map(({ milliseconds }) => milliseconds).join(' · '),
      passes: sizes.map(({ passes }) => passes).join(' · '),
    })),
  );
  screen.table(budgets);
  console.log(JSON.stringify(report, null, 2));
  if (budgets.some(({ within }) => !within)) process.exitCode = 1;
}

function measured({ family, method, counted, sizes, prepare, budget }: Subject): Result {
  return {
    family,
    method,
    counted,
    budget,
    sizes: sizes.map((size, at) => {
      const { numbers, pass = () => sumOf(numbers), run } = prepare(size);
      const matters = budget && at === sizes.length - 1;
      const [summed, own] = cpuSeconds([pass, run], matters ? thorough : brief);
      return { size, milliseconds: shortened(1000 * own), passes: shortened(own / summed) };
    }),
  };
}

const thorough = { turns: 7, seconds: 0.3 };
const brief = { turns: 2, seconds: 0.03 };

function atMost(what: string, found: number, limit: number, unit: string): Verdict {
  return { what, found: shortened(found), limit: `≤ ${limit} ${unit}`, within: found <= limit };
}

function atLeast(what: string, found: number, limit: number): Verdict {
  return { what, found: shortened(found), limit: `≥ ${limit}`, within: found >= limit };
}

function shortened(value: number): number {
  return Number(value.toPrecision(3));
}

void main();
