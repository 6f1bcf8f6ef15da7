/** The power of two whose exponent is nearest: dividing by it loses no digit. */
export function powerOfTwoNear(exponent: number): number {
  return 2 ** Math.round(exponent);
}
