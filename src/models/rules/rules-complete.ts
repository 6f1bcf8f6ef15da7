import type { ScoredIndicator } from '../indicator';
import { isScored } from '../scorable';
import { placedIndicators, type Rule } from './rule';

/** Each indicator's rule has what it needs, and fits its direction and the values it accepts. */
export const rulesComplete: Rule = (model) =>
  placedIndicators(model).flatMap(({ indicator, path }) => {
    const { min, max } = indicator.accepts;
    return [
      ...(max !== null && min >= max ? [{ path: `${path}.accepts`, message: 'the range is empty' }] : []),
      ...(isScored(indicator)
        ? [...wrongScoring(indicator), ...strangeProfiles(indicator)].map((message) => ({
            path: `${path}.scoring`,
            message,
          }))
        : []),
    ];

    function strangeProfiles({ scoring }: ScoredIndicator): string[] {
      if (scoring.rule !== 'goalpost' && scoring.rule !== 'log') return [];
      return Object.keys(scoring.byProfile ?? {})
        .filter((code) => !model.profiles.some((profile) => profile.code === code))
        .map((code) => `there is no profile ${code}`);
    }
  });

function wrongScoring({ scoring, direction, weight, accepts }: ScoredIndicator): string[] {
  if ((scoring.rule === 'target') !== (direction === 'target')) return ['rule and direction are not both "target"'];
  switch (scoring.rule) {
    case 'goalpost':
      return wrongEnds(scoring.low, scoring.high, direction);
    case 'log':
      return [
        ...wrongEnds(scoring.low, scoring.high, direction),
        ...(accepts.min < 0 ? ['negative values have no logarithm here'] : []),
      ];
    case 'target': {
      const { low, high } = scoring;
      if (low === null && high === null) return weight === 0 ? [] : ['a range to be set by the user needs weight 0'];
      return low !== null && high !== null && 0 <= low && low <= high ? [] : ['the range needs 0 ≤ low ≤ high'];
    }
    case 'percentile': {
      if (direction !== 'benefit') return ['a percentile counts those behind: more must be better'];
      if (scoring.fallback.rule === 'linear') return [];
      const { low, high } = scoring.fallback;
      return low === null || high === null ? ['the fallback needs both ends'] : wrongEnds(low, high, direction);
    }
    case 'anchor':
      return accepts.min === 1 && accepts.max === 5 ? [] : ['anchors run from 1 to 5'];
    case 'binary':
      return accepts.min === 0 && accepts.max === 1 ? [] : ['a binary indicator accepts 0 and 1'];
    case 'piecewise':
      return scoring.knots.every(([value], at) => at === 0 || value > scoring.knots[at - 1][0])
        ? []
        : ['the knots do not rise'];
    case 'linear':
    case 'share':
      return [];
  }
}

function wrongEnds(low: number | null, high: number | null, direction: string): string[] {
  if (low === null || high === null) return [];
  if (low === high) return ['the ends are equal'];
  return low > high === (direction === 'cost') ? [] : ['the ends do not run in the indicator’s direction'];
}
