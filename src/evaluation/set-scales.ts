import { loadModel } from '../models/load';
import type { Text } from '../models/schema';
import type { Ends } from '../models/score/ends';
import type { Evaluation, IndicatorInUse } from './evaluation';
import { givenGoalposts, hasGoalposts } from './points';
import { profileNamed, withProfile } from './profile';
import { servedIndicators } from './served';

/** A scale whose ends the user has set, with the model's. */
export interface SetScale {
  readonly code: string;
  readonly name: Text;
  readonly own: Ends;
  readonly model: Ends;
}

/** The ends that the model and its profile give each indicator in use, by code; empty for own indicators. */
export function modelEnds({ model, profile, indicators }: Evaluation): ReadonlyMap<string, Ends> {
  if (!model) return new Map();
  const standard = loadModel(model.id);
  const served = servedIndicators(withProfile(standard, profileNamed(standard, profile?.code ?? null)));
  return new Map(
    indicators.flatMap(({ code }): [string, Ends][] => {
      const found = served.find(({ indicator }) => indicator.code === code);
      if (!found) return [];
      const { low, high } = givenGoalposts(found.indicator);
      return [[code, { low, high }]];
    }),
  );
}

/** Indicators whose scale the model fixes by a judgement of its own, which the user may replace: targets and goalposts. */
export function settableScales(evaluation: Evaluation): readonly IndicatorInUse[] {
  const given = modelEnds(evaluation);
  return evaluation.indicators.filter((indicator) => {
    const ends = given.get(indicator.code);
    return hasGoalposts(indicator) && ends !== undefined && ends.low !== null && ends.high !== null;
  });
}

/** The scales that differ from the model's. */
export function setScales(evaluation: Evaluation): SetScale[] {
  const given = modelEnds(evaluation);
  return evaluation.indicators.flatMap((indicator): SetScale[] => {
    const model = given.get(indicator.code);
    const { low, high } = givenGoalposts(indicator);
    if (!model || (model.low === low && model.high === high)) return [];
    return [{ code: indicator.code, name: indicator.name, own: { low, high }, model }];
  });
}

/** Whether a scale can end there: a target is a range from 0 up, goalposts lie apart and in the domain of a logarithm. */
export function canEnd({ scoring }: IndicatorInUse, low: number, high: number): boolean {
  const rule = scoring.rule === 'percentile' ? scoring.fallback.rule : scoring.rule;
  if (rule === 'target') return low >= 0 && high >= low;
  return low !== high && (rule !== 'log' || Math.min(low, high) > -1);
}
