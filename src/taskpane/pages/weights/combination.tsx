import { Dropdown, Field, makeStyles, Option, SpinButton } from '@fluentui/react-components';
import type { Evaluation } from '../../../evaluation/evaluation';
import { dataWeightings, givenOrigins, type GivenWeights } from '../../../evaluation/weight-origins';
import { combinations } from '../../../methods/weighting/combine';
import { chooseCombination } from '../../actions/choose-weights';
import { useAction, useTranslate } from '../../state/pane-context';
import type { CombinationDraft } from '../../state/draft';
import { useLayoutStyles } from '../../theme/layout-styles';

const useStyles = makeStyles({ field: { marginTop: '12px' }, part: { maxWidth: '140px' } });

interface CombinationProps {
  readonly evaluation: Evaluation;
  readonly combination: CombinationDraft;
  /** Weights by hand begin with what is shown now. */
  readonly onByHand: () => void;
}

/** Which given weights are combined with which weights from the data, and how. */
export const Combination = ({ evaluation, combination, onByHand }: CombinationProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const choose = useAction(chooseCombination);
  const given: readonly GivenWeights['from'][] = givenOrigins.filter(
    (one) => evaluation.model !== null || one !== 'default',
  );
  return (
    <>
      <Choice
        label={t('weights.givenBy')}
        chosen={combination.given}
        choices={given}
        nameOf={(one) => t(`weights.source.${one}`)}
        onChoose={(one) => (one === 'hand' ? onByHand() : choose({ given: one }))}
      />
      <Choice
        label={t('weights.fromData')}
        chosen={combination.data}
        choices={dataWeightings}
        nameOf={(one) => t(`weights.source.${one}`)}
        onChoose={(data) => choose({ data })}
      />
      <Choice
        label={t('weights.way')}
        chosen={combination.way}
        choices={combinations}
        nameOf={(one) => t(`weights.combination.${one}`)}
        onChoose={(way) => choose({ way })}
      />
      {combination.way === 'linear' && (
        <Field label={t('weights.part')} className={styles.field}>
          <SpinButton
            className={styles.part}
            input={{ style: { width: '100%', minWidth: 0 } }}
            min={0}
            max={100}
            step={5}
            value={Math.round(100 * combination.part)}
            onChange={(_, { value, displayValue }) => {
              const percent = value ?? Number(displayValue);
              if (Number.isFinite(percent)) choose({ part: Math.min(100, Math.max(0, Math.round(percent))) / 100 });
            }}
          />
        </Field>
      )}
    </>
  );
};

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly chosen: Value;
  readonly choices: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

const Choice = <Value extends string>({ label, chosen, choices, nameOf, onChoose }: ChoiceProps<Value>) => (
  <Field label={label} className={useStyles().field}>
    <Dropdown
      className={useLayoutStyles().full}
      value={nameOf(chosen)}
      selectedOptions={[chosen]}
      onOptionSelect={(_, { optionValue }) => {
        const choice = choices.find((one) => one === optionValue);
        if (choice) onChoose(choice);
      }}
    >
      {choices.map((one) => (
        <Option key={one} value={one}>
          {nameOf(one)}
        </Option>
      ))}
    </Dropdown>
  </Field>
);
