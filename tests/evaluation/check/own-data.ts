import { checkData } from '../../../src/evaluation/check/check-data';
import { findingText } from '../../../src/evaluation/check/finding-text';
import type { Evaluation } from '../../../src/evaluation/evaluation';
import type { FindingCode } from '../../../src/evaluation/findings';
import { modelEvaluation, ownEvaluation } from '../../../src/evaluation/make-evaluation';
import { ownIndicators } from '../../../src/evaluation/mapping/own-indicators';
import { suggestMapping } from '../../../src/evaluation/mapping/suggest-mapping';
import type { CellValue, Source } from '../../../src/evaluation/source';
import { translator } from '../../../src/locales';
import { loadModel } from '../../../src/models/load';
import { sourceOf } from '../provinces';

const choices = { name: 'Own', unitColumn: 0, weights: { from: 'equal' }, method: { id: 'weighted-sum' } } as const;

/** A table as an evaluation by its own columns: the first names the units. */
export const ownData = (headers: string[], rows: CellValue[][], changes: Partial<Evaluation> = {}): Evaluation => {
  const source: Source = sourceOf(headers, rows);
  return { ...ownEvaluation(ownIndicators(source), { ...choices, source }), ...changes };
};

/** A table whose headers are codes or names of a model's indicators. */
export const modelData = (id: string, headers: string[], rows: CellValue[][]): Evaluation => {
  const source = sourceOf(headers, rows);
  const model = loadModel(id);
  const { suggestions } = suggestMapping(model, source, 'en');
  const columns = Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula]));
  return modelEvaluation(model, columns, { ...choices, source, weights: { from: 'default' } });
};

/** Where a finding of this code stands, with its sentences; both must be complete. */
export function foundBy(evaluation: Evaluation, code: FindingCode) {
  const inLanguage = (language: 'en' | 'zh-CN') =>
    checkData(evaluation, language)
      .filter((finding) => finding.code === code)
      .map((finding) => ({ ...finding, says: findingText(translator(language), finding) }));
  const english = inLanguage('en');
  const chinese = inLanguage('zh-CN');
  return english.map(({ place, says, facts, repair }, at) => {
    expect(says + chinese[at].says).not.toMatch(/\{\{|undefined|NaN/);
    expect(chinese[at].says).toMatch(/\p{Script=Han}.*。$/u);
    return { at: place?.address, says, facts, repair };
  });
}
