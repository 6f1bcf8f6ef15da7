import { Field } from '@fluentui/react-components';
import { unitNames } from '../../../evaluation/values';
import { textColumns } from '../../../evaluation/mapping/unit-column';
import { chooseUnitColumn } from '../../actions/choose-columns';
import { ChoicePicker } from '../../controls/choice-picker';
import { useAction, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';

const shownNames = 3;

/** Which column names the units. */
export const UnitColumn = ({ draft, source }: StepProps) => {
  const t = useTranslate();
  const choose = useAction(chooseUnitColumn);
  const { unitColumn } = draft;
  const columns = textColumns(source).map((column) => ({
    key: String(column),
    label: source.headers[column],
    value: column as number | null,
  }));
  const names = unitNames({ source, unitColumn }).slice(0, shownNames);
  return (
    <Field
      label={t('data.unitColumn')}
      hint={t('data.unitColumnHint', { names: names.join(t('data.listSeparator')) })}
      style={{ marginTop: 12 }}
    >
      <ChoicePicker
        label={t('data.unitColumn')}
        choices={[...columns, { key: 'rows', label: t('data.rowNumbers'), value: null }]}
        chosen={unitColumn === null ? 'rows' : String(unitColumn)}
        onChoose={choose}
      />
    </Field>
  );
};
