import type { Analysis } from './analysis';
import { bothSatisfied } from './m1/both-satisfied';
import { enterpriseBalance } from './m1/enterprise-balance';
import { expectationGap } from './m1/expectation-gap';
import { stageParticipation } from './m1/stage-participation';
import { benefitSharing } from './m7/benefit-sharing';

/** All of them, in the order in which a model's are offered. */
export const analyses: readonly Analysis[] = [
  bothSatisfied,
  expectationGap,
  stageParticipation,
  enterpriseBalance,
  benefitSharing,
];

export const analysesOf = (model: string): readonly Analysis[] => analyses.filter((one) => one.model === model);

export function analysisById(id: string): Analysis {
  const found = analyses.find((one) => one.id === id);
  if (!found) throw new Error(`There is no analysis "${id}"; known are ${analyses.map((one) => one.id).join(', ')}.`);
  return found;
}
