import { ICommandService, type ICommandInfo, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
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
  private readonly listeners = new Set<(sheets: ReadonlySet<string>) => void>();
  private readonly interruptions = new Set<() => void>();
  private interrupted = false;
  private applyTimer: ReturnType<typeof setTimeout> | undefined;
  private calculated = new Set<string>();
  private readonly commands: ICommandService;

  constructor(private readonly univer: Univer) {
    const injector = univer.__getInjector();
    const dirty = injector.get(IActiveDirtyManagerService);
    this.commands = injector.get(ICommandService);
    this.commands.onCommandExecuted((command, options) => {
      const causes =
        Boolean(dirty.get(command.id)) && !this.isResultOrFormat(command, options as { onlyLocal?: boolean });
      if (causes) this.phase = 'waiting';
      if (command.id === SetFormulaCalculationStopMutation.id) this.interrupt();
      if (command.id === SetFormulaCalculationResultMutation.id) this.note(command);
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
      if (this.interrupted && state !== FormulaExecutedStateType.STOP_EXECUTION) this.start();
      else this.ended(state);
    });
    const session = this.univer.__getInjector().get(FormulaCalculationSessionService);
    formula.calculationResultApplied(() => {
      // What is told may be the results of an earlier calculation than the one that has just ended.
      if (this.phase === 'applying' && session.state.resultApplied) this.done();
    });
  }

  /**
   * Starts to calculate everything. Univer's own `executeCalculation` gives its command some time after it has
   * returned: until then nothing would seem to be due.
   */
  start(): void {
    const everything = { commands: [], forceCalculation: true };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  }

  /** Waits until every formula that depends on a change has its result. */
  settle(): Promise<void> {
    return this.phase === 'idle' ? Promise.resolve() : new Promise((resolve) => this.waiters.push(resolve));
  }

  /** Tells which sheets have new results. */
  onSettled(listener: (sheets: ReadonlySet<string>) => void): () => void {
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

  private note({ params }: Readonly<ICommandInfo>): void {
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    for (const sheets of Object.values(unitData)) {
      for (const [sheet, cells] of Object.entries(sheets ?? {})) if (cells) this.calculated.add(sheet);
    }
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
    const sheets = this.calculated;
    this.calculated = new Set();
    for (const tell of this.listeners) tell(sheets);
    this.release();
  }

  private release(): void {
    for (const resolve of this.waiters.splice(0)) resolve();
  }
}
