import { agreementRuns } from './runs/agreement';
import { demandRuns } from './runs/demand';
import { efficiencyRuns } from './runs/efficiency';
import { modelsRuns } from './runs/models';
import { policyRuns } from './runs/policy';
import { robustnessRuns } from './runs/robustness';
import { sharingRuns } from './runs/sharing';
import { synergyRuns } from './runs/synergy';
import { preparingRuns } from './runs/preparing';
import { rankingRuns } from './runs/rankings';
import type { Runs } from './runs/run';
import { scoresRuns } from './runs/scores';
import { weightsRuns } from './runs/weights';

/** The runs of each golden method; a case without runs must stand in `keptOut`. */
export const runsOf: Record<string, Runs> = { ...preparingRuns, ...weightsRuns, ...scoresRuns, ...rankingRuns, ...agreementRuns, ...demandRuns, ...efficiencyRuns, ...modelsRuns, ...policyRuns, ...robustnessRuns, ...sharingRuns, ...synergyRuns };

/** Cases without a run of their own, with the reason. */
export const keptOut: Record<string, string> = {
  'waspas--chakraborty2015.json':
    'Its weights sum to 1.0195 and are used as they are; COOP.WASPAS rescales weights. The method itself is held to it.',
  'coinr-asem--raw-and-meta.json': 'Holds the directions that the run of stage-normalised reads; nothing is computed.',
  'coinr-asem--stage-denominated.json': 'A division of cells: the example workbook is held to it (examples/published).',
  'coinr-asem--stage-screened.json': 'No unit leaves: the example workbook is held to it (examples/published).',
  'coinr-asem--stage-aggregated.json': 'Three levels at once: the example workbook is held to it (examples/published).',
};
