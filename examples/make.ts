import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { books } from './books';
import { workbookOf } from './workbook-of';

/**
 * Writes each example twice: as a file to open, and as the plan that the pane writes into an open workbook.
 * All of them with `npm run examples`, some with `npm run examples -- asem`.
 */
async function make(name: string): Promise<void> {
  const { plan, bytes } = await workbookOf(books[name]);
  mkdirSync(join(__dirname, 'plans'), { recursive: true });
  writeFileSync(join(__dirname, `${name}.xlsx`), bytes);
  writeFileSync(join(__dirname, 'plans', `${name}.json`), JSON.stringify(plan));
}

/** The functions associate themselves once a process: each workbook gets its own. */
const makeEach = (names: readonly string[]): void =>
  names.forEach((name) =>
    execFileSync(process.execPath, [...process.execArgv, __filename, name], { stdio: 'inherit' }),
  );

const [name, ...others] = process.argv.slice(2);
if (name && others.length === 0) void make(name);
else makeEach(name ? [name, ...others] : Object.keys(books));
