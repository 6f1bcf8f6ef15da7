import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Computation } from '../../cells/computation';
import { stopComputing } from '../actions/stop-computing';
import { useAction, useNumbers, useTranslate } from '../state/pane-context';
import { useLayoutStyles } from '../theme/layout-styles';
import { useTextStyles } from '../theme/text-styles';
import { edge } from '../theme/widths';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    justifyContent: 'space-between',
    paddingTop: '4px',
    paddingBottom: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ...edge,
  },
  cell: { overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: '0' },
});

/** Which cell takes long, how far it is and how to stop it: of several the one that was first. */
export const ComputingRow = ({ computations }: { computations: readonly Computation[] }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const stop = useAction(stopComputing);
  const [{ id, name, address, share }] = computations;
  const others = computations.length - 1;
  return (
    <section aria-label={t('pane.computingNow')} className={mergeClasses(layout.row, styles.root)}>
      <div className={text.caption}>
        <span role="status" className={styles.cell}>
          {address === null ? t('pane.computing', { name }) : t('pane.computingCell', { name, address })}
        </span>
        {/* Outside the status, or a screen reader would read out every step. */}
        <span>{t('pane.computed', { percent: numbers.count(Math.floor(100 * share)) })}</span>
        {others > 0 && <span>{t('pane.computingOthers', { others: numbers.count(others) })}</span>}
      </div>
      <Button size="small" className={styles.button} onClick={() => stop(id)}>
        {t('pane.stopComputing')}
      </Button>
    </section>
  );
};
