import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useTextStyles } from '../theme/text-styles';

const useStyles = makeStyles({
  root: { marginTop: '20px', minWidth: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    minHeight: '24px',
    marginBottom: '6px',
  },
});

export const Section = ({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={useTextStyles().section}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
};
