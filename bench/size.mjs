import fs from 'node:fs';
import { gzipSync } from 'node:zlib';

/*
 * `npm run size`: what Excel downloads, gzip-compressed, against the budgets of the issue; and that nothing of the
 * workbench ships. Ends with 1 when a budget is broken. Run `npm run build` first.
 */
const kilobytes = (files) =>
  files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(`dist/${file}`)).length, 0) / 1024;
const page = fs.readFileSync('dist/taskpane.html', 'utf8');
// The functions are fetched beside the pane: it does not wait for them to paint.
const atFirstPaint = [...page.matchAll(/<script[^>]*>/g)]
  .map(([tag]) => tag)
  .filter((tag) => !/ async[ >=]/.test(tag))
  .map((tag) => / src="?([^"\s>]+)/.exec(tag)[1])
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
