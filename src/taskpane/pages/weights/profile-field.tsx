import { Field } from '@fluentui/react-components';
import { loadModel } from '../../../models/load';
import { chooseProfile } from '../../actions/choose-weights';
import { ChoicePicker } from '../../controls/choice-picker';
import type { Draft } from '../../state/draft';
import { useAction, useText, useTranslate } from '../../state/pane-context';

/** For which kind of unit the model's weights and fixed scales are; nothing where it knows only one. */
export const ProfileField = ({ draft }: { draft: Draft }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const choose = useAction(chooseProfile);
  const profiles = draft.topic.kind === 'model' ? loadModel(draft.topic.id).profiles : [];
  if (profiles.length === 0) return null;
  const chosen = profiles.find(({ code }) => code === draft.profile);
  return (
    <Field
      label={t('weights.profile')}
      hint={chosen ? inLanguage(chosen.reason) : t('weights.profileHint')}
      style={{ marginTop: 12 }}
    >
      <ChoicePicker
        label={t('weights.profile')}
        choices={[
          { key: '', label: t('weights.noProfile'), value: null as string | null },
          ...profiles.map(({ code, name }) => ({ key: code, label: inLanguage(name), value: code as string | null })),
        ]}
        chosen={chosen?.code ?? ''}
        onChoose={choose}
      />
    </Field>
  );
};
