import { Clock16Regular, Table20Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { findExamples, tryExample } from '../actions/find-examples';
import { goHome } from '../actions/navigate';
import { RowButton } from '../controls/row-button';
import { Body } from '../frame/body';
import { Foot } from '../frame/foot';
import { Head } from '../frame/head';
import { Section } from '../frame/section';
import { useAction, useNumbers, usePane, useTranslate } from '../state/pane-context';
import { useTextStyles } from '../theme/text-styles';

/** Learning by an example: the table is in the workbook already, or the page says where it is. */
export const ExamplePage = () => {
  const t = useTranslate();
  const numbers = useNumbers();
  const text = useTextStyles();
  const examples = usePane((state) => state.examples);
  const failed = usePane((state) => state.problem !== null);
  const find = useAction(findExamples);
  const take = useAction(tryExample);
  const home = useAction(goHome);
  useEffect(() => find(), [find]);
  return (
    <>
      <Head name={t('example.title')} />
      <Body title={t('example.title')} lead={t('example.lead')} busy={examples === null && !failed}>
        {examples?.map((example) => (
          <Section key={`${example.choice.sheet} ${example.choice.address}`} title={t('example.found')}>
            <RowButton
              icon={Table20Regular}
              title={example.choice.table ?? example.choice.sheet}
              caption={t('example.foundCaption', {
                units: numbers.count(example.choice.rows),
                count: example.indicators,
              })}
              onClick={() => take(example)}
            />
          </Section>
        ))}
        {examples?.length === 0 && (
          <Section title={t('example.notFound')}>
            <p className={text.sentence}>{t('example.howTo')}</p>
            <p className={text.lead}>{t('example.orTemplate')}</p>
          </Section>
        )}
      </Body>
      <Foot
        status={examples === null && !failed ? t('example.searching') : undefined}
        statusIcon={<Clock16Regular />}
        onBack={() => home()}
        second={examples?.length === 0 ? { label: t('example.lookAgain'), onClick: () => find() } : undefined}
      />
    </>
  );
};
