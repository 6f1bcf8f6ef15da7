export const strengthWords = ['little', 'clearly', 'strongly', 'extremely'] as const;
export type StrengthWord = 'equally' | (typeof strengthWords)[number];

/** The word for a step of Saaty's scale: a little 2–3, clearly 4–5, strongly 6–7, extremely 8–9. */
export const strengthWord = (step: number): StrengthWord =>
  step < 1.5 ? 'equally' : strengthWords[Math.min(3, Math.floor(Math.round(step) / 2) - 1)];

/** An answer as it is shown: which of the two matters more, and how much. */
export interface Preference {
  readonly side: 'row' | 'column' | 'equal';
  readonly step: number;
}

export const preferenceOf = (times: number): Preference => {
  if (Math.abs(times - 1) < 1e-9) return { side: 'equal', step: 1 };
  return times > 1 ? { side: 'row', step: times } : { side: 'column', step: 1 / times };
};

export const timesFor = ({ side, step }: Preference): number => {
  if (side === 'equal') return 1;
  return side === 'row' ? step : 1 / step;
};
