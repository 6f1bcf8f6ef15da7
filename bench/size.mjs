import fs from 'node:fs';
import { gzipSync } from 'node:zlib';

/*
 * `npm run size`: what Excel downloads, gzip-compressed, against the budgets of the issue; and that nothing of the
 * workbench ships. Ends with 1 when a budget is broken. Run `npm run build` first.
 */
const kilobytes = (files) =>
  files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(`dist/${file}`)).length, 0) / 1024;
const page = fs.readFileSync('dist/taskpane.html', 'utf8');
const atFirstPaint = [...page.matchAll(/<script[^>]*? src="?([^"\s>]+)/g)]
  .map(([, src]) => src)
  .filter((src) => !src.includes('://'));
const shipped = [...fs.readdirSync('dist'), ...fs.readdirSync('dist/chunks').map((name) => `chunks/${name}`)].filter(
  (file) => file.endsWith('.js'),
);

const measured = [
  { what: 'functions.js', kilobytes: kilobytes(['functions.js']), budget: 120 },
  { what: 'heavy.js', kilobytes: kilobytes(['heavy.js']), budget: 60 },
  { what: `pane before first paint (${atFirstPaint.join(', ')})`, kilobytes: kilobytes(atFirstPaint), budget: 250 },
  { what: 'everything shipped', kilobytes: kilobytes(shipped), budget: null },
];
for (const { what, kilobytes: size, budget } of measured) {
  const verdict = budget === null ? '' : size <= budget ? `within ${budget}` : `OVER ${budget}`;
  console.log(`${size.toFixed(1).padStart(8)} KB  ${what}  ${verdict}`);
}
const leaks = shipped.filter((file) => /univerjs|hucre|_xldudf_/.test(fs.readFileSync(`dist/${file}`, 'utf8')));
if (leaks.length) console.log(`workbench code in: ${leaks.join(', ')}`);
if (leaks.length || measured.some((one) => one.budget !== null && one.kilobytes > one.budget)) process.exitCode = 1;
