import * as z from 'zod';
import type { Translate } from '../../locales';
import type { CellValue } from '../source';
import type { Fingerprints } from './age';
import type { AnalysisObjects } from './names';
import { pictureSchema, type PictureLook } from './picture';

/** An analysis as its record in the workbook tells it. */
export interface StoredAnalysis {
  readonly id: string;
  readonly model: string;
  readonly name: string;
  /** When it was written, ISO 8601. */
  readonly written: string;
  readonly version: string;
  /** Null where an earlier version wrote none. */
  readonly fingerprints: Fingerprints | null;
  /** Names or addresses of the tables that it was made from. */
  readonly inputs: readonly string[];
  readonly picture: PictureLook;
  readonly objects: AnalysisObjects;
}

const inputSeparator = '; ';
const open = '–';
/** Keeps Excel from taking digits for a number. */
const prefix = 'fnv1a ';

/** Key, property in the user's language, value. `readStoredAnalysis` reads it back. */
export function recordRows(stored: StoredAnalysis, t: Translate): CellValue[][] {
  const { picture, objects } = stored;
  const end = (number: number | null): CellValue => number ?? open;
  return [
    ['analysis', t('analyses.property.analysis'), stored.id],
    ['name', t('analyses.property.name'), stored.name],
    ['model', t('analyses.property.model'), stored.model],
    ['inputs', t('analyses.property.inputs'), stored.inputs.join(inputSeparator)],
    ['finding', t('analyses.property.finding'), objects.finding],
    ['picture', t('analyses.property.picture'), objects.picture],
    ['picture-kind', t('analyses.property.picture-kind'), picture.kind],
    ['picture-min', t('analyses.property.picture-min'), end(picture.min)],
    ['picture-max', t('analyses.property.picture-max'), end(picture.max)],
    ['picture-threshold', t('analyses.property.picture-threshold'), end(picture.threshold)],
    ['written', t('analyses.property.written'), stored.written],
    ['version', t('analyses.property.version'), stored.version],
    [
      'fingerprint',
      t('sheets.property.fingerprint'),
      stored.fingerprints ? `${prefix}${stored.fingerprints.data}` : open,
    ],
    ['drawing', t('analyses.property.drawing'), stored.fingerprints ? `${prefix}${stored.fingerprints.drawing}` : open],
  ];
}

const filled = z.string().trim().min(1);
const end = z.union([z.number(), z.literal(open).transform(() => null)]);
/** Absent in what an earlier version wrote, or open. */
const printed = z
  .string()
  .transform((text) => (text.startsWith(prefix) ? text.slice(prefix.length) : undefined))
  .optional();
const recordSchema = z.object({
  analysis: filled,
  name: filled,
  model: filled,
  inputs: filled,
  finding: filled,
  picture: filled,
  'picture-kind': pictureSchema.shape.kind,
  'picture-min': end,
  'picture-max': end,
  'picture-threshold': end,
  written: z.iso.datetime(),
  version: filled,
  fingerprint: printed,
  drawing: printed,
});

/** What the record tells, or the keys of its rows that are missing or cannot be read. */
export type AnalysisReading =
  | { readonly kind: 'stored'; readonly stored: StoredAnalysis }
  | { readonly kind: 'damaged'; readonly keys: readonly string[] };

export function readStoredAnalysis(table: string, rows: readonly (readonly CellValue[])[]): AnalysisReading {
  const parsed = recordSchema.safeParse(Object.fromEntries(rows.map((row) => [String(row[0]).trim(), row[2]])));
  if (!parsed.success) {
    return { kind: 'damaged', keys: [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))] };
  }
  const { analysis, name, model, inputs, finding, picture, written, version, fingerprint, drawing } = parsed.data;
  const stored: StoredAnalysis = {
    id: analysis,
    model,
    name,
    written,
    version,
    fingerprints: fingerprint !== undefined && drawing !== undefined ? { data: fingerprint, drawing } : null,
    inputs: inputs.split(inputSeparator),
    picture: {
      kind: parsed.data['picture-kind'],
      min: parsed.data['picture-min'],
      max: parsed.data['picture-max'],
      threshold: parsed.data['picture-threshold'],
    },
    objects: { record: table, finding, picture },
  };
  return { kind: 'stored', stored };
}
