import {
  BranchFork20Regular,
  DocumentEdit20Regular,
  ChartMultiple20Regular,
  Lightbulb20Regular,
  MathFormula20Regular,
} from '@fluentui/react-icons';
import { lazy, Suspense, useEffect } from 'react';
import { showFunctions } from '../../actions/explore-functions';
import { lookAround } from '../../actions/look-around';
import { showOwnModels } from '../../actions/own-models';
import { showExample } from '../../actions/navigate';
import { showAnalyses } from '../../actions/show-analyses';
import { startEvaluation } from '../../actions/start-evaluation';
import { RowButton } from '../../controls/row-button';
import { Body } from '../../frame/body';
import { Head } from '../../frame/head';
import { Section } from '../../frame/section';
import { useAction, usePane, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { ContinueSection } from './continue-section';
import { ModelList } from './models-on-demand';

const RecentSection = lazy(async () => ({ default: (await import('./recent-section')).RecentSection }));

export const HomePage = () => {
  const t = useTranslate();
  const layout = useLayoutStyles();
  const recent = usePane((state) => state.recent);
  const look = useAction(lookAround);
  const start = useAction(startEvaluation);
  const toFunctions = useAction(showFunctions);
  const toAnalyses = useAction(showAnalyses);
  const toOwnModels = useAction(showOwnModels);
  const toExample = useAction(showExample);
  useEffect(() => look(), [look]);
  return (
    <>
      <Head name="CoopEval" home={false} />
      <Body title={t('home.title')}>
        <ContinueSection />
        <Suspense fallback={null}>{recent && recent.length > 0 && <RecentSection />}</Suspense>
        <Section title={t('home.newEvaluation')}>
          <ModelList />
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
                icon={DocumentEdit20Regular}
                title={t('ownModels.open')}
                caption={t('ownModels.openCaption')}
                onClick={() => toOwnModels()}
              />
            </li>
            <li>
              <RowButton
                icon={ChartMultiple20Regular}
                title={t('analyses.open')}
                caption={t('analyses.openCaption')}
                onClick={() => toAnalyses(null)}
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
