import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { usePane } from '../state/pane-context';
import { useTextStyles } from '../theme/text-styles';
import { edge } from '../theme/widths';
import { Heading } from './heading';

const ProblemBar = lazy(async () => ({ default: (await import('./problem-bar')).ProblemBar }));

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: 'auto', paddingTop: '16px', paddingBottom: '24px', ...edge },
});

interface BodyProps {
  /** Stands above the heading. */
  readonly before?: ReactNode;
  /** Left out where the page brings its own heading. */
  readonly title?: string;
  readonly titleHidden?: boolean;
  readonly lead?: ReactNode;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

/** The middle of a page, which alone scrolls. What could not be done is said below its heading. */
export const Body = ({ before, title, titleHidden, lead, busy, children }: BodyProps) => {
  const text = useTextStyles();
  const problem = usePane((state) => state.problem);
  return (
    <main className={useStyles().root} aria-busy={busy}>
      {before}
      {title !== undefined && <Heading text={title} hidden={titleHidden} />}
      {lead && <p className={text.lead}>{lead}</p>}
      <Suspense fallback={null}>{problem && <ProblemBar problem={problem} />}</Suspense>
      {children}
    </main>
  );
};
