import { CheckmarkCircle16Filled, Clock16Regular, LockClosed16Regular } from '@fluentui/react-icons';
import { tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { headline, headlineText } from '../../../evaluation/headline';
import { followRanking } from '../../actions/listen';
import { goHome } from '../../actions/navigate';
import { showRankingSheet } from '../../actions/show-ranking-sheet';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { ResultTabs } from '../../frame/result-tabs';
import { useAction, useNumbers, usePane, usePaneContext, useSentences, useTranslate } from '../../state/pane-context';
import type { ShownResult } from '../../state/pane-state';
import { useListening } from '../../state/use-listening';
import { Further } from './further';
import { Ranking } from './ranking';
import { RankingSkeleton } from './ranking-skeleton';

const ComparePage = lazy(async () => ({ default: (await import('../compare/compare-page')).ComparePage }));
const UnitPage = lazy(async () => ({ default: (await import('../unit/unit-page')).UnitPage }));
const ReportPage = lazy(async () => ({ default: (await import('../report/report-page')).ReportPage }));
const RobustPage = lazy(async () => ({ default: (await import('../robust/robust-page')).RobustPage }));

export const ResultPage = () => {
  const tab = usePane((state) => state.tab);
  const result = usePane((state) => state.result);
  useListening(followRanking, result?.stored.objects.ranking);
  if (!result) return null;
  if (tab !== 'ranking') {
    const View = views[tab];
    return (
      <Suspense fallback={null}>
        <View name={result.stored.name} />
      </Suspense>
    );
  }
  return result.lines === null ? <Reading name={result.stored.name} /> : <Shown result={result} lines={result.lines} />;
};

const views = { compare: ComparePage, unit: UnitPage, robust: RobustPage, report: ReportPage };

const Reading = ({ name }: { name: string }) => {
  const t = useTranslate();
  const failed = usePane((state) => state.problem !== null);
  return (
    <>
      <Head name={name} />
      <ResultTabs />
      <Body title={t('result.ranking')} titleHidden busy={!failed}>
        {!failed && <RankingSkeleton />}
      </Body>
      <Foot status={failed ? undefined : t('result.reading')} statusIcon={<Clock16Regular />} />
    </>
  );
};

const Shown = ({ result, lines }: { result: ShownResult; lines: NonNullable<ShownResult['lines']> }) => {
  const t = useTranslate();
  const join = useSentences();
  const numbers = useNumbers();
  const { environment } = usePaneContext();
  const showSheet = useAction(showRankingSheet);
  const home = useAction(goHome);
  const { stored, changed } = result;
  if (lines.length === 0) {
    return (
      <>
        <Head name={stored.name} />
        <ResultTabs />
        <Body title={t('result.empty')} lead={t('result.emptyLead')} />
        <Foot primary={{ label: t('pane.home'), onClick: () => home() }} />
      </>
    );
  }
  const found = headline({
    units: lines.map(({ unit }) => unit),
    scores: lines.map(({ score }) => score),
    ranks: lines.map(({ rank }) => rank),
  });
  const unscored = lines.filter(({ score }) => score === null).length;
  const sum = lines.reduce((total, { score }) => total + (score ?? 0), 0);
  const lead = join([
    t(`result.lead.${stored.result}`, {
      units: numbers.count(lines.length),
      method: t(`methods.${stored.method}.name`),
    }),
    t('result.weights', { source: t(`weights.source.${stored.weights}`) }),
    ...(stored.result === 'shares' && unscored < lines.length
      ? [t('result.together', { sum: numbers.fixed(1)(sum) })]
      : []),
    ...(unscored > 0 ? [t(`result.without.${stored.result}`, { count: unscored })] : []),
  ]);
  return (
    <>
      <Head name={stored.name} />
      <ResultTabs />
      <Body title={headlineText(t, found, stored.result)} lead={lead}>
        <Ranking stored={stored} lines={lines} />
        <Further stored={stored} />
      </Body>
      <Foot
        {...(stored.frozen
          ? {
              status: t('freeze.since', { time: numbers.time(new Date(stored.frozen), environment.now()) }),
              statusIcon: <LockClosed16Regular />,
            }
          : {
              status: t('result.liveSince', { time: numbers.time(changed, environment.now()) }),
              statusIcon: <CheckmarkCircle16Filled style={{ color: tokens.colorStatusSuccessForeground1 }} />,
            })}
        primary={{ label: t('result.goToSheet'), onClick: () => showSheet() }}
      />
    </>
  );
};
