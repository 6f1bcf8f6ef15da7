import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { StoredEvaluation } from '../../../evaluation/stored';
import { showResult } from '../../actions/show-result';
import { continueDraft } from '../../actions/start-evaluation';
import { LinkButton } from '../../controls/link-button';
import type { Draft } from '../../state/draft';
import { useAction, useNumbers, usePane, usePaneContext, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';
import { useTextStyles } from '../../theme/text-styles';
import { ModelName } from './models-on-demand';

const useStyles = makeStyles({
  root: { marginTop: '12px' },
  button: { marginTop: '10px' },
  earlier: { display: 'flex', alignItems: 'baseline', gap: '8px', marginTop: '8px' },
});

const byNewest = (one: StoredEvaluation, other: StoredEvaluation): number => other.written.localeCompare(one.written);

/** What is already there: evaluations in this workbook, the newest first, or choices not written yet. */
export const ContinueSection = () => {
  const evaluations = usePane((state) => state.evaluations);
  const draft = usePane((state) => state.draft);
  const stored = [...(evaluations ?? [])].sort(byNewest);
  const unfinished = draft && !draft.written && draft.place ? draft : null;
  return (
    <>
      {unfinished && <Unfinished draft={unfinished} />}
      {stored.length > 0 && <InWorkbook evaluations={stored} primary={!unfinished} />}
    </>
  );
};

const Unfinished = ({ draft }: { draft: Draft }) => {
  const t = useTranslate();
  const styles = useStyles();
  const text = useTextStyles();
  const resume = useAction(continueDraft);
  const { topic, place } = draft;
  return (
    <section className={mergeClasses(useLayoutStyles().soft, styles.root)} aria-label={t('home.unfinished')}>
      <div className={text.caption}>{t('home.unfinished')}</div>
      <div className={text.strong}>
        {topic.kind === 'model' ? <ModelName id={topic.id} /> : (place?.table ?? place?.sheet)}
      </div>
      <div className={text.caption}>{t('home.unfinishedAt', { step: t(`pane.step.${draft.furthest}`) })}</div>
      <Button appearance="primary" className={styles.button} onClick={() => resume()}>
        {t('home.continue')}
      </Button>
    </section>
  );
};

const InWorkbook = ({ evaluations, primary }: { evaluations: readonly StoredEvaluation[]; primary: boolean }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const { environment } = usePaneContext();
  const open = useAction(showResult);
  const captionOf = ({ method, written }: StoredEvaluation) =>
    `${t('home.rankedBy', { method: t(`methods.${method}.name`) })} · ${t('home.written', { time: numbers.time(new Date(written), environment.now()) })}`;
  const [newest, ...earlier] = evaluations;
  return (
    <section className={mergeClasses(useLayoutStyles().soft, styles.root)} aria-label={t('home.inWorkbook')}>
      <div className={text.caption}>{t('home.inWorkbook')}</div>
      <div className={text.strong}>{newest.name}</div>
      <div className={text.caption}>{captionOf(newest)}</div>
      <Button appearance={primary ? 'primary' : 'secondary'} className={styles.button} onClick={() => open(newest)}>
        {t('home.continue')}
      </Button>
      {earlier.map((stored) => (
        <div key={stored.objects.evaluation} className={styles.earlier}>
          <LinkButton onClick={() => open(stored)} aria-label={t('home.open', { name: stored.name })}>
            {stored.name}
          </LinkButton>
          <span className={text.caption}>{captionOf(stored)}</span>
        </div>
      ))}
    </section>
  );
};
