import { readFileSync } from 'node:fs';

export type Province = Readonly<Record<string, number>> & { readonly name: string };

const [head, ...lines] = readFileSync('examples/data/china-province-2010-2023.csv', 'utf8')
  .replace(/^\uFEFF/, '')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(','));

const panel: readonly Province[] = lines.map((cells) => {
  const numbers = head.map((header, at) => [header, cells[at] === '' ? NaN : Number(cells[at])]);
  return { ...Object.fromEntries(numbers), name: cells[head.indexOf('province_en')] } as Province;
});

/** Provinces of one year of the China panel by the headers of the file; NaN where the yearbook has no number. */
export const provincesOf = (year: number): Province[] =>
  panel.filter((one) => one.year === year && one.name !== 'China (national)');

export const orBlank = (value: number): number | '' => (Number.isNaN(value) ? '' : value);
