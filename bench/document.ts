import { readFileSync, writeFileSync } from 'node:fs';
import type { Report, Result } from './report';

/** `npm run --silent bench | npx tsx bench/document.ts`: puts what the bench has measured into docs/speed.md. */
const page = 'docs/speed.md';
const begin = '<!-- measured -->';
const end = '<!-- end of what was measured -->';
const { node, processor, results, budgets } = JSON.parse(readFileSync(0, 'utf8')) as Report;

const verdicts = [
  '| Budget | measured | limit | |',
  '| --- | ---: | --- | --- |',
  ...budgets.map(
    ({ what, found, limit, within }) => `| ${what} | ${found} | ${limit} | ${within ? 'met' : '**missed**'} |`,
  ),
];
const families = Array.from(new Set(results.map(({ family }) => family)), (family) =>
  [
    `### ${family}`,
    '',
    '| Method | measured on | sizes | milliseconds | summing passes |',
    '| --- | --- | --- | --- | --- |',
    ...results.filter((result) => result.family === family).map(rowOf),
  ].join('\n'),
);
const measured = [
  `Node ${node}, ${processor}.`,
  '',
  '## Budgets',
  '',
  ...verdicts,
  '',
  '## Every method',
  '',
  families.join('\n\n'),
].join('\n');

const text = readFileSync(page, 'utf8');
const before = text.slice(0, text.indexOf(begin) + begin.length);
const after = text.slice(text.indexOf(end));
writeFileSync(page, `${before}\n\n${measured}\n\n${after}`);

function rowOf({ method, counted, sizes }: Result): string {
  const each = (value: (timing: Result['sizes'][number]) => number) =>
    sizes.map((timing) => value(timing).toLocaleString('en', { maximumSignificantDigits: 3 })).join(' · ');
  const counts = sizes.map(({ size }) => size.toLocaleString('en')).join(' · ');
  return `| ${method} | ${counted} | ${counts} | ${each((timing) => timing.milliseconds)} | ${each((timing) => timing.passes)} |`;
}
