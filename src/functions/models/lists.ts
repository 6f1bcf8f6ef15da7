import { readSwitch } from '../../cells/option';
import { carriedModels } from '../../models/carried';
import { indicatorsOf } from '../../models/scorable';
import { dimensionWeights, indicatorWeights, profileOf } from '../../models/score/weights';
import { answer } from '../answer';
import { underHeaders } from '../headers';
import { readModel, readProfile } from './reading';
import { directionWord, ruleWords } from './scoring-words';
import { shownText } from './words';

/**
 * The scoring models that come with CoopEval.
 * @customfunction MODELS MODELS
 * @helpurl https://localhost:3000/help/MODELS.html
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row per model: id, name, number of indicators, what it evaluates.
 */
export function scoringModels(headers?: unknown): unknown[][] {
  return answer(() => {
    const withHeaders = readSwitch(headers, 'headers');
    return underHeaders(
      withHeaders,
      ['modelId', 'modelName', 'indicatorCount', 'purpose'],
      [...carriedModels].map(([id, model]) => [
        id,
        shownText(model.name),
        indicatorsOf(model).length,
        shownText(model.purpose),
      ]),
    );
  });
}

/**
 * The indicators of a scoring model with their scoring rules and weights.
 * @customfunction MODEL.INDICATORS MODEL.INDICATORS
 * @helpurl https://localhost:3000/help/MODEL.INDICATORS.html
 * @param {unknown} model Id of the model, M1 to M8, as MODELS lists it.
 * @param {unknown} [profile] Code of the profile whose weights and goalposts apply. Omitted: the model's own.
 * @param {unknown} [headers] TRUE puts a header row on top.
 * @returns {unknown[][]} One row per indicator: code, name, dimension, unit, direction, scoring rule, weight in its dimension, weight.
 */
export function modelIndicators(model: unknown, profile?: unknown, headers?: unknown): unknown[][] {
  return answer(() => {
    const given = readModel(model);
    const profileCode = readProfile(profile, given);
    const withHeaders = readSwitch(headers, 'headers');
    const ofDimensions = dimensionWeights(given.model, profileOf(given.model, profileCode));
    const weights = new Map(indicatorWeights(given.model, ofDimensions, () => true).map((one) => [one.code, one]));
    return underHeaders(
      withHeaders,
      [
        'indicatorCode',
        'indicatorName',
        'dimension',
        'unit',
        'direction',
        'scoringRule',
        'localWeight',
        'globalWeight',
      ],
      given.model.dimensions.flatMap((dimension) =>
        dimension.indicators.map((indicator) => [
          indicator.code,
          shownText(indicator.name),
          shownText(dimension.name),
          shownText(indicator.unit),
          directionWord(indicator),
          ruleWords(indicator, profileCode),
          weights.get(indicator.code)?.local ?? 0,
          weights.get(indicator.code)?.global ?? 0,
        ]),
      ),
    );
  });
}
