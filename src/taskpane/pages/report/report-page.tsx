import { CheckmarkCircle16Filled, Clock16Regular } from '@fluentui/react-icons';
import { MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { reportOf, rankingDiffers } from '../../../evaluation/report/report-of';
import { reportPlan } from '../../../evaluation/report/report-plan';
import { translator } from '../../../locales';
import { goToSheet } from '../../actions/go-to-cell';
import { readReport, writeReport } from '../../actions/make-report';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { ResultTabs } from '../../frame/result-tabs';
import { useAction, usePane, useTranslate } from '../../state/pane-context';
import type { Preparation } from '../../state/pane-state';
import { useWriting } from '../../state/use-writing';
import type { ReportData } from '../../state/shown-report';
import { RankingSkeleton } from '../result/ranking-skeleton';
import { CopyButtons } from './copy-buttons';
import { ReportPreview } from './report-preview';

export const ReportPage = ({ name }: { name: string }) => {
  const t = useTranslate();
  const read = useAction(readReport);
  const language = usePane((state) => state.language);
  const report = usePane((state) => state.report);
  const preparation = usePane((state) => state.preparation);
  const failed = usePane((state) => state.problem !== null);
  useEffect(() => read(), [read, language]);
  if (report && preparation) return <Shown name={name} data={report} preparation={preparation} />;
  return (
    <>
      <Head name={name} />
      <ResultTabs />
      <Body title={t('report.page.title')} titleHidden={!failed} busy={!failed}>
        {!failed && <RankingSkeleton />}
      </Body>
      <Foot status={failed ? undefined : t('report.page.reading')} statusIcon={<Clock16Regular />} />
    </>
  );
};

const Shown = ({ name, data, preparation }: { name: string; data: ReportData; preparation: Preparation }) => {
  const t = useTranslate();
  const language = usePane((state) => state.language);
  const report = useMemo(() => reportOf({ ...data, t: translator(language), language }), [data, language]);
  const plan = useMemo(
    () => reportPlan(report, { t: translator(language), taken: preparation.taken, ranking: data.ranking }),
    [report, language, preparation, data],
  );
  const { isWriting, start } = useWriting(plan, useAction(writeReport));
  const toSheet = useAction(goToSheet);
  const written = usePane((state) => state.reportWritten);
  const blocked = usePane(({ workbook }) => workbook?.readOnly === true || workbook?.structureProtected === true);
  const status = useStatus(blocked);
  return (
    <>
      <Head name={name} />
      <ResultTabs />
      <Body title={t('report.page.title')} lead={t('report.page.lead')} busy={isWriting}>
        <CopyButtons report={report} />
        {data.frozen === null && rankingDiffers(data) && (
          <MessageBar intent="warning" layout="multiline" style={{ marginTop: 16, paddingBlock: 10 }}>
            <MessageBarBody>{t('report.page.changed')}</MessageBarBody>
          </MessageBar>
        )}
        <ReportPreview report={report} />
      </Body>
      <Foot
        {...status}
        {...(isWriting && { status: t('write.writing', { count: 1 }) })}
        second={written === null ? undefined : { label: t('result.goToSheet'), onClick: () => toSheet(written) }}
        primary={{
          label: t('report.page.write', { sheet: plan.activate }),
          disabled: blocked || isWriting,
          onClick: start,
        }}
      />
    </>
  );
};

/** What was done last, or what the button will do. */
const useStatus = (blocked: boolean) => {
  const t = useTranslate();
  const written = usePane((state) => state.reportWritten);
  const copied = usePane((state) => state.copied);
  const done = <CheckmarkCircle16Filled style={{ color: tokens.colorStatusSuccessForeground1 }} />;
  if (copied && !copied.refused) return { status: t(`report.page.copied.${copied.format}`), statusIcon: done };
  if (written !== null) return { status: t('report.page.written', { sheet: written }), statusIcon: done };
  return { status: t(blocked ? 'report.page.readOnly' : 'report.page.nothingYet') };
};
