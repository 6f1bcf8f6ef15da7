import { isProblem } from '../../../evaluation/check/check-data';
import { readAgain } from '../../actions/choose-data';
import { goBack, goToStep } from '../../actions/navigate';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Steps } from '../../frame/steps';
import { useAction, useNumbers, usePane, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useEvaluation } from '../../state/use-evaluation';
import { useFindings } from '../../state/use-findings';
import { useNumeral } from '../../state/use-numeral';
import { useLayoutStyles } from '../../theme/layout-styles';
import { FindingList } from './finding-list';

export const CheckPage = (step: StepProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const numeral = useNumeral();
  const layout = useLayoutStyles();
  const reading = usePane((state) => state.reading);
  const evaluation = useEvaluation(step);
  const findings = useFindings(evaluation);
  const again = useAction(readAgain);
  const back = useAction(goBack);
  const next = useAction(goToStep);
  const problems = findings.filter(isProblem);
  const notices = findings.filter((finding) => !isProblem(finding));
  const counts = {
    units: numbers.count(step.source.rows.length),
    indicators: numbers.count(evaluation.indicators.length),
  };
  const ready = notices.length > 0 ? t('check.readyLook') : t('check.ready');
  const blocked = problems.length > 0;
  return (
    <>
      <Head name={evaluation.name} />
      <Steps at="check" />
      <Body
        title={blocked ? t('check.fix', { count: problems.length, number: numeral(problems.length) }) : ready}
        lead={blocked ? t('check.elseLead', counts) : t('check.readLead', counts)}
      >
        <div className={layout.two}>
          {blocked && <FindingList title={t('check.mustFix')} findings={problems} />}
          {notices.length > 0 && <FindingList title={t('check.pleaseLook')} findings={notices} />}
        </div>
      </Body>
      <Foot
        status={blocked ? t('check.blocked') : t('check.nothingChanged')}
        onBack={() => back()}
        second={{ label: t('check.again'), disabled: reading, onClick: () => again() }}
        primary={{ label: t('check.setWeights'), disabled: blocked, onClick: () => next('weights') }}
      />
    </>
  );
};
