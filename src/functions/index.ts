import {
  cohenKappa,
  cronbachAlpha,
  fleissKappa,
  intraclassCorrelation,
  kendallConcordance,
  krippendorffAlpha,
  spearmanCorrelation,
} from './agreement';
import { contributionMatch, greyForecast, greyForecastCheck } from './demand';
import { associateHeavyFunctions } from './heavy/associate';
import { modelIndicators, scoringModels } from './models/lists';
import { modelScores } from './models/score';
import { inequalityOf, policyIndex, policySurface } from './policy';
import { imputeValues, normalizeData, rateValues, screenIndicators, treatOutliers } from './preparing';
import { importanceGaps, kanoFeatures, satisfiedPairs } from './satisfaction';
import { grades, ranks } from './scores/classes';
import { fuzzyGradeScore, fuzzyMembership } from './scores/fuzzy';
import { closenessToIdeal, compromiseRanking, greyRelationalGrade } from './scores/ideal';
import { credibilityTable, outrankingTable, preferenceFlows } from './scores/outranking';
import { rankSumRatio } from './scores/rank-sum';
import {
  additiveRatio,
  borderDistance,
  distanceFromAverage,
  distanceFromWorst,
  gapToTheory,
  proportionalAssessment,
  ratioSystem,
  utilityBetweenIdeals,
} from './scores/rankings';
import { weightedMean, weightedProduct, weightedSum, weightedSumAndProduct } from './scores/weighted';
import { blockedBy, correctedShapleyShares, nashShares, shapleyShares } from './sharing';
import {
  coordinationClasses,
  couplingDegrees,
  mutualInformation,
  obstacles,
  orderDegrees,
  systemSynergy,
} from './synergy';
import { ahpAdvised, ahpConsistency, ahpGroupConsensus, ahpGroupWeights, ahpWeights } from './weights/ahp';
import { bestWorstConsistency, bestWorstWeights } from './weights/best-worst';
import { combinedWeights, dataWeights } from './weights/data';

/** Entry of functions.js: gives Excel each function under its id. Nothing here needs a window, a page or Office. */
CustomFunctions.associate('SCREEN', screenIndicators);
CustomFunctions.associate('IMPUTE', imputeValues);
CustomFunctions.associate('TREAT', treatOutliers);
CustomFunctions.associate('NORMALIZE', normalizeData);
CustomFunctions.associate('RATE', rateValues);
CustomFunctions.associate('AHP', ahpWeights);
CustomFunctions.associate('AHP.CHECK', ahpConsistency);
CustomFunctions.associate('AHP.ADVICE', ahpAdvised);
CustomFunctions.associate('AHP.GROUP', ahpGroupWeights);
CustomFunctions.associate('AHP.CONSENSUS', ahpGroupConsensus);
CustomFunctions.associate('BWM', bestWorstWeights);
CustomFunctions.associate('BWM.CHECK', bestWorstConsistency);
CustomFunctions.associate('WEIGHTS', dataWeights);
CustomFunctions.associate('WEIGHTS.COMBINE', combinedWeights);
CustomFunctions.associate('SAW', weightedSum);
CustomFunctions.associate('WPM', weightedProduct);
CustomFunctions.associate('WASPAS', weightedSumAndProduct);
CustomFunctions.associate('TOPSIS', closenessToIdeal);
CustomFunctions.associate('VIKOR', compromiseRanking);
CustomFunctions.associate('GRA', greyRelationalGrade);
CustomFunctions.associate('PROMETHEE', preferenceFlows);
CustomFunctions.associate('ELECTRE1', outrankingTable);
CustomFunctions.associate('ELECTRE3', credibilityTable);
CustomFunctions.associate('COPRAS', proportionalAssessment);
CustomFunctions.associate('EDAS', distanceFromAverage);
CustomFunctions.associate('MOORA', ratioSystem);
CustomFunctions.associate('ARAS', additiveRatio);
CustomFunctions.associate('CODAS', distanceFromWorst);
CustomFunctions.associate('MABAC', borderDistance);
CustomFunctions.associate('MARCOS', utilityBetweenIdeals);
CustomFunctions.associate('MAIRCA', gapToTheory);
CustomFunctions.associate('RSR', rankSumRatio);
CustomFunctions.associate('FCE', fuzzyMembership);
CustomFunctions.associate('FCE.SCORE', fuzzyGradeScore);
CustomFunctions.associate('AGGREGATE', weightedMean);
CustomFunctions.associate('RANK', ranks);
CustomFunctions.associate('GRADE', grades);

CustomFunctions.associate('COUPLING', couplingDegrees);
CustomFunctions.associate('COUPLING.GRADE', coordinationClasses);
CustomFunctions.associate('ORDER', orderDegrees);
CustomFunctions.associate('SYNERGY', systemSynergy);
CustomFunctions.associate('TRIPLEHELIX', mutualInformation);
CustomFunctions.associate('OBSTACLE', obstacles);
CustomFunctions.associate('KRIPPENDORFF', krippendorffAlpha);
CustomFunctions.associate('KAPPA', cohenKappa);
CustomFunctions.associate('FLEISS', fleissKappa);
CustomFunctions.associate('KENDALLW', kendallConcordance);
CustomFunctions.associate('CRONBACH', cronbachAlpha);
CustomFunctions.associate('SPEARMAN', spearmanCorrelation);
CustomFunctions.associate('ICC', intraclassCorrelation);
CustomFunctions.associate('BOTHSATISFIED', satisfiedPairs);
CustomFunctions.associate('IPA', importanceGaps);
CustomFunctions.associate('KANO', kanoFeatures);
CustomFunctions.associate('SHAPLEY', shapleyShares);
CustomFunctions.associate('SHAPLEY.CORRECTED', correctedShapleyShares);
CustomFunctions.associate('NASH', nashShares);
CustomFunctions.associate('CORE', blockedBy);
CustomFunctions.associate('PMC', policyIndex);
CustomFunctions.associate('PMC.SURFACE', policySurface);
CustomFunctions.associate('INEQUALITY', inequalityOf);
CustomFunctions.associate('GM11', greyForecast);
CustomFunctions.associate('GM11.CHECK', greyForecastCheck);
CustomFunctions.associate('MATCH', contributionMatch);
CustomFunctions.associate('MODELS', scoringModels);
CustomFunctions.associate('MODEL.INDICATORS', modelIndicators);
CustomFunctions.associate('MODEL.SCORE', modelScores);
associateHeavyFunctions();
