import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * npm run bench. Bundles the measurements first, as the add-in is bundled: run file by file, every call from one
 * module into another goes through a getter that the shipped code does not have.
 */
const folder = mkdtempSync(join(tmpdir(), 'coopeval-bench-'));
const outfile = join(folder, 'bench.cjs');
buildSync({
  entryPoints: ['bench/methods.ts'],
  bundle: true,
  platform: 'node',
  target: 'es2022',
  outfile,
  // It loads its WebAssembly from beside its own file.
  external: ['highs'],
});
const env = { ...process.env, NODE_PATH: resolve('node_modules') };
process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit', env }).status ?? 1;
rmSync(folder, { recursive: true });
