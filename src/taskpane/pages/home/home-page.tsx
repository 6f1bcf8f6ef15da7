import { BranchFork20Regular, Lightbulb20Regular, MathFormula20Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { showFunctions } from '../../actions/explore-functions';
import { lookAround } from '../../actions/look-around';
import { showExample } from '../../actions/navigate';
import { startEvaluation } from '../../actions/start-evaluation';
import { servedModelIds } from '../../../evaluation/served';
import { loadModel } from '../../../models/load';
import { RowButton } from '../../controls/row-button';
import { Body } from '../../frame/body';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { useAction, useText, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { ContinueSection } from './continue-section';
import { iconOf } from './model-icons';

export const HomePage = () => {
  const t = useTranslate();
  const inLanguage = useText();
  const layout = useLayoutStyles();
  const look = useAction(lookAround);
  const start = useAction(startEvaluation);
  const toFunctions = useAction(showFunctions);
  const toExample = useAction(showExample);
  useEffect(() => look(), [look]);
  return (
    <>
      <Head name="CoopEval" home={false} />
      <Body title={t('home.title')}>
        <ContinueSection />
        <Section title={t('home.newEvaluation')}>
          <ul className={layout.ruled}>
            {servedModelIds.map(loadModel).map(({ id, name, question }) => (
              <li key={id}>
                <RowButton
                  icon={iconOf(id)}
                  title={inLanguage(name)}
                  caption={inLanguage(question)}
                  onClick={() => start({ kind: 'model', id })}
                />
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('home.somethingElse')}>
          <ul className={layout.ruled}>
            <li>
              <RowButton
                icon={BranchFork20Regular}
                title={t('home.own')}
                caption={t('home.ownCaption')}
                onClick={() => start({ kind: 'own' })}
              />
            </li>
            <li>
              <RowButton
                icon={MathFormula20Regular}
                title={t('home.functions')}
                caption={t('home.functionsCaption')}
                onClick={() => toFunctions()}
              />
            </li>
            <li>
              <RowButton
                icon={Lightbulb20Regular}
                title={t('home.example')}
                caption={t('home.exampleCaption')}
                onClick={() => toExample()}
              />
            </li>
          </ul>
        </Section>
      </Body>
    </>
  );
};
