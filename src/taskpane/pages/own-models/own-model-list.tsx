import { DocumentAdd20Regular } from '@fluentui/react-icons';
import { servedModelIds } from '../../../evaluation/served';
import { loadModel } from '../../../models/load';
import { starterModel } from '../../../models/own/starter';
import { goHome } from '../../actions/navigate';
import { chooseCopy } from '../../actions/own-models';
import { RowButton } from '../../controls/row-button';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { useAction, usePane, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { iconOf } from '../home/model-icons';
import { OwnModelCard } from './own-model-card';

/** The own models of this workbook with what is to be corrected, and every model that can be copied. */
export const OwnModelList = () => {
  const t = useTranslate();
  const inLanguage = useText();
  const layout = useLayoutStyles();
  const home = useAction(goHome);
  const copy = useAction(chooseCopy);
  const ownModels = usePane((state) => state.ownModels);
  const own = ownModels ?? [];
  const models = [...servedModelIds.map(loadModel), ...own.flatMap(({ model }) => model ?? [])];
  return (
    <>
      <Head name={t('ownModels.title')} />
      <Body title={t('ownModels.title')} lead={t('ownModels.lead')} busy={ownModels === null}>
        {own.length > 0 && (
          <Section title={t('home.inWorkbook')}>
            {own.map((one) => (
              <OwnModelCard key={one.table} own={one} />
            ))}
          </Section>
        )}
        <Section title={t('ownModels.copy')}>
          <ul className={layout.ruled}>
            {models.map(({ id, name, question }) => (
              <li key={id}>
                <RowButton
                  icon={iconOf(id)}
                  title={inLanguage(name)}
                  caption={inLanguage(question)}
                  onClick={() => copy(id)}
                />
              </li>
            ))}
            <li>
              <RowButton
                icon={DocumentAdd20Regular}
                title={t('ownModels.empty')}
                caption={t('ownModels.emptyCaption')}
                onClick={() => copy(starterModel.id)}
              />
            </li>
          </ul>
        </Section>
      </Body>
      <Foot onBack={() => home()} />
    </>
  );
};
