import type { Content } from '#core/edits/change/Contents';
import { codeKey } from '#core/values/code';
import { ok, refuse, type Result } from '#core/values/Result';
import { FlatParents } from './FlatParents';
import { runsOf } from './runs';
import type { TreeAct } from './TreeAct';
import type { TreeGround } from './TreeGround';
import type { TreeWriter } from './TreeWriter';

/** Takes out an element with all that hangs below it, and the means of all of it. What lists hold is only taken out when nothing refers to it. */
export function deleteBranch(ground: TreeGround, writer: TreeWriter, { element }: Extract<TreeAct, { kind: 'delete' }>): Result<string> {
  const { code, title, isListed } = ground.element(element);
  const users = isListed ? usersOf(ground, element) : 0;
  if (users > 0) return refuse('still-used', { code, title, count: users });
  const branch = ground.branch(element);
  for (const [sheet, rows] of rowsBySheet(ground, branch)) {
    writer.restOn(sheet);
    if (ground.layout(sheet).kind === 'vlak') keepParents(ground, writer, sheet, new Set(rows));
    for (const { row, count } of runsOf(rows).reverse()) writer.builder.deleteRows(ground.layout(sheet).id, row, count);
  }
  return ok(code);
}

/** The rows of a branch, and those of its means, by sheet. */
export function rowsBySheet(ground: TreeGround, branch: readonly number[]): Map<number, number[]> {
  const { means } = ground.plan;
  const rows = new Map<number, Set<number>>();
  const put = (sheet: number, row: number): void => { rows.set(sheet, (rows.get(sheet) ?? new Set()).add(row)); };
  for (const index of branch) for (const row of ground.rowsOf(index)) put(ground.element(index).sheet, row);
  const inBranch = new Set(branch);
  for (let line = 0; line < means.count; line += 1) if (inBranch.has(means.element[line] ?? -1)) put(means.sheet[line] ?? 0, means.row[line] ?? 0);
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
  for (let row = firstRow; row < endRow; row += 1) {
    const lowest = gone.has(row) ? -1 : ground.lowestOn(sheet, row);
    if (gone.has(row)) isAfterGone = true;
    if (lowest < 0) continue;
    const path = ground.path(lowest);
    if (isAfterGone) writer.cells(sheet, row, filledOnly(flat.cells(path, ground.element(lowest).level, before)));
    isAfterGone = false;
    before = path;
  }
}

function filledOnly(cells: ReadonlyMap<number, Content>): Map<number, Content> {
  return new Map([...cells].filter(([, content]) => content !== ''));
}
