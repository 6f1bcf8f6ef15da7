import type { GameFacts } from './game-facts';
import type { InputFacts } from './input-facts';
import type { ModelFacts } from './model-facts';
import type { RefusalFacts } from './refusal-facts';
import type { RequirementFacts } from './requirement-facts';

/** Everything that can be wrong with an input, and the facts that its sentence needs. Sentences are in `messages`. */
export interface IssueFacts extends InputFacts, RefusalFacts, RequirementFacts, GameFacts, ModelFacts {}

export type IssueCode = keyof IssueFacts;

export type Issue = { [Code in IssueCode]: { readonly code: Code } & IssueFacts[Code] }[IssueCode];

/** Thrown at the first thing that is wrong: a cell has room for one message. */
export class CellIssue extends Error {
  constructor(readonly issue: Issue) {
    super(JSON.stringify(issue));
  }
}
