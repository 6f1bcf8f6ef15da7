import type { Model } from '../schema';
import { bothLanguages } from './both-languages';
import { checksKnown } from './checks-known';
import { classesOrdered } from './classes-ordered';
import { codesUnique } from './codes-unique';
import { expressionsSound } from './expressions-sound';
import { noneForbidden } from './none-forbidden';
import { requiredKnown } from './required-known';
import type { Problem, Rule } from './rule';
import { rulesComplete } from './rules-complete';
import { sourcesKnown } from './sources-known';
import { variablesUsed } from './variables-used';
import { weightsSum } from './weights-sum';

const rules: readonly Rule[] = [
  weightsSum,
  codesUnique,
  bothLanguages,
  sourcesKnown,
  rulesComplete,
  expressionsSound,
  checksKnown,
  variablesUsed,
  classesOrdered,
  noneForbidden,
  requiredKnown,
];

/** Everything that is wrong with a model although its schema holds. */
export const problemsOf = (model: Model): Problem[] => rules.flatMap((rule) => rule(model));
