import type { Translate } from '../locales';
import type { Evaluation } from './evaluation';
import type { MethodId } from './methods/ids';

/** What stands at the head of a column of scores: the method's word for them, or that they are shares. */
export const scoreName = (t: Translate, result: Evaluation['result'], method: MethodId): string =>
  result === 'shares' ? t('sheets.head.share') : t(`methods.${method}.score`);
