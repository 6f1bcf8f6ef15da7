import { ArrowUndo16Regular, Info16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { copiedModel } from '../../../evaluation/own-models/copied-model';
import { ownModelPlan } from '../../../evaluation/own-models/own-model-plan';
import { servedModelIds } from '../../../evaluation/served';
import { translator } from '../../../locales';
import { loadModel } from '../../../models/load';
import { starterModel } from '../../../models/own/starter';
import { chooseCopy, writeOwnModel } from '../../actions/own-models';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { useAction, usePane, useText, useTranslate } from '../../state/pane-context';
import { useNumeral } from '../../state/use-numeral';
import { Preview } from '../write/preview';

/** What the copy of a model writes, before it does. */
export const CopyPage = ({ id }: { id: string }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numeral = useNumeral();
  const { language, preparation, workbook, ownModels } = usePane((state) => state);
  const choose = useAction(chooseCopy);
  const write = useAction(writeOwnModel);
  const plan = useMemo(() => {
    if (!preparation) return null;
    const takenIds = [...servedModelIds, ...(ownModels ?? []).map((own) => own.id)];
    const model = copiedModel(id === starterModel.id ? starterModel : loadModel(id), takenIds);
    return ownModelPlan(model, { t: translator(language), language, taken: preparation.taken });
  }, [id, preparation, ownModels, language]);
  const count = plan?.sheets.length ?? 0;
  const obstacle = workbook?.readOnly
    ? t('write.readOnly')
    : workbook?.structureProtected
      ? t('write.structureProtected')
      : null;
  const name = id === starterModel.id ? starterModel.name : loadModel(id).name;
  return (
    <>
      <Head name={t('ownModels.copyOf', { name: inLanguage(name) })} />
      <Body
        title={t('write.title')}
        lead={plan ? t('write.lead', { count, number: numeral(count) }) : undefined}
        busy={!plan}
      >
        {plan && <Preview plan={plan} />}
      </Body>
      <Foot
        status={obstacle ?? t('write.undo')}
        statusIcon={obstacle ? <Info16Regular /> : <ArrowUndo16Regular />}
        onBack={() => choose(null)}
        primary={{
          label: t('write.write', { count }),
          disabled: obstacle !== null || !plan,
          onClick: () => plan && write(plan),
        }}
      />
    </>
  );
};
