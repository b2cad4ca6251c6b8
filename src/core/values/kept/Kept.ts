/**
 * Something that Doelboom keeps in a workbook because a person asked for it: the layout that was confirmed, the profile
 * of rules. Each sort has a custom XML part of its own, told by its namespace, and a file form for a colleague.
 */
export interface KeptSort {
  /** Names the sort in messages and in a file: `layout`. */
  readonly id: string;
  /** Of the custom XML part. */
  readonly namespace: string;
  /** Grows when what is kept changes its meaning; what is newer than this is refused by name. */
  readonly version: number;
}

/** A custom XML part is to stay small: it travels with every save and every opening. In bytes. */
export const MOST_BYTES = 200_000;
