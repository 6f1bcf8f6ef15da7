import { tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Clock16Regular } from '@fluentui/react-icons';
import { followAnalysis, goToAnalysisSheet, stageBack } from '../../actions/analyses';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { useAction, useNumbers, usePane, usePaneContext, useText, useTranslate } from '../../state/pane-context';
import { useListening } from '../../state/use-listening';
import { PictureSection } from './picture-section';
import type { StageProps } from './stage';

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
        status={live ?? (failed ? undefined : t('analyses.reading'))}
        statusIcon={
          live ? (
            <CheckmarkCircle16Filled style={{ color: tokens.colorStatusSuccessForeground1 }} />
          ) : (
            <Clock16Regular />
          )
        }
        onBack={() => back()}
        primary={{ label: t('analyses.goToSheet'), disabled: !shown, onClick: () => toSheet() }}
      />
    </>
  );
};
