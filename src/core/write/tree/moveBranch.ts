import { ok, refuse, type Result } from '#core/values/Result';
import { FlatParents } from './FlatParents';
import { parentCells } from './rowCells';
import { refusalToHang } from './refusalToHang';
import { runsOf } from './runs';
import type { TreeAct } from './TreeAct';
import type { TreeGround } from './TreeGround';
import type { TreeWriter } from './TreeWriter';

type Move = Extract<TreeAct, { kind: 'move' }>;

/** Hangs a branch elsewhere: its rows go there together, and what tells the parent is written. Codes stay. */
export function moveBranch(ground: TreeGround, writer: TreeWriter, act: Move): Result<string> {
  const { element: index, under } = act;
  const element = ground.element(index);
  const refusal = refusalToMove(ground, act);
  if (refusal) return refusal;
  const { sheet } = element;
  writer.restOn(sheet);
  const branch = ground.branch(index);
  const rows = ground.rowsOn(sheet, branch);
  const target = targetRow(ground, act, new Set(rows));
  const after = (row: number): number => (target === null ? row : landedRow(row, rows, target));
  if (target !== null) moveRows(writer, ground.layout(sheet).id, rows, target);
  if (ground.layout(sheet).kind === 'vlak') writeFlatParents(ground, writer, act, new Set(rows), after);
  else writer.cells(sheet, after(element.row), parentCells(ground, sheet, element.level, under));
  if (target !== null && under >= 0 && act.before === undefined) {
    writer.extendSums(sheet, ground.rowsOn(sheet, [under, ...ground.above(under)]).map(after), after(rows[0] as number), rows.length);
  }
  return ok(element.code);
}

function refusalToMove(ground: TreeGround, { element, under }: Move): Result<never> | null {
  const { level, isListed, sheet, code } = ground.element(element);
  if (isListed) return refuse('listed-stays', { code });
  if (ground.branch(element).includes(under)) return refuse('moved-below-itself', { code });
  if (under >= 0 && !ground.element(under).isListed && ground.element(under).sheet !== sheet) return refuse('other-sheet', { code });
  return refusalToHang(ground, level, under);
}

/** The row before which the branch goes; null where it stays: at the top, or below what stands on a list. */
function targetRow(ground: TreeGround, { under, before, element }: Move, own: ReadonlySet<number>): number | null {
  const { sheet } = ground.element(element);
  if (before !== undefined && ground.element(before).sheet === sheet) return ground.rowsOn(sheet, ground.branch(before))[0] ?? null;
  const isHere = under >= 0 && ground.element(under).sheet === sheet && !ground.element(under).isListed;
  const family = isHere ? ground.branch(under) : ground.childrenOf(under).filter((each) => ground.element(each).sheet === sheet && each !== element).flatMap((each) => ground.branch(each));
  const last = ground.rowsOn(sheet, family).filter((row) => !own.has(row)).at(-1);
  return last === undefined ? null : last + 1;
}

/** Brings rows together right before a row, in their order. */
function moveRows(writer: TreeWriter, sheetId: string, rows: readonly number[], target: number): void {
  const runs = runsOf(rows);
  let to = target;
  for (const { row, count } of runs.filter((run) => run.row < target).reverse()) {
    writer.builder.moveRows(sheetId, row, count, to);
    to -= count;
  }
  to = target;
  for (const { row, count } of runs.filter((run) => run.row >= target)) {
    writer.builder.moveRows(sheetId, row, count, to);
    to += count;
  }
}

/** Where a row stands after rows went to before `target`. */
function landedRow(row: number, moved: readonly number[], target: number): number {
  const at = moved.indexOf(row);
  const above = moved.filter((each) => each < target).length;
  if (at >= 0) return target - above + at;
  const gone = moved.filter((each) => each < row).length;
  return row < target ? row - gone : row - gone + moved.length;
}

/** The rows that moved, and those right behind where they stood and stand now, name their parents in the sheet's manner. */
function writeFlatParents(ground: TreeGround, writer: TreeWriter, { element, under }: Move, moved: ReadonlySet<number>, after: (row: number) => number): void {
  const { sheet } = ground.element(element);
  const { firstRow, endRow } = ground.layout(sheet);
  const flat = new FlatParents(ground, sheet);
  const order = Array.from({ length: endRow - firstRow }, (_, at) => ({ was: firstRow + at, row: after(firstRow + at), lowest: ground.lowestOn(sheet, firstRow + at) }))
    .filter(({ lowest }) => lowest >= 0).sort((a, b) => a.row - b.row);
  order.forEach(({ was, row, lowest }, at) => {
    const above = order[at - 1];
    const hasOtherAbove = above?.was !== previousOf(order, was) || (above !== undefined && moved.has(above.was));
    if (!moved.has(was) && !(flat.isMerged && hasOtherAbove)) return;
    const before = above ? pathAfter(ground, above.lowest, element, under) : null;
    writer.cells(sheet, row, flat.cells(pathAfter(ground, lowest, element, under), ground.element(lowest).level, before));
  });
}

/** The row of an element that stood right above a row before the move. */
function previousOf(order: readonly { readonly was: number }[], was: number): number | undefined {
  const above = order.filter((each) => each.was < was).map((each) => each.was);
  return above.length > 0 ? Math.max(...above) : undefined;
}

/** The path of an element once the branch hangs elsewhere. */
function pathAfter(ground: TreeGround, index: number, moved: number, under: number): number[] {
  const path = ground.path(index);
  const at = path.indexOf(moved);
  return at < 0 ? path : [...(under < 0 ? [] : ground.path(under)), ...path.slice(at)];
}
