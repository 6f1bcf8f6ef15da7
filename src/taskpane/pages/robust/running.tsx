import { makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { useNumbers, useTranslate } from '../../state/pane-context';
import type { RobustRun } from '../../state/robust-state';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({ bar: { marginTop: '24px' }, counts: { marginTop: '8px' } });

/** The run under way; Cancel stands alone. */
export const Running = ({ run: { part, share, cancel } }: { run: RobustRun }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <Body title={t('robust.running')} lead={t('robust.runningLead')} busy>
        <div className={styles.bar}>
          <ProgressBar value={share} thickness="large" aria-label={t('robust.running')} />
          <p className={mergeClasses(text.caption, styles.counts)}>
            {t('robust.progress', { percent: numbers.count(Math.floor(100 * share)) })}
          </p>
        </div>
      </Body>
      <Foot
        status={t(`robust.part.${part}`)}
        statusIcon={<Clock16Regular />}
        second={{ label: t('robust.cancel'), onClick: cancel }}
      />
    </>
  );
};
