import type { Comparison, Judge } from '../../evaluation/elicitation/best-worst';
import type { Expert } from '../../evaluation/elicitation/judgements';

/** A person's answers so far, and the dimensions whose contradictions the person keeps ("" is the whole). */
export interface ExpertDraft extends Expert {
  readonly kept: readonly string[];
}

/** A page of the interview about pairs; `again` is a question asked anew, after which the review goes on. */
export type PairPlace =
  | {
      readonly page: 'question';
      readonly expert: number;
      readonly row: string;
      readonly column: string;
      readonly again: boolean;
    }
  | { readonly page: 'review'; readonly expert: number; readonly dimension: string | null };

/** A page of the interview about the best and the worst. */
export type BestWorstPlace =
  | {
      readonly page: 'extreme';
      readonly expert: number;
      readonly which: 'best' | 'worst';
      readonly dimension: string | null;
    }
  | {
      readonly page: 'comparison';
      readonly expert: number;
      readonly of: Comparison['of'];
      readonly code: string;
      readonly dimension: string | null;
    };

export type InterviewPlace = PairPlace | BestWorstPlace;

/** All answers, and where the interview is; null while none is under way. */
export interface InterviewDraft {
  readonly experts: readonly ExpertDraft[];
  /** Who answered the interview about the best and the worst. */
  readonly judges: readonly Judge[];
  readonly at: InterviewPlace | null;
}

export const newInterview: InterviewDraft = {
  experts: [{ name: '', judgements: [], kept: [] }],
  judges: [{ name: '', answers: [] }],
  at: null,
};
