import { forbiddenBy } from '../forbidden-words';
import type { Text } from '../text';
import { placedIndicators, type Rule } from './rule';

/** No indicator is called by a word that the model refuses. */
export const noneForbidden: Rule = (model) =>
  placedIndicators(model).flatMap(({ indicator, path }) => {
    const refusal = forbiddenBy(model.forbidden, indicator.name);
    const { name } = indicator;
    return refusal ? [{ path: `${path}.name`, message: refused(name, refusal.reason) }] : [];
  });

const refused = (name: Text, reason: Text): Text => ({
  en: `"${name.en}" is refused: ${reason.en}`,
  zh: `不接受“${name.zh}”：${reason.zh}`,
});
