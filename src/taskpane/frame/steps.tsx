import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons';
import { goToStep } from '../actions/navigate';
import { stepNames, type Step } from '../state/page';
import { useAction, usePane, useTranslate } from '../state/pane-context';
import { colours } from '../theme/colours';
import { useTextStyles } from '../theme/text-styles';
import { edge, highContrast, narrow } from '../theme/widths';

const useStyles = makeStyles({
  root: { flexShrink: 0, paddingBottom: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ...edge },
  list: { display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)', gap: '4px' },
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    width: '100%',
    padding: '4px 0 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '[aria-disabled]': { cursor: 'default' },
  },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  done: { color: tokens.colorNeutralForeground2 },
  bar: { width: '100%', height: '4px', borderRadius: '2px', backgroundColor: colours.track },
  reached: {
    backgroundColor: colours.first,
    [highContrast]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  label: { display: 'flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
  edited: { marginTop: '6px' },
  check: { flexShrink: 0, width: '12px', height: '12px', color: colours.first, [narrow]: { display: 'none' } },
});

/** The five steps. Every step that has been reached can be gone back to; nothing is lost on the way. */
export const Steps = ({ at }: { at: Step }) => {
  const t = useTranslate();
  const styles = useStyles();
  const furthest = usePane((state) => state.draft?.furthest ?? 'data');
  const edited = usePane((state) => state.modelEdited);
  const text = useTextStyles();
  const toStep = useAction(goToStep);
  const now = stepNames.indexOf(at);
  const reached = Math.max(now, stepNames.indexOf(furthest));
  return (
    <nav className={styles.root} aria-label={t('pane.steps')}>
      <ol className={styles.list}>
        {stepNames.map((name, index) => {
          const done = index < reached && index !== now;
          const facts = { number: index + 1, step: t(`pane.step.${name}`) };
          return (
            <li key={name}>
              <button
                type="button"
                className={mergeClasses(styles.step, done && styles.done, index === now && styles.now)}
                aria-current={index === now ? 'step' : undefined}
                aria-disabled={index > reached || undefined}
                aria-label={done ? t('pane.stepDone', facts) : t('pane.stepOf', facts)}
                onClick={() => index <= reached && toStep(name)}
              >
                <span className={mergeClasses(styles.bar, index <= now && styles.reached)} />
                <span className={styles.label}>
                  {t(`pane.step.${name}`)}
                  {done && <Checkmark16Filled className={styles.check} />}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {edited && (
        <p role="status" className={mergeClasses(text.caption, styles.edited)}>
          {t('ownModels.edited')}
        </p>
      )}
    </nav>
  );
};
