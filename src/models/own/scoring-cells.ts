import { anchorFamilies } from '../anchors';
import type { Anchors, Indicator, Text } from '../schema';
import { equation, numberIn } from './cited';

/** An indicator's rule as its row holds it: a word, and the parts that its rule has. */
export interface RuleCells {
  readonly rule: string;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly fallback?: string;
  readonly knots?: readonly string[];
  readonly ratings?: { readonly en?: string; readonly zh?: string };
  readonly byProfile?: readonly string[];
}

export function ruleCells({ scoring }: Indicator): RuleCells {
  switch (scoring.rule) {
    case 'goalpost':
    case 'log': {
      const { rule, low, high, byProfile } = scoring;
      const own = Object.entries(byProfile ?? {}).map(([code, ends]) => `${code} = ${ends.low} … ${ends.high}`);
      return { rule, low, high, byProfile: own };
    }
    case 'target':
      return scoring;
    case 'percentile': {
      const { fallback } = scoring;
      const ends = fallback.rule === 'linear' ? {} : { low: fallback.low, high: fallback.high };
      return { rule: scoring.rule, fallback: fallback.rule, ...ends };
    }
    case 'anchor':
      return { rule: scoring.mean ? 'anchor-mean' : 'anchor', ratings: ratingTexts(scoring.anchors) };
    case 'share':
      return { rule: 'share', ratings: scoring.anchors === null ? {} : ratingTexts(scoring.anchors) };
    case 'piecewise':
      return { rule: 'piecewise', knots: scoring.knots.map(([value, points]) => `${value} = ${points}`) };
    default:
      return { rule: scoring.rule };
  }
}

/** The rule as the schema has it; what its cells leave open stays undefined, which the schema refuses. */
export function scoringOf({ rule, low, high, fallback, knots, ratings, byProfile }: RuleCells): unknown {
  const ends = { low: low ?? null, high: high ?? null };
  switch (rule) {
    case 'goalpost':
    case 'log':
      return { rule, ...ends, ...(byProfile?.length ? { byProfile: endsByProfile(byProfile) } : {}) };
    case 'target':
      return { rule, ...ends };
    case 'percentile':
      return { rule, fallback: fallback === 'linear' ? { rule: fallback } : { rule: fallback, ...ends } };
    case 'anchor':
    case 'anchor-mean':
      return { rule: 'anchor', anchors: anchorsIn(ratings), mean: rule === 'anchor-mean' };
    case 'share':
      return { rule, anchors: anchorsIn(ratings) ?? null };
    case 'piecewise':
      return {
        rule,
        knots: (knots ?? []).map(equation).map(({ name, value }) => [numberIn(name), numberIn(value)]),
      };
    default:
      return { rule };
  }
}

/** A family by its letter and name, which people know it by; texts of its own one a line. */
const ratingTexts = (anchors: Anchors): Text =>
  typeof anchors === 'string'
    ? { en: `${anchors}: ${anchorFamilies[anchors].name.en}`, zh: `${anchors}：${anchorFamilies[anchors].name.zh}` }
    : { en: anchors.map(({ en }) => en).join('\n'), zh: anchors.map(({ zh }) => zh).join('\n') };

function anchorsIn(ratings: RuleCells['ratings']): unknown {
  const [en, zh] = [ratings?.en ?? ratings?.zh, ratings?.zh ?? ratings?.en];
  if (en === undefined || zh === undefined) return undefined;
  const family = /^([A-Z])(?:[:：]|$)/.exec(en)?.[1];
  if (family !== undefined && !en.includes('\n')) return family;
  const [english, chinese] = [en.split(/\r?\n/), zh.split(/\r?\n/)];
  return english.map((text, at) => ({ en: text.trim(), zh: (chinese[at] ?? text).trim() }));
}

const endsByProfile = (lines: readonly string[]): Record<string, { low: number; high: number }> =>
  Object.fromEntries(
    lines.map(equation).map(({ name, value }) => {
      const [low, high] = value.split(/…|\.{2,3}/);
      return [name, { low: numberIn(low), high: numberIn(high ?? '') }];
    }),
  );
