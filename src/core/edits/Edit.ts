import type { CellValue } from '#core/values/CellValue';

/**
 * One change of one cell: where it is by meaning, what stood there when it was read, and what is to stand there.
 * It refuses when the cell has changed since; it inverts.
 */
export interface Edit {
  readonly place: EditPlace;
  readonly expected: CellValue;
  readonly value: CellValue;
  /** The cell is to add up, by a formula, the rows below it down to this one; `value` is what that gives. */
  readonly sumTo?: EditPlace;
  /** The formulas (or values) before and after, of an edit that writes a formula: known once it is written. */
  readonly formulas?: { readonly before: CellValue; readonly after: CellValue };
}

/** Only the workbook's room turns this into an address, at the moment of writing. */
export interface EditPlace {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  /** The 0-based row when it was read: the first place to look. */
  readonly row: number;
  /** The 0-based column when it was read, and the header that stood above it. */
  readonly column: number;
  readonly header: string;
  /** Row of that header; the last one, where it stands over several. */
  readonly headerRow: number;
  /** Over how many rows the header stands; absent for one. */
  readonly headerRows?: number;
  /** What tells the row from others: cells of the same row as they were read, by column and the header above it. */
  readonly identity: readonly { readonly column: number; readonly header: string; readonly value: CellValue }[];
}

/** Whether nothing tells the row but the cell that is to be changed: when that is not found, it may have changed where it stands. */
export function isKnownByItself({ column, identity }: EditPlace): boolean {
  return identity.some((each) => each.column === column) && identity.every((each) => each.column === column || each.value === '');
}

/** The edit that takes this one back. */
export function invertEdit(edit: Edit): Edit {
  const { place, expected, value, formulas } = edit;
  return { place, expected: value, value: expected, ...(formulas && { formulas: { before: formulas.after, after: formulas.before } }) };
}
