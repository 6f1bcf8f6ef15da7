import { makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Clock16Regular } from '@fluentui/react-icons';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Steps } from '../../frame/steps';
import { usePaneContext, useTranslate } from '../../state/pane-context';
import type { Writing } from '../../state/pane-state';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';

const useStyles = makeStyles({
  page: { display: 'contents' },
  bar: { marginTop: '24px' },
  counts: { marginTop: '8px' },
});

/** Time left is told from this many milliseconds on: earlier it would only be a guess. */
const toldAfter = 2000;

/** Writing, sheet by sheet; Cancel stands alone, and Esc leads to it without cancelling. */
export const WritingPage = ({ name, writing }: { name: string; writing: Writing }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const { environment } = usePaneContext();
  const { done, total, sheet, started, cancel } = writing;
  const passed = environment.now().getTime() - started.getTime();
  const secondsLeft = done > 0 && passed > toldAfter ? Math.ceil(((passed / done) * (total - done)) / 1000) : null;
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leadToCancel = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') page.current?.querySelector<HTMLButtonElement>('footer button')?.focus();
    };
    document.addEventListener('keydown', leadToCancel);
    return () => document.removeEventListener('keydown', leadToCancel);
  }, []);
  return (
    <div ref={page} className={styles.page}>
      <Head name={name} />
      <Steps at="write" />
      <Body title={t('write.writing', { count: total })} lead={t('write.writingLead')} busy>
        <div className={styles.bar}>
          <ProgressBar value={done / total} thickness="large" aria-label={t('write.written')} />
          <div className={mergeClasses(layout.row, text.caption, styles.counts)}>
            <span className={layout.grow}>{t('write.progress', { done, total })}</span>
            {secondsLeft !== null && <span>{t('write.timeLeft', { seconds: secondsLeft })}</span>}
          </div>
        </div>
      </Body>
      <Foot
        status={t('write.now', { sheet })}
        statusIcon={<Clock16Regular />}
        second={{ label: t('write.cancel'), onClick: cancel }}
      />
    </div>
  );
};
