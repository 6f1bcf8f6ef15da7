import * as z from 'zod';

export const filled = z.string().trim().min(1);

/** A text in both languages of the product. */
export const textSchema = z.strictObject({ en: filled, zh: filled }).readonly();
export type Text = z.infer<typeof textSchema>;

/** A place in one of the sources of `sources.json`. */
export const citationSchema = z.strictObject({ source: filled, at: filled }).readonly();
export type Citation = z.infer<typeof citationSchema>;
export const citations = z.array(citationSchema).readonly();
