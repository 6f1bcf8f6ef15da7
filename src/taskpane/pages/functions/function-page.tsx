import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Info16Regular } from '@fluentui/react-icons';
import { insertFunction } from '../../actions/insert-function';
import { showSelection } from '../../actions/listen';
import { goBack } from '../../actions/navigate';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import type { ChosenFunction } from '../../state/explorer';
import { addressOnSheet, formulaOf, missingArgument, rangeBeside } from '../../state/function-formula';
import type { FunctionHelp } from '../../state/function-help';
import { useAction, usePane, useTranslate } from '../../state/pane-context';
import { useListening } from '../../state/use-listening';
import { colours } from '../../theme/colours';
import { useTextStyles } from '../../theme/text-styles';
import { ArgumentField } from './argument-field';
import { HelpChapter } from './help-chapter';
import { useInsertStatus } from './use-insert-status';

const useStyles = makeStyles({
  formula: { padding: '8px', borderRadius: '4px', backgroundColor: colours.soft },
  caption: { marginTop: '6px' },
});

interface FunctionPageProps {
  readonly help: FunctionHelp;
  readonly chosen: ChosenFunction;
}

/** When a function is of use, what goes in, the formula as it will be written, and how it is defined. */
export const FunctionPage = ({ help, chosen }: FunctionPageProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const selection = usePane((state) => state.selection);
  const insert = useAction(insertFunction);
  const back = useAction(goBack);
  const status = useInsertStatus(help, chosen);
  useListening(showSelection);
  const { given, place, inserted } = chosen;
  const sheet = rangeBeside(help, given)?.sheet ?? '';
  const formula = formulaOf(help, given, sheet);
  const [use, avoid, ...explained] = help.chapters;
  return (
    <>
      <Head name={t('functions.title')} />
      <Body title={help.id} lead={help.description}>
        {use && <HelpChapter chapter={use} />}
        {avoid && <HelpChapter chapter={avoid} />}
        <Section
          title={t('functions.input')}
          aside={
            selection && <span className={text.caption}>{t('functions.selectedNow', { address: selection })}</span>
          }
        >
          {help.parameters.map((parameter) => (
            <ArgumentField key={parameter.name} parameter={parameter} typed={given[parameter.name] ?? ''} />
          ))}
        </Section>
        <Section title={t('functions.output')}>
          <div className={mergeClasses(text.formula, styles.formula)}>{formula}</div>
          {formula.includes('IF(') && (
            <p className={mergeClasses(text.caption, styles.caption)}>{t('functions.blanks')}</p>
          )}
          {place && !inserted && (
            <p className={mergeClasses(text.caption, styles.caption)}>
              {t('functions.beside', { place: addressOnSheet(place) })}
            </p>
          )}
        </Section>
        {explained.map((chapter) => (
          <HelpChapter key={chapter.title} chapter={chapter} />
        ))}
      </Body>
      <Foot
        status={status}
        statusIcon={
          inserted ? <CheckmarkCircle16Filled /> : missingArgument(help, given) ? <Info16Regular /> : undefined
        }
        onBack={() => back()}
        primary={
          place && !inserted
            ? { label: t('functions.insert', { address: place.address }), onClick: () => insert() }
            : undefined
        }
      />
    </>
  );
};
