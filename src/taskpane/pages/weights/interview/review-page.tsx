import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import {
  acceptedRatio,
  consistencySoFar,
  suggestionsFor,
  type Suggestion,
} from '../../../../evaluation/elicitation/consistency';
import type { Judgement } from '../../../../evaluation/elicitation/judgements';
import type { Level } from '../../../../evaluation/elicitation/levels';
import type { Evaluation } from '../../../../evaluation/evaluation';
import { answerPair, goToQuestion, keepAnswers, takeSuggestion } from '../../../actions/interview';
import { ConsistencyMeter } from '../../../controls/consistency-meter';
import { LinkButton } from '../../../controls/link-button';
import { Tag } from '../../../controls/tag';
import { Body } from '../../../frame/body';
import { Foot } from '../../../frame/foot';
import { Head } from '../../../frame/head';
import { Section } from '../../../frame/section';
import { Steps } from '../../../frame/steps';
import { pairAfter, pairBefore } from '../../../state/interview';
import type { ExpertDraft, PairPlace } from '../../../state/interview-draft';
import { useAction, useNumbers, useText, useTranslate } from '../../../state/pane-context';
import { preferenceOf, strengthWord } from '../../../state/strength';
import { useNumeral } from '../../../state/use-numeral';
import { useLayoutStyles } from '../../../theme/layout-styles';
import { useTextStyles } from '../../../theme/text-styles';
import { usePartName } from './interview-frame';
import { useInterviewKeys } from './use-interview-keys';

const useStyles = makeStyles({
  card: {
    marginTop: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '16px', rowGap: '2px', margin: '6px 0 10px' },
  value: { margin: 0 },
});

interface ReviewPageProps {
  readonly evaluation: Evaluation;
  readonly levels: readonly Level[];
  readonly level: Level;
  readonly expert: ExpertDraft;
  readonly place: Extract<PairPlace, { page: 'review' }>;
}

