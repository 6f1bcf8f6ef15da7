import type { Translate } from '../locales';
import type { Evaluation } from './evaluation';
import type { Result } from './result';

/** The finding that stands above a ranking: a key of the locale's `headline` texts with the facts of its sentence. */
export interface Headline {
  readonly code: HeadlineCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type HeadlineCode = 'wide-margin' | 'clear-lead' | 'close' | 'shared-first' | 'one-scored' | 'none-scored';

/**
 * What the numbers say about the first place, measured by the average step from one place to the next: a lead is wide
 * from three such steps, close below a quarter of one.
 */
export function headline({ units, scores, ranks }: Pick<Result, 'units' | 'scores' | 'ranks'>): Headline {
  const ranked = units
    .flatMap((unit, at) => {
      const score = scores[at];
      const rank = ranks[at];
      return score === null || rank === null ? [] : [{ unit, score, rank }];
    })
    .sort((one, other) => one.rank - other.rank);
  if (ranked.length === 0) return { code: 'none-scored', facts: {} };
  const [first, second] = ranked;
  if (!second) return { code: 'one-scored', facts: { first: first.unit } };
  const tied = ranked.filter(({ rank }) => rank === first.rank).length;
  if (tied > 1) return { code: 'shared-first', facts: { first: first.unit, second: second.unit, count: tied } };
  const averageStep = (first.score - ranked[ranked.length - 1].score) / (ranked.length - 1);
  const lead = (first.score - second.score) / averageStep;
  const facts = { first: first.unit, second: second.unit };
  if (lead >= 3) return { code: 'wide-margin', facts };
  return { code: lead < 0.25 ? 'close' : 'clear-lead', facts };
}

/** The headline as a sentence, of scores or of shares. A code without a sentence does not compile. */
export function headlineText(t: Translate, { code, facts }: Headline, result: Evaluation['result']): string {
  // A key made of all codes asks for the facts of all sentences at once; a headline carries those of its own.
  const all = facts as Readonly<Record<'first' | 'second', string>> & { readonly count: number };
  return t(`headline.${result}.${code}`, all);
}
