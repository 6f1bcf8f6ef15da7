import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../evaluation/findings';
import { LinkButton } from '../../controls/link-button';
import { Section } from '../../frame/section';
import { useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { FindingRow } from './finding-row';

/** So many are read at once; a table with hundreds of blanks must not make a page of hundreds of rows. */
export const shownAtFirst = 20;

interface FindingListProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly aside?: ReactNode;
}

export const FindingList = ({ title, findings, aside }: FindingListProps) => {
  const t = useTranslate();
  const layout = useLayoutStyles();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <Section title={title} aside={aside}>
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
