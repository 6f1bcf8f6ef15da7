import { forbiddenBy } from '../forbidden-words';
import { placedIndicators, type Rule } from './rule';

/** No indicator is called by a word that the model refuses. */
export const noneForbidden: Rule = (model) =>
  placedIndicators(model).flatMap(({ indicator, path }) => {
    const refusal = forbiddenBy(model.forbidden, indicator.name);
    return refusal ? [{ path: `${path}.name`, message: `is refused: ${refusal.reason.en}` }] : [];
  });
