import { lazy, Suspense } from 'react';
import { isStep } from '../state/page';
import { usePane } from '../state/pane-context';
import { HomePage } from './home/home-page';

// The first paint needs the home page only; the rest is fetched while the user reads it.
const StepPages = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ './step-pages')).StepPages,
}));
const ResultPage = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ './result/result-page')).ResultPage,
}));
const ExamplePage = lazy(async () => ({ default: (await import('./example-page')).ExamplePage }));
const AboutPage = lazy(async () => ({ default: (await import('./about-page')).AboutPage }));

export const Page = () => {
  const page = usePane((state) => state.page);
  return <Suspense fallback={null}>{isStep(page) ? <StepPages step={page} /> : others[page]}</Suspense>;
};

const others = {
  home: <HomePage />,
  example: <ExamplePage />,
  about: <AboutPage />,
  result: <ResultPage />,
};
