import * as z from 'zod';

/**
 * The small chart of the pane, as a range of a sheet: its first row holds headers, its first column names, the others a
 * series each. Of a scatter there are two, x and y; of ranges two, from and to. Sides are lines of two parties, of which
 * the lower one counts. A heat map has as many series as it has columns.
 */
export const pictureSchema = z.strictObject({
  kind: z.enum(['bars', 'stacked', 'ranges', 'lines', 'sides', 'scatter', 'radar', 'heat']),
  /** Ends of the scale of values; of a scatter of both axes. Null where the values give them. */
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** A dashed line across, of a scatter across both axes. */
  threshold: z.number().nullable(),
});

export type PictureLook = z.infer<typeof pictureSchema>;

export interface Picture extends PictureLook {
  /** On the first sheet, headers included. */
  readonly range: string;
}
