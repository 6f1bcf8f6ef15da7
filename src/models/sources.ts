import * as z from 'zod';
import sources from './sources.json';
import { textSchema, type Text } from './text';

/** What the models cite, by id. */
export const sourceTexts: Readonly<Record<string, Text>> = z.record(z.string(), textSchema).parse(sources);
