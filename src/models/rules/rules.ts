import type { Model } from '../schema';
import { bothLanguages } from './both-languages';
import { checksKnown } from './checks-known';
import { classesOrdered } from './classes-ordered';
import { codesPlaced } from './codes-placed';
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
  sourcesKnown,
  rulesComplete,
  expressionsSound,
  checksKnown,
  variablesUsed,
  classesOrdered,
  noneForbidden,
  requiredKnown,
];

/** What only a model of ours must keep: codes that begin with its id, and a translation that is one. */
const ours: readonly Rule[] = [codesPlaced, bothLanguages];

/** Everything that is wrong with a user's own model although its schema holds. */
export const problemsOfOwn = (model: Model): Problem[] => rules.flatMap((rule) => rule(model));

/** The same for a model of ours. */
export const problemsOf = (model: Model): Problem[] => [...rules, ...ours].flatMap((rule) => rule(model));
