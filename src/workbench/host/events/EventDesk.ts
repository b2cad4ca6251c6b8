import { EVENT_CATEGORY } from '../protocol/messages';

/** The numbers under which Excel's client knows its events. */
export const EventType = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, formatChanged: 18, rowSorted: 19,
  columnSorted: 20, singleClicked: 21, rowHiddenChanged: 22, formulaChanged: 23, protectionChanged: 24, nameChanged: 25, visibilityChanged: 26, moved: 27,
  tableSelectionChanged: 100, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
} as const;

export const WORKBOOK_TARGET = 'Workbook';

export type EventListener = (text: string) => void;

interface Pending { type: number; targets: string[]; args: object }

/** Collects what happened and tells the client, after the answer to the batch that caused it. */
export class EventDesk {
  /** `context.runtime.enableEvents`. */
  isEnabled = true;
  /** `Local`, or `Remote` while a second author acts. */
  source: 'Local' | 'Remote' = 'Local';
  /** True while a batch of this add-in runs: its own changes carry `triggerSource: ThisLocalAddin`. */
  isAddinActing = false;
  readonly #listeners = new Set<EventListener>();
  #pending: Pending[] = [];
  #isScheduled = false;

  listen(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get hasListeners(): boolean {
    return this.#listeners.size > 0;
  }

  /** Tells handlers on the sheet and handlers on the workbook's collection. */
  emit(type: number, worksheetId: string, args: object): void {
    this.#queue({ type, targets: [worksheetId, WORKBOOK_TARGET], args: { worksheetId, source: this.source, ...args } });
  }

  /** Tells handlers of one target only. */
  emitTo(type: number, target: string, args: object): void {
    this.#queue({ type, targets: [target], args });
  }

  emitToEach(type: number, targets: string[], args: object): void {
    this.#queue({ type, targets, args });
  }

  /** What a piece of work does is not told: it has an event of its own. */
  quietly(work: () => void): void {
    const before = this.isEnabled;
    this.isEnabled = false;
    try {
      work();
    } finally {
      this.isEnabled = before;
    }
  }

  get triggerSource(): string {
    return this.isAddinActing && this.source === 'Local' ? 'ThisLocalAddin' : 'Unknown';
  }

  #queue(event: Pending): void {
    if (!this.isEnabled || this.#isRepeat(event)) return;
    this.#pending.push(event);
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setTimeout(() => this.#flush(), 0);
  }

  /** One calculation sets cells in several steps; it is told once a sheet. */
  #isRepeat({ type, targets }: Pending): boolean {
    return type === EventType.calculated && this.#pending.some((other) => other.type === type && other.targets[0] === targets[0]);
  }

  #flush(): void {
    this.#isScheduled = false;
    if (this.isAddinActing) {
      // The batch that caused them is still to be answered.
      this.#isScheduled = true;
      setTimeout(() => this.#flush(), 0);
      return;
    }
    const pending = this.#pending.splice(0);
    if (pending.length === 0) return;
    const entries = pending.flatMap(({ type, targets, args }) => targets.map((target) => [EVENT_CATEGORY, type, target, JSON.stringify(args), 1]));
    const text = JSON.stringify({ type: 3, controlId: '', message: { entries } });
    for (const listener of this.#listeners) listener(text);
  }
}
