import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/* `npm stop`: ends a running workbench and takes the add-in out of Excel again. */
const record = '.cache/workbench.json';

if (fs.existsSync(record)) {
  const { pid, address } = JSON.parse(fs.readFileSync(record, 'utf8'));
  try {
    process.kill(pid, 'SIGTERM');
    console.log(`Stopped the workbench at ${address}.`);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
  fs.rmSync(record, { force: true });
}
if (process.platform === 'win32' || process.platform === 'darwin') {
  const { status } = spawnSync('npx', ['--no-install', 'office-addin-debugging', 'stop', 'manifest.xml'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
