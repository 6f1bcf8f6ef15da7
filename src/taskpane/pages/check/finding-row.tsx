import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import { isProblem } from '../../../evaluation/check/check-data';
import { findingText } from '../../../evaluation/check/finding-text';
import type { Finding } from '../../../evaluation/findings';
import { goToCell } from '../../actions/go-to-cell';
import { LinkButton } from '../../controls/link-button';
import { useAction, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  root: { padding: '12px 0' },
  icon: { flexShrink: 0 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  notice: { color: tokens.colorStatusWarningForeground1 },
  place: { marginTop: '6px' },
});

/** One thing found: how grave, a sentence with the cure, and the way to the cell. */
export const FindingRow = ({ finding }: { finding: Finding }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const goTo = useAction(goToCell);
  const { place } = finding;
  const address = place && `${place.sheet}!${place.address}`;
  const grave = isProblem(finding);
  const Icon = grave ? ErrorCircle20Filled : Warning20Filled;
  return (
    <li className={mergeClasses(layout.topRow, styles.root)}>
      <Icon
        role="img"
        aria-label={grave ? t('check.mustFix') : t('check.pleaseLook')}
        className={mergeClasses(styles.icon, grave ? styles.problem : styles.notice)}
      />
      <div className={layout.grow}>
        <p className={text.sentence}>{findingText(t, finding)}</p>
        {place && address && (
          <p className={styles.place}>
            <LinkButton aria-label={t('check.goTo', { place: address })} onClick={() => goTo(place)}>
              {address}
            </LinkButton>
          </p>
        )}
      </div>
    </li>
  );
};
