import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { consensusOf } from '../../../../evaluation/elicitation/ahp-weights';
import { acceptedRatio, consistencySoFar } from '../../../../evaluation/elicitation/consistency';
import { openQuestions, questionsOf } from '../../../../evaluation/elicitation/judgements';
import { levelsOf, type Level } from '../../../../evaluation/elicitation/levels';
import type { Evaluation } from '../../../../evaluation/evaluation';
import { goToQuestion } from '../../../actions/interview';
import { LinkButton } from '../../../controls/link-button';
import { Section } from '../../../frame/section';
import { firstPair } from '../../../state/interview';
import type { ExpertDraft, InterviewDraft } from '../../../state/interview-draft';
import { useAction, useNumbers, useTranslate } from '../../../state/pane-context';
import { useLayoutStyles } from '../../../theme/layout-styles';
import { useTextStyles } from '../../../theme/text-styles';
import { usePartName } from './interview-frame';
import { People } from './people';

const useStyles = makeStyles({
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  agrees: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  contradicts: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

interface PairsSectionProps {
  readonly evaluation: Evaluation;
  readonly interview: InterviewDraft;
}

/** Who has been asked about pairs, how far each has come, and how well the answers agree. */
export const PairsSection = ({ evaluation, interview: { experts } }: PairsSectionProps) => {
  const levels = levelsOf(evaluation);
  const people = experts.map((expert, at) => ({
    name: expert.name,
    open: openQuestions(levels, expert.judgements),
    place: firstPair(levels, expert, at),
  }));
  return (
    <>
      <People asked="experts" people={people} all={levels.flatMap(questionsOf).length} namesOne />
      {people.every(({ open }) => open === 0) && <Agreement levels={levels} experts={experts} />}
    </>
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
