import { Clock16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { ResultTabs } from '../../frame/result-tabs';
import type { LiveResult } from '../../state/live-result';
import { usePane, useTranslate } from '../../state/pane-context';
import { useLive } from '../../state/use-live';
import { RankingSkeleton } from './ranking-skeleton';

interface LivePageProps {
  readonly name: string;
  readonly title: string;
  readonly children: (live: LiveResult) => ReactNode;
}

/** A view of the evaluation as the workbook tells it now, or its shape while it is being read. */
export const LivePage = ({ name, title, children }: LivePageProps) => {
  const t = useTranslate();
  const live = useLive();
  const failed = usePane((state) => state.problem !== null);
  return (
    <>
      <Head name={name} />
      <ResultTabs />
      {live ? (
        children(live)
      ) : (
        <>
          <Body title={title} titleHidden={!failed} busy={!failed}>
            {!failed && <RankingSkeleton />}
          </Body>
          <Foot status={failed ? undefined : t('result.readingLive')} statusIcon={<Clock16Regular />} />
        </>
      )}
    </>
  );
};
