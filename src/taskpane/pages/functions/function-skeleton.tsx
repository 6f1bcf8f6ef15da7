import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useTranslate } from '../../state/pane-context';

const useStyles = makeStyles({
  search: { height: '32px', marginTop: '8px', marginBottom: '20px' },
  name: { width: '38%', height: '14px' },
  description: { height: '12px', marginTop: '8px', marginBottom: '20px' },
});

const widths = [86, 72, 92, 64, 80, 76];

/** The list's shape before the help of the functions is there. */
export const FunctionSkeleton = () => {
  const styles = useStyles();
  return (
    <Skeleton aria-label={useTranslate()('pane.loading')}>
      <SkeletonItem className={styles.search} />
      {widths.map((width) => (
        <div key={width}>
          <SkeletonItem className={styles.name} />
          <SkeletonItem className={styles.description} style={{ width: `${width}%` }} />
        </div>
      ))}
    </Skeleton>
  );
};
