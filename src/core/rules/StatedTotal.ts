/** A total that a sheet itself states, in a row or a column of totals, beside what was read of the cells that it adds up. */
export interface StatedTotal {
  /** Index into `Plan.sheets`. */
  readonly sheet: number;
  /** The cell of the total; of a column of totals its header. */
  readonly row: number;
  readonly column: number;
  readonly of: 'row' | 'column';
  /** What heads the row of totals, or the column. */
  readonly label: string;
  /** Header of the column whose amounts are added; '' for a column of totals, which adds up several. */
  readonly header: string;
  /** Whole cents; hundredths of VTE where `isVte`. */
  readonly stated: number;
  /** Of what the total may add up, what is nearest to it. */
  readonly read: number;
  readonly isVte: boolean;
  /** Rows in which a column of totals says otherwise than what was read; 0 for a row of totals. */
  readonly differing: number;
}
