import type { Analysis } from './analysis';
import { bothSatisfied } from './m1/both-satisfied';
import { enterpriseBalance } from './m1/enterprise-balance';
import { expectationGap } from './m1/expectation-gap';
import { fundLedger } from './m1/fund-ledger';
import { milestones } from './m1/milestones';
import { stageParticipation } from './m1/stage-participation';
import { emphasis } from './m2/emphasis';
import { fiveValues } from './m2/five-values';
import { productivity } from './m2/productivity';
import { sixWays } from './m2/six-ways';
import { twoStage } from './m2/two-stage';
import { workload } from './m2/workload';
import { assessment } from './m3/assessment';
import { payMatch } from './m3/pay-match';
import { twoPeriods } from './m3/two-periods';
import { acceptance } from './m4/acceptance';
import { courseStructure } from './m4/course-structure';
import { matchedGains } from './m4/matched-gains';
import { demandForecast } from './m4/demand-forecast';
import { nodeCoverage } from './m4/node-coverage';
import { stageProfiles } from './m4/stage-profiles';
import { coordination } from './m5/coordination';
import { fourChains } from './m5/four-chains';
import { tripleHelix } from './m5/triple-helix';
import { coOccurrence } from './m6/co-occurrence';
import { coderAgreement } from './m6/coder-agreement';
import { pmcIndex } from './m6/pmc-index';
import { regionMap } from './m6/region-map';
import { benefitSharing } from './m7/benefit-sharing';
import { change } from './m8/change';
import { funnel } from './m8/funnel';
import { peers } from './m8/peers';
import { size } from './m8/size';

/** All of them, in the order in which a model's are offered. */
export const analyses: readonly Analysis[] = [
  bothSatisfied,
  expectationGap,
  stageParticipation,
  enterpriseBalance,
  fundLedger,
  milestones,
  sixWays,
  twoStage,
  productivity,
  emphasis,
  workload,
  fiveValues,
  assessment,
  payMatch,
  twoPeriods,
  courseStructure,
  matchedGains,
  nodeCoverage,
  demandForecast,
  acceptance,
  stageProfiles,
  coordination,
  fourChains,
  tripleHelix,
  coderAgreement,
  regionMap,
  coOccurrence,
  pmcIndex,
  benefitSharing,
  peers,
  size,
  change,
  funnel,
];

export const analysesOf = (model: string): readonly Analysis[] => analyses.filter((one) => one.model === model);

export function analysisById(id: string): Analysis {
  const found = analyses.find((one) => one.id === id);
  if (!found) throw new Error(`There is no analysis "${id}"; known are ${analyses.map((one) => one.id).join(', ')}.`);
  return found;
}
