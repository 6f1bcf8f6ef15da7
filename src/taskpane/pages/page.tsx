import { lazy, Suspense } from 'react';
import { Body } from '../frame/body';
import { FailureBoundary } from '../frame/failure-boundary';
import { Head } from '../frame/head';
import { isStep } from '../state/page';
import { usePane, usePaneContext, useTranslate } from '../state/pane-context';
import { HomePage } from './home/home-page';

// The first paint needs the home page only; the rest is fetched while the user reads it.
const StepPages = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ './step-pages')).StepPages,
}));
const ResultPage = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ './result/result-page')).ResultPage,
}));
const ExamplePage = lazy(async () => ({ default: (await import('./example/example-page')).ExamplePage }));
const FunctionPages = lazy(async () => ({ default: (await import('./functions/function-pages')).FunctionPages }));
const AnalysisPages = lazy(async () => ({ default: (await import('./analyses/analysis-pages')).AnalysisPages }));
const OwnModelPages = lazy(async () => ({ default: (await import('./own-models/own-model-pages')).OwnModelPages }));
const FreezePage = lazy(async () => ({ default: (await import('./freeze/freeze-page')).FreezePage }));
const CalculationPage = lazy(async () => ({
  default: (await import('./calculation/calculation-page')).CalculationPage,
}));
const ChangePage = lazy(async () => ({ default: (await import('./change/change-page')).ChangePage }));
const AboutPage = lazy(async () => ({ default: (await import('./about-page')).AboutPage }));

export const Page = () => {
  const page = usePane((state) => state.page);
  const { store } = usePaneContext();
  return (
    <FailureBoundary page={page} onFailure={(problem) => store.setState({ problem })} fallback={<FailedPage />}>
      <Suspense fallback={null}>{isStep(page) ? <StepPages step={page} /> : others[page]}</Suspense>
    </FailureBoundary>
  );
};

const FailedPage = () => {
  const t = useTranslate();
  return (
    <>
      <Head name="CoopEval" />
      <Body title={t('pane.failed')} lead={t('pane.failedLead')} />
    </>
  );
};

const others = {
  home: <HomePage />,
  example: <ExamplePage />,
  about: <AboutPage />,
  functions: <FunctionPages />,
  function: <FunctionPages />,
  analyses: <AnalysisPages />,
  analysis: <AnalysisPages />,
  'own-models': <OwnModelPages />,
  result: <ResultPage />,
  freeze: <FreezePage />,
  calculation: <CalculationPage />,
  change: <ChangePage />,
};
