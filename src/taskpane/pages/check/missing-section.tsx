import { Field, makeStyles } from '@fluentui/react-components';
import { textColumns } from '../../../evaluation/mapping/unit-column';
import { missingChoices } from '../../../evaluation/preparation';
import { chooseMissing, chooseMissingGroups } from '../../actions/choose-preparation';
import { ChoicePicker } from '../../controls/choice-picker';
import { Section } from '../../frame/section';
import { useAction, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';

const useStyles = makeStyles({ groups: { marginTop: '12px' } });

/** What is done where a value is missing: an explicit choice that the result names. */
export const MissingSection = ({ draft, source }: StepProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const choose = useAction(chooseMissing);
  const chooseGroups = useAction(chooseMissingGroups);
  const { missing, groups } = draft.preparation;
  const columns = textColumns(source).filter((column) => column !== draft.unitColumn);
  return (
    <Section title={t('check.missing.title')}>
      <Field hint={t(`check.missing.effect.${missing}`)}>
        <ChoicePicker
          label={t('check.missing.title')}
          choices={missingChoices.map((choice) => ({
            key: choice,
            label: t(`check.missing.choice.${choice}`),
            value: choice,
          }))}
          chosen={missing}
          onChoose={choose}
        />
      </Field>
      {missing !== 'leave' && missing !== 'zero' && columns.length > 0 && (
        <Field label={t('check.missing.groups')} className={styles.groups}>
          <ChoicePicker
            label={t('check.missing.groups')}
            choices={[
              { key: 'all', label: t('check.missing.noGroups'), value: null as number | null },
              ...columns.map((column) => ({
                key: String(column),
                label: source.headers[column],
                value: column as number | null,
              })),
            ]}
            chosen={groups === null ? 'all' : String(groups)}
            onChoose={chooseGroups}
          />
        </Field>
      )}
    </Section>
  );
};
