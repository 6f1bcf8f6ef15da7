import { Clock16Regular } from '@fluentui/react-icons';
import { goBack } from '../actions/navigate';
import { Body } from '../frame/body';
import { Foot } from '../frame/foot';
import { Head } from '../frame/head';
import { Steps } from '../frame/steps';
import type { Step } from '../state/page';
import { useAction, useTranslate } from '../state/pane-context';
import { PageSkeleton } from './page-skeleton';

/** Stands where a step will be while what it says of a large table is computed. */
export const WorkingPage = ({ name, step }: { name: string; step: Step }) => {
  const t = useTranslate();
  const back = useAction(goBack);
  return (
    <>
      <Head name={name} />
      <Steps at={step} />
      <Body title={t('pane.working')} titleHidden busy>
        <PageSkeleton />
      </Body>
      <Foot status={t('pane.working')} statusIcon={<Clock16Regular />} onBack={() => back()} />
    </>
  );
};
