/** A text in both languages of the product. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export type Direction = 'benefit' | 'cost' | 'target';

/**
 * How a value becomes 0–100 points, by the rules of COOP.RATE:
 * `linear` value capped 0–100; `goalpost` 100·(x − low)/(high − low), capped, low > high means less is better;
 * `log` the same through ln(1 + ·); `target` 100 inside low…high, falling linearly to 0 at low/2 and 2·high.
 * Where low or high is null, the smallest or largest value of the data stands in its place.
 */
export interface Scoring {
  readonly rule: 'linear' | 'goalpost' | 'log' | 'target';
  readonly low: number | null;
  readonly high: number | null;
}
