import { modelEvaluation, type Choices } from '../../src/evaluation/make-evaluation';
import { suggestMapping } from '../../src/evaluation/mapping/suggest-mapping';
import type { Evaluation } from '../../src/evaluation/evaluation';
import type { CellValue, Source } from '../../src/evaluation/source';
import { choicesOf } from '../../src/models/choices';
import type { Indicator, Variable } from '../../src/models/indicator';
import { loadModel } from '../../src/models/load';
import { indicatorsOf } from '../../src/models/scorable';
import type { Model } from '../../src/models/schema';
import { sourceOf } from './provinces';

/** A number between 0 and 1 for each cell; `seed` gives another table. */
const share = (column: number, unit: number, seed: number): number => ((7 * unit + 3 * column + 5 * seed) % 11) / 11;

function valueOf(indicator: Indicator, column: number, unit: number, seed: number): number {
  const choices = choicesOf(indicator);
  const part = share(column, unit, seed);
  // One gate in eleven is failed.
  if (indicator.scoring.rule === 'gate') return part === 0 ? 0 : 1;
  if (choices) return choices[Math.floor(part * choices.length)];
  const { scoring, accepts } = indicator;
  const fallback = scoring.rule === 'percentile' ? scoring.fallback : null;
  const max = accepts.max ?? (fallback && fallback.rule !== 'linear' ? fallback.high! : 60);
  return accepts.min + (max - accepts.min) * part;
}

const headerOf = ({ code, name }: Indicator): string => `${code} ${name.en}`;

/**
 * A table as the model's template gives it: a column for each indicator that is typed and each variable. What can be
 * derived has no column. The second unit lacks its first value, the third one in the middle.
 */
export function tableOfAll(model: Model, units: number, seed = 0): Source {
  const typed = indicatorsOf(model).filter(({ derived }) => derived === null);
  const variables: readonly Variable[] = model.variables.filter(({ id }) =>
    indicatorsOf(model).some(({ derived }) => derived?.includes(`[${id}]`)),
  );
  const middle = Math.floor(typed.length / 2);
  const rows = Array.from({ length: units }, (_, unit): CellValue[] => [
    `Unit ${unit + 1}`,
    ...typed.map((indicator, column) =>
      (unit === 1 && column === 0) || (unit === 2 && column === middle) ? '' : valueOf(indicator, column, unit, seed),
    ),
    ...variables.map((_, column) => 1 + 100 * share(column, unit, seed + 1)),
  ]);
  return sourceOf(['Name', ...typed.map(headerOf), ...variables.map(({ name }) => name.en)], rows);
}

/** The evaluation by a model of such a table. */
export function evaluationOfAll(id: string, units: number, seed = 0, choices: Partial<Choices> = {}): Evaluation {
  const model = loadModel(id);
  const source = tableOfAll(model, units, seed);
  const { suggestions } = suggestMapping(model, source, 'en');
  const columns = Object.fromEntries(suggestions.map(({ indicator, formula }) => [indicator.code, formula]));
  return modelEvaluation(model, columns, {
    name: model.name.en,
    source,
    unitColumn: 0,
    weights: { from: 'default' },
    method: { id: 'weighted-sum' },
    ...choices,
  });
}

/** Rows for the model's template: a name, then a number for each of its indicators; no gate is failed. */
export const teachingRows = (model: Model, units: number): (string | number)[][] =>
  Array.from({ length: units }, (_, unit) => [
    `Unit ${unit + 1}`,
    ...indicatorsOf(model).map((indicator, column) =>
      indicator.scoring.rule === 'gate' ? 1 : valueOf(indicator, column, unit, 1),
    ),
  ]);
