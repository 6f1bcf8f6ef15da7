import { heightFor } from '../plan/appearance';

/** Excel makes no row higher, in points: what is longer would be refused or cut off. */
export const highestRow = 409;

/** Where a text may be parted: after a sentence or an item of a list, else between words, else anywhere. */
const ends = [/(?<=[.;] |[。；])/u, /(?<= )/u, /(?:)/u];

/** A paragraph in as many parts as it needs rows of this width. */
export function partsForRows(paragraph: string, width: number, end = 0): string[] {
  const fits = (text: string) => heightFor([text], [width]) <= highestRow;
  if (fits(paragraph)) return [paragraph];
  const parts = [''];
  for (const piece of paragraph.split(ends[end])) {
    const last = parts.length - 1;
    if (fits(parts[last] + piece)) parts[last] += piece;
    else if (fits(piece)) parts.push(piece);
    else parts.push(...partsForRows(piece, width, end + 1));
  }
  return parts.filter((part) => part !== '').map((part) => part.trimEnd());
}
