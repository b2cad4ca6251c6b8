/** Where a rule is to find a mistake that was put in on purpose. Rows and columns count from 0, on the sheet. */
export interface PlantedMistake {
  readonly rule: string;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What stands in the cell; '' when it was emptied. */
  readonly value: string;
  /** What the sheet does there, where it is no content that is wrong: the row is hidden, the sheet protected. */
  readonly done?: 'hidden' | 'protected';
}
