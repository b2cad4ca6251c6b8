/** How elements stand on their rows, where their numbers do not follow the rows any more. */
export interface ElementOrder {
  /** Below 0 where the first of two is read before the other. */
  compare(a: number, b: number): number;
  /** The element that is read right before (-1) or after (1) this one; -1 where there is none on its sheet. */
  beside(index: number, step: 1 | -1): number;
  /** The first element of a sheet; -1 where there is none. */
  firstOf(sheet: number): number;
  /** All elements as they are read. */
  all(): readonly number[];
}

/** How lines stand on their rows, where the numbers of lines do not follow the rows any more. */
export interface LineOrder {
  /** The lines of the row on which a line stands, in the order of its columns. */
  onRowOf(line: number): readonly number[];
  /** The line that stands right before (-1) or after (1) this one on its sheet; -1 where there is none. */
  beside(line: number, step: 1 | -1): number;
  /** The first line of a sheet; -1 where there is none. */
  firstOf(sheet: number): number;
}
