/** One row of a list with a row for each year: what it says of its entry in its year. */
export interface YearLine {
  /** On the sheet, from 0. */
  readonly row: number;
  /** In the order of the columns that are read: what each is understood to say, in one form. */
  readonly texts: readonly string[];
  /** In euro or VTE; '' where nothing stands there, null where it is not certain. */
  readonly amount: number | '' | null;
  readonly isReceipt: boolean;
}
