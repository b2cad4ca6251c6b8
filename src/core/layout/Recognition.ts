import type { ColumnMeaning, Layout, SheetKind } from './Layout';
import type { Correction } from './Correction';
import type { Question } from './Question';
import type { ReasonId } from './explain/reasonWords';

/** How sure a reading is, in the words in which a planner is told. */
export type Sureness = 'zeker' | 'waarschijnlijk' | 'onzeker';

/** Why something was read as it was: an id with data, of which `reasonWords` makes a sentence. */
export interface Reason { readonly id: ReasonId; readonly data: Readonly<Record<string, string | number>> }

/** What was made of a workbook, and why: the layout that reading takes, with its reasons and its doubts. */
export interface Recognition {
  readonly layout: Layout;
  /** Every sheet of the workbook, in its order; a sheet with several tables stands here once for each that was understood. */
  readonly sheets: readonly SheetRecognition[];
  /** Where two readings are near. Meanwhile one of them is taken. */
  readonly questions: readonly Question[];
  /** What a person has said so far. */
  readonly corrections: readonly Correction[];
  /** The layout that was known before, for sheets about which nobody said anything else. */
  readonly base?: Layout;
}

export interface SheetRecognition {
  readonly id: string;
  readonly name: string;
  readonly table?: string;
  /** Null for a sheet that is left out. */
  readonly kind: SheetKind | null;
  readonly why: Reason;
  readonly sureness: Sureness;
  /** Row of the header; -1 when there is none. */
  readonly headerRow: number;
  /** Other ways to read it that were near, the nearest first. */
  readonly alternatives: readonly { readonly kind: SheetKind; readonly headerRow: number }[];
  /** Every column that has a header. */
  readonly columns: readonly ColumnRecognition[];
  /** Rows that were not read: titles above the header, totals, repeated headers. */
  readonly leftOut: readonly LeftOutRows[];
}

export interface ColumnRecognition {
  readonly column: number;
  readonly header: string;
  /** Null for the planner's own column, which is left alone. */
  readonly meaning: ColumnMeaning | null;
  readonly why: Reason;
  readonly sureness: Sureness;
}

/** Rows `from` up to and with `to`, on the sheet. */
export interface LeftOutRows { readonly from: number; readonly to: number; readonly why: Reason }
