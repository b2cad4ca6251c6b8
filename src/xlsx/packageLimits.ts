/** What we are willing to unpack. A plan of 100,000 rows and 21 columns is 65 MB in a dozen parts. */
export const packageLimits = {
  /** Bytes of all parts together, after unpacking. */
  inflatedBytes: 300 * 1024 * 1024,
  parts: 2_000,
  /** No honest text packs tighter than deflate itself can: 1032 to 1. */
  ratio: 1_033,
  /** Nested elements in one part; Excel's own stay under 20. */
  xmlDepth: 200,
} as const;

/** The last row and column of a sheet, counted from 0: XFD1048576. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;
