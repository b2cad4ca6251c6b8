import type { Change } from '#core/edits/change/Change';
import type { StructureParts } from './StructureParts';

/** What structuring would do, to be looked over before it is written. */
export interface StructurePreview {
  readonly parts: StructureParts;
  readonly change: Change;
  readonly rows: readonly StructureRow[];
}

/** One thing that is added, or that is left with its reason. `structureWords` makes a sentence of it. */
export interface StructureRow {
  readonly part: keyof StructureParts;
  readonly sheet: string;
  readonly is: Added | Left;
  /** The first cell, as it is called after the change; '' where it is none. */
  readonly place: string;
  /** Cells, rows or groups. */
  readonly count: number;
  /** A column's header, a name, or an example of what is written. */
  readonly text: string;
}

export type Added = 'new-column' | 'new-codes' | 'new-levels' | 'new-dropdown' | 'new-name' | 'new-groups' | 'new-totals';

/** What is left as it is, and why. */
export type Left =
  /** A name that points elsewhere stays, and the dropdown that would need it is left. */
  | 'name-elsewhere'
  /** A column that would stand across another table. */
  | 'table-in-the-way'
  /** Rows of one branch that do not stand together. */
  | 'branch-scattered'
  /** Amounts in the branch that do not count, so that a formula would add them up too. */
  | 'other-amounts'
  /** People and euro, or expenses and receipts, in one column. */
  | 'kinds-mixed'
  /** Rows that are grouped already. */
  | 'grouped-already'
  /** Deeper than Excel's outline goes. */
  | 'too-deep'
  /** The way in which this sheet shows its tree has no place for it. */
  | 'no-place';
