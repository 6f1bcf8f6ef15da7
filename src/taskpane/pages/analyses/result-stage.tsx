import { tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Clock16Regular, Info16Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { followAnalysis, goToAnalysisSheet, goToStage, lookForInputs, stageBack } from '../../actions/analyses';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { useAction, useNumbers, usePane, usePaneContext, useText, useTranslate } from '../../state/pane-context';
import { useListening } from '../../state/use-listening';
import { PictureSection } from './picture-section';
import { useAge, type StageProps } from './stage';

/** The finding and its picture, read back from the cells and following them. */
export const ResultStage = ({ analysis, work }: StageProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const { environment } = usePaneContext();
  const failed = usePane((state) => state.problem !== null);
  const back = useAction(stageBack);
  const toSheet = useAction(goToAnalysisSheet);
  const { stored, shown, changed } = work;
  useListening(followAnalysis, stored?.objects.record);
  const look = useAction(lookForInputs);
  useEffect(() => look(), [look]);
  const age = useAge({ analysis, work });
  const toStage = useAction(goToStage);
  const sheet = { label: t('analyses.goToSheet'), disabled: !shown, onClick: () => toSheet() };
  const live = shown && changed ? t('analyses.live', { time: numbers.time(changed, environment.now()) }) : null;
  return (
    <>
      <Head name={stored?.name ?? inLanguage(analysis.name)} />
      <Body
        title={shown?.finding ?? inLanguage(analysis.name)}
        titleHidden={!shown && !failed}
        lead={shown && inLanguage(analysis.limits)}
        busy={!shown && !failed}
      >
        {shown && stored && <PictureSection look={stored.picture} cells={shown.picture} name={shown.finding} />}
      </Body>
      <Foot
        status={age ? t('analyses.older') : (live ?? (failed ? undefined : t('analyses.reading')))}
        statusIcon={
          age ? (
            <Info16Regular />
          ) : live ? (
            <CheckmarkCircle16Filled style={{ color: tokens.colorStatusSuccessForeground1 }} />
          ) : (
            <Clock16Regular />
          )
        }
        onBack={() => back()}
        second={age ? sheet : undefined}
        primary={age ? { label: t('write.again'), onClick: () => toStage(age) } : sheet}
      />
    </>
  );
};
