import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { consensusOf } from '../../../../evaluation/elicitation/ahp-weights';
import { answersFor, bestWorstConsistency } from '../../../../evaluation/elicitation/best-worst';
import { acceptedRatio, consistencySoFar } from '../../../../evaluation/elicitation/consistency';
import { openQuestions, questionsOf } from '../../../../evaluation/elicitation/judgements';
import { levelsOf, type Level } from '../../../../evaluation/elicitation/levels';
import type { Evaluation } from '../../../../evaluation/evaluation';
import { addExpert, goToQuestion, nameExpert, removeExpert } from '../../../actions/interview';
import { LinkButton } from '../../../controls/link-button';
import { Section } from '../../../frame/section';
import { firstBestWorst, firstPair, openBestWorst } from '../../../state/interview';
import type { ExpertDraft, InterviewDraft } from '../../../state/interview-draft';
import { useAction, useNumbers, useSentences, useText, useTranslate } from '../../../state/pane-context';
import { useLayoutStyles } from '../../../theme/layout-styles';
import { useTextStyles } from '../../../theme/text-styles';
import { usePartName } from './interview-frame';

const useStyles = makeStyles({
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { width: '100%', minWidth: 0, marginBottom: '6px' },
  actions: { marginTop: '6px' },
  agrees: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  contradicts: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

interface SectionProps {
  readonly evaluation: Evaluation;
  readonly interview: InterviewDraft;
}

/** Who has been asked about pairs, how far each has come, and how well the answers agree. */
export const PairsSection = ({ evaluation, interview: { experts } }: SectionProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const add = useAction(addExpert);
  const levels = levelsOf(evaluation);
  const complete = experts.every(({ judgements }) => openQuestions(levels, judgements) === 0);
  return (
    <>
      <Section title={t('interview.title')}>
        <ul>
          {experts.map((expert, number) => (
            <Person key={number} levels={levels} expert={expert} number={number} alone={experts.length === 1} />
          ))}
        </ul>
        {complete && (
          <div className={mergeClasses(layout.links, styles.actions)}>
            <LinkButton onClick={() => add()}>{t('interview.addPerson')}</LinkButton>
          </div>
        )}
      </Section>
      {complete && <Agreement levels={levels} experts={experts} />}
    </>
  );
};

interface PersonProps {
  readonly levels: readonly Level[];
  readonly expert: ExpertDraft;
  readonly number: number;
  readonly alone: boolean;
}

const Person = ({ levels, expert, number, alone }: PersonProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const goTo = useAction(goToQuestion);
  const rename = useAction(nameExpert);
  const remove = useAction(removeExpert);
  const all = levels.flatMap(questionsOf).length;
  const open = openQuestions(levels, expert.judgements);
  const place = firstPair(levels, expert, number);
  const label =
    open === all ? t('interview.start', { count: all }) : t(open > 0 ? 'interview.goOn' : 'interview.change');
  const person = expert.name || t('interview.person', { number: number + 1 });
  return (
    <li className={styles.item}>
      <Input
        className={styles.name}
        size="small"
        aria-label={t('interview.nameOf', { number: number + 1 })}
        placeholder={t('interview.person', { number: number + 1 })}
        value={expert.name}
        onChange={(_, { value }) => rename({ expert: number, name: value })}
      />
      <div className={text.caption}>
        {t('interview.answered', { done: numbers.count(all - open), all: numbers.count(all) })}
      </div>
      <div className={mergeClasses(layout.row, styles.actions)}>
        <Button size="small" aria-label={alone ? undefined : `${label}: ${person}`} onClick={() => goTo(place)}>
          {label}
        </Button>
        {!alone && (
          <LinkButton aria-label={t('interview.remove', { person })} onClick={() => remove(number)}>
            {t('interview.removeShort')}
          </LinkButton>
        )}
      </div>
    </li>
  );
};

/** Consistency by level, of the least consistent person, and consensus where there are several. */
const Agreement = ({ levels, experts }: { levels: readonly Level[]; experts: readonly ExpertDraft[] }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const partName = usePartName();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const goTo = useAction(goToQuestion);
  return (
    <Section title={t('interview.agreement')}>
      <ul>
        {levels.map((level) => {
          const ratios = experts.map(({ judgements }) => consistencySoFar(level, judgements) ?? 0);
          const ratio = Math.max(...ratios);
          const agrees = ratio <= acceptedRatio;
          const facts = { ratio: numbers.correlation(ratio) };
          return (
            <li key={level.dimension ?? ''} className={mergeClasses(layout.row, styles.item)}>
              {agrees ? (
                <CheckmarkCircle16Filled className={styles.agrees} aria-label={t('interview.agree')} />
              ) : (
                <Warning16Filled className={styles.contradicts} aria-label={t('interview.contradict')} />
              )}
              <span className={layout.grow}>{partName(level)}</span>
              {level.elements.length > 2 && (
                <LinkButton
                  aria-label={`${t('interview.review')}: ${partName(level)}`}
                  onClick={() => goTo({ page: 'review', expert: ratios.indexOf(ratio), dimension: level.dimension })}
                >
                  {t('interview.review')}
                </LinkButton>
              )}
              <span className={mergeClasses(text.caption, text.number)}>
                {experts.length > 1
                  ? t('interview.levelConsensus', {
                      ...facts,
                      consensus: numbers.correlation(consensusOf(level, experts)),
                    })
                  : `CR ${facts.ratio}`}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

/** How far the interview about the best and the worst has come, and how well the comparisons of each level agree. */
export const BestWorstSection = ({ evaluation, interview: { comparisons } }: SectionProps) => {
  const t = useTranslate();
  const join = useSentences();
  const inLanguage = useText();
  const numbers = useNumbers();
  const partName = usePartName();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const goTo = useAction(goToQuestion);
  const levels = levelsOf(evaluation);
  const all = levels.reduce((sum, { elements }) => sum + 2 * elements.length - 1, 0);
  const open = openBestWorst(levels, comparisons);
  const label =
    open === all ? t('interview.start', { count: all }) : t(open > 0 ? 'interview.goOn' : 'interview.change');
  return (
    <Section title={t('interview.title')}>
      <p className={text.caption}>
        {t('interview.answered', { done: numbers.count(all - open), all: numbers.count(all) })}
      </p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => goTo(firstBestWorst(levels, comparisons))}>
          {label}
        </Button>
      </div>
      <ul className={styles.actions}>
        {levels.map((level) => {
          const check = bestWorstConsistency(level, answersFor(level, comparisons));
          if (!check) return null;
          const least = Array.from(check.ratios).indexOf(check.consistencyRatio);
          return (
            <li key={level.dimension ?? ''} className={styles.item}>
              <div className={layout.row}>
                <span className={layout.grow}>{partName(level)}</span>
              </div>
              <p className={text.caption}>
                {join([
                  t('interview.bestWorstRatio', { ratio: numbers.correlation(check.consistencyRatio) }),
                  ...(check.consistencyRatio > 0
                    ? [t('interview.fitsLeast', { element: inLanguage(level.elements[least].name) })]
                    : []),
                ])}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
