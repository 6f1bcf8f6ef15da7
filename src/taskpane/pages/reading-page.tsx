import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { chooseOtherData } from '../actions/choose-data';
import { goHome } from '../actions/navigate';
import { Body } from '../frame/body';
import { Foot } from '../frame/foot';
import { Head } from '../frame/head';
import { Steps } from '../frame/steps';
import type { Step } from '../state/page';
import { useAction, usePane, useTranslate } from '../state/pane-context';

const useStyles = makeStyles({
  first: { width: '72%', height: '24px' },
  lead: { width: '92%', height: '16px', marginTop: '10px' },
  row: { height: '40px', marginTop: '20px' },
});

/** Only what takes longer than this looks like waiting. */
const patience = 150;

/** Stands where a step will be while its data is read. When that fails, another table can be chosen. */
export const ReadingPage = ({ step }: { step: Step }) => {
  const t = useTranslate();
  const styles = useStyles();
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
        {shown && !failed && (
          <Skeleton aria-label={t('pane.loading')}>
            <SkeletonItem className={styles.first} />
            <SkeletonItem className={styles.lead} />
            {[0, 1, 2, 3].map((row) => (
              <SkeletonItem key={row} className={styles.row} />
            ))}
          </Skeleton>
        )}
      </Body>
      <Foot
        status={failed ? undefined : t('data.reading')}
        onBack={() => home()}
        primary={failed ? { label: t('data.chooseOther'), onClick: () => chooseOther() } : undefined}
      />
    </>
  );
};
