import { preparingRuns } from './runs/preparing';
import type { Runs } from './runs/run';
import { scoresRuns } from './runs/scores';
import { weightsRuns } from './runs/weights';

/** The runs of each golden method; a case without runs must stand in `keptOut`. */
export const runsOf: Record<string, Runs> = { ...preparingRuns, ...weightsRuns, ...scoresRuns };

/** Cases without a run of their own, with the reason. */
export const keptOut: Record<string, string> = {
  'coinr-asem--raw-and-meta.json': 'Holds the directions that the run of stage-normalised reads; nothing is computed.',
};
