import type { Spill } from '../answer';
import type { HeavyCall, HeavyReport } from './messages';
import { CallStopped, CellRefused, WorkerUnavailable } from './endings';

/** The part of a browser's Worker that is used here. */
export interface CallWorker {
  onmessage: ((event: { readonly data: HeavyReport }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(call: HeavyCall): void;
  terminate(): void;
}

export interface RunningCall {
  readonly answer: Promise<Spill>;
  /** Ends the call without an answer. */
  stop(): void;
}

interface Job {
  readonly call: HeavyCall;
  readonly onShare: (share: number) => void;
  readonly resolve: (spill: Spill) => void;
  readonly reject: (reason: Error) => void;
}

/** Computes calls in workers: one call a worker, the next ones wait. Workers are started when needed and used again. */
export class Workers {
  private readonly idle: CallWorker[] = [];
  private readonly running = new Map<Job, CallWorker>();
  private readonly waiting: Job[] = [];

  constructor(
    private readonly start: () => CallWorker,
    private readonly most: number,
  ) {}

  run(call: HeavyCall, onShare: (share: number) => void): RunningCall {
    let stop!: () => void;
    const answer = new Promise<Spill>((resolve, reject) => {
      const job: Job = { call, onShare, resolve, reject };
      stop = () => this.stop(job);
      this.waiting.push(job);
      this.startWaiting();
    });
    return { answer, stop };
  }

  private startWaiting(): void {
    while (this.waiting.length > 0 && this.running.size < this.most) this.begin(this.waiting.shift()!);
  }

  private begin(job: Job): void {
    let worker: CallWorker;
    try {
      worker = this.idle.pop() ?? this.start();
    } catch {
      // The browser forbids workers here, or workers of this address.
      return job.reject(new WorkerUnavailable());
    }
    let loaded = false;
    this.running.set(job, worker);
    worker.onerror = ({ message }) => {
      worker.terminate();
      this.release(job);
      job.reject(loaded ? new Error(message) : new WorkerUnavailable());
    };
    worker.onmessage = ({ data: report }) => {
      loaded = true;
      if (report.kind === 'share') return job.onShare(report.share);
      this.idle.push(worker);
      this.release(job);
      if (report.kind === 'spill') job.resolve(report.spill);
      else if (report.kind === 'error') job.reject(new CellRefused(report.code, report.message));
      else job.reject(new Error(report.message));
    };
    worker.postMessage(job.call);
  }

  private stop(job: Job): void {
    const place = this.waiting.indexOf(job);
    if (place !== -1) this.waiting.splice(place, 1);
    // A worker that computes hears nothing: it can only be ended.
    this.running.get(job)?.terminate();
    this.release(job);
    job.reject(new CallStopped());
  }

  private release(job: Job): void {
    if (this.running.delete(job)) this.startWaiting();
  }
}
