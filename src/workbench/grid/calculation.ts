import { ICommandService, type ICommandInfo, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';

const formatOnly = new Set<string>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);
/** Results are in the sheet at most this long after the engine says that it is done. */
const applyingTakes = 1_000;

type Phase = 'idle' | 'waiting' | 'running' | 'applying';

/**
 * Knows whether every formula has its result. Univer starts to calculate 100 ms after a change and offers no way to
 * ask whether a calculation is due, so this repeats the test by which it decides.
 */
export class Calculation {
  private phase: Phase = 'idle';
  private readonly waiters: (() => void)[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly interruptions = new Set<() => void>();
  private interrupted = false;
  private applyTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      const causes =
        Boolean(dirty.get(command.id)) && !this.isResultOrFormat(command, options as { onlyLocal?: boolean });
      if (causes) this.phase = 'waiting';
      if (command.id === SetFormulaCalculationStopMutation.id) this.interrupt();
    });
    univer.onDispose(() => {
      clearTimeout(this.applyTimer);
      this.release();
    });
  }

  /** Listens to the engine, which is there once Univer has a workbook. */
  follow(api: FUniver): void {
    const formula = api.getFormula();
    formula.calculationStart(() => {
      this.phase = 'running';
      this.interrupted = false;
    });
    formula.calculationEnd((state) => {
      // A calculation that waited for an asynchronous function ends as if nobody had interrupted it, and Univer then
      // forgets the change that came in between.
      if (this.interrupted && state !== FormulaExecutedStateType.STOP_EXECUTION) formula.executeCalculation();
      else this.ended(state);
    });
    formula.calculationResultApplied(() => {
      if (this.phase === 'applying') this.done();
    });
  }

  /** Waits until every formula that depends on a change has its result. */
  settle(): Promise<void> {
    return this.phase === 'idle' ? Promise.resolve() : new Promise((resolve) => this.waiters.push(resolve));
  }

  onSettled(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A change has overtaken a running calculation: its results no longer count. */
  onInterrupted(listener: () => void): () => void {
    this.interruptions.add(listener);
    return () => this.interruptions.delete(listener);
  }

  private interrupt(): void {
    this.interrupted = true;
    for (const tell of this.interruptions) tell();
  }

  private isResultOrFormat(command: Readonly<ICommandInfo>, options?: { onlyLocal?: boolean }): boolean {
    if (command.id !== SetRangeValuesMutation.id) return false;
    const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
    return Boolean(options?.onlyLocal) || (trigger !== undefined && formatOnly.has(trigger));
  }

  private ended(state: FormulaExecutedStateType): void {
    if (this.phase !== 'running') return;
    if (state === FormulaExecutedStateType.NOT_EXECUTED) this.done();
    if (state !== FormulaExecutedStateType.SUCCESS) return;
    this.phase = 'applying';
    this.applyTimer = setTimeout(() => {
      if (this.phase === 'applying') this.done();
    }, applyingTakes);
  }

  private done(): void {
    clearTimeout(this.applyTimer);
    this.phase = 'idle';
    for (const tell of this.listeners) tell();
    this.release();
  }

  private release(): void {
    for (const resolve of this.waiters.splice(0)) resolve();
  }
}
