import type { Language, Translate } from '../../locales';
import { onSheet, sourceAddress } from '../address';
import { freeSheetNames, type TakenNames } from '../plan/names';
import type { Plan } from '../plan/plan';
import { fingerprintsOf } from './age';
import { textIn, type Analysis } from './analysis';
import { isExample } from './check-inputs';
import type { Inputs } from './inputs';
import { freeAnalysisNames } from './names';
import { recordRows, type StoredAnalysis } from './stored-analysis';

export interface AnalysisPlanOptions {
  readonly t: Translate;
  readonly language: Language;
  readonly taken: TakenNames;
  readonly now: Date;
  readonly version: string;
}

/** What will be written for an analysis whose check finds no problem: its sheets, and the names it is found by. */
export function analysisPlan(analysis: Analysis, inputs: Inputs, options: AnalysisPlanOptions): Plan {
  const { t, language, taken, now, version } = options;
  const { sheets, picture } = analysis.draw(inputs, language);
  const { range, ...look } = picture;
  const names = freeSheetNames(
    sheets.map(({ title }) => title),
    taken.sheets,
  );
  const [main] = names;
  const byTitle = new Map(sheets.map(({ title }, at) => [title, names[at]]));
  const objects = freeAnalysisNames(taken.names);
  const stored: StoredAnalysis = {
    id: analysis.id,
    model: analysis.model,
    name: textIn(language, analysis.name),
    written: now.toISOString(),
    version,
    fingerprints: fingerprintsOf(analysis, inputs),
    inputs: analysis.inputs.map(({ id }) => {
      const { source } = inputs[id];
      return source.table ?? `${source.sheet}!${sourceAddress(source)}`;
    }),
    picture: look,
    objects,
  };
  const record = {
    name: objects.record,
    title: t('analyses.record'),
    headers: [t('sheets.head.key'), t('sheets.head.property'), t('sheets.head.value')],
    rows: recordRows(stored, t),
  };
  return {
    sheets: sheets.map((sheet, at) => sheet.build(names[at], 'analysis', at === 0 ? record : undefined, byTitle)),
    names: [
      { name: objects.finding, refersTo: `=${onSheet(main, sheets[0].finding)}` },
      { name: objects.picture, refersTo: `=${onSheet(main, range)}` },
    ],
    activate: main,
  };
}

/** What stands below the title of an analysis's sheet: what it rests on, and whether that is an invented example. */
export function captionOf(analysis: Analysis, inputs: Inputs, language: Language): string {
  const given = analysis.inputs.map(({ id }) => inputs[id]);
  const sheets = [...new Set(given.map(({ source }) => source.sheet))].join(language === 'en' ? ', ' : '、');
  const example = given.some(isExample);
  if (language === 'en') {
    return `${example ? 'A teaching example with invented numbers. ' : ''}Formulas over ${sheets}. ${analysis.limits.en}`;
  }
  return `${example ? '教学示例，数字为虚构。' : ''}以公式引用 ${sheets}。${analysis.limits.zh}`;
}
