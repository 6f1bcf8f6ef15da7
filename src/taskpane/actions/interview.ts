import { answersFor, withAnswers, type BestWorstAnswers } from '../../evaluation/elicitation/best-worst';
import { judgementOf, withJudgement, type Judgement } from '../../evaluation/elicitation/judgements';
import type { Level } from '../../evaluation/elicitation/levels';
import type { ExpertDraft, InterviewDraft, InterviewPlace } from '../state/interview-draft';
import type { Action, PaneContext } from './action';
import { changeDraft } from './change-draft';

/** With other answers the later steps cannot be entered until the weights have been looked at again. */
const changeInterview = (context: PaneContext, change: (interview: InterviewDraft) => InterviewDraft): void =>
  changeDraft(context, (draft) => ({ ...draft, interview: change(draft.interview), furthest: 'weights' }));

const changeExpert = (context: PaneContext, number: number, change: (expert: ExpertDraft) => ExpertDraft): void =>
  changeInterview(context, (interview) => ({
    ...interview,
    experts: interview.experts.map((expert, at) => (at === number ? change(expert) : expert)),
  }));

/** Shows a page of the interview; null leaves it, and nothing is lost. */
export const goToQuestion: Action<InterviewPlace | null> = {
  id: 'go-to-question',
  run: ({ store }, at) => {
    const { draft } = store.getState();
    if (draft) store.setState({ draft: { ...draft, interview: { ...draft.interview, at } } });
  },
};

interface Answer {
  readonly expert: number;
  readonly level: Level;
  readonly row: string;
  readonly column: string;
  readonly times: number;
}

const answered = (expert: ExpertDraft, { level }: Answer, judgement: Judgement): ExpertDraft => ({
  ...expert,
  judgements: withJudgement(expert.judgements, judgement),
  kept: expert.kept.filter((dimension) => dimension !== (level.dimension ?? '')),
});

export const answerPair: Action<Answer> = {
  id: 'answer-pair',
  run: (context, answer) =>
    changeExpert(context, answer.expert, (expert) =>
      answered(expert, answer, { row: answer.row, column: answer.column, times: answer.times, first: null }),
    ),
};

/** Changes an answer to what the others imply; what was answered first is kept. */
export const takeSuggestion: Action<Answer> = {
  id: 'take-suggestion',
  run: (context, answer) =>
    changeExpert(context, answer.expert, (expert) => {
      const before = judgementOf(expert.judgements, answer.row, answer.column);
      if (!before) return expert;
      const first = before.first ?? (before.row === answer.row ? before.times : 1 / before.times);
      return answered(expert, answer, { row: answer.row, column: answer.column, times: answer.times, first });
    }),
};

/** Accepts that the answers of a level contradict each other. */
export const keepAnswers: Action<{ readonly expert: number; readonly level: Level }> = {
  id: 'keep-answers',
  run: (context, { expert, level }) =>
    changeExpert(context, expert, (one) => ({ ...one, kept: [...one.kept, level.dimension ?? ''] })),
};

export const addExpert: Action = {
  id: 'add-expert',
  run: (context) =>
    changeInterview(context, (interview) => ({
      ...interview,
      experts: [...interview.experts, { name: '', judgements: [], kept: [] }],
    })),
};

export const removeExpert: Action<number> = {
  id: 'remove-expert',
  run: (context, number) =>
    changeInterview(context, (interview) => ({
      ...interview,
      experts: interview.experts.filter((_, at) => at !== number),
    })),
};

export const nameExpert: Action<{ readonly expert: number; readonly name: string }> = {
  id: 'name-expert',
  run: (context, { expert, name }) => changeExpert(context, expert, (one) => ({ ...one, name })),
};

const changeAnswers = (
  context: PaneContext,
  level: Level,
  change: (answers: BestWorstAnswers) => BestWorstAnswers,
): void =>
  changeInterview(context, (interview) => ({
    ...interview,
    comparisons: withAnswers(interview.comparisons, change(answersFor(level, interview.comparisons))),
  }));

/** Says which element of a level is the most or the least important; comparisons with another one no longer hold. */
export const chooseExtreme: Action<{
  readonly level: Level;
  readonly which: 'best' | 'worst';
  readonly code: string;
}> = {
  id: 'choose-extreme',
  run: (context, { level, which, code }) =>
    changeAnswers(context, level, (answers) => {
      if (answers[which] === code) return answers;
      const other = which === 'best' ? 'worst' : 'best';
      return {
        ...answers,
        [which]: code,
        [other]: answers[other] === code ? null : answers[other],
        ...(which === 'best' ? { bestToOthers: {} } : { othersToWorst: {} }),
      };
    }),
};

export const compareWithExtreme: Action<{
  readonly level: Level;
  readonly of: 'bestToOthers' | 'othersToWorst';
  readonly code: string;
  readonly times: number;
}> = {
  id: 'compare-with-extreme',
  run: (context, { level, of, code, times }) =>
    changeAnswers(context, level, (answers) => ({ ...answers, [of]: { ...answers[of], [code]: times } })),
};
