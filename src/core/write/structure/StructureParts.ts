/** What structuring in place adds, each on request. */
export interface StructureParts {
  /** Codes for elements without one, in a code column that is there or a new one. */
  readonly codes: boolean;
  /** A column with the level of each row. */
  readonly niveau: boolean;
  /** A column for the HSD, with its dropdown. */
  readonly hsd: boolean;
  /** Dropdowns over the list sheets, where a column has none. */
  readonly keuzelijsten: boolean;
  /** Outline groups: what hangs under a row folds away below it. */
  readonly groepen: boolean;
  /** Totals on the rows of parents, as formulas. */
  readonly totalen: boolean;
  /** A named style on the rows of each level. */
  readonly stijlen: boolean;
}

/** All but the styles: these change how a planner's own cells look. */
export const USUAL_PARTS: StructureParts = { codes: true, niveau: true, hsd: true, keuzelijsten: true, groepen: true, totalen: true, stijlen: false };
