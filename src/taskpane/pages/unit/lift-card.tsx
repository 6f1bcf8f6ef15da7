import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback } from 'react';
import { liftStepwise, type Lift } from '../../../evaluation/explain/lift';
import { methodOf } from '../../../evaluation/methods/methods';
import type { LiveResult } from '../../state/live-result';
import { useNumbers, useText, useTranslate } from '../../state/pane-context';
import { isLarge, useLater } from '../../state/use-later';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({ root: { marginTop: '20px' }, caption: { marginTop: '4px' } });

/** What would lift the unit one place: arithmetic, not advice. */
export const LiftCard = ({ live, unit }: { live: LiveResult; unit: number }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const { evaluation, result } = live;
  const { value: lift, pending } = useLater(
    useCallback(() => liftStepwise(evaluation, result, unit), [evaluation, result, unit]),
    isLarge(evaluation),
  );
  const sentence = useLiftSentence(live, lift);
  const isFirst = result.ranks[unit] === 1;
  return (
    <section className={mergeClasses(useLayoutStyles().soft, styles.root)} aria-label={t('unit.lift')}>
      <h2 className={text.section}>{t('unit.lift')}</h2>
      <p className={text.sentence} aria-busy={pending}>
        {pending ? t('pane.working') : sentence}
      </p>
      {!isFirst && <p className={mergeClasses(text.caption, styles.caption)}>{t('unit.arithmetic')}</p>}
    </section>
  );
};

/** The smallest printed gain that is more than the gap. */
const gainAbove = (gap: number, digits: number): number => {
  const steps = 10 ** digits;
  return (Math.floor(gap * steps) + 1) / steps;
};

const useLiftSentence = ({ evaluation, result }: LiveResult, lift: Lift | null): string => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  if (!lift) return t('unit.liftFirst');
  const { example, gap } = lift;
  const next = result.units[lift.next]!;
  const method = methodOf(evaluation.method.id);
  const gain = numbers.fixed(method.digits)(gainAbove(gap, method.digits));
  if (!example) return method.inPoints ? t('unit.liftPointsOnly', { gain }) : t('unit.liftOtherOnly', { next });
  const { name, unit: measure } = evaluation.indicators[example.indicator]!;
  const withUnit = (value: number) => {
    const word = inLanguage(measure);
    return word.startsWith('%') || word === '' ? `${numbers.value(value)}${word}` : `${numbers.value(value)} ${word}`;
  };
  const facts = {
    indicator: inLanguage(name),
    from: withUnit(example.fromValue),
    to: withUnit(example.toValue),
  };
  if (gap === 0) return t('unit.liftTied', { next, ...facts });
  return method.inPoints ? t('unit.liftPoints', { gain, ...facts }) : t('unit.liftOther', { next, ...facts });
};
