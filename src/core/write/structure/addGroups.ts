import type { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { Branch } from './Branches';
import type { Left, StructureRow } from './StructurePreview';
import type { SheetSite } from './SheetSite';

/** Excel's outline goes eight levels deep, of which the first holds what is not grouped. */
const DEEPEST = 7;

/**
 * Groups what hangs under each row, so that it folds away below it: as far as rows do not lie as deep already. Without
 * their outline levels, which stand in the file alone, nothing is grouped: it would be done twice.
 */
export function addGroups(builder: ChangeBuilder, site: SheetSite, branches: readonly Branch[], rows: StructureRow[]): void {
  const { layout: { id, name }, seen: { outline } } = site;
  const parents = branches.filter(({ row, end }) => end > row);
  const left = (is: Left, of: readonly Branch[]): void => {
    if (of.length > 0) rows.push({ part: 'groepen', sheet: name, is, place: rowsName(of[0]!.row + 1, of[0]!.end), count: of.length, text: '' });
  };
  if (!outline) return left('groups-unseen', parents);
  const whole = parents.filter(({ isWhole }) => isWhole);
  const runs = runsToGroup(whole.filter(({ depth }) => depth < DEEPEST), outline);
  for (const { first, last } of runs) builder.groupRows(id, first, last - first + 1);
  const [run] = runs;
  if (run) rows.push({ part: 'groepen', sheet: name, is: 'new-groups', place: rowsName(run.first, run.last), count: runs.length, text: '' });
  else left('grouped-already', whole);
  left('branch-scattered', parents.filter(({ isWhole }) => !isWhole));
  left('too-deep', whole.filter(({ depth }) => depth >= DEEPEST));
}

interface Run { readonly first: number; readonly last: number }

/** Rows that are to lie one level deeper, once for each level that they lack: outer groups before those within. */
function runsToGroup(branches: readonly Branch[], outline: readonly number[]): Run[] {
  const wanted = new Map<number, number>();
  for (const { row, end, depth } of branches) for (let at = row + 1; at <= end; at += 1) wanted.set(at, Math.max(wanted.get(at) ?? 0, depth + 1));
  const rows = [...wanted.keys()].sort((a, b) => a - b);
  return Array.from({ length: DEEPEST }, (_, level) => level + 1)
    .flatMap((level) => runsOf(rows.filter((row) => wanted.get(row)! >= level && (outline[row] ?? 0) < level)));
}

function runsOf(rows: readonly number[]): Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = runs.at(-1);
    if (open && open.last === row - 1) open.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

function rowsName(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}
