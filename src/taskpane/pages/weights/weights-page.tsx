import { useCallback } from 'react';
import type { Evaluation, WeightOrigin } from '../../../evaluation/evaluation';
import { chooseWeightsFrom, combineByHand, takeByHand } from '../../actions/choose-weights';
import { goBack, goToStep } from '../../actions/navigate';
import { LinkButton } from '../../controls/link-button';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { Steps } from '../../frame/steps';
import { percentsOf, totalOf } from '../../state/hand-weights';
import { useAction, useNumbers, useText, useTranslate } from '../../state/pane-context';
import type { StepProps } from '../../state/step-props';
import { useEvaluation } from '../../state/use-evaluation';
import { isLarge, useLater } from '../../state/use-later';
import { interviewIn, usesHand } from '../../state/weights-choice';
import { weightsOutcomeOf, type WeightsOutcome } from '../../state/weights-outcome';
import { WorkingPage } from '../working-page';
import { Combination } from './combination';
import { HandWeights } from './hand-weights';
import { usePartName } from './interview/interview-frame';
import { InterviewPage, isThere } from './interview/interview-page';
import { BestWorstSection } from './interview/best-worst-section';
import { PairsSection } from './interview/pairs-section';
import { OriginCards } from './origin-cards';
import { ProfileField } from './profile-field';
import { ScalesSection } from './scales-section';
import { WeightList } from './weight-list';

/** The step of the weights; while an interview is under way, its page. */
export const WeightsPage = (step: StepProps) => {
  const evaluation = useEvaluation(step);
  const { interview } = step.draft;
  const underWay =
    interviewIn(step.draft) !== null && interview.at !== null && isThere(evaluation, interview, interview.at);
  return underWay ? (
    <InterviewPage evaluation={evaluation} interview={interview} place={interview.at!} />
  ) : (
    <Overview {...step} evaluation={evaluation} />
  );
};

const Overview = ({ evaluation, ...step }: StepProps & { evaluation: Evaluation }) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const obstacleTo = useObstacle();
  const { value: outcome, pending } = useLater(
    useCallback(
      function* () {
        return weightsOutcomeOf(evaluation);
      },
      [evaluation],
    ),
    isLarge(evaluation),
  );
  const choose = useAction(chooseWeightsFrom);
  const takeHand = useAction(takeByHand);
  const combineHand = useAction(combineByHand);
  const back = useAction(goBack);
  const next = useAction(goToStep);
  const { draft } = step;
  if (!outcome) return <WorkingPage name={evaluation.name} step="weights" />;
  const asked = interviewIn(draft);
  const codes = evaluation.indicators.map(({ code }) => code);
  const shown = outcome.kind === 'weights' ? outcome.weights : codes.map(() => 1 / codes.length);
  const byHand = () => takeHand(percentsOf(codes, shown));
  const chooseOrigin = (origin: WeightOrigin) => (origin === 'hand' ? byHand() : choose(origin));
  const total = totalOf(codes, draft.handWeights);
  const obstacle =
    usesHand(draft) && total !== 100 ? t('weights.notHundred', { total: numbers.value(total) }) : obstacleTo(outcome);
  return (
    <>
      <Head name={evaluation.name} />
      <Steps at="weights" />
      <Body title={evaluation.model ? t('weights.title') : t('weights.ownTitle')} busy={pending}>
        <ProfileField draft={draft} />
        <OriginCards evaluation={evaluation} chosen={draft.weightsFrom} onChoose={chooseOrigin} />
        {draft.weightsFrom === 'combined' && (
          <Combination
            evaluation={evaluation}
            combination={draft.combination}
            onByHand={() => combineHand(percentsOf(codes, shown))}
          />
        )}
        {asked === 'ahp' && outcome.kind !== 'too-large' && (
          <PairsSection evaluation={evaluation} interview={draft.interview} />
        )}
        {asked === 'bwm' && <BestWorstSection evaluation={evaluation} interview={draft.interview} />}
        {outcome.kind === 'too-large' && (
          <LinkButton onClick={() => choose('bwm')}>{t('interview.useBestWorst')}</LinkButton>
        )}
        {usesHand(draft) && <HandWeights draft={draft} evaluation={evaluation} total={total} />}
        {draft.weightsFrom !== 'hand' && outcome.kind === 'weights' && (
          <WeightList evaluation={evaluation} weights={outcome.weights} onByHand={byHand} />
        )}
        <ScalesSection evaluation={evaluation} />
      </Body>
      <Foot
        status={pending ? t('pane.working') : (obstacle ?? t('weights.written'))}
        onBack={() => back()}
        primary={{ label: t('weights.use'), disabled: pending || obstacle !== null, onClick: () => next('method') }}
      />
    </>
  );
};

/** Why there are no weights, with the cure; null where there are. */
const useObstacle = (): ((outcome: WeightsOutcome) => string | null) => {
  const t = useTranslate();
  const inLanguage = useText();
  const partName = usePartName();
  return (outcome) => {
    switch (outcome.kind) {
      case 'weights':
        return null;
      case 'incomplete':
        return t('weights.cannot.incomplete', { unit: outcome.unit });
      case 'out-of-domain':
        return t('weights.cannot.out-of-domain', { unit: outcome.unit, indicator: inLanguage(outcome.indicator.name) });
      case 'range-is-best':
        return t('weights.cannot.range-is-best', { indicator: inLanguage(outcome.indicator.name) });
      case 'open-questions':
        return t('weights.cannot.open-questions', { count: outcome.count });
      case 'too-large':
        return t('weights.cannot.too-large', { part: partName(outcome.level), count: outcome.level.elements.length });
      default:
        return t(`weights.cannot.${outcome.kind}`);
    }
  };
};
