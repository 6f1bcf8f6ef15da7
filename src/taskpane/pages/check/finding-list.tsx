import { useState } from 'react';
import type { Finding } from '../../../evaluation/findings';
import { LinkButton } from '../../controls/link-button';
import { Section } from '../../frame/section';
import { useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { FindingRow } from './finding-row';

/** So many are read at once; a table with hundreds of blanks must not make a page of hundreds of rows. */
const shownAtFirst = 20;

export const FindingList = ({ title, findings }: { title: string; findings: readonly Finding[] }) => {
  const t = useTranslate();
  const layout = useLayoutStyles();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <Section title={title}>
      <ul className={layout.ruled}>
        {shown.map((finding, index) => (
          <FindingRow key={`${finding.code} ${finding.place?.address ?? ''} ${index}`} finding={finding} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <LinkButton onClick={() => setAll(true)}>{t('check.showMore', { count: findings.length })}</LinkButton>
      )}
    </Section>
  );
};
