/**
 * Folding a sheet to a level, as Excel's buttons 1 2 3 do: button `n` leaves the rows of outline level below `n`,
 * so 1 shows only what lies in no group and the deepest level + 1 shows all.
 * `levels` holds each row's outline level, 0 for a row outside every group; rows count from 0.
 */
export function hiddenAtLevel(levels: readonly number[], shown: number): boolean[] {
  return levels.map((level) => level >= shown);
}

/** How many buttons the sheet needs: one more than its deepest group, and none without groups. */
export function levelButtons(levels: readonly number[]): number {
  const deepest = levels.reduce((most, level) => Math.max(most, level), 0);
  return deepest === 0 ? 0 : deepest + 1;
}

/** Rows with the same answer side by side, inclusive, so that a sheet of thousands of rows folds in few steps. */
export interface RowRun { first: number; last: number; hidden: boolean }

/** The rows whose visibility has to change to get from `now` to `wanted`, in runs. */
export function runsToChange(now: readonly boolean[], wanted: readonly boolean[]): RowRun[] {
  const runs: RowRun[] = [];
  wanted.forEach((hidden, row) => {
    if (hidden === (now[row] ?? false)) return;
    const open = runs.at(-1);
    if (open && open.last === row - 1 && open.hidden === hidden) open.last = row;
    else runs.push({ first: row, last: row, hidden });
  });
  return runs;
}
