import { goldenCases } from '../../tests/golden/cases';
import { runsOf } from '../../tests/golden/runs';

let known: Map<string, Set<string>> | undefined;

/** What a function is checked against: the sources of the golden cases that are run through it, each once. */
export function referencesOf(id: string): string[] {
  known ??= sourcesByFunction();
  return [...(known.get(id) ?? [])];
}

function sourcesByFunction(): Map<string, Set<string>> {
  const sources = new Map<string, Set<string>>();
  for (const golden of goldenCases) {
    for (const run of runsOf[golden.method]?.(golden) ?? []) {
      const own = sources.get(run.function) ?? new Set();
      sources.set(run.function, own.add(golden.source));
    }
  }
  return sources;
}
