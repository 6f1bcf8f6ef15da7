import { modelEvaluation } from '../../src/evaluation/make-evaluation';
import { suggestMapping } from '../../src/evaluation/mapping/suggest-mapping';
import type { Evaluation } from '../../src/evaluation/evaluation';
import { servedIndicators } from '../../src/evaluation/served';
import type { CellValue } from '../../src/evaluation/source';
import { loadModel } from '../../src/models/load';
import { sourceOf } from './provinces';

/** A value that the indicator accepts, different from unit to unit. */
function value(id: string, column: number, unit: number): number {
  const { scoring, accepts } = servedIndicators(loadModel(id))[column].indicator;
  const step = (7 * unit + 3 * column) % 11;
  if (scoring.rule === 'binary') return step % 2;
  if (scoring.rule === 'anchor' && !scoring.mean) return 1 + (step % 5);
  const max =
    accepts.max ?? (scoring.rule === 'percentile' && scoring.fallback.rule !== 'linear' ? scoring.fallback.high! : 60);
  return accepts.min + ((max - accepts.min) * step) / 11;
}

/** Units with a table as the model's template gives it; the second lacks its first value. */
export function evaluationOfAll(id: string, units: number): Evaluation {
  const model = loadModel(id);
  const indicators = servedIndicators(model).map(({ indicator }) => indicator);
  const rows = Array.from({ length: units }, (_, unit): CellValue[] => [
    `Unit ${unit + 1}`,
    ...indicators.map((_, column) => (unit === 1 && column === 0 ? '' : value(id, column, unit))),
  ]);
  const source = sourceOf(['Name', ...indicators.map(({ code, name }) => `${code} ${name.en}`)], rows);
  const { suggestions } = suggestMapping(model, source, 'en');
  const columns = Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula]));
  return modelEvaluation(model, columns, {
    name: model.name.en,
    source,
    unitColumn: 0,
    weights: { from: 'default' },
    method: { id: 'weighted-sum' },
  });
}
