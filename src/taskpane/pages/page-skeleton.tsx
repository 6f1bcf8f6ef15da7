import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useTranslate } from '../state/pane-context';

const useStyles = makeStyles({
  first: { width: '72%', height: '24px' },
  lead: { width: '92%', height: '16px', marginTop: '10px' },
  row: { height: '40px', marginTop: '20px' },
});

/** A step's shape before there is anything to say. */
export const PageSkeleton = () => {
  const t = useTranslate();
  const styles = useStyles();
  return (
    <Skeleton aria-label={t('pane.loading')}>
      <SkeletonItem className={styles.first} />
      <SkeletonItem className={styles.lead} />
      {[0, 1, 2, 3].map((row) => (
        <SkeletonItem key={row} className={styles.row} />
      ))}
    </Skeleton>
  );
};
