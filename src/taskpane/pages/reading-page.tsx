import { useEffect, useState } from 'react';
import { chooseOtherData } from '../actions/choose-data';
import { goHome } from '../actions/navigate';
import { Body } from '../frame/body';
import { Foot } from '../frame/foot';
import { Head } from '../frame/head';
import { Steps } from '../frame/steps';
import type { Step } from '../state/page';
import { useAction, usePane, useTranslate } from '../state/pane-context';
import { PageSkeleton } from './page-skeleton';

/** Only what takes longer than this looks like waiting. */
const patience = 150;

/** Stands where a step will be while its data is read. When that fails, another table can be chosen. */
export const ReadingPage = ({ step }: { step: Step }) => {
  const t = useTranslate();
  const failed = usePane((state) => state.problem !== null);
  const [shown, setShown] = useState(false);
  const home = useAction(goHome);
  const chooseOther = useAction(chooseOtherData);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Head name={t('pane.newEvaluation')} />
      <Steps at={step} />
      <Body title={t('data.reading')} titleHidden busy={!failed}>
        {shown && !failed && <PageSkeleton />}
      </Body>
      <Foot
        status={failed ? undefined : t('data.reading')}
        onBack={() => home()}
        primary={failed ? { label: t('data.chooseOther'), onClick: () => chooseOther() } : undefined}
      />
    </>
  );
};
