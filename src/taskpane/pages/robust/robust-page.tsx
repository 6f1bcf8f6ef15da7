import { useEffect, useMemo } from 'react';
import { ArrowUndo16Regular, Clock16Regular, Info16Regular } from '@fluentui/react-icons';
import { resultFingerprint } from '../../../evaluation/robustness/result-fingerprint';
import type { Robustness } from '../../../evaluation/robustness/robustness';
import { robustHeadline, robustLead } from '../../../evaluation/robustness/sentences';
import { usualChoices } from '../../../evaluation/robustness/test-ranking';
import { goToSheet } from '../../actions/go-to-cell';
import { previewRobustness, readRobust, testRobustness } from '../../actions/test-robustness';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Section } from '../../frame/section';
import type { LiveResult } from '../../state/live-result';
import { useAction, useNumbers, usePane, usePaneContext, useSentences, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { LivePage } from '../result/live-page';
import { Findings } from './findings';
import { RobustPreview } from './robust-preview';
import { Running } from './running';

export const RobustPage = ({ name }: { name: string }) => {
  const t = useTranslate();
  return (
    <LivePage name={name} title={t('robust.title')}>
      {(live) => <Robust live={live} />}
    </LivePage>
  );
};

const Robust = ({ live }: { live: LiveResult }) => {
  const robust = usePane((state) => state.robust);
  const read = useAction(readRobust);
  useEffect(() => read(), [read]);
  if (robust?.run) return <Running run={robust.run} />;
  if (robust?.plan) return <RobustPreview plan={robust.plan} />;
  return robust?.robustness ? <Tested live={live} robustness={robust.robustness} /> : <Ask live={live} />;
};

const parts = ['weightings', 'weights', 'leave-out', 'methods'] as const;

const Ask = ({ live }: { live: LiveResult }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const layout = useLayoutStyles();
  const run = useAction(testRobustness);
  const { runs, spread } = usualChoices(live.result.units.length);
  return (
    <>
      <Body
        title={t('robust.title')}
        lead={t('robust.lead.ask', { runs: numbers.count(runs), spread: numbers.percent(spread) })}
      >
        <Section title={t('robust.tested')}>
          <ul className={layout.points}>
            {parts.map((part) => (
              <li key={part}>{t(`robust.part.${part}`)}</li>
            ))}
          </ul>
        </Section>
      </Body>
      <Foot
        status={t('robust.nothingYet')}
        statusIcon={<Info16Regular />}
        primary={{ label: t('robust.run'), onClick: () => run(live) }}
      />
    </>
  );
};

const Tested = ({ live, robustness }: { live: LiveResult; robustness: Robustness }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const { environment } = usePaneContext();
  const written = usePane((state) => state.robust?.written ?? null);
  const run = useAction(testRobustness);
  const preview = useAction(previewRobustness);
  const toSheet = useAction(goToSheet);
  const join = useSentences();
  const now = useMemo(() => resultFingerprint(live.evaluation, live.result), [live]);
  const stale = now !== robustness.stamp.fingerprint;
  const time = numbers.time(new Date(robustness.stamp.time), environment.now());
  const again = { label: t('robust.again'), onClick: () => run(live) };
  const status = stale
    ? t('robust.stale', { time })
    : written === null
      ? t('robust.computed', { time })
      : join([t('robust.written', { sheet: written }), t('write.undo')]);
  const next =
    written === null
      ? { label: t('robust.write'), onClick: () => preview(live) }
      : { label: t('result.goToSheet'), onClick: () => toSheet(written) };
  return (
    <>
      <Body title={robustHeadline(t, robustness)} lead={robustLead(t, robustness)}>
        <Findings live={live} robustness={robustness} />
      </Body>
      <Foot
        status={status}
        statusIcon={stale ? <Info16Regular /> : written === null ? <Clock16Regular /> : <ArrowUndo16Regular />}
        second={stale ? undefined : again}
        primary={stale ? again : next}
      />
    </>
  );
};
