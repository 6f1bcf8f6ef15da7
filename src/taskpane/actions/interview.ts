import { answersFor, withAnswers, type BestWorstAnswers, type Judge } from '../../evaluation/elicitation/best-worst';
import { judgementOf, withJudgement, type Judgement } from '../../evaluation/elicitation/judgements';
import type { Level } from '../../evaluation/elicitation/levels';
import { newInterview, type ExpertDraft, type InterviewDraft, type InterviewPlace } from '../state/interview-draft';
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

/** Who is asked: about pairs, or about the best and the worst. */
export type Asked = 'experts' | 'judges';

const changePeople = <People extends Asked>(
  context: PaneContext,
  asked: People,
  change: (people: readonly InterviewDraft[People][number][]) => readonly InterviewDraft[People][number][],
): void => changeInterview(context, (interview) => ({ ...interview, [asked]: change(interview[asked]) }));

export const addExpert: Action<Asked> = {
  id: 'add-expert',
  run: (context, asked) => changePeople(context, asked, (people) => [...people, newInterview[asked][0]]),
};

interface Person {
  readonly asked: Asked;
  readonly expert: number;
}

export const removeExpert: Action<Person> = {
  id: 'remove-expert',
  run: (context, { asked, expert }) =>
    changePeople(context, asked, (people) => people.filter((_, at) => at !== expert)),
};

export const nameExpert: Action<Person & { readonly name: string }> = {
  id: 'name-expert',
  run: (context, { asked, expert, name }) =>
    changePeople(context, asked, (people) => people.map((one, at) => (at === expert ? { ...one, name } : one))),
};

const changeAnswers = (
  context: PaneContext,
  { expert, level }: { readonly expert: number; readonly level: Level },
  change: (answers: BestWorstAnswers) => BestWorstAnswers,
): void =>
  changePeople(context, 'judges', (judges) =>
    judges.map((judge, at): Judge =>
      at === expert
        ? { ...judge, answers: withAnswers(judge.answers, change(answersFor(level, judge.answers))) }
        : judge,
    ),
  );

/** Says which element of a level is the most or the least important; comparisons with another one no longer hold. */
export const chooseExtreme: Action<{
  readonly expert: number;
  readonly level: Level;
  readonly which: 'best' | 'worst';
  readonly code: string;
}> = {
  id: 'choose-extreme',
  run: (context, { expert, level, which, code }) =>
    changeAnswers(context, { expert, level }, (answers) => {
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
  readonly expert: number;
  readonly level: Level;
  readonly of: 'bestToOthers' | 'othersToWorst';
  readonly code: string;
  readonly times: number;
}> = {
  id: 'compare-with-extreme',
  run: (context, { expert, level, of, code, times }) =>
    changeAnswers(context, { expert, level }, (answers) => ({ ...answers, [of]: { ...answers[of], [code]: times } })),
};
