import type { ScoredIndicator } from '../indicator';
import { isScored } from '../scorable';
import type { Text } from '../text';
import { placedIndicators, type Rule } from './rule';

const both = (en: string, zh: string): Text => ({ en, zh });

/** Each indicator's rule has what it needs, and fits its direction and the values it accepts. */
export const rulesComplete: Rule = (model) =>
  placedIndicators(model).flatMap(({ indicator, path }) => {
    const { min, max } = indicator.accepts;
    return [
      ...(max !== null && min >= max
        ? [{ path: `${path}.accepts`, message: both('the range is empty', '可能范围为空') }]
        : []),
      ...(isScored(indicator)
        ? [...wrongScoring(indicator), ...strangeProfiles(indicator)].map((message) => ({
            path: `${path}.scoring`,
            message,
          }))
        : []),
    ];

    function strangeProfiles({ scoring }: ScoredIndicator): Text[] {
      if (scoring.rule !== 'goalpost' && scoring.rule !== 'log') return [];
      return Object.keys(scoring.byProfile ?? {})
        .filter((code) => !model.profiles.some((profile) => profile.code === code))
        .map((code) => both(`there is no profile ${code}`, `没有权重方案 ${code}`));
    }
  });

function wrongScoring({ scoring, direction, weight, accepts }: ScoredIndicator): Text[] {
  if ((scoring.rule === 'target') !== (direction === 'target'))
    return [both('rule and direction are not both "target"', '计分规则与方向须同为“最佳区间”')];
  switch (scoring.rule) {
    case 'goalpost':
      return wrongEnds(scoring.low, scoring.high, direction);
    case 'log':
      return [
        ...wrongEnds(scoring.low, scoring.high, direction),
        ...(accepts.min < 0 ? [both('negative values have no logarithm here', '负值没有对数')] : []),
      ];
    case 'target': {
      const { low, high } = scoring;
      if (low === null && high === null)
        return weight === 0 ? [] : [both('a range to be set by the user needs weight 0', '尚未设定的区间权重须为 0')];
      return low !== null && high !== null && 0 <= low && low <= high
        ? []
        : [both('the range needs 0 ≤ low ≤ high', '区间须满足 0 ≤ 低端 ≤ 高端')];
    }
    case 'percentile': {
      if (direction !== 'benefit')
        return [both('a percentile counts those behind: more must be better', '百分位计算落后者的比例：须为越高越好')];
      if (scoring.fallback.rule === 'linear') return [];
      const { low, high } = scoring.fallback;
      return low === null || high === null
        ? [both('the fallback needs both ends', '备用规则需要两端')]
        : wrongEnds(low, high, direction);
    }
    case 'anchor':
      return accepts.min === 1 && accepts.max === 5 ? [] : [both('anchors run from 1 to 5', '评分须为 1 至 5')];
    case 'binary':
      return accepts.min === 0 && accepts.max === 1
        ? []
        : [both('a binary indicator accepts 0 and 1', '是非指标只接受 0 和 1')];
    case 'piecewise':
      return scoring.knots.every(([value], at) => at === 0 || value > scoring.knots[at - 1][0])
        ? []
        : [both('the knots do not rise', '分段点没有递增')];
    case 'linear':
    case 'share':
      return [];
  }
}

function wrongEnds(low: number | null, high: number | null, direction: string): Text[] {
  if (low === null || high === null) return [];
  if (low === high) return [both('the ends are equal', '两端相等')];
  return low > high === (direction === 'cost')
    ? []
    : [both('the ends do not run in the indicator’s direction', '两端与指标方向不一致')];
}
