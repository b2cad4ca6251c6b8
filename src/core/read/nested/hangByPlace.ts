import type { PlanElement } from '#core/plan/Plan';
import type { Scheme } from '#core/scheme/Scheme';
import { depthOf } from '#core/scheme/schemes';
import { isTied } from '#core/read/linesNow';
import type { PlanBuilder } from '#core/read/PlanBuilder';
import type { PlanState } from '#core/read/PlanState';
import type { Hung, NestedChange } from './NestedChange';
import { isToldByPlace } from './isToldByPlace';
import { isTreeChange } from './isTreeChange';
import { isBesideTree, OpenParents } from './OpenParents';
import type { RowsAfter } from './RowsAfter';

/** Rows beyond which reading anew is as quick. */
const MOST = 2000;

/**
 * What rows hang under once some of them are changed, on a sheet on which place tells it: those from the first on, to the next row
 * that lies as high as any that changed; below that all is as it was. All of them where the sheet has another highest level.
 * Null where that is not certain of one of them any more.
 */
export function hangByPlace({ own: { builder } }: PlanState, change: NestedChange): Hung | null {
  const { after, nested: { isOutline }, top } = change;
  const [above, rows] = [openAbove(builder.scheme, change), rowsTouched(builder.scheme, change)];
  if (!above || !rows) return null;
  const open = new OpenParents<PlanElement>(builder, top, isOutline, above);
  const hung = new Map<number, PlanElement | null>();
  for (const [row, element] of rows) {
    const parent = open.take(element);
    if (parent === undefined) return null;
    if (hangsThere(builder, after, row, parent)) continue;
    if (isTied(element)) return null;
    hung.set(row, parent);
  }
  return hung;
}

/** What is open above the first row that changes: the nearest of each level, up to the highest. Null where that is far. */
function openAbove(scheme: Scheme, { after, nested: { isOutline }, top, isAsDeep }: NestedChange): PlanElement[] | null {
  const open: PlanElement[] = [];
  if (!isAsDeep) return open;
  let depth = Infinity;
  for (let row = after.first - 1; row >= after.sheet.rows.from && depth > top; row -= 1) {
    if (after.first - row > MOST) return null;
    const element = after.at(row);
    if (!element || isBesideTree(element, isOutline) || depthOf(scheme, element.level) >= depth) continue;
    depth = depthOf(scheme, element.level);
    open.unshift(element);
  }
  return open;
}

/** The rows that may hang under something else, with their elements. Null where there are many. */
function rowsTouched(scheme: Scheme, { after, nested: { isOutline }, isAsDeep }: NestedChange): readonly (readonly [number, PlanElement])[] | null {
  const rows: (readonly [number, PlanElement])[] = [];
  const highest = isAsDeep ? highestOf(scheme, after) : -Infinity;
  const isBeyond = (row: number, element: PlanElement): boolean => row > after.last && !isBesideTree(element, isOutline) && depthOf(scheme, element.level) <= highest;
  const end = Math.max(after.sheet.rows.to, after.last + 1);
  for (let row = isAsDeep ? after.first : after.sheet.rows.from; row < end; row += 1) {
    const element = after.at(row);
    if (!element) continue;
    if (isBeyond(row, element)) break;
    if (rows.length >= MOST) return null;
    rows.push([row, element]);
  }
  return rows;
}

/** How deep the highest element lies that comes, goes, or is another. */
function highestOf(scheme: Scheme, { changes }: RowsAfter): number {
  const levels = changes.filter(isTreeChange).flatMap(({ element, came, gone }) => [element?.old, element?.next, came, gone]);
  const depths = levels.flatMap((each) => (each && each.level !== '' ? depthOf(scheme, each.level) : []));
  return depths.length > 0 ? Math.min(...depths) : Infinity;
}

/** Whether a row that is no other hangs under this, by this code, as it is. */
function hangsThere(builder: PlanBuilder, after: RowsAfter, row: number, parent: PlanElement | null): boolean {
  if (after.changes.some((change) => change.row === row && isTreeChange(change))) return false;
  const old = after.before(row)!;
  if (!parent) return !isToldByPlace(builder, old);
  // One that comes has no number yet, and may have no code.
  return old.parent >= 0 && after.objectOf(parent).index === old.parent && parent.code === old.parentCode;
}
