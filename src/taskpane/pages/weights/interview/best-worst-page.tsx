import {
  answersFor,
  comparisonAnswer,
  comparisonsOf,
  leastAnswer,
  openBestWorst,
  type Judge,
} from '../../../../evaluation/elicitation/best-worst';
import type { Level } from '../../../../evaluation/elicitation/levels';
import type { Evaluation } from '../../../../evaluation/evaluation';
import { chooseExtreme, compareWithExtreme, goToQuestion } from '../../../actions/interview';
import { RadioCard } from '../../../controls/radio-card';
import { StrengthScale } from '../../../controls/strength-scale';
import { Body } from '../../../frame/body';
import { Foot } from '../../../frame/foot';
import { Head } from '../../../frame/head';
import { Steps } from '../../../frame/steps';
import { bestWorstAfter, bestWorstBefore, bestWorstPlaces } from '../../../state/interview';
import type { BestWorstPlace } from '../../../state/interview-draft';
import { useAction, useText, useTranslate } from '../../../state/pane-context';
import { strengthWord } from '../../../state/strength';
import { useTextStyles } from '../../../theme/text-styles';
import { describeElement } from './describe';
import { InterviewProgress, usePartName } from './interview-frame';
import { useInterviewKeys } from './use-interview-keys';

interface BestWorstPageProps {
  readonly evaluation: Evaluation;
  readonly levels: readonly Level[];
  readonly level: Level;
  readonly judge: Judge;
  readonly place: BestWorstPlace;
}

/** One question: the most or the least important, or how much one of them differs from another element. */
export const BestWorstPage = ({ evaluation, levels, level, judge, place }: BestWorstPageProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const partName = usePartName();
  const text = useTextStyles();
  const goTo = useAction(goToQuestion);
  const choose = useAction(chooseExtreme);
  const compare = useAction(compareWithExtreme);
  const answers = answersFor(level, judge.answers);
  const { expert } = place;
  const places = bestWorstPlaces(level, answers, expert);
  const at = places.findIndex((one) => JSON.stringify(one) === JSON.stringify(place));
  const next = () => goTo(bestWorstAfter(levels, judge, place));
  const back = () => goTo(bestWorstBefore(levels, judge, place));
  const nameOf = (code: string | null) => inLanguage(level.elements.find((element) => element.code === code)!.name);
  const comparison =
    place.page === 'comparison'
      ? comparisonsOf(level, answers).find(({ of, element }) => of === place.of && element.code === place.code)
      : undefined;
  const step = comparison ? comparisonAnswer(answers, comparison) : null;
  const chosen = place.page === 'extreme' ? answers[place.which] : null;
  const answered = place.page === 'extreme' ? chosen !== null : step !== null;
  const strength = (times: number) => {
    if (place.page === 'comparison') compare({ expert, level, of: place.of, code: place.code, times });
  };
  const offered = level.elements.filter(
    ({ code }) => place.page === 'extreme' && (place.which === 'best' || code !== answers.best),
  );
  useInterviewKeys({
    onDigit: (digit) => {
      if (place.page === 'extreme') {
        const element = offered[digit - 1];
        if (element) choose({ expert, level, which: place.which, code: element.code });
      } else if (comparison && digit >= leastAnswer(answers, comparison)) strength(digit);
    },
    onNext: () => answered && next(),
    onBack: back,
  });
  const names =
    place.page === 'comparison' && comparison
      ? place.of === 'bestToOthers'
        ? { one: nameOf(answers.best), other: nameOf(place.code) }
        : { one: nameOf(place.code), other: nameOf(answers.worst) }
      : null;
  const title =
    place.page === 'extreme'
      ? level.name
        ? t(`interview.${place.which}Within`, { part: partName(level) })
        : t(`interview.${place.which}`)
      : names
        ? t('interview.compare', names)
        : '';
  return (
    <>
      <Head name={evaluation.name} />
      <Steps at="weights" />
      <Body
        before={
          <InterviewProgress
            level={level}
            number={at + 1}
            all={2 * level.elements.length - 1}
            left={openBestWorst(levels, judge.answers)}
            person={judge.name && ` · ${judge.name}`}
          />
        }
        title={title}
      >
        {place.page === 'extreme' && (
          <div role="radiogroup" aria-label={title}>
            {offered.map(({ code, name }) => (
              <RadioCard
                key={code}
                group="extreme"
                title={inLanguage(name)}
                reason={describeElement(evaluation, code).map(inLanguage).filter(Boolean).join(t('sheets.listComma'))}
                checked={code === chosen}
                onChoose={() => choose({ expert, level, which: place.which, code })}
              />
            ))}
          </div>
        )}
        {comparison && (
          <StrengthScale
            label={t('interview.howMuch')}
            from={leastAnswer(answers, comparison)}
            chosen={step}
            onChoose={strength}
          />
        )}
        {names && step !== null && (
          <p className={text.following}>{t(`interview.so.${strengthWord(step)}`, { ...names, step })}</p>
        )}
      </Body>
      <Foot
        status={answered ? t('interview.keptSoFar') : t('interview.chooseOne')}
        onBack={back}
        primary={{ label: t('interview.next'), disabled: !answered, onClick: next }}
      />
    </>
  );
};
