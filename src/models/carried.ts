import { modelFiles } from './files';
import type { ScorableModel } from './scorable';

/**
 * The scoring models as the functions carry them, by id in capitals as it is typed in a cell.
 *
 * Formula: one model a file; indicators are those of all its dimensions, also those that are told beside the score.
 * Convention: the build leaves out what only people read (`carried-part.cjs`), and tests check the files against the
 * schema, so that the functions need not.
 * Source: the scoring models of this project, each with its papers on the model's own page.
 */
export const carriedModels: ReadonlyMap<string, ScorableModel> = new Map(
  Object.entries(modelFiles).map(([id, model]) => [id.toUpperCase(), model as ScorableModel]),
);
