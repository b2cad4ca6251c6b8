/**
 * What `Range.values` gives for one cell: a number (also for dates and money), a text, a boolean, or '' when empty.
 * An error stands as its text (`#REF!`); null is never read, and leaves a cell as it is when written.
 */
export type CellValue = string | number | boolean;

/** A block of cells, row by row; every row has the same length. */
export type CellGrid = readonly (readonly CellValue[])[];
