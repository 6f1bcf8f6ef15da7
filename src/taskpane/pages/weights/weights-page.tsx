import { Dropdown, Field, makeStyles, mergeClasses, Option } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import type { WeightOrigin } from '../../../evaluation/evaluation';
import { chooseWeightsFrom, takeByHand } from '../../actions/choose-weights';
import { goBack, goToStep } from '../../actions/navigate';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Steps } from '../../frame/steps';
import { percentsOf, totalOf } from '../../state/hand-weights';
import { outcomeOf } from '../../state/outcome';
import { useAction, useNumbers, useSentences, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useEvaluation } from '../../state/use-evaluation';
import { useMemo } from 'react';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';
import { HandWeights } from './hand-weights';
import { WeightList } from './weight-list';

const useStyles = makeStyles({ field: { marginTop: '12px' }, reason: { marginTop: '8px' } });

const origins: readonly WeightOrigin[] = ['default', 'equal', 'entropy', 'critic', 'hand'];

export const WeightsPage = (step: StepProps) => {
  const t = useTranslate();
  const join = useSentences();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const evaluation = useEvaluation(step);
  // Weights do not depend on the method, which may ask for more than they do.
  const outcome = useMemo(() => outcomeOf({ ...evaluation, method: { id: 'weighted-sum' } }), [evaluation]);
  const choose = useAction(chooseWeightsFrom);
  const goByHand = useAction(takeByHand);
  const back = useAction(goBack);
  const next = useAction(goToStep);
  const from = step.draft.weightsFrom;
  const codes = evaluation.indicators.map(({ code }) => code);
  const byHand = () =>
    goByHand(percentsOf(codes, outcome.kind === 'result' ? outcome.result.weights : codes.map(() => 1 / codes.length)));
  const offered = evaluation.model ? origins : origins.filter((origin) => origin !== 'default');
  const total = totalOf(codes, step.draft.handWeights);
  const unbalanced = from === 'hand' && total !== 100;
  const obstacle = unbalanced
    ? t('weights.notHundred', { total: numbers.value(total) })
    : outcome.kind !== 'result' && from !== 'hand'
      ? t(`weights.cannot.${outcome.kind}`)
      : null;
  const rescaled = from === 'default' && evaluation.leftOut.length > 0;
  const reasons = [t(`weights.reason.${from}`), ...(rescaled ? [t('weights.rescaled')] : [])];
  return (
    <>
      <Head name={evaluation.name} />
      <Steps at="weights" />
      <Body title={evaluation.model ? t('weights.title') : t('weights.ownTitle')}>
        <Field label={t('weights.from')} className={styles.field}>
          <Dropdown
            className={layout.full}
            value={t(`weights.source.${from}`)}
            selectedOptions={[from]}
            onOptionSelect={(_, { optionValue }) => {
              const origin = origins.find((one) => one === optionValue);
              if (origin === 'hand') byHand();
              else if (origin) choose(origin);
            }}
          >
            {offered.map((origin) => (
              <Option key={origin} value={origin}>
                {t(`weights.source.${origin}`)}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <p className={mergeClasses(layout.topRow, text.caption, styles.reason)}>
          <Info16Regular className={layout.quietIcon} />
          <span>{join(reasons)}</span>
        </p>
        {from === 'hand' && <HandWeights draft={step.draft} evaluation={evaluation} total={total} />}
        {from !== 'hand' && outcome.kind === 'result' && (
          <WeightList evaluation={evaluation} weights={outcome.result.weights} onByHand={byHand} />
        )}
      </Body>
      <Foot
        status={obstacle ?? t('weights.written')}
        onBack={() => back()}
        primary={{ label: t('weights.use'), disabled: obstacle !== null, onClick: () => next('method') }}
      />
    </>
  );
};
