/**
 * Counts the steps that have brought nothing since the last one that brought something, so that the method cannot go on
 * forever. What is minimised is either the amount that is not allowed or the costs; each only counts when it is less than
 * ever before.
 */
export class Progress {
  stepsWithout = 0;
  private readonly least = { amount: Infinity, costs: Infinity };

  record(minimised: 'amount' | 'costs', value: number): void {
    const least = this.least[minimised];
    if (value < least - 1e-12 * Math.abs(least)) {
      this.least[minimised] = value;
      this.stepsWithout = 0;
    } else this.stepsWithout++;
  }
}
