import type { HostContext } from './HostContext';
import { ExcelError } from './protocol/ExcelError';
import type { Action } from './protocol/messages';
import { SecondAuthor } from './SecondAuthor';

/**
 * An error to play: at which sync or action (counted from 1), and with which of Excel's codes.
 * With `name` only actions on that member count: `Values`, `Insert` …
 */
export interface PlannedFailure { at: number; code: string; message?: string; times?: number; name?: string }

/** What can go wrong in Excel, played on purpose. Everything is off until it is set. */
export class Faults {
  /** Waits so long before each answer. */
  latencyMs = 0;
  /** Fails at the n-th sync from now on, before any of it is done. */
  failAtSync: PlannedFailure | null = null;
  /** Fails at the n-th action from now on; what came before it in the batch stays done. */
  failAtAction: PlannedFailure | null = null;
  /** Someone else, who may change the workbook between two syncs of ours. Called before each sync with its number, from 1. */
  betweenSyncs: ((author: SecondAuthor, sync: number) => void | Promise<void>) | null = null;
  readonly secondAuthor: SecondAuthor;
  #isEditing = false;
  #waiting: (() => void)[] = [];
  #actions = 0;
  #syncs = 0;

  constructor(host: HostContext) {
    this.secondAuthor = new SecondAuthor(host);
  }

  /** True while the user types in a cell: batches are refused, or wait when they ask for `delayForCellEdit`. */
  get editMode(): boolean {
    return this.#isEditing;
  }

  set editMode(isEditing: boolean) {
    this.#isEditing = isEditing;
    if (!isEditing) this.#waiting.splice(0).forEach((go) => go());
  }

  async delay(): Promise<void> {
    if (this.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.latencyMs));
  }

  async beforeSync(roundTrip: number, mayWait: boolean): Promise<void> {
    if (this.#isEditing && mayWait) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#isEditing) throw new ExcelError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
    await this.betweenSyncs?.(this.secondAuthor, roundTrip);
    if (this.failAtSync) {
      this.#syncs += 1;
      if (this.#syncs >= this.failAtSync.at) this.failAtSync = this.#fail(this.failAtSync, () => { this.#syncs = 0; });
    }
  }

  beforeAction(action: Action): void {
    if (!this.failAtAction || (this.failAtAction.name !== undefined && this.failAtAction.name !== action.Name)) return;
    this.#actions += 1;
    if (this.#actions >= this.failAtAction.at) this.failAtAction = this.#fail(this.failAtAction, () => { this.#actions = 0; });
  }

  /** Throws; once, unless more times are asked for. */
  #fail(planned: PlannedFailure, over: () => void): PlannedFailure | null {
    const left = (planned.times ?? 1) - 1;
    if (left <= 0) {
      over();
      if (planned === this.failAtSync) this.failAtSync = null;
      if (planned === this.failAtAction) this.failAtAction = null;
    } else {
      planned.times = left;
    }
    throw new ExcelError(planned.code, planned.message ?? `A planned failure: ${planned.code}.`);
  }
}
