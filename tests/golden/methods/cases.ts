import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldenCase } from '../cases';

/** The golden cases of methods that are checked at the method itself: [file, case], ready for test.each. */
export function goldenCasesOf(method: string): [string, GoldenCase][] {
  const found = readdirSync(__dirname)
    .filter((file) => file.startsWith(`${method}--`) && file.endsWith('.json'))
    .map((file): [string, GoldenCase] => [
      file,
      { file, ...JSON.parse(readFileSync(join(__dirname, file), 'utf8')) },
    ]);
  if (found.length === 0) throw new Error(`No golden case of ${method}`);
  return found;
}
