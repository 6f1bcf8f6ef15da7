import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { acceptedRatio } from '../../evaluation/elicitation/consistency';
import { useNumbers, useTranslate } from '../state/pane-context';
import { colours } from '../theme/colours';
import { useLayoutStyles } from '../theme/layout-styles';
import { useTextStyles } from '../theme/text-styles';
import { highContrast } from '../theme/widths';

const useStyles = makeStyles({
  root: { marginTop: '16px', padding: '12px', borderRadius: tokens.borderRadiusXLarge, backgroundColor: colours.soft },
  agrees: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  contradicts: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  track: {
    position: 'relative',
    height: '6px',
    marginTop: '8px',
    borderRadius: '3px',
    backgroundColor: colours.track,
    [highContrast]: { outline: '1px solid CanvasText' },
  },
  filled: {
    height: '100%',
    borderRadius: '3px',
    backgroundColor: colours.first,
    [highContrast]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  over: { backgroundColor: colours.second },
  mark: {
    position: 'absolute',
    top: '-3px',
    width: '2px',
    height: '12px',
    backgroundColor: tokens.colorNeutralForeground1,
    [highContrast]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  limit: { marginTop: '6px' },
});

/** Twice the limit fills the bar; more only when the ratio is larger. */
const usualEnd = 2 * acceptedRatio;

/** How consistent the answers are, with the usual limit as a mark; in words unless the page has said them already. */
export const ConsistencyMeter = ({ ratio, label }: { ratio: number; label?: string }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const agrees = ratio <= acceptedRatio;
  const end = Math.max(usualEnd, 1.2 * ratio);
  const words = t(agrees ? 'interview.agree' : 'interview.contradict');
  return (
    <div className={styles.root}>
      <div className={layout.row}>
        {agrees ? (
          <CheckmarkCircle16Filled className={styles.agrees} />
        ) : (
          <Warning16Filled className={styles.contradicts} />
        )}
        <span className={layout.grow}>{label ?? words}</span>
        <span className={mergeClasses(text.caption, text.number)}>CR {numbers.correlation(ratio)}</span>
      </div>
      <div
        role="meter"
        aria-label={t('interview.ratio')}
        aria-valuemin={0}
        aria-valuemax={end}
        aria-valuenow={ratio}
        aria-valuetext={`${numbers.correlation(ratio)}: ${words}`}
        className={styles.track}
      >
        <div
          className={mergeClasses(styles.filled, !agrees && styles.over)}
          style={{ width: `${(100 * ratio) / end}%` }}
        />
        <div className={styles.mark} style={{ left: `${(100 * acceptedRatio) / end}%` }} />
      </div>
      <p className={mergeClasses(text.caption, styles.limit)}>
        {t('interview.limit', { limit: numbers.correlation(acceptedRatio) })}
      </p>
    </div>
  );
};
