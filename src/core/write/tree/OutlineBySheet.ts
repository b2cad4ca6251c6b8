/** Excel's outline level of each row of a sheet's contents, by sheet id, as far as it is known. */
export type OutlineBySheet = ReadonlyMap<string, readonly number[]>;
