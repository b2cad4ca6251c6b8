/** What an edit did that was followed. */
export interface LiveChange {
  readonly isStructural: false;
  /** Elements and lines whose meaning may have changed. */
  readonly elements: readonly number[];
  readonly lines: readonly number[];
  /** Whether any finding came, went or changed. */
  readonly hasOtherFindings: boolean;
}
