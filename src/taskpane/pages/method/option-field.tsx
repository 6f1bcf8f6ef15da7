import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import type { MethodChoice } from '../../../evaluation/evaluation';
import { methodOf } from '../../../evaluation/methods/methods';
import { useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';

const useStyles = makeStyles({ field: { marginTop: '16px' } });

interface OptionFieldProps {
  readonly method: MethodChoice;
  readonly onChoose: (method: MethodChoice) => void;
}

/** The choice inside the chosen method, with what it does to the ranking; nothing where the method has none. */
export const OptionField = ({ method, onChoose }: OptionFieldProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { option } = methodOf(method.id);
  if (!option) return null;
  const chosen = method.option ?? option.choices[0];
  return (
    <Field className={styles.field} label={t(`methodOptions.${option.key}`)} hint={t(`methodChoices.${chosen}.effect`)}>
      <Dropdown
        className={layout.full}
        value={t(`methodChoices.${chosen}.name`)}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => {
          const choice = option.choices.find((one) => one === optionValue);
          if (choice) onChoose({ id: method.id, option: choice });
        }}
      >
        {option.choices.map((choice) => (
          <Option key={choice} value={choice}>
            {t(`methodChoices.${choice}.name`)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
};
