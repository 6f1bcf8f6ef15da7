import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChartMultiple20Regular, Info16Regular, SelectAllOn24Regular, Table20Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { lookForTables, takeSelection, takeTable } from '../../actions/choose-data';
import { insertTemplate } from '../../actions/insert-template';
import { showSelection } from '../../actions/listen';
import { goHome, showExample } from '../../actions/navigate';
import { showAnalyses } from '../../actions/show-analyses';
import { RowButton } from '../../controls/row-button';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Heading } from '../../frame/heading';
import { Section } from '../../frame/section';
import { Steps } from '../../frame/steps';
import { modelsWithAnalyses } from '../../../evaluation/analyses/models';
import { loadModel } from '../../../models/load';
import { useAction, useNumbers, usePane, useText, useTranslate } from '../../state/pane-context';
import { useListening } from '../../state/use-listening';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  invitation: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '24px 12px 0',
    textAlign: 'center',
  },
  icon: { width: '40px', height: '40px', marginBottom: '16px' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '16px' },
});

const ownUnit = { en: 'unit', zh: '对象' };

/** The data step before there is data: a table in the sheet, one of the workbook's tables, or a template. */
export const ChooseTable = () => {
  const t = useTranslate();
  const inLanguage = useText();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const topic = usePane((state) => state.draft?.topic);
  const { reading, selection, templateInserted } = usePane((state) => state);
  const look = useAction(lookForTables);
  const take = useAction(takeSelection);
  const template = useAction(insertTemplate);
  const toExample = useAction(showExample);
  const more = useAction(showAnalyses);
  const home = useAction(goHome);
  useEffect(() => look(), [look]);
  useListening(showSelection);
  const model = topic?.kind === 'model' ? loadModel(topic.id) : null;
  const status = selection ? t('data.selectedNow', { address: selection }) : t('data.nothingSelected');
  return (
    <>
      <Head name={t('pane.newEvaluation')} />
      <Steps at="data" />
      <Body busy={reading}>
        <div className={styles.invitation}>
          <SelectAllOn24Regular className={mergeClasses(layout.icon, styles.icon)} />
          <Heading text={t('data.selectTitle')} />
          <p className={text.lead}>{t('data.selectLead', { unit: inLanguage(model?.unitWord ?? ownUnit) })}</p>
          {model && (
            <div className={styles.buttons}>
              <Button onClick={() => template(model.id)}>{t('data.insertTemplate')}</Button>
              <Button appearance="subtle" onClick={() => toExample()}>
                {t('data.tryExample')}
              </Button>
            </div>
          )}
          {templateInserted && (
            <p role="status" className={text.lead}>
              {t('data.templateInserted')}
            </p>
          )}
        </div>
        <TablesOfWorkbook />
        {model && modelsWithAnalyses.includes(model.id) && (
          <Section title={t('analyses.title')}>
            <RowButton
              icon={ChartMultiple20Regular}
              title={t('analyses.open')}
              caption={t('analyses.openCaption')}
              onClick={() => more(model.id)}
            />
          </Section>
        )}
      </Body>
      <Foot
        status={reading ? t('data.reading') : status}
        statusIcon={<Info16Regular />}
        onBack={() => home()}
        primary={{ label: t('data.useSelection'), disabled: reading || !selection, onClick: () => take() }}
      />
    </>
  );
};

const TablesOfWorkbook = () => {
  const t = useTranslate();
  const numbers = useNumbers();
  const layout = useLayoutStyles();
  const sources = usePane((state) => state.sources) ?? [];
  const take = useAction(takeTable);
  if (sources.length === 0) return null;
  return (
    <Section title={t('data.tables')}>
      <ul className={layout.ruled}>
        {sources.map((choice) => (
          <li key={`${choice.sheet}!${choice.address}`}>
            <RowButton
              icon={Table20Regular}
              title={choice.table ?? t('data.sheetData', { sheet: choice.sheet })}
              caption={t('data.tableSize', {
                sheet: choice.sheet,
                address: choice.address,
                rows: numbers.count(choice.rows),
                columns: numbers.count(choice.columns),
              })}
              onClick={() => take(choice)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
};
