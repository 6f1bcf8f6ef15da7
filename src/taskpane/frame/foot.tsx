import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular, ShieldCheckmark16Regular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useTranslate } from '../state/pane-context';
import { useLayoutStyles } from '../theme/layout-styles';
import { useTextStyles } from '../theme/text-styles';
import { edge } from '../theme/widths';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    paddingTop: '8px',
    paddingBottom: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ...edge,
  },
  status: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '20px', marginBottom: '6px' },
  statusIcon: { display: 'flex', flexShrink: 0 },
  buttons: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  button: { minWidth: '0', whiteSpace: 'nowrap' },
  back: { minWidth: '0', marginLeft: '-8px', paddingLeft: '8px', whiteSpace: 'nowrap' },
});

export interface FootButton {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

interface FootProps {
  /** The line that takes the fear away, or says why the primary button rests. */
  readonly status?: ReactNode;
  readonly statusIcon?: ReactElement;
  readonly onBack?: () => void;
  readonly second?: FootButton;
  readonly primary?: FootButton;
}

export const Foot = ({ status, statusIcon, onBack, second, primary }: FootProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  return (
    <footer className={styles.root}>
      <div role="status" className={mergeClasses(text.caption, status ? styles.status : undefined)}>
        {status && (
          <>
            <span className={mergeClasses(styles.statusIcon, layout.quietIcon)}>
              {statusIcon ?? <ShieldCheckmark16Regular />}
            </span>
            <span>{status}</span>
          </>
        )}
      </div>
      <div className={styles.buttons}>
        {onBack ? (
          <Button appearance="subtle" icon={<ArrowLeft20Regular />} className={styles.back} onClick={onBack}>
            {t('pane.back')}
          </Button>
        ) : (
          <span />
        )}
        <div className={layout.row}>
          {second && (
            <Button className={styles.button} disabled={second.disabled} onClick={second.onClick}>
              {second.label}
            </Button>
          )}
          {primary && (
            <Button
              appearance="primary"
              className={styles.button}
              disabled={primary.disabled}
              onClick={primary.onClick}
            >
              {primary.label}
            </Button>
          )}
        </div>
      </div>
    </footer>
  );
};
