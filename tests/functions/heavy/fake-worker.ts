import type { HeavyCall, HeavyReport } from '../../../src/functions/heavy/messages';
import type { CallWorker } from '../../../src/functions/heavy/workers';

/** A worker that answers when the test says so. */
export class FakeWorker implements CallWorker {
  onmessage: CallWorker['onmessage'] = null;
  onerror: CallWorker['onerror'] = null;
  readonly calls: HeavyCall[] = [];
  ended = false;

  postMessage(call: HeavyCall): void {
    this.calls.push(call);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: HeavyReport): void {
    this.onmessage!({ data });
  }

  fail(message?: string): void {
    this.onerror!({ message });
  }
}
