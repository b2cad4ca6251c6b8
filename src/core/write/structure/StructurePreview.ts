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

export type Added = 'new-column' | 'new-codes' | 'new-levels' | 'new-dropdown' | 'new-name' | 'new-groups' | 'new-totals' | 'new-styles';

/** What is left as it is, and why. */
export type Left =
  /** A name that points elsewhere stays, and the dropdown that would need it is left. */
  | 'name-elsewhere'
  /** A column that would stand across another table. */
  | 'table-in-the-way'
  /** Cells that are merged: what is written behind the first of them Excel does not keep. */
  | 'merged'
  /** Rows of one branch that do not stand together. */
  | 'branch-scattered'
  /** Amounts in the branch that do not count, so that a formula would add them up too. */
  | 'other-amounts'
  /** People and euro, or expenses and receipts, in one column. */
  | 'kinds-mixed'
  /** Rows that are grouped already. */
  | 'grouped-already'
  /** This Excel does not give its file, and nothing else tells which rows are grouped. */
  | 'groups-unseen'
  /** Deeper than Excel's outline goes. */
  | 'too-deep'
  /** Code and title stand in one cell: a column for codes would say them twice, and be read otherwise. */
  | 'told-together'
  /** In one column with all levels, codes and levels get columns together or not at all. */
  | 'needs-both'
  /** With the column the sheet would be read as something else. */
  | 'reads-otherwise'
  /** Every row is about an element of one and the same level. */
  | 'one-level'
  /** Parents without a row of their own: they stand beside what hangs under them. */
  | 'parents-beside'
  /** What stands elsewhere under the same parent and title has a code already: is it the same? */
  | 'coded-elsewhere';
