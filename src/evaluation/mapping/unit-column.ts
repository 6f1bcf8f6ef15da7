import { isMissing } from '../../cells/value';
import type { Model } from '../../models/schema';
import type { Source } from '../source';
import { headerParts, spelling } from './spelling';

/** Columns that hold words rather than numbers, and so may name the units. */
export function textColumns(source: Source): number[] {
  return source.headers.flatMap((_, column) => {
    const cells = source.rows.map((row) => row[column]).filter((cell) => !isMissing(cell));
    const words = cells.filter((cell) => typeof cell === 'string');
    return words.length > 0 && words.length * 2 > cells.length ? [column] : [];
  });
}

/**
 * The column that names the units: one whose header the model knows, first in the user's language, else the first
 * column of words. Null where no column holds words.
 */
export function suggestUnitColumn(source: Source, model: Model | null, language: 'en' | 'zh-CN'): number | null {
  const candidates = textColumns(source);
  const { en, zh } = model?.unitHeaders ?? { en: [], zh: [] };
  const known = (language === 'en' ? [...en, ...zh] : [...zh, ...en]).map(spelling);
  const recognised = known
    .map((name) => candidates.find((column) => headerParts(source.headers[column]).names.includes(name)))
    .find((column) => column !== undefined);
  return recognised ?? candidates[0] ?? null;
}
