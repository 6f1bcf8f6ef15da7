import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslate } from '../state/pane-context';
import { strengthWord, strengthWords } from '../state/strength';
import { colours } from '../theme/colours';
import { useTextStyles } from '../theme/text-styles';
import { highContrast } from '../theme/widths';

const useStyles = makeStyles({
  root: { marginTop: '20px' },
  dots: { position: 'relative', display: 'grid', gridAutoFlow: 'column', gridAutoColumns: '1fr', marginTop: '6px' },
  line: {
    position: 'absolute',
    top: '50%',
    left: '6%',
    right: '6%',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  step: { position: 'relative', display: 'flex', justifyContent: 'center', cursor: 'pointer' },
  radio: {
    position: 'absolute',
    width: '28px',
    height: '28px',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
    ':focus-visible + span': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  dot: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '28px',
    height: '28px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '50%',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    [highContrast]: { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
  words: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: '1fr', marginTop: '4px', textAlign: 'center' },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  idle: { color: colours.reference },
});

interface StrengthScaleProps {
  readonly label: string;
  /** The smallest step: 2, or 1 where both may be equal. */
  readonly from: 1 | 2;
  readonly chosen: number | null;
  readonly onChoose: (step: number) => void;
}

/** How much more: one tap on a step from 2 to 9, with its word below. The browser's radio buttons bring the arrow keys. */
export const StrengthScale = ({ label, from, chosen, onChoose }: StrengthScaleProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const steps = Array.from({ length: 10 - from }, (_, at) => from + at);
  const words = from === 1 ? (['equally', ...strengthWords] as const) : strengthWords;
  return (
    <div className={styles.root}>
      <div id={id} className={text.section}>
        {label}
      </div>
      <div role="radiogroup" aria-labelledby={id} data-strength className={styles.dots}>
        <span className={styles.line} aria-hidden />
        {steps.map((step) => (
          <label key={step} className={styles.step}>
            <input
              type="radio"
              name={id}
              className={styles.radio}
              checked={step === chosen}
              aria-label={t('interview.step', { step, word: t(`interview.strength.${strengthWord(step)}`) })}
              onChange={() => onChoose(step)}
            />
            <span className={mergeClasses(styles.dot, step === chosen && styles.chosen)} aria-hidden>
              {step}
            </span>
          </label>
        ))}
      </div>
      <div className={mergeClasses(text.caption, styles.words)} aria-hidden>
        {words.map((word) => (
          <span
            key={word}
            style={{ gridColumn: word === 'equally' ? 'span 1' : 'span 2' }}
            className={chosen !== null && strengthWord(chosen) === word ? styles.now : styles.idle}
          >
            {t(`interview.strength.${word}`)}
          </span>
        ))}
      </div>
    </div>
  );
};
