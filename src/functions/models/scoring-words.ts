import type { Scoring, Unscored } from '../../models/scoring';
import type { ScorableIndicator } from '../../models/scorable';
import { givenEnds, type Ends } from '../../models/score/ends';
import { displayLanguage } from '../language';

const directions: Record<ScorableIndicator['direction'], string> = {
  benefit: '正向',
  cost: '负向',
  target: '区间',
  none: '不计分',
};

/** Benefit and cost as TOPSIS and the others take them. */
export function directionWord({ direction }: ScorableIndicator): string {
  if (displayLanguage() !== 'en') return directions[direction];
  return direction === 'none' ? 'not scored' : direction;
}

/** How a value becomes points, with the words of RATE in English; ends as the profile has them. */
export function ruleWords({ scoring }: ScorableIndicator, profile: string | null): string {
  return displayLanguage() === 'en' ? english(scoring, profile) : chinese(scoring, profile);
}

function english(scoring: Scoring | Unscored, profile: string | null): string {
  switch (scoring.rule) {
    case 'linear':
      return 'linear';
    case 'goalpost':
    case 'log':
      return `${scoring.rule} ${between(givenEnds(scoring, profile), 'worst', 'best')}`;
    case 'target':
      return scoring.low === null ? 'target, not set' : `target ${scoring.low}–${scoring.high}`;
    case 'percentile':
      return `percentile; fewer than 5 peers: ${english(scoring.fallback, profile)}`;
    case 'anchor':
      return scoring.mean ? 'mean of anchors' : 'anchor';
    case 'binary':
      return '0 or 1';
    case 'piecewise':
      return `through ${knots(scoring.knots)}`;
    case 'share':
      return scoring.anchors === null ? 'share of the sum' : 'share of the points of the anchors';
    case 'gate':
      return 'gate: 1 or no evaluation';
    case 'context':
      return 'told beside the score';
  }
}

function chinese(scoring: Scoring | Unscored, profile: string | null): string {
  switch (scoring.rule) {
    case 'linear':
      return '取值即得分';
    case 'goalpost':
      return `上下限 ${between(givenEnds(scoring, profile), '最差', '最好')}`;
    case 'log':
      return `上下限（取对数） ${between(givenEnds(scoring, profile), '最差', '最好')}`;
    case 'target':
      return scoring.low === null ? '区间，未设定' : `区间 ${scoring.low}–${scoring.high}`;
    case 'percentile':
      return `同类分位；不足 5 个时：${chinese(scoring.fallback, profile)}`;
    case 'anchor':
      return scoring.mean ? '五档描述的平均' : '五档描述';
    case 'binary':
      return '有或无';
    case 'piecewise':
      return `折线 ${knots(scoring.knots)}`;
    case 'share':
      return scoring.anchors === null ? '占合计的比例' : '占五档得分合计的比例';
    case 'gate':
      return '门槛：1，否则不评价';
    case 'context':
      return '仅列示';
  }
}

const between = ({ low, high }: Ends, worst: string, best: string): string => `${low ?? worst} → ${high ?? best}`;

const knots = (points: readonly (readonly [number, number])[]): string =>
  points.map(([value, reached]) => `${value} → ${reached}`).join('; ');
