import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { goToSheet } from '../../actions/go-to-cell';
import { goBack } from '../../actions/navigate';
import { previewSteps, writeSteps } from '../../actions/write-steps';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { useAction, usePane, useTranslate } from '../../state/pane-context';
import { RankingSkeleton } from '../result/ranking-skeleton';
import { PlanPreview } from '../write/plan-preview';

/** Every step of the calculation as a sheet: what would be written, and that it is. */
export const CalculationPage = () => {
  const t = useTranslate();
  const name = usePane((state) => state.result?.stored.name ?? '');
  const addition = usePane((state) => state.addition);
  const language = usePane((state) => state.language);
  const failed = usePane((state) => state.problem !== null);
  const preview = useAction(previewSteps);
  const write = useAction(writeSteps);
  const back = useAction(goBack);
  const toSheet = useAction(goToSheet);
  useEffect(() => preview(), [preview, language]);
  const written = addition?.written;
  return (
    <>
      <Head name={name} />
      {addition?.plan && (
        <PlanPreview
          title={t('steps.pageTitle')}
          lead={t('steps.pageLead')}
          plan={addition.plan}
          onBack={() => back()}
          onWrite={write}
        />
      )}
      {written && (
        <>
          <Body title={t('steps.written', { sheet: written })} lead={t('steps.writtenLead')} />
          <Foot
            status={t('write.undo')}
            statusIcon={<CheckmarkCircle16Filled style={{ color: tokens.colorStatusSuccessForeground1 }} />}
            onBack={() => back()}
            primary={{ label: t('result.goToSheet'), onClick: () => toSheet(written) }}
          />
        </>
      )}
      {!addition && (
        <>
          <Body title={t('steps.pageTitle')} titleHidden={!failed} busy={!failed}>
            {!failed && <RankingSkeleton />}
          </Body>
          <Foot onBack={() => back()} />
        </>
      )}
    </>
  );
};
