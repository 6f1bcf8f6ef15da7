import { lazy, Suspense } from 'react';
import { Skeleton, SkeletonItem, makeStyles } from '@fluentui/react-components';
import { useTranslate } from '../../state/pane-context';

// The models' data are as large as half of the pane: it paints without them.
const models = () => import('./models');
const List = lazy(async () => ({ default: (await models()).ModelList }));
const Name = lazy(async () => ({ default: (await models()).ModelName }));

const useStyles = makeStyles({ row: { height: '47px', marginBottom: '1px' } });

const ComingRows = () => {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <Skeleton aria-label={t('pane.loading')}>
      {[0, 1, 2, 3].map((row) => (
        <SkeletonItem key={row} className={styles.row} />
      ))}
    </Skeleton>
  );
};

export const ModelList = () => (
  <Suspense fallback={<ComingRows />}>
    <List />
  </Suspense>
);

export const ModelName = ({ id }: { id: string }) => (
  <Suspense fallback={null}>
    <Name id={id} />
  </Suspense>
);
