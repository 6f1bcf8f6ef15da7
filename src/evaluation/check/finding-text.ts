import type { Translate } from '../../locales';
import type { Finding } from '../findings';

type TextFact =
  'text' | 'header' | 'unit' | 'percent' | 'rows' | 'other' | 'address' | 'row' | 'indicator' | 'skewness' | 'choices';
type NumberFact = 'value' | 'min' | 'max' | 'count';
type Facts = Readonly<Record<TextFact, string> & Record<NumberFact, number>>;

/** The finding as a sentence that names the cure. A code without a sentence does not compile. */
export function findingText(t: Translate, { code, facts }: Finding): string {
  // A key made of all codes asks for the facts of all sentences at once; a finding carries those of its own.
  return t(`findings.${code}`, facts as Facts);
}
