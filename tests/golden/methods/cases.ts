import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldenCase } from '../cases';

/** The golden cases of a method, whether a function runs them or not: [file, case], ready for test.each. */
export function goldenCasesOf(method: string): [string, GoldenCase][] {
  const found = [__dirname, join(__dirname, '..')].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.startsWith(`${method}--`) && file.endsWith('.json'))
      .map((file): [string, GoldenCase] => [file, { file, ...JSON.parse(readFileSync(join(folder, file), 'utf8')) }]),
  );
  if (found.length === 0) throw new Error(`No golden case of ${method}`);
  return found;
}
