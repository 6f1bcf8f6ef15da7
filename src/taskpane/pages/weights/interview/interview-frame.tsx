import { makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Level } from '../../../../evaluation/elicitation/levels';
import { useNumbers, useText, useTranslate } from '../../../state/pane-context';
import { minutesFor } from '../../../state/interview';
import { useLayoutStyles } from '../../../theme/layout-styles';
import { useTextStyles } from '../../../theme/text-styles';

const useStyles = makeStyles({ root: { marginBottom: '16px' }, bar: { marginTop: '6px' } });

/** Name of the part whose elements are compared. */
export const usePartName = (): ((level: Level) => string) => {
  const t = useTranslate();
  const inLanguage = useText();
  return ({ name }) => (name ? inLanguage(name) : t('weighting.whole'));
};

interface InterviewProgressProps {
  readonly level: Level;
  /** Counted from 1 inside the level. */
  readonly number: number;
  readonly all: number;
  /** Questions still open in all levels. */
  readonly left: number;
  readonly person?: ReactNode;
}

/** How far the interview is, and about how long it takes still. */
export const InterviewProgress = ({ level, number, all, left, person }: InterviewProgressProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const partName = usePartName();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const facts = { number: numbers.count(number), all: numbers.count(all), part: partName(level) };
  return (
    <div className={styles.root}>
      <div className={mergeClasses(layout.row, text.caption)}>
        <span className={layout.grow}>
          {t('interview.progress', facts)}
          {person}
        </span>
        {left > 0 && <span>{t('interview.minutes', { count: minutesFor(left) })}</span>}
      </div>
      <ProgressBar className={styles.bar} value={number / all} aria-label={t('interview.progress', facts)} />
    </div>
  );
};
