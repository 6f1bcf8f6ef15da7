import { Clock16Regular, Table20Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { findExamples, tryExample } from '../../actions/find-examples';
import { chooseExample } from '../../actions/insert-example';
import { goHome } from '../../actions/navigate';
import { RowButton } from '../../controls/row-button';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { exampleIds, isInvented, type ExampleId } from '../../state/example-ids';
import { useAction, useNumbers, usePane, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';

/** The tables of this workbook that a model recognises, and the examples that can be put into it. */
export const ExampleList = () => {
  const t = useTranslate();
  const numbers = useNumbers();
  const found = usePane((state) => state.examples);
  const failed = usePane((state) => state.problem !== null);
  const find = useAction(findExamples);
  const take = useAction(tryExample);
  const home = useAction(goHome);
  useEffect(() => find(), [find]);
  return (
    <>
      <Head name={t('example.title')} />
      <Body title={t('example.title')} lead={t('example.lead')}>
        {found && found.length > 0 && (
          <Section title={t('example.found')}>
            {found.map((example) => (
              <RowButton
                key={`${example.choice.sheet} ${example.choice.address}`}
                icon={Table20Regular}
                title={example.choice.table ?? example.choice.sheet}
                caption={t('example.foundCaption', {
                  units: numbers.count(example.choice.rows),
                  count: example.indicators,
                })}
                onClick={() => take(example)}
              />
            ))}
          </Section>
        )}
        <Offered title={t('example.real')} ids={exampleIds.filter((id) => !isInvented(id))} />
        <Offered title={t('example.teaching')} ids={exampleIds.filter(isInvented)} />
      </Body>
      <Foot
        status={found === null && !failed ? t('example.searching') : undefined}
        statusIcon={<Clock16Regular />}
        onBack={() => home()}
      />
    </>
  );
};

const Offered = ({ title, ids }: { title: string; ids: readonly ExampleId[] }) => {
  const t = useTranslate();
  const layout = useLayoutStyles();
  const choose = useAction(chooseExample);
  return (
    <Section title={title}>
      <ul className={layout.ruled}>
        {ids.map((id) => (
          <li key={id}>
            <RowButton
              title={t(`example.books.${id}.title`)}
              caption={t(`example.books.${id}.caption`)}
              onClick={() => choose(id)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
};
