import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:http';
import open from 'open';
import sirv from 'sirv';

/*
 * `npm start`. Where Excel can be sideloaded (Windows, macOS) the add-in starts in Excel; elsewhere, or with
 * --workbench, the workbench is built and served on plain http, on port 3000 or the next free one.
 */
const wantsExcel = process.argv.includes('--excel');
const wantsWorkbench = process.argv.includes('--workbench');
const excelRunsHere = process.platform === 'win32' || process.platform === 'darwin';

if (wantsExcel && !excelRunsHere) {
  console.error('Excel cannot be started on this system. Use: npm run start:workbench');
  process.exit(1);
}
if (wantsExcel || (excelRunsHere && !wantsWorkbench)) {
  run('office-addin-debugging', ['start', 'manifest.xml', 'desktop']);
} else {
  run('webpack', ['--mode', 'production']);
  serve(Number(process.env.PORT ?? 3000));
}

function run(command, parameters) {
  const { status } = spawnSync('npx', ['--no-install', command, ...parameters], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function serve(port) {
  const files = sirv('dist', { dev: true });
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.writeHead(302, { location: '/workbench/' }).end();
      return;
    }
    files(request, response, () => response.writeHead(404).end('Not found'));
  });
  server.on('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    serve(port + 1);
  });
  // Only this machine: the workbench opens and saves the user's own files.
  server.listen(port, 'localhost', () => started(server, port));
}

function started(server, port) {
  const address = `http://localhost:${port}`;
  const record = '.cache/workbench.json';
  fs.mkdirSync('.cache', { recursive: true });
  fs.writeFileSync(record, JSON.stringify({ pid: process.pid, address }));
  console.log(`
CoopEval runs in the workbench, a stand-in for Excel:  ${address}

First thing to try: choose "Evaluate" above the sheet, then "Regional innovation". 31 provinces are already there.
先试一试：点击表格上方的“开始评价”，再选“区域创新集群”。31 个省份的数据已经备好。

Stop with Ctrl+C or npm stop.`);
  if (process.stdout.isTTY) void open(address).catch(() => {});
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      fs.rmSync(record, { force: true });
      server.close();
      server.closeAllConnections();
    });
  }
}
