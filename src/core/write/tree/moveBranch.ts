import { ok, refuse, type Result } from '#core/values/Result';
import { FlatParents } from './FlatParents';
import type { Content } from '#core/edits/change/Contents';
import { movedCode, otherNumbers } from './codeCells';
import type { Landed } from './Landed';
import { parentCells } from './rowCells';
import { refusalToHang } from './refusalToHang';
import { runsOf } from './runs';
import type { PlanElement } from '#core/plan/Plan';
import type { TreeAct } from './TreeAct';
import type { TreeGround } from './TreeGround';
import type { TreeWriter } from './TreeWriter';

type Move = Extract<TreeAct, { kind: 'move' }>;

/** Hangs a branch elsewhere: its rows go there together, and what tells the parent is written. Codes stay, but for a number within its parent that is taken there. */
export function moveBranch(ground: TreeGround, writer: TreeWriter, act: Move): Result<Landed> {
  const { element: index, under } = act;
  const element = ground.element(index);
  const refusal = refusalToMove(ground, act);
  if (refusal) return refusal;
  const { sheet } = element;
  writer.restOn(sheet);
  const rows = ground.rowsWithTotals(sheet, ground.branch(index));
  const target = element.isListed ? null : targetRow(ground, act, new Set(rows));
  const after = landing(rows, target);
  const numbers = otherNumbers(ground, index, under);
  if (target !== null) moveRows(writer, sheet, rows, target);
  if (ground.layout(sheet).kind === 'vlak') writeFlatParents(ground, writer, act, new Set(rows), after);
  else writer.cells(sheet, after(element.row), parentCells(ground, sheet, element.level, under));
  writer.rows(sheet, new Map([...numbers].map(([row, cells]) => [after(row), cells])));
  if (target !== null && act.before === undefined) {
    const first = after(rows[0] as number);
    writer.extendSums(sheet, ground.summingRows(sheet, under).map(after).map((row) => (row >= first + rows.length ? row - rows.length : row)), first, rows.length);
  }
  return ok({ code: movedCode(ground, index, under), sheet, row: after(element.row) });
}

function refusalToMove(ground: TreeGround, { element, under }: Move): Result<never> | null {
  const { level, isListed, sheet, code, title } = ground.element(element);
  const above = ground.plan.elements[under];
  if (isListed && !isOfList(above)) return refuse('listed-stays', { code });
  if (ground.isTitled(element)) return refuse('stands-in-title', { title });
  if (ground.branch(element).includes(under)) return refuse('moved-below-itself', { code });
  if (!mayPoint(ground, sheet, level, above)) return refuse('other-sheet', { code });
  return refusalToHang(ground, level, under);
}

/** What an entry of a list may be hung under. */
function isOfList(above: PlanElement | undefined): boolean {
  return above?.level === 'hsd' || above?.level === 'programma';
}

/**
 * Whether a row of a sheet can hang under an element: it stands there too or on a list, or rows tell by a column what
 * they hang under and its sheet has no elements of their level.
 */
function mayPoint(ground: TreeGround, sheet: number, level: string, above: PlanElement | undefined): boolean {
  if (!above || above.isListed || above.sheet === sheet) return true;
  const isToldByColumn = ground.layout(sheet).kind === 'plan' && ground.column(sheet, 'parent') !== null;
  return isToldByColumn && !ground.plan.elements.some((each) => each.sheet === above.sheet && each.level === level);
}

/** The row before which the branch goes; null where it stays: at the top, or below what stands on a list. */
function targetRow(ground: TreeGround, { under, before, element }: Move, own: ReadonlySet<number>): number | null {
  const { sheet } = ground.element(element);
  if (before !== undefined) return ground.rowsOn(sheet, ground.branch(before))[0] ?? null;
  const isHere = ground.plan.elements[under]?.sheet === sheet;
  const beside = ground.childrenOf(under).filter((each) => ground.element(each).sheet === sheet && each !== element).flatMap((each) => ground.branch(each));
  const parent = isHere ? ground.rowsOf(under) : [];
  const rows = [...parent, ...ground.rowsWithTotals(sheet, beside)].filter((row) => !own.has(row));
  if (rows.length > 0) return rows.reduce((a, b) => Math.max(a, b)) + 1;
  return isHere && ground.isTitled(under) ? ground.layout(sheet).firstRow : null;
}

/** Brings rows together right before a row, in their order. */
function moveRows(writer: TreeWriter, sheet: number, rows: readonly number[], target: number): void {
  const runs = runsOf(rows);
  let to = target;
  for (const { row, count } of runs.filter((run) => run.row < target).reverse()) {
    writer.moveRows(sheet, row, count, to);
    to -= count;
  }
  to = target;
  for (const { row, count } of runs.filter((run) => run.row >= target)) {
    writer.moveRows(sheet, row, count, to);
    to += count;
  }
}

/** Where each row stands after rows went to before `target`. */
function landing(moved: readonly number[], target: number | null): (row: number) => number {
  if (target === null) return (row) => row;
  const place = new Map(moved.map((row, at) => [row, at]));
  const above = moved.filter((each) => each < target).length;
  return (row) => {
    const at = place.get(row);
    if (at !== undefined) return target - above + at;
    const gone = countBelow(moved, row);
    return row < target ? row - gone : row - gone + moved.length;
  };
}

/** How many of these, in order, are lower than a number. */
function countBelow(ordered: readonly number[], row: number): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ordered[middle] as number) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The rows that moved, and those right behind where they stood and stand now, name their parents in the sheet's manner. */
function writeFlatParents(ground: TreeGround, writer: TreeWriter, { element, under }: Move, moved: ReadonlySet<number>, after: (row: number) => number): void {
  const { sheet } = ground.element(element);
  const { firstRow, endRow } = ground.layout(sheet);
  const flat = new FlatParents(ground, sheet);
  const was = Array.from({ length: endRow - firstRow }, (_, at) => ({ was: firstRow + at, row: after(firstRow + at), lowest: ground.lowestOn(sheet, firstRow + at) }))
    .filter(({ lowest }) => lowest >= 0);
  const aboveBefore = new Map(was.map((each, at) => [each.was, was[at - 1]?.was]));
  const order = [...was].sort((a, b) => a.row - b.row);
  const rows = new Map<number, Map<number, Content>>();
  order.forEach((each, at) => {
    const above = order[at - 1];
    const hasOtherAbove = above?.was !== aboveBefore.get(each.was) || (above !== undefined && moved.has(above.was));
    if (!moved.has(each.was) && !(flat.isMerged && hasOtherAbove)) return;
    const before = above ? pathAfter(ground, above.lowest, element, under) : null;
    rows.set(each.row, flat.cells(pathAfter(ground, each.lowest, element, under), ground.element(each.lowest).level, before));
  });
  writer.rows(sheet, rows);
}

/** The path of an element once the branch hangs elsewhere. */
function pathAfter(ground: TreeGround, index: number, moved: number, under: number): number[] {
  const path = ground.path(index);
  const at = path.indexOf(moved);
  return at < 0 ? path : [...(under < 0 ? [] : ground.path(under)), ...path.slice(at)];
}
