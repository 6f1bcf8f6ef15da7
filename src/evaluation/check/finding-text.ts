import type { Translate } from '../../locales';
import type { Finding } from '../findings';

/** i18next counts what our own format `amount` prints among the texts. */
type TextFact =
  | 'text'
  | 'header'
  | 'unit'
  | 'percent'
  | 'rows'
  | 'other'
  | 'address'
  | 'row'
  | 'indicator'
  | 'skewness'
  | 'choices'
  | 'value'
  | 'min'
  | 'max'
  | 'whole'
  | 'group'
  | 'sum'
  | 'parts'
  | 'factor'
  | 'otherIndicator'
  | 'correlation'
  | 'least'
  | 'indicators'
  | 'check';
type Facts = Readonly<Record<TextFact, string> & { readonly count: number }>;

/** The finding as a sentence that names the cure. A code without a sentence does not compile. */
export function findingText(t: Translate, { code, facts }: Finding): string {
  // A key made of all codes asks for the facts of all sentences at once; a finding carries those of its own.
  return t(`findings.${code}`, facts as Facts);
}
