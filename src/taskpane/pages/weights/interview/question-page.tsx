import { useState } from 'react';
import type { Level } from '../../../../evaluation/elicitation/levels';
import { consistencySoFar } from '../../../../evaluation/elicitation/consistency';
import { openQuestions, questionsOf, timesOf } from '../../../../evaluation/elicitation/judgements';
import type { Evaluation } from '../../../../evaluation/evaluation';
import { answerPair, goToQuestion } from '../../../actions/interview';
import { ConsistencyMeter } from '../../../controls/consistency-meter';
import { RadioCard } from '../../../controls/radio-card';
import { StrengthScale } from '../../../controls/strength-scale';
import { Body } from '../../../frame/body';
import { Foot } from '../../../frame/foot';
import { Head } from '../../../frame/head';
import { Steps } from '../../../frame/steps';
import { pairAfter, pairBefore } from '../../../state/interview';
import type { ExpertDraft, PairPlace } from '../../../state/interview-draft';
import { useAction, useText, useTranslate } from '../../../state/pane-context';
import { preferenceOf, strengthWord, timesFor, type Preference } from '../../../state/strength';
import { useTextStyles } from '../../../theme/text-styles';
import { describeElement } from './describe';
import { InterviewProgress, usePartName } from './interview-frame';
import { focusStrength, useInterviewKeys } from './use-interview-keys';

interface QuestionPageProps {
  readonly evaluation: Evaluation;
  readonly levels: readonly Level[];
  readonly level: Level;
  readonly expert: ExpertDraft;
  readonly place: Extract<PairPlace, { page: 'question' }>;
}

const sides: readonly Preference['side'][] = ['row', 'column', 'equal'];

/** One question: which of two matters more, and how much. The answer is kept as soon as it is whole. */
export const QuestionPage = ({ evaluation, levels, level, expert, place }: QuestionPageProps) => {
  const t = useTranslate();
  const inLanguage = useText();
  const partName = usePartName();
  const text = useTextStyles();
  const given = timesOf(expert.judgements, place.row, place.column);
  const known = given === null ? null : preferenceOf(given);
  const [side, setSide] = useState<Preference['side'] | null>(known?.side ?? null);
  const [step, setStep] = useState<number | null>(known && known.side !== 'equal' ? known.step : null);
  const answer = useAction(answerPair);
  const goTo = useAction(goToQuestion);
  const elementOf = (code: string) => level.elements.find((element) => element.code === code)!;
  const names = { row: inLanguage(elementOf(place.row).name), column: inLanguage(elementOf(place.column).name) };
  const caption = (code: string) =>
    describeElement(evaluation, code).map(inLanguage).filter(Boolean).join(t('sheets.listComma'));
  const decide = (side: Preference['side'], step: number | null) => {
    setSide(side);
    if (step !== null) setStep(step);
    if (side !== 'equal' && step === null) return;
    const times = timesFor({ side, step: step ?? 1 });
    answer({ expert: place.expert, level, row: place.row, column: place.column, times });
  };
  const whole = side === 'equal' || (side !== null && step !== null);
  const next = () => goTo(pairAfter(levels, expert, place));
  const back = () => goTo(pairBefore(levels, place));
  useInterviewKeys({
    onDigit: (digit, inScale) => {
      const compares = side === 'row' || side === 'column';
      if (compares && digit > 1 && (inScale || digit > 3)) {
        decide(side, digit);
        requestAnimationFrame(focusStrength);
        return;
      }
      const chosen = sides[digit - 1];
      if (!chosen) return;
      decide(chosen, step);
      if (chosen !== 'equal') requestAnimationFrame(focusStrength);
    },
    onNext: () => whole && next(),
    onBack: back,
  });
  const questions = questionsOf(level);
  const number = questions.findIndex(({ row, column }) => row.code === place.row && column.code === place.column) + 1;
  const ratio = consistencySoFar(level, expert.judgements);
  const title = level.name ? t('interview.questionWithin', { part: partName(level) }) : t('interview.question');
  const facts = side === 'column' ? { one: names.column, other: names.row } : { one: names.row, other: names.column };
  return (
    <>
      <Head name={evaluation.name} />
      <Steps at="weights" />
      <Body
        before={
          <InterviewProgress
            level={level}
            number={number}
            all={questions.length}
            left={openQuestions(levels, expert.judgements)}
            person={expert.name && ` · ${expert.name}`}
          />
        }
        title={title}
      >
        <div role="radiogroup" aria-label={title}>
          <RadioCard
            group="pair"
            title={names.row}
            reason={caption(place.row)}
            checked={side === 'row'}
            onChoose={() => decide('row', step)}
          />
          <RadioCard
            group="pair"
            title={names.column}
            reason={caption(place.column)}
            checked={side === 'column'}
            onChoose={() => decide('column', step)}
          />
          <RadioCard
            group="pair"
            title={t('interview.both')}
            checked={side === 'equal'}
            onChoose={() => decide('equal', step)}
          />
        </div>
        {(side === 'row' || side === 'column') && (
          <StrengthScale
            label={t('interview.howMuch')}
            from={2}
            chosen={step}
            onChoose={(step) => decide(side, step)}
          />
        )}
        {whole && (
          <p className={text.following}>
            {t(`interview.so.${strengthWord(side === 'equal' ? 1 : step!)}`, { ...facts, step: step ?? 1 })}
          </p>
        )}
        {ratio !== null && <ConsistencyMeter ratio={ratio} />}
      </Body>
      <Foot
        status={whole ? t('interview.keptSoFar') : t('interview.choose')}
        onBack={back}
        second={{ label: t('interview.skip'), onClick: next }}
        primary={{ label: t('interview.next'), disabled: !whole, onClick: next }}
      />
    </>
  );
};
