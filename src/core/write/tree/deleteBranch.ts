import type { Content } from '#core/edits/change/Contents';
import { codeKey } from '#core/values/code';
import { ok, refuse, type Result } from '#core/values/Result';
import { FlatParents } from './FlatParents';
import type { Landed } from './Landed';
import { runsOf } from './runs';
import type { TreeAct } from './TreeAct';
import type { TreeGround } from './TreeGround';
import type { TreeWriter } from './TreeWriter';

/** Takes out an element with all that hangs below it, and the means of all of it. What lists hold is only taken out when nothing refers to it. */
export function deleteBranch(ground: TreeGround, writer: TreeWriter, { element }: Extract<TreeAct, { kind: 'delete' }>): Result<Landed> {
  const { code, title, isListed } = ground.element(element);
  const users = isListed ? usersOf(ground, element) : 0;
  if (users > 0) return refuse('still-used', { code, title, count: users });
  if (ground.isTitled(element)) return refuse('stands-in-title', { title });
  const branch = ground.branch(element);
  for (const [sheet, rows] of rowsBySheet(ground, branch, true)) {
    writer.restOn(sheet);
    for (const { row, count } of runsOf(rows).reverse()) writer.deleteRows(sheet, row, count);
    if (ground.layout(sheet).kind === 'vlak') keepParents(ground, writer, sheet, new Set(rows));
  }
  return ok({ code, sheet: -1, row: -1 });
}

/** The rows of a branch, and those of its means, by sheet; with the rows that add it up by name where these go along. */
export function rowsBySheet(ground: TreeGround, branch: readonly number[], withTotals = false): Map<number, number[]> {
  const { means } = ground.plan;
  const rows = new Map<number, Set<number>>();
  const put = (sheet: number, row: number): void => {
    const known = rows.get(sheet);
    if (known) known.add(row);
    else rows.set(sheet, new Set([row]));
  };
  for (const index of branch) {
    const { sheet } = ground.element(index);
    for (const row of ground.rowsOf(index)) put(sheet, row);
    if (withTotals) for (const row of ground.totalsOf(index)) put(sheet, row);
  }
  const inBranch = new Set(branch);
  means.element.forEach((element, line) => { if (inBranch.has(element)) put(means.sheet[line] as number, means.row[line] as number); });
  return new Map([...rows].map(([sheet, set]) => [sheet, [...set].sort((a, b) => a - b)]));
}

/** Elements and lines that name a list's entry. */
function usersOf(ground: TreeGround, index: number): number {
  const { key } = ground.element(index);
  const names = (code: string): boolean => code !== '' && codeKey(code) === key;
  return ground.plan.elements.filter((each) => each.index !== index
    && (each.parent === index || names(each.projectCode) || names(each.programmaCode) || each.hsdCodes.some(names))).length;
}

/** Where a group's first row goes and names its parents for all, the next row of the group gets the names. */
function keepParents(ground: TreeGround, writer: TreeWriter, sheet: number, gone: ReadonlySet<number>): void {
  const flat = new FlatParents(ground, sheet);
  if (!flat.isMerged) return;
  const { firstRow, endRow } = ground.layout(sheet);
  let before: readonly number[] | null = null;
  let isAfterGone = false;
  let goneAbove = 0;
  for (let row = firstRow; row < endRow; row += 1) {
    const lowest = gone.has(row) ? -1 : ground.lowestOn(sheet, row);
    if (gone.has(row)) {
      isAfterGone = true;
      goneAbove += 1;
    }
    if (lowest < 0) continue;
    const path = ground.path(lowest);
    if (isAfterGone) writer.cells(sheet, row - goneAbove, filledOnly(flat.cells(path, ground.element(lowest).level, before)));
    isAfterGone = false;
    before = path;
  }
}

function filledOnly(cells: ReadonlyMap<number, Content>): Map<number, Content> {
  return new Map([...cells].filter(([, content]) => content !== ''));
}
