import type { Finding } from '../../findings';
import type { Checked } from '../checked';
import { fewUnits } from './few-units';
import { giantAmount } from './giant-amount';
import { manyZeros } from './many-zeros';
import { modelChecks } from './model-checks';
import { moreThanWhole } from './more-than-whole';
import { partsAndTotal } from './parts-and-total';
import { responseRate } from './response-rate';
import type { PlausibilityRule } from './rule';
import { sharesWhole } from './shares-whole';
import { totalRow } from './total-row';
import { twinIndicators } from './twin-indicators';
import { wrongUnit } from './wrong-unit';

const rules: readonly PlausibilityRule[] = [
  moreThanWhole,
  wrongUnit,
  partsAndTotal,
  totalRow,
  sharesWhole,
  modelChecks,
  giantAmount,
  responseRate,
  manyZeros,
  twinIndicators,
  fewUnits,
];

/** What is possible but hardly true. */
export const implausible = (checked: Checked): Finding[] => rules.flatMap((rule) => rule(checked));
