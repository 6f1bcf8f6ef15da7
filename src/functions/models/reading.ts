import { CellIssue } from '../../cells/issue';
import { readOption, readOptionalChoice } from '../../cells/option';
import { singleCell } from '../../cells/range';
import { isMissing, textOf } from '../../cells/value';
import { carriedModels } from '../../models/carried';
import type { ScorableModel } from '../../models/scorable';

const ids = [...carriedModels.keys()];

/** A model with its id as it is shown. */
export interface GivenModel {
  readonly id: string;
  readonly model: ScorableModel;
}

/** A model by its id in any case. */
export function readModel(argument: unknown): GivenModel {
  const id = readOption(argument, 'model', ids, null);
  return { id, model: carriedModels.get(id)! };
}

/** One of the model's profiles by its code; null where the argument is left out. */
export function readProfile(argument: unknown, { id, model }: GivenModel): string | null {
  const cell = singleCell(argument, 'profile');
  if (model.profiles.length === 0 && !isMissing(cell)) {
    throw new CellIssue({ code: 'no-profiles', argument: 'profile', text: textOf(cell), model: id });
  }
  return readOptionalChoice(
    argument,
    'profile',
    model.profiles.map(({ code }) => code),
  );
}