/** The answers of a level that fit the others least, with suggestions that the person takes or not. */
export const ReviewPage = ({ evaluation, levels, level, expert, place }: ReviewPageProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numeral = useNumeral();
  const partName = usePartName();
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const styles = useStyles();
  const goTo = useAction(goToQuestion);
  const keep = useAction(keepAnswers);
  const take = useAction(takeSuggestion);
  const answer = useAction(answerPair);
  const ratio = consistencySoFar(level, expert.judgements) ?? 0;
  const agrees = ratio <= acceptedRatio;
  const suggestions = agrees ? [] : suggestionsFor(level, expert.judgements);
  const codes = level.elements.map(({ code }) => code);
  const taken = expert.judgements.filter(
    ({ row, column, first }) => first !== null && codes.includes(row) && codes.includes(column),
  );
  const nameOf = (code: string) => inLanguage(level.elements.find((element) => element.code === code)!.name);
  const said = useSaid();
  const leave = (kept: readonly string[]) => goTo(pairAfter(levels, { ...expert, kept }, place));
  const done = () => leave(expert.kept);
  const back = () => goTo(pairBefore(levels, place));
  const keepAll = () => {
    keep({ expert: place.expert, level });
    leave([...expert.kept, level.dimension ?? '']);
  };
  useInterviewKeys({ onDigit: () => {}, onNext: () => agrees && done(), onBack: back });
  return (
    <>
      <Head name={evaluation.name} />
      <Steps at="weights" />
      <Body
        title={t(agrees ? 'interview.agree' : 'interview.contradict')}
        lead={
          agrees
            ? t('interview.agreeLead', { part: partName(level) })
            : t('interview.contradictLead', { sheet: t('sheets.judgements') })
        }
      >
        <ConsistencyMeter ratio={ratio} label={t('interview.ratio')} />
        {suggestions.length > 0 && (
          <Section
            title={t('interview.least', {
              count: suggestions.length,
              number: numeral(suggestions.length).toLowerCase(),
            })}
          >
            <ul>
              {suggestions.map((suggestion) => (
                <SuggestionCard
                  key={`${suggestion.row.code} ${suggestion.column.code}`}
                  suggestion={suggestion}
                  onTake={() =>
                    take({
                      expert: place.expert,
                      level,
                      row: suggestion.row.code,
                      column: suggestion.column.code,
                      times: suggestion.suggested,
                    })
                  }
                  onAsk={() =>
                    goTo({
                      page: 'question',
                      expert: place.expert,
                      row: suggestion.row.code,
                      column: suggestion.column.code,
                      again: true,
                    })
                  }
                />
              ))}
            </ul>
          </Section>
        )}
        {taken.length > 0 && (
          <Section title={t('interview.taken')}>
            <ul>
              {taken.map((judgement) => (
                <li key={`${judgement.row} ${judgement.column}`} className={styles.card}>
                  <div className={text.strong}>
                    {t('interview.against', { one: nameOf(judgement.row), other: nameOf(judgement.column) })}
                  </div>
                  <p className={text.caption}>
                    {t('interview.takenLine', {
                      first: said(nameOf(judgement.row), nameOf(judgement.column), judgement.first!),
                      now: said(nameOf(judgement.row), nameOf(judgement.column), judgement.times),
                    })}
                  </p>
                  <div className={layout.links}>
                    <LinkButton onClick={() => answer({ expert: place.expert, level, ...firstAnswer(judgement) })}>
                      {t('interview.takeBack')}
                    </LinkButton>
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Body>
      <Foot
        status={agrees ? t('interview.keptSoFar') : t('interview.finish')}
        statusIcon={agrees ? undefined : <Info16Regular />}
        onBack={back}
        second={agrees ? undefined : { label: t('interview.keepAll'), onClick: keepAll }}
        primary={{ label: t('interview.done'), disabled: !agrees, onClick: done }}
      />
    </>
  );
};

const firstAnswer = ({ row, column, first }: Judgement) => ({ row, column, times: first! });

/** An answer in words, such as "Effect a little more (3)". */
const useSaid = (): ((row: string, column: string, times: number) => string) => {
  const t = useTranslate();
  const numbers = useNumbers();
  return (row, column, times) => {
    const { side, step } = preferenceOf(times);
    return t(`interview.said.${strengthWord(step)}`, {
      one: side === 'column' ? column : row,
      step: numbers.count(step),
    });
  };
};

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly onTake: () => void;
  readonly onAsk: () => void;
}

const SuggestionCard = ({ suggestion, onTake, onAsk }: SuggestionCardProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const numbers = useNumbers();
  const said = useSaid();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const { given, suggested, ratioThen } = suggestion;
  const [row, column] = [inLanguage(suggestion.row.name), inLanguage(suggestion.column.name)];
  const pair = t('interview.against', { one: row, other: column });
  return (
    <li className={styles.card}>
      <div className={text.strong}>{pair}</div>
      <dl className={styles.facts}>
        <dt className={text.caption}>{t('interview.youSaid')}</dt>
        <dd className={styles.value}>{said(row, column, given)}</dd>
        <dt className={text.caption}>{t('interview.othersImply')}</dt>
        <dd className={styles.value}>{said(row, column, suggested)}</dd>
        <dt className={text.caption}>{t('interview.ratioThen')}</dt>
        <dd className={mergeClasses(layout.row, styles.value)}>
          {numbers.correlation(ratioThen)}
          {ratioThen <= acceptedRatio && <Tag>{t('interview.enough')}</Tag>}
        </dd>
      </dl>
      <div className={layout.row}>
        <Button size="small" aria-label={`${t('interview.take')}: ${pair}`} onClick={onTake}>
          {t('interview.take')}
        </Button>
        <Button size="small" appearance="subtle" aria-label={`${t('interview.askAgain')}: ${pair}`} onClick={onAsk}>
          {t('interview.askAgain')}
        </Button>
      </div>
    </li>
  );
};
