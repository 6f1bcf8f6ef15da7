import { makeStyles } from '@fluentui/react-components';
import { findingText } from '../../../evaluation/check/finding-text';
import type { Finding } from '../../../evaluation/findings';
import { findingKey, reasonFor, type Kept } from '../../../evaluation/kept-findings';
import { unkeepFinding } from '../../actions/keep-finding';
import { LinkButton } from '../../controls/link-button';
import { Section } from '../../frame/section';
import { useAction, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({ row: { padding: '10px 0' }, reason: { margin: '2px 0 6px' } });

/** What was found and is kept, with its reason; each can be taken up again. */
export const KeptList = ({ findings, kept }: { readonly findings: readonly Finding[]; readonly kept: Kept }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const takeBack = useAction(unkeepFinding);
  return (
    <Section title={t('check.kept')}>
      <ul className={layout.ruled}>
        {findings.map((finding) => (
          <li key={findingKey(finding)} className={styles.row}>
            <p className={text.caption}>{findingText(t, finding)}</p>
            <p className={styles.reason}>{reasonFor(finding, kept)}</p>
            <LinkButton onClick={() => takeBack(finding)}>{t('check.takeBack')}</LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
};
