import type { ICommandInfo, ICommandService } from '@univerjs/core';
import type { HostState } from '../state/HostState';

/**
 * The engine's own trigger, which waits 100 ms after the last edit before it calculates.
 * A batch must be answered with fresh results and has no time to wait, so it is set off at once.
 * These fields are the engine's private ones, of the one release this project pins; without them the host waits the 100 ms.
 */
interface Trigger {
  _waitingCommandQueue?: ICommandInfo[];
  _executingDirtyData?: object;
  _executionInProgressParams?: object | null;
  _restartCalculation?: boolean;
  _setTimeoutKey?: ReturnType<typeof setTimeout>;
  _generateDirty?(commands: ICommandInfo[]): object;
  _mergeDirty?(one: object, other: object): object;
}

const START = 'formula.mutation.set-formula-calculation-start';
const STOP = 'formula.mutation.set-formula-calculation-stop';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
const OPENING = 'formula.mutation.set-trigger-formula-calculation-start';
const LOCAL = { onlyLocal: true };
const NOTHING_DIRTY = { forceCalculation: false, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} };

export interface DirtyRange { readonly unitId: string; readonly sheetId: string; readonly range: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number } }

/** Knows whether formulas wait for calculation, sets it off, and tells when it is done. */
export class Calculation {
  #isRunning = false;
  #hasChanged = false;
  #waiting: (() => void)[] = [];
  #expected: readonly DirtyRange[] = [];
  /** True after `suspendApiCalculationUntilNextSync`, until the batch ends. */
  isSuspended = false;
  readonly #trigger: Trigger;
  readonly #subscription: { dispose(): void };

  /** `beforeFirst` is called once, at the first change of the workbook: until then a file's results stand as they are. */
  constructor(private readonly commands: ICommandService, trigger: object, private readonly state: HostState, private readonly beforeFirst: () => void) {
    this.#trigger = trigger as Trigger;
    this.#forgetOpening();
    this.#subscription = commands.onCommandExecuted((command) => this.#follow(command));
  }

  get isPending(): boolean {
    return this.#isRunning || this.#expected.length > 0 || (this.#trigger._waitingCommandQueue?.length ?? 0) > 0;
  }

  /** Before something is read: results are brought up to date, unless calculation is manual or suspended. */
  async beforeRead(): Promise<void> {
    if (this.isSuspended || this.state.calculation === 'manual') return;
    await this.settle();
  }

  /** Calculates what is waiting and comes back when the results stand in their cells. */
  async settle(): Promise<void> {
    this.#forgetOpening();
    if (!this.isPending) return;
    const done = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#startNow();
    await done;
  }

  /** Cells to be worked out at the next read, with what rests on them: formulas of which the file keeps no result, as Excel does on opening, and those over filtered rows. */
  expect(ranges: readonly DirtyRange[]): void {
    this.#expected = [...this.#expected, ...ranges];
  }

  dispose(): void {
    clearTimeout(this.#trigger._setTimeoutKey);
    this.#subscription.dispose();
  }

  /** Opening a workbook asks for a calculation of nothing, which would still read every formula: a file's results stand until something changes. */
  #forgetOpening(): void {
    const queue = this.#trigger._waitingCommandQueue;
    if (!queue || queue.some(({ id }) => id !== OPENING)) return;
    clearTimeout(this.#trigger._setTimeoutKey);
    this.#trigger._waitingCommandQueue = [];
  }

  #startNow(): void {
    const trigger = this.#trigger;
    const queue = trigger._waitingCommandQueue;
    if (!queue || !trigger._generateDirty || !trigger._mergeDirty) return;
    if (queue.length === 0 && this.#expected.length === 0) return;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._mergeDirty(trigger._executingDirtyData ?? {}, trigger._generateDirty(queue));
    trigger._executingDirtyData = trigger._mergeDirty(dirty, { ...NOTHING_DIRTY, dirtyRanges: this.#expected });
    trigger._waitingCommandQueue = [];
    this.#expected = [];
    if (trigger._executionInProgressParams === null) {
      void this.commands.executeCommand(START, { ...trigger._executingDirtyData }, LOCAL);
      return;
    }
    trigger._restartCalculation = true;
    void this.commands.executeCommand(STOP, {});
  }

  #follow(command: ICommandInfo): void {
    this.#notice(command.id);
    // The engine's own listener may collect it after this one, so it is dropped when both have heard.
    if (command.id === OPENING) queueMicrotask(() => this.#forgetOpening());
    if (command.id === START) this.#isRunning = true;
    if (command.id === NOTIFICATION && (command.params as { functionsExecutedState?: number }).functionsExecutedState !== undefined) this.#ended();
    // Under manual calculation the trigger may collect what changed, but not act on it.
    if (this.state.calculation === 'manual') queueMicrotask(() => clearTimeout(this.#trigger._setTimeoutKey));
  }

  #notice(id: string): void {
    if (this.#hasChanged || !id.startsWith('sheet.mutation.')) return;
    this.#hasChanged = true;
    this.beforeFirst();
  }

  #ended(): void {
    // The engine's own listener may start again right after this notification, when it was stopped for a newer edit.
    queueMicrotask(() => {
      this.#isRunning = this.#trigger._executionInProgressParams !== null && this.#trigger._executionInProgressParams !== undefined;
      if (this.isPending) this.#startNow();
      else this.#waiting.splice(0).forEach((resolve) => resolve());
    });
  }
}
