import type { Act } from '#core/edits/change/Change';
import type { Refusal } from '#core/values/Result';

/** What the steps of one change share. */
export interface Ground {
  readonly context: Excel.RequestContext;
  /** Whether this Excel moves cells itself (ExcelApi 1.11). */
  readonly canMove: boolean;
  /** Whether this Excel makes a table larger (ExcelApi 1.13). */
  readonly canResize: boolean;
  /** Whether ranges that were held on to are still there at the end: nothing of the change takes cells out. */
  readonly keeps: boolean;
}

/**
 * One thing that is asked of Excel, in four parts: what is looked at before anything is written; what is queued; what was
 * found on the way, once the answers are in; and how it is taken back when something after it fails.
 */
export interface Step {
  /** Queues what must be known before writing, and afterwards says why it can't be done. */
  look?(): void;
  /** What can only be asked for once the first look is in. */
  lookMore?(): void;
  refusal?(): Refusal | null;
  /** Queues the step. `mark` is called right after the action from which on it counts as done. */
  queue(mark: () => void): void;
  /** What was overwritten isn't what the change was made from, or what was written isn't there. */
  objection?(): Refusal | null;
  /** The act with what was learned while it was written; null for a step that is part of another's act. */
  done(): Act | null;
  /** Queues what taking back must know, and then taking back. */
  lookBack?(): void;
  back(): void;
  /** Asks whether the step was done, where Excel failed in the middle of it; gives what to read from the answer. */
  ask?(): () => boolean;
  /** The place, for a person. */
  readonly place: string;
}

export function sheetOf({ context }: Ground, sheetId: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheetId);
}

/** Whole rows, as Excel names them. */
export function rowsOf(sheet: Excel.Worksheet, row: number, count: number): Excel.Range {
  return sheet.getRange(`${row + 1}:${row + count}`);
}

/**
 * A cell that is pushed away when lines come in before it: whether it moved tells whether they came.
 */
export class PushedCell {
  private readonly before: Excel.Range;

  constructor(sheet: Excel.Worksheet, private readonly axis: 'rowIndex' | 'columnIndex', row: number, column: number) {
    this.before = sheet.getRangeByIndexes(row, column, 1, 1);
    this.before.load(axis);
  }

  ask(): () => boolean {
    const first = this.at(this.before);
    if (first === null) return () => false;
    const now = this.before.getCell(0, 0);
    now.load(this.axis);
    return () => this.at(now) !== first;
  }

  /** Null where Excel failed before it came to this cell. */
  private at(range: Excel.Range): number | null {
    try {
      return range[this.axis];
    } catch {
      return null;
    }
  }
}
