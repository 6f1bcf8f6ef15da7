import { makeStyles, tokens } from '@fluentui/react-components';
import {
  answersFor,
  bestWorstConsistency,
  openBestWorst,
  type Judge,
} from '../../../../evaluation/elicitation/best-worst';
import { distancesFromAll } from '../../../../evaluation/elicitation/best-worst-group';
import { levelsOf, type Level } from '../../../../evaluation/elicitation/levels';
import type { Evaluation } from '../../../../evaluation/evaluation';
import { Section } from '../../../frame/section';
import { firstBestWorst } from '../../../state/interview';
import type { InterviewDraft } from '../../../state/interview-draft';
import { useNumbers, useSentences, useText, useTranslate } from '../../../state/pane-context';
import { useTextStyles } from '../../../theme/text-styles';
import { usePartName } from './interview-frame';
import { People, usePersonName } from './people';

const useStyles = makeStyles({
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface BestWorstSectionProps {
  readonly evaluation: Evaluation;
  readonly interview: InterviewDraft;
}

/** Who has been asked about the best and the worst, and how well the comparisons of each level agree. */
export const BestWorstSection = ({ evaluation, interview: { judges } }: BestWorstSectionProps) => {
  const levels = levelsOf(evaluation);
  const people = judges.map((judge, at) => ({
    name: judge.name,
    open: openBestWorst(levels, judge.answers),
    place: firstBestWorst(levels, judge, at),
  }));
  const all = levels.reduce((sum, { elements }) => sum + 2 * elements.length - 1, 0);
  return (
    <>
      <People asked="judges" people={people} all={all} namesOne={false} />
      <Agreement levels={levels} judges={judges} />
    </>
  );
};

/** Of each level that all have answered: consistency, and of several people who is furthest from all. */
const Agreement = ({ levels, judges }: { levels: readonly Level[]; judges: readonly Judge[] }) => {
  const t = useTranslate();
  const partName = usePartName();
  const styles = useStyles();
  const text = useTextStyles();
  const tell = useAgreement(judges);
  const told = levels.flatMap((level) => {
    const sentence = tell(level);
    return sentence === null ? [] : [{ level, sentence }];
  });
  if (told.length === 0) return null;
  return (
    <Section title={t('interview.agreement')}>
      <ul>
        {told.map(({ level, sentence }) => (
          <li key={level.dimension ?? ''} className={styles.item}>
            {partName(level)}
            <p className={text.caption}>{sentence}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** A sentence about a level; null while somebody has not answered it. */
const useAgreement = (judges: readonly Judge[]): ((level: Level) => string | null) => {
  const t = useTranslate();
  const join = useSentences();
  const inLanguage = useText();
  const numbers = useNumbers();
  const personName = usePersonName();
  return (level) => {
    const checks = judges.flatMap(({ answers }) => bestWorstConsistency(level, answersFor(level, answers)) ?? []);
    if (checks.length < judges.length) return null;
    const ratio = Math.max(...checks.map(({ consistencyRatio }) => consistencyRatio));
    if (judges.length > 1) {
      const distances = distancesFromAll(level, judges);
      const furthest = distances.indexOf(Math.max(...distances));
      return join([
        t('interview.judgesRatio', { ratio: numbers.correlation(ratio) }),
        t('interview.furthest', {
          person: personName(judges[furthest], furthest),
          share: numbers.percent(distances[furthest]),
        }),
      ]);
    }
    const element = level.elements[Array.from(checks[0].ratios).indexOf(ratio)];
    return join([
      t('interview.bestWorstRatio', { ratio: numbers.correlation(ratio) }),
      ...(ratio > 0 ? [t('interview.fitsLeast', { element: inLanguage(element.name) })] : []),
    ]);
  };
};
