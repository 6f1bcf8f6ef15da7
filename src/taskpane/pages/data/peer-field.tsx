import { Field } from '@fluentui/react-components';
import { fewestPeers, groupColumns } from '../../../evaluation/peers';
import { choosePeers } from '../../actions/choose-columns';
import { ChoicePicker } from '../../controls/choice-picker';
import { useAction, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';

/** Who is compared with whom: a column of the table that names each unit's peer group. */
export const PeerField = ({ draft, source }: StepProps) => {
  const t = useTranslate();
  const choose = useAction(choosePeers);
  const { peers, unitColumn } = draft;
  const columns = groupColumns(source, unitColumn).map((column) => ({
    key: String(column),
    label: source.headers[column],
    value: column as number | null,
  }));
  if (columns.length === 0) return null;
  return (
    <Field
      label={t('data.peers')}
      hint={peers === null ? undefined : t('data.peersHint', { count: fewestPeers })}
      style={{ marginTop: 12 }}
    >
      <ChoicePicker
        label={t('data.peers')}
        choices={[{ key: 'all', label: t('data.allPeers'), value: null }, ...columns]}
        chosen={peers === null ? 'all' : String(peers)}
        onChoose={choose}
      />
    </Field>
  );
};
