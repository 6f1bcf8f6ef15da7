import { goldenCases } from '../../tests/golden/cases';
import { runsOf } from '../../tests/golden/runs';

/** What a function is checked against: the sources of the golden cases that are run through it, each once. */
export function referencesOf(id: string): string[] {
  const cases = goldenCases.filter((golden) => runsOf[golden.method]?.(golden).some((run) => run.function === id));
  return [...new Set(cases.map(({ source }) => source))];
}
