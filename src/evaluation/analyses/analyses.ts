import type { Analysis } from './analysis';
import { benefitSharing } from './m7/benefit-sharing';

/** All of them, in the order in which a model's are offered. */
export const analyses: readonly Analysis[] = [benefitSharing];

export const analysesOf = (model: string): readonly Analysis[] => analyses.filter((one) => one.model === model);

export function analysisById(id: string): Analysis {
  const found = analyses.find((one) => one.id === id);
  if (!found) throw new Error(`There is no analysis "${id}"; known are ${analyses.map((one) => one.id).join(', ')}.`);
  return found;
}
