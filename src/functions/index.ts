import { normalizeData, rateValues, screenIndicators } from './preparing';
import { closenessToIdeal, grades, ranks, weightedMean, weightedSum } from './scores';
import { ahpConsistency, ahpWeights, dataWeights } from './weights';

/** Entry of functions.js: gives Excel each function under its id. Nothing here needs a window, a page or Office. */
CustomFunctions.associate('SCREEN', screenIndicators);
CustomFunctions.associate('NORMALIZE', normalizeData);
CustomFunctions.associate('RATE', rateValues);
CustomFunctions.associate('AHP', ahpWeights);
CustomFunctions.associate('AHP.CHECK', ahpConsistency);
CustomFunctions.associate('WEIGHTS', dataWeights);
CustomFunctions.associate('SAW', weightedSum);
CustomFunctions.associate('TOPSIS', closenessToIdeal);
CustomFunctions.associate('AGGREGATE', weightedMean);
CustomFunctions.associate('RANK', ranks);
CustomFunctions.associate('GRADE', grades);
