import { makeStyles } from '@fluentui/react-components';
import type { MethodChoice } from '../../../evaluation/evaluation';
import { chooseMethod } from '../../actions/choose-method';
import { goBack, goToStep } from '../../actions/navigate';
import { RadioCard } from '../../controls/radio-card';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Steps } from '../../frame/steps';
import { useAction, useNumbers, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useEvaluation } from '../../state/use-evaluation';
import { useMemo } from 'react';
import { outcomeOf } from '../../state/outcome';
import { SideBySide } from './side-by-side';

const useStyles = makeStyles({ cards: { marginTop: '12px' } });

const methods: readonly MethodChoice['id'][] = ['weighted-sum', 'topsis'];

export const MethodPage = (step: StepProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const evaluation = useEvaluation(step);
  const outcome = useMemo(() => outcomeOf(evaluation), [evaluation]);
  const choose = useAction(chooseMethod);
  const back = useAction(goBack);
  const next = useAction(goToStep);
  const lead = t('method.lead', {
    units: numbers.count(step.source.rows.length),
    indicators: numbers.count(evaluation.indicators.length),
  });
  return (
    <>
      <Head name={evaluation.name} />
      <Steps at="method" />
      <Body title={t('method.title')} lead={lead}>
        <div role="radiogroup" aria-label={t('method.title')} className={styles.cards}>
          {methods.map((id) => (
            <RadioCard
              key={id}
              group="method"
              title={t(`method.${id}.name`)}
              reason={t(`method.${id}.reason`)}
              caution={t(`method.${id}.caution`)}
              tag={id === 'weighted-sum' ? t('method.advised') : undefined}
              checked={step.draft.method === id}
              onChoose={() => choose(id)}
            />
          ))}
        </div>
        <SideBySide evaluation={evaluation} />
      </Body>
      <Foot
        status={outcome.kind === 'result' ? t('method.recorded') : t(`method.cannot.${outcome.kind}`)}
        onBack={() => back()}
        primary={{ label: t('method.preview'), disabled: outcome.kind !== 'result', onClick: () => next('write') }}
      />
    </>
  );
};
