import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { adviceFor, obstacleTo } from '../../../evaluation/methods/advice';
import type { MethodId } from '../../../evaluation/methods/ids';
import { methodOf, methods } from '../../../evaluation/methods/methods';
import { situationOf } from '../../../evaluation/methods/situation';
import { chooseMethod } from '../../actions/choose-method';
import { goBack, goToStep } from '../../actions/navigate';
import { LinkButton } from '../../controls/link-button';
import { RadioCard } from '../../controls/radio-card';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Steps } from '../../frame/steps';
import { useAction, useNumbers, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useEvaluation } from '../../state/use-evaluation';
import { useOutcome } from '../../state/use-outcome';
import { WorkingPage } from '../working-page';
import { OptionField } from './option-field';
import { SideBySide } from './side-by-side';

const useStyles = makeStyles({ cards: { marginTop: '12px' }, all: { marginTop: '12px' } });

export const MethodPage = (step: StepProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const evaluation = useEvaluation(step);
  const { value: outcome, pending } = useOutcome(evaluation);
  const situation = useMemo(() => situationOf(evaluation), [evaluation]);
  const advice = adviceFor(situation);
  const [all, setAll] = useState(false);
  const choose = useAction(chooseMethod);
  const back = useAction(goBack);
  const next = useAction(goToStep);
  if (!outcome) return <WorkingPage name={evaluation.name} step="method" />;
  const chosen = step.draft.method;
  const facts = { units: numbers.count(situation.units), indicators: numbers.count(evaluation.indicators.length) };
  const suited = advice.suited.includes(chosen.id) ? advice.suited : [...advice.suited.slice(0, 3), chosen.id];
  const shown: readonly MethodId[] = all
    ? [...suited, ...methods.map(({ id }) => id).filter((id) => !suited.includes(id))]
    : suited;
  const title = situation.shares ? t('method.shares.title') : t('method.title');
  const lead = situation.shares
    ? t('method.shares.lead', facts)
    : t(situation.fixedScales ? 'method.leadFixed' : 'method.lead', facts);
  const cautionOf = (id: MethodId): string => {
    const obstacle = obstacleTo(methodOf(id), situation);
    return obstacle ? t(`method.obstacle.${obstacle}`) : t(`methods.${id}.caution`);
  };
  const status = outcome.kind === 'result' ? t('method.recorded') : t(`method.cannot.${outcome.kind}`);
  return (
    <>
      <Head name={evaluation.name} />
      <Steps at="method" />
      <Body title={title} lead={lead} busy={pending}>
        <div role="radiogroup" aria-label={title} className={styles.cards}>
          {shown.map((id) => (
            <RadioCard
              key={id}
              group="method"
              title={t(`methods.${id}.name`)}
              reason={id === advice.method ? t(`method.why.${advice.why}`) : t(`methods.${id}.reason`)}
              caution={cautionOf(id)}
              tag={id === advice.method ? t('method.advised') : undefined}
              checked={chosen.id === id}
              onChoose={() => choose({ id })}
            />
          ))}
        </div>
        {!situation.shares && (
          <div className={styles.all}>
            <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('method.fewer') : t('method.all', { number: numbers.count(methods.length) })}
            </LinkButton>
          </div>
        )}
        <OptionField method={chosen} onChoose={choose} />
        <SideBySide evaluation={evaluation} outcome={pending ? null : outcome} situation={situation} />
      </Body>
      <Foot
        status={pending ? t('pane.working') : status}
        onBack={() => back()}
        primary={{
          label: t('method.preview'),
          disabled: pending || outcome.kind !== 'result',
          onClick: () => next('write'),
        }}
      />
    </>
  );
};
