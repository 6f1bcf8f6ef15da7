import type { Scoring } from '../../models/schema';

/** Cells that a rating reads, as the formula names them. */
export interface RatedCells {
  readonly units: string;
  readonly values: string;
  readonly low: string;
  readonly high: string;
  /** The peer group of each unit; null where all are peers. */
  readonly peers: string | null;
}

/** The live formula, without its equals sign, of an indicator's points; the same numbers as `pointsOf`. */
export function ratingFormula(scoring: Scoring, cells: RatedCells): string {
  const { values, low, high } = cells;
  switch (scoring.rule) {
    case 'linear':
      return `COOP.RATE(${values},"linear")`;
    case 'goalpost':
    case 'log':
      return scoring.low === null || scoring.high === null
        ? betweenOpenEnds(scoring.rule, cells)
        : `COOP.RATE(${values},"${scoring.rule}",${low},${high})`;
    case 'target':
      return `COOP.RATE(${values},"target",${low},${high})`;
    case 'percentile': {
      const percentiles = `COOP.RATE(${values},"percentile"${cells.peers === null ? '' : `,,,${cells.peers}`})`;
      return `IF(${percentiles}="",${ratingFormula(scoring.fallback, cells)},${percentiles})`;
    }
    case 'anchor':
      return scoring.mean ? `COOP.RATE(${values},"goalpost",1,5)` : `COOP.RATE(${values},"anchor")`;
    case 'binary':
      return `COOP.RATE(${values},"goalpost",0,1)`;
    case 'piecewise':
      return `IF(${values}="","",${piecewise(scoring.knots, values)})`;
    case 'share':
      return shareOf(scoring.anchors === null ? values : `IF(${values}="","",25*(${values}-1))`, cells);
  }
}

/** Percent of the sum; nobody's where a unit's value is missing: the sum over the rest would say too much of each. */
function shareOf(amounts: string, { units, values }: RatedCells): string {
  const isKnown = `(COUNT(${values})=SUM(IF(${units}="",0,1)))*(SUM(${amounts})>0)*ISNUMBER(${values})`;
  return `IF(${isKnown},100*${amounts}/SUM(${amounts}),"")`;
}

/** Where the ends of the scale follow a constant indicator they are equal, and nobody is behind. */
function betweenOpenEnds(rule: 'goalpost' | 'log', { values, low, high }: RatedCells): string {
  const constant = `(${low}=${high})*(MIN(${values})=MAX(${values}))`;
  return `IF(${constant},IF(${values}="","",100),COOP.RATE(${values},"${rule}",${low},${high}))`;
}

/** One step between two goalposts for each pair of neighbouring knots. */
function piecewise(knots: Extract<Scoring, { rule: 'piecewise' }>['knots'], values: string): string {
  const steps = knots.slice(1).map(([high, upper], at) => {
    const [low, lower] = knots[at];
    return `${(upper - lower) / 100}*COOP.RATE(${values},"goalpost",${low},${high})`;
  });
  return [knots[0][1], ...steps].join('+');
}
