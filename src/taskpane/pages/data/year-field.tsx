import { Field } from '@fluentui/react-components';
import { yearColumn } from '../../../evaluation/mapping/year-column';
import { chooseYear } from '../../actions/choose-preparation';
import { ChoicePicker } from '../../controls/choice-picker';
import { useAction, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';

/** Which year of a table that holds several. */
export const YearField = ({ draft, source }: StepProps) => {
  const t = useTranslate();
  const choose = useAction(chooseYear);
  const found = yearColumn(source);
  if (!found) return null;
  const { column, years } = found;
  const choices = years.map((value) => ({ key: String(value), label: String(value), value: { column, value } }));
  return (
    <Field
      label={t('data.year')}
      hint={t('data.yearHint', { header: source.headers[column] })}
      style={{ marginTop: 12 }}
    >
      <ChoicePicker
        label={t('data.year')}
        choices={[...choices, { key: 'all', label: t('data.allYears'), value: null }]}
        chosen={draft.rows.year === null ? 'all' : String(draft.rows.year.value)}
        onChoose={choose}
      />
    </Field>
  );
};
