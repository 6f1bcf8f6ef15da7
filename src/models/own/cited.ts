import type { Citation } from '../schema';

/** A place in a source as a line of a cell, and back. */
export const citedLines = (cites: readonly Citation[]): string[] => cites.map(({ source, at }) => `${source}: ${at}`);

export const citations = (lines: readonly string[]): { source: string; at: string }[] =>
  lines.map((line) => {
    const mark = line.search(/[:：]/);
    return mark < 0
      ? { source: line, at: '–' }
      : { source: line.slice(0, mark).trim(), at: line.slice(mark + 1).trim() || '–' };
  });

/** "A = 0.25" as its two parts; a number that cannot be read is NaN, which the schema refuses. */
export const equation = (line: string): { readonly name: string; readonly value: string } => {
  const [name, ...rest] = line.split(/[=＝]/);
  return { name: name.trim(), value: rest.join('=').trim() };
};

export const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text));
