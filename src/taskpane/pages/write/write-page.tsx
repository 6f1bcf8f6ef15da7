import { ArrowUndo16Regular, Info16Regular } from '@fluentui/react-icons';
import { useCallback, useEffect } from 'react';
import { isProblem } from '../../../evaluation/check/check-data';
import type { Evaluation } from '../../../evaluation/evaluation';
import { planOf } from '../../../evaluation/plan/plan-of';
import type { Plan } from '../../../evaluation/plan/plan';
import { translator } from '../../../locales';
import { goBack, goToStep } from '../../actions/navigate';
import { prepareWriting, writePlan } from '../../actions/write-plan';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Steps } from '../../frame/steps';
import type { Outcome } from '../../state/outcome';
import { useAction, usePane, usePaneContext, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useEvaluation } from '../../state/use-evaluation';
import { useFindings } from '../../state/use-findings';
import { isLarge, useLater, type Later } from '../../state/use-later';
import { useNumeral } from '../../state/use-numeral';
import { useOutcome } from '../../state/use-outcome';
import { ReadingPage } from '../reading-page';
import { WorkingPage } from '../working-page';
import { Preview } from './preview';
import { WritingPage } from './writing-page';

/** What would be written, null until the workbook's names are known or where there is no result. */
const usePlan = (evaluation: Evaluation, outcome: Outcome | null): Later<Plan | null> => {
  const { version } = usePaneContext().environment;
  const language = usePane((state) => state.language);
  const preparation = usePane((state) => state.preparation);
  const steps = useCallback(
    function* () {
      if (!preparation || outcome?.kind !== 'result') return null;
      const { taken, now } = preparation;
      return planOf(evaluation, { t: translator(language), language, taken, now, version });
    },
    [evaluation, outcome, preparation, language, version],
  );
  return useLater(steps, isLarge(evaluation));
};

export const WritePage = (step: StepProps) => {
  const evaluation = useEvaluation(step);
  const findings = useFindings(evaluation);
  const outcome = useOutcome(evaluation);
  const plan = usePlan(evaluation, outcome.pending ? null : outcome.value);
  const { writing, preparation, problem } = usePane((state) => state);
  const prepare = useAction(prepareWriting);
  useEffect(() => prepare(), [prepare]);
  if (writing) return <WritingPage name={evaluation.name} writing={writing} />;
  if (findings.pending || outcome.pending || plan.pending) return <WorkingPage name={evaluation.name} step="write" />;
  const problems = findings.value!.filter(isProblem);
  if (problems.length > 0) return <Blocked name={evaluation.name} count={problems.length} />;
  if (!preparation && !problem) return <ReadingPage step="write" />;
  return <Ready name={evaluation.name} plan={plan.value} outcome={outcome.value!} />;
};

const Ready = ({ name, plan, outcome }: { name: string; plan: Plan | null; outcome: Outcome }) => {
  const t = useTranslate();
  const numeral = useNumeral();
  const { workbook, problem } = usePane((state) => state);
  const write = useAction(writePlan);
  const back = useAction(goBack);
  const obstacle = workbook?.readOnly
    ? t('write.readOnly')
    : workbook?.structureProtected
      ? t('write.structureProtected')
      : outcome.kind !== 'result'
        ? t(`method.cannot.${outcome.kind}`)
        : null;
  const count = plan?.sheets.length ?? 0;
  const failed = problem !== null && problem.code !== 'cancelled' && problem.code !== 'left-over';
  return (
    <>
      <Head name={name} />
      <Steps at="write" />
      <Body
        title={failed ? t('write.failed') : t('write.title')}
        lead={failed ? t('write.failedLead') : t('write.lead', { count, number: numeral(count) })}
      >
        {plan && <Preview plan={plan} />}
      </Body>
      <Foot
        status={obstacle ?? t('write.undo')}
        statusIcon={obstacle ? <Info16Regular /> : <ArrowUndo16Regular />}
        onBack={() => back()}
        primary={{
          label: failed ? t('write.again') : t('write.write', { count }),
          disabled: obstacle !== null || !plan,
          onClick: () => plan && write(plan),
        }}
      />
    </>
  );
};

/** The data changed after it had been checked, or the method asks for more: back to the list. */
const Blocked = ({ name, count }: { name: string; count: number }) => {
  const t = useTranslate();
  const numeral = useNumeral();
  const back = useAction(goBack);
  const toStep = useAction(goToStep);
  return (
    <>
      <Head name={name} />
      <Steps at="write" />
      <Body title={t('check.fix', { count, number: numeral(count) })} lead={t('write.blocked')} />
      <Foot onBack={() => back()} primary={{ label: t('write.showProblems'), onClick: () => toStep('check') }} />
    </>
  );
};
