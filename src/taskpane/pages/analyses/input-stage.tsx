import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowUndo16Regular, Clock16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo } from 'react';
import type { InputTable } from '../../../evaluation/analyses/input-table';
import { inputPlan } from '../../../evaluation/analyses/input-plan';
import type { Source } from '../../../evaluation/source';
import { sourceAddress } from '../../../evaluation/address';
import { translator } from '../../../locales';
import { goToStage, insertInputs, prepareAnalysis, stageBack } from '../../actions/analyses';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { useAction, useNumbers, usePane, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';
import type { StageProps } from './stage';

const useStyles = makeStyles({
  column: { padding: '6px 0' },
  found: { marginBottom: '6px' },
});

/** The tables that an analysis needs: found in the workbook, or to be inserted. */
export const InputStage = ({ analysis, work }: StageProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const language = usePane((state) => state.language);
  const preparation = usePane((state) => state.preparation);
  const back = useAction(stageBack);
  const insert = useAction(insertInputs);
  const toStage = useAction(goToStage);
  const prepare = useAction(prepareAnalysis);
  useEffect(() => prepare(), [prepare]);
  const missing = useMemo(
    () => (work.sources ? analysis.inputs.filter(({ id }) => !work.sources?.[id]) : []),
    [analysis, work.sources],
  );
  const plan = useMemo(
    () =>
      preparation && missing.length > 0
        ? inputPlan(analysis, missing, {
            t: translator(language),
            language,
            taken: preparation.taken,
            found: work.sources ?? {},
          })
        : null,
    [analysis, missing, work.sources, preparation, language],
  );
  const looked = work.sources !== null;
  const lead = missing.length > 0 ? t('analyses.inputLead', { count: missing.length }) : t('analyses.inputFound');
  const primary =
    missing.length > 0
      ? {
          label: t('analyses.insert', { count: missing.length }),
          disabled: !plan,
          onClick: () => plan && insert(plan),
        }
      : { label: t('analyses.check'), disabled: !looked, onClick: () => toStage('check') };
  return (
    <>
      <Head name={inLanguage(analysis.name)} />
      <Body title={t('analyses.inputTitle')} lead={looked ? lead : undefined} busy={!looked}>
        {looked &&
          analysis.inputs.map((table) => (
            <TableNeeded key={table.id} table={table} source={work.sources?.[table.id] ?? null} />
          ))}
      </Body>
      <Foot
        status={!looked ? t('analyses.looking') : missing.length > 0 ? t('write.undo') : t('analyses.nothingWritten')}
        statusIcon={!looked ? <Clock16Regular /> : missing.length > 0 ? <ArrowUndo16Regular /> : undefined}
        onBack={() => back()}
        primary={primary}
      />
    </>
  );
};

const TableNeeded = ({ table, source }: { table: InputTable; source: Source | null }) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  return (
    <Section
      title={inLanguage(table.name)}
      aside={
        source ? undefined : (
          <span className={text.caption}>
            {numbers.count(table.example.length)} × {numbers.count(table.columns.length)}
          </span>
        )
      }
    >
      <p className={mergeClasses(text.caption, styles.found)}>
        {source
          ? t('analyses.found', {
              table: source.table ?? t('analyses.rangeOn', { address: sourceAddress(source) }),
              sheet: source.sheet,
            })
          : t('analyses.missing')}
      </p>
      <ul className={layout.ruled}>
        {table.columns.map(({ id, header, definition, required }) => (
          <li key={id} className={styles.column}>
            <span className={text.strong}>{inLanguage(header)}</span>
            {!required && <span className={text.caption}> · {t('analyses.optional')}</span>}
            <span className={mergeClasses(layout.block, text.caption)}>{inLanguage(definition)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
