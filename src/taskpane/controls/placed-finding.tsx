import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { AnalysisFinding } from '../../evaluation/analyses/analysis';
import { goToCell } from '../actions/go-to-cell';
import { useAction, useText, useTranslate } from '../state/pane-context';
import { useLayoutStyles } from '../theme/layout-styles';
import { useTextStyles } from '../theme/text-styles';
import { LinkButton } from './link-button';

const useStyles = makeStyles({
  root: { padding: '12px 0' },
  icon: { flexShrink: 0 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  notice: { color: tokens.colorStatusWarningForeground1 },
  place: { marginTop: '6px' },
});

/** One thing found in an input: a sentence with the cure, and the way to the cell. */
export const PlacedFinding = ({ finding }: { finding: AnalysisFinding }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const goTo = useAction(goToCell);
  const { place, severity } = finding;
  const grave = severity === 'problem';
  const Icon = grave ? ErrorCircle20Filled : Warning20Filled;
  const label = t(grave ? 'check.mustFix' : 'check.pleaseLook');
  return (
    <li className={mergeClasses(layout.topRow, styles.root)}>
      <Icon className={mergeClasses(styles.icon, grave ? styles.problem : styles.notice)} aria-label={label} />
      <div className={layout.grow}>
        <div className={text.sentence}>{inLanguage(finding.text)}</div>
        {place && (
          <div className={styles.place}>
            <LinkButton onClick={() => goTo(place)}>
              {t('analyses.toCell', { place: `${place.sheet}!${place.address}` })}
            </LinkButton>
          </div>
        )}
      </div>
    </li>
  );
};
