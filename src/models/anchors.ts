import * as z from 'zod';
import families from './anchors.json';
import type { Anchors } from './scoring';
import { textSchema, type Text } from './text';

const familySchema = z.strictObject({ name: textSchema, texts: z.array(textSchema).length(5).readonly() }).readonly();

/** The families of anchors that several models share, so that a panel calibrates once. */
export const anchorFamilies = z
  .strictObject({
    M: familySchema,
    P: familySchema,
    S: familySchema,
    Q: familySchema,
    R: familySchema,
    C: familySchema,
  })
  .readonly()
  .parse(families);

/** What the ratings 1 to 5 mean. */
export const anchorTexts = (anchors: Anchors): readonly Text[] =>
  typeof anchors === 'string' ? anchorFamilies[anchors].texts : anchors;
