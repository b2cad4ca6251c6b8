/** Rows as blocks of rows that follow each other, in order. */
export interface Run { readonly row: number; readonly count: number }

/** @param rows in order, each once */
export function runsOf(rows: readonly number[]): Run[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs;
}
