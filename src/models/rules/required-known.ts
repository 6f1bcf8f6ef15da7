import { indicatorsOf } from '../scorable';
import type { Rule } from './rule';

/** A model requires only what it has, and every gate: without an answer nobody knows whether it is passed. */
export const requiredKnown: Rule = (model) => {
  const indicators = indicatorsOf(model);
  return [
    ...model.required.flatMap((code, at) =>
      indicators.some((indicator) => indicator.code === code)
        ? []
        : [{ path: `required.${at}`, message: { en: `there is no indicator ${code}`, zh: `没有指标 ${code}` } }],
    ),
    ...indicators.flatMap(({ code, scoring }) =>
      scoring.rule === 'gate' && !model.required.includes(code)
        ? [{ path: 'required', message: { en: `the gate ${code} is not required`, zh: `门槛 ${code} 未列为必需` } }]
        : [],
    ),
  ];
};
