import type { PictureLook } from '../../../evaluation/analyses/picture';
import type { CellValue } from '../../../evaluation/source';

/** The cells of a picture, told apart: headers, a name a row, a series a column. */
export interface PictureData {
  readonly look: PictureLook;
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly names: readonly string[];
  /** Ends of the scale of values. */
  readonly ends: readonly [number, number];
}

const numberOrNull = (cell: CellValue): number | null => (typeof cell === 'number' ? cell : null);

export function pictureData(look: PictureLook, cells: readonly (readonly CellValue[])[]): PictureData {
  const [headers, ...rows] = cells;
  const named = rows.filter(([name]) => name !== '');
  const series = headers.slice(1).map((name, at) => ({
    name: String(name),
    values: named.map((row) => numberOrNull(row[1 + at])),
  }));
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  const sums = named.map((_, row) => series.reduce((sum, one) => sum + (one.values[row] ?? 0), 0));
  const shown = look.kind === 'stacked' ? sums : values;
  const ends: [number, number] = [look.min ?? Math.min(0, ...shown), look.max ?? Math.max(0, ...shown)];
  return {
    look,
    title: String(headers[0]),
    series,
    names: named.map(([name]) => String(name)),
    ends: ends[0] === ends[1] ? [ends[0], ends[0] + 1] : ends,
  };
}

/** The share of the scale at which a value stands, kept inside it. */
export const along = ({ ends: [low, high] }: PictureData, value: number): number =>
  Math.min(1, Math.max(0, (value - low) / (high - low)));
