import type { Language } from '../../locales';
import type { CellPlace } from '../../evaluation/findings';
import type { GivenArguments } from './function-formula';
import type { FunctionHelp, SectionName } from './function-help';

/** One function with what is to be given to it. */
export interface ChosenFunction {
  readonly id: string;
  readonly given: GivenArguments;
  /** Where the result would begin; null until it has been looked for. */
  readonly place: CellPlace | null;
  /** Where the formula now stands. */
  readonly inserted: CellPlace | null;
}

export interface Explorer {
  /** The language the help was fetched in, and the help; null while it is fetched. */
  readonly language: Language;
  readonly functions: readonly FunctionHelp[] | null;
  readonly search: string;
  /** Sections that show all of their functions. */
  readonly open: readonly SectionName[];
  readonly chosen: ChosenFunction | null;
}

export const helpOf = ({ functions, chosen }: Explorer): FunctionHelp | null =>
  functions?.find(({ id }) => id === chosen?.id) ?? null;
