import { zeroMatrix, type Direction, type Matrix } from '../matrix';
import { OutOfDomain } from '../refusals';

export interface Electre3Thresholds {
  /** Indifference, preference and veto, one an indicator, q ≤ p ≤ v. */
  readonly q: ArrayLike<number>;
  readonly p: ArrayLike<number>;
  readonly v: ArrayLike<number>;
}

export interface Electre3Result {
  readonly concordance: Matrix;
  /** How credible it is that the row's unit is at least as good as the column's; diagonal 1. */
  readonly credibility: Matrix;
}

/**
 * ELECTRE III: how credible it is that one unit is at least as good as another.
 *
 * Formula: with the lead g = x_b − xₐ of the other unit, cⱼ falls from 1 at g ≤ q to 0 at g ≥ p, dⱼ rises from 0 at
 * g ≤ p to 1 at g ≥ v; C = Σ wⱼ·cⱼ; credibility = C · ∏ over dⱼ > C of (1 − dⱼ)/(1 − C).
 * Convention: raw values, cost leads turned; weights sum to 1; the diagonal is 1.
 * Source: Roy (1978), Cahiers du CERO 20; Figueira, Mousseau and Roy (2005), ELECTRE methods.
 * Agrees: pyDecision, except its diagonal of 0.
 */
export function electre3(
  data: Matrix,
  weights: ArrayLike<number>,
  directions: readonly Direction[],
  { q, p, v }: Electre3Thresholds,
): Electre3Result {
  const { rows, columns, values } = data;
  for (let column = 0; column < columns; column++) {
    if (!(q[column] >= 0 && q[column] <= p[column])) throw new OutOfDomain('thresholds-not-ordered', null, column, 'q');
    if (!(p[column] <= v[column])) throw new OutOfDomain('thresholds-not-ordered', null, column, 'p');
  }
  const concordance = zeroMatrix(rows, rows);
  const credibility = zeroMatrix(rows, rows);
  const discordances = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < rows; other++) {
      let agreed = 0;
      for (let column = 0; column < columns; column++) {
        const difference = values[other * columns + column] - values[row * columns + column];
        const lead = directions[column] === 'benefit' ? difference : -difference;
        agreed += weights[column] * (1 - rising(lead, q[column], p[column]));
        discordances[column] = rising(lead, p[column], v[column]);
      }
      concordance.values[row * rows + other] = row === other ? 1 : agreed;
      credibility.values[row * rows + other] = row === other ? 1 : weakened(agreed, discordances);
    }
  }
  return { concordance, credibility };
}

/** 0 up to `from`, 1 beyond `to`, linear between. */
function rising(lead: number, from: number, to: number): number {
  if (lead <= from) return 0;
  if (lead >= to) return 1;
  return (lead - from) / (to - from);
}

function weakened(agreed: number, discordances: Float64Array): number {
  let credibility = agreed;
  for (let column = 0; column < discordances.length; column++) {
    if (discordances[column] > agreed) credibility *= (1 - discordances[column]) / (1 - agreed);
  }
  return credibility;
}
