import { WorkbookProblem } from '../room';

/** Excel on the web refuses a request above 5 MB; half of it leaves room for what Office.js adds. */
export const bytesPerRequest = 2_500_000;

/** What is queued for Excel: sent a stage at a time, earlier when it grows too large, no further when cancelled. */
export class Requests {
  private queued = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal: AbortSignal,
  ) {
    this.hold();
  }

  /** To be called before a write of this many bytes is queued. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.queued > 0 && this.queued + bytes > bytesPerRequest) await this.send();
    this.queued += bytes;
  }

  async send(): Promise<void> {
    if (this.signal.aborted) throw new WorkbookProblem('cancelled');
    await this.context.sync();
    this.queued = 0;
    this.hold();
  }

  /** One calculation and one drawing a request instead of one a write. */
  private hold(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
