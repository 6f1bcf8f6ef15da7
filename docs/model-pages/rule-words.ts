import { anchorFamilies, anchorTexts } from '../../src/models/anchors';
import type { Indicator, Text } from '../../src/models/schema';
import type { Scoring } from '../../src/models/scoring';
import { words, type PageLanguage } from './words';

type Ends = { readonly low: number | null; readonly high: number | null };

/** How a value becomes points, in one sentence. */
export function ruleWords({ scoring }: Pick<Indicator, 'scoring'>, language: PageLanguage): string {
  const en = language === 'en';
  switch (scoring.rule) {
    case 'context':
      return en ? 'shown beside the score' : '只作参考，不计分';
    case 'gate':
      return en ? `1 passes; 0 ${words.en.gate}` : `1 为通过；0 ${words['zh-CN'].gate}`;
    default:
      return scoredWords(scoring, language);
  }
}

function scoredWords(scoring: Scoring, language: PageLanguage): string {
  const en = language === 'en';
  switch (scoring.rule) {
    case 'linear':
      return en ? 'the value, from 0 to 100' : '取值本身，0 至 100';
    case 'binary':
      return en ? '1 gives 100, 0 gives 0' : '1 计 100 分，0 计 0 分';
    case 'goalpost':
      return ends(scoring, language) + byProfile(scoring.byProfile, language);
    case 'log':
      return `${ends(scoring, language)}${en ? ', on a logarithmic scale' : '，按对数'}${byProfile(scoring.byProfile, language)}`;
    case 'target':
      return target(scoring, language);
    case 'percentile':
      return en
        ? `percentile in the peer group; below five peers: ${scoredWords(scoring.fallback, language)}`
        : `同类组内百分位；同类少于五个时：${scoredWords(scoring.fallback, language)}`;
    case 'anchor':
      return anchor(scoring.anchors, language);
    case 'piecewise':
      return scoring.knots
        .map(([value, points]) => (en ? `${value} gives ${points}` : `${value} 计 ${points} 分`))
        .join(words[language].and);
    case 'share': {
      const rated = scoring.anchors ? (en ? ' of the points of the ratings' : '（评分换算后）') : '';
      return en ? `share of the sum${rated}, %` : `占合计的百分比${rated}`;
    }
  }
}

const inLanguage = (text: Text, language: PageLanguage): string => (language === 'en' ? text.en : text.zh);

function ends({ low, high }: Ends, language: PageLanguage): string {
  const en = language === 'en';
  const worst = low ?? (en ? 'the worst value' : '最差值');
  const best = high ?? (en ? 'the best value' : '最好值');
  return en ? `${worst} gives 0, ${best} gives 100` : `${worst} 计 0 分，${best} 计 100 分`;
}

function byProfile(
  profiles: Readonly<Record<string, { readonly low: number; readonly high: number }>> | undefined,
  language: PageLanguage,
): string {
  if (!profiles) return '';
  const each = Object.entries(profiles).map(([code, { low, high }]) => `${code} ${low}–${high}`);
  return language === 'en' ? ` (by profile: ${each.join(', ')})` : `（按方案：${each.join('，')}）`;
}

function target({ low, high }: Ends, language: PageLanguage): string {
  const en = language === 'en';
  if (low === null && high === null) return en ? 'not scored until the user sets a target' : '用户设定目标后才计分';
  const inside = low === high ? String(low) : `${low ?? '…'}–${high ?? '…'}`;
  return en
    ? `100 inside ${inside}, falling to 0 at half and at double`
    : `在 ${inside} 内计 100 分，至一半或两倍降为 0`;
}

function anchor(anchors: Parameters<typeof anchorTexts>[0], language: PageLanguage): string {
  if (typeof anchors === 'string') {
    const name = inLanguage(anchorFamilies[anchors].name, language);
    return language === 'en' ? `anchors ${anchors}, ${name.toLowerCase()}` : `锚点 ${anchors}（${name}）`;
  }
  return anchorTexts(anchors)
    .map((text, at) => `${at + 1} ${inLanguage(text, language)}`)
    .join('; ');
}
