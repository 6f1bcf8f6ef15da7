import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useTranslate } from '../../state/pane-context';

const useStyles = makeStyles({
  first: { width: '72%', height: '24px' },
  lead: { width: '92%', height: '16px', marginTop: '10px', marginBottom: '30px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '22px 92px 1fr 38px',
    alignItems: 'center',
    columnGap: '8px',
    height: '26px',
  },
  text: { height: '12px' },
});

const widths = [78, 66, 64, 62, 61, 60, 59, 57, 55];

/** The ranking's shape before its numbers. */
export const RankingSkeleton = () => {
  const styles = useStyles();
  return (
    <Skeleton aria-label={useTranslate()('pane.loading')}>
      <SkeletonItem className={styles.first} />
      <SkeletonItem className={styles.lead} />
      {widths.map((width) => (
        <div key={width} className={styles.row}>
          <SkeletonItem className={styles.text} />
          <SkeletonItem className={styles.text} />
          <SkeletonItem style={{ width: `${width}%`, height: 10 }} />
          <SkeletonItem className={styles.text} />
        </div>
      ))}
    </Skeleton>
  );
};
