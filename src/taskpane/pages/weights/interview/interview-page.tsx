import { levelsOf } from '../../../../evaluation/elicitation/levels';
import type { Evaluation } from '../../../../evaluation/evaluation';
import { levelAt } from '../../../state/interview';
import type { InterviewDraft, InterviewPlace } from '../../../state/interview-draft';
import { BestWorstPage } from './best-worst-page';
import { QuestionPage } from './question-page';
import { ReviewPage } from './review-page';

interface InterviewPageProps {
  readonly evaluation: Evaluation;
  readonly interview: InterviewDraft;
  readonly place: InterviewPlace;
}

/** Whether a place is still there: indicators may have been left out since. */
export const isThere = (
  evaluation: Evaluation,
  { experts, judges }: InterviewDraft,
  place: InterviewPlace,
): boolean => {
  const level = levelAt(levelsOf(evaluation), place);
  if (!level) return false;
  const codes = level.elements.map(({ code }) => code);
  if (place.page === 'question') {
    return codes.includes(place.row) && codes.includes(place.column) && place.expert < experts.length;
  }
  if (place.page === 'review') return place.expert < experts.length;
  return place.expert < judges.length && (place.page === 'extreme' || codes.includes(place.code));
};

/** The page of the interview that is due; each question starts afresh. */
export const InterviewPage = ({ evaluation, interview, place }: InterviewPageProps) => {
  const levels = levelsOf(evaluation);
  const level = levelAt(levels, place)!;
  const page = { evaluation, levels, level };
  const key = JSON.stringify(place);
  switch (place.page) {
    case 'question':
      return <QuestionPage key={key} {...page} expert={interview.experts[place.expert]} place={place} />;
    case 'review':
      return <ReviewPage key={key} {...page} expert={interview.experts[place.expert]} place={place} />;
    default:
      return <BestWorstPage key={key} {...page} judge={interview.judges[place.expert]} place={place} />;
  }
};
