import { indicatorsOf } from '../scorable';
import type { Rule } from './rule';

/** A model requires only what it has, and every gate: without an answer nobody knows whether it is passed. */
export const requiredKnown: Rule = (model) => {
  const indicators = indicatorsOf(model);
  return [
    ...model.required.flatMap((code, at) =>
      indicators.some((indicator) => indicator.code === code)
        ? []
        : [{ path: `required.${at}`, message: `there is no indicator ${code}` }],
    ),
    ...indicators.flatMap(({ code, scoring }) =>
      scoring.rule === 'gate' && !model.required.includes(code)
        ? [{ path: 'required', message: `the gate ${code} is not required` }]
        : [],
    ),
  ];
};
