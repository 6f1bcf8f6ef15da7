import { ArrowUndo16Regular, Info16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo } from 'react';
import { analysisPlan } from '../../../evaluation/analyses/analysis-plan';
import type { Plan } from '../../../evaluation/plan/plan';
import { translator } from '../../../locales';
import { prepareAnalysis, stageBack, writeAnalysis } from '../../actions/analyses';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { useAction, usePane, usePaneContext, useText, useTranslate } from '../../state/pane-context';
import { useNumeral } from '../../state/use-numeral';
import { Preview } from '../write/preview';
import { useAnalysisFindings, useInputs, type StageProps } from './stage';

/** The plan of an analysis whose input holds, null until the workbook's names are known. */
const usePlan = (stage: StageProps): Plan | null => {
  const { analysis } = stage;
  const { version } = usePaneContext().environment;
  const language = usePane((state) => state.language);
  const preparation = usePane((state) => state.preparation);
  const inputs = useInputs(stage);
  const findings = useAnalysisFindings(analysis, inputs);
  return useMemo(() => {
    if (!inputs || !preparation || findings.some(({ severity }) => severity === 'problem')) return null;
    return analysisPlan(analysis, inputs, { t: translator(language), language, version, ...preparation });
  }, [analysis, inputs, findings, preparation, language, version]);
};

export const WriteStage = (stage: StageProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numeral = useNumeral();
  const { workbook, writing } = usePane((state) => state);
  const plan = usePlan(stage);
  const back = useAction(stageBack);
  const write = useAction(writeAnalysis);
  const prepare = useAction(prepareAnalysis);
  useEffect(() => prepare(), [prepare]);
  const count = plan?.sheets.length ?? 0;
  const obstacle = workbook?.readOnly
    ? t('write.readOnly')
    : workbook?.structureProtected
      ? t('write.structureProtected')
      : null;
  return (
    <>
      <Head name={inLanguage(stage.analysis.name)} />
      <Body
        title={t('write.title')}
        lead={plan ? t('write.lead', { count, number: numeral(count) }) : undefined}
        busy={writing !== null}
      >
        {plan && <Preview plan={plan} />}
      </Body>
      <Foot
        status={obstacle ?? (writing ? t('write.now', { sheet: writing.sheet }) : t('write.undo'))}
        statusIcon={obstacle ? <Info16Regular /> : <ArrowUndo16Regular />}
        onBack={() => back()}
        primary={{
          label: t('write.write', { count }),
          disabled: obstacle !== null || !plan || writing !== null,
          onClick: () => plan && write(plan),
        }}
      />
    </>
  );
};
