import type { Source } from '../../evaluation/source';
import type { Draft } from './draft';

/** What every step is given: the choices so far and the data they are about. */
export interface StepProps {
  readonly draft: Draft;
  readonly source: Source;
}
