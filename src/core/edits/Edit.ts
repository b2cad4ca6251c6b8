import type { CellValue } from '#core/values/CellValue';

/**
 * One change of one cell: where it is by meaning, what stood there when it was read, and what is to stand there.
 * It refuses when the cell has changed since; it inverts.
 */
export interface Edit {
  readonly place: EditPlace;
  readonly expected: CellValue;
  readonly value: CellValue;
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
  /** Row of that header. */
  readonly headerRow: number;
  /** What tells the row from others: cells of the same row as they were read, by column and the header above it. */
  readonly identity: readonly { readonly column: number; readonly header: string; readonly value: CellValue }[];
}

/** The edit that takes this one back. */
export function invertEdit(edit: Edit): Edit {
  return { place: edit.place, expected: edit.value, value: edit.expected };
}
