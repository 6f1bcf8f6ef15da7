import { useEffect, type ComponentType } from 'react';
import { followModel } from '../actions/follow-model';
import { followSource } from '../actions/listen';
import { readAgain } from '../actions/choose-data';
import type { Step } from '../state/page';
import { useAction, usePane } from '../state/pane-context';
import type { StepProps } from '../state/step-props';
import { useListening } from '../state/use-listening';
import { CheckPage } from './check/check-page';
import { ChooseTable } from './data/choose-table';
import { DataPage } from './data/data-page';
import { MethodPage } from './method/method-page';
import { ReadingPage } from './reading-page';
import { WeightsPage } from './weights/weights-page';
import { WritePage } from './write/write-page';

const pages: Readonly<Record<Step, ComponentType<StepProps>>> = {
  data: DataPage,
  check: CheckPage,
  weights: WeightsPage,
  method: MethodPage,
  write: WritePage,
};

/** The five steps. While one is shown, the data follows its sheet. */
export const StepPages = ({ step }: { step: Step }) => {
  const draft = usePane((state) => state.draft);
  const source = usePane((state) => state.source);
  const read = useAction(readAgain);
  const place = draft?.place ?? null;
  const unread = place !== null && source === null;
  useEffect(() => {
    if (unread) read();
  }, [unread, read]);
  useListening(followSource, place?.sheet);
  useListening(followModel, draft?.topic.kind === 'model' ? draft.topic.id : '');
  if (!draft || !place) return <ChooseTable />;
  if (!source) return <ReadingPage step={step} />;
  const Page = pages[step];
  return <Page draft={draft} source={source} />;
};
