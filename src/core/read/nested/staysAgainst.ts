import type { PlanElement } from '#core/plan/Plan';
import type { PlanState } from '#core/read/PlanState';
import type { NestedChange } from './NestedChange';
import { isTreeChange } from './isTreeChange';
import { formsOf, isRightParent, keysAbove, parentByCode } from './parentByCode';
import type { RowsAfter } from './RowsAfter';

/** So many rows are looked at on either side for one whose code does not tell its parent: nearly always it is the next. */
const NEAR = 50;

/** Whether codes still tell no parents on a sheet: there is an element whose code does not tell its parent (it is noted which), or none goes on from another. */
export function staysAgainst(state: PlanState, change: NestedChange): boolean {
  for (const element of candidates(change)) {
    if (!isAgainst(state, change, element)) continue;
    change.nested.against = element;
    return true;
  }
  return goOnFromNothing(state, change);
}

/** Whether all are of one level, none went on from another, and nothing that comes or is another now makes one do so. Notes what they would go on from. */
function goOnFromNothing({ own: { builder } }: PlanState, { nested: { by, against, beginnings }, keys, after }: NestedChange): boolean {
  if (by !== 'place' || against || formsOf(keys).some((key) => beginnings.has(key))) return false;
  const above = nextOf(after).flatMap(({ key }) => keysAbove(key));
  if (above.some((key) => keys.has(key) || builder.firstOf(key) >= 0)) return false;
  for (const key of above) beginnings.add(key);
  return true;
}

function nextOf({ changes }: RowsAfter): readonly PlanElement[] {
  return changes.filter(isTreeChange).flatMap(({ element, came }) => element?.next ?? came ?? []);
}

/** The one that was known, what the change makes, and what stands near it. */
function* candidates({ nested: { against }, after }: NestedChange): Generator<PlanElement, void> {
  if (against && after.keeps(against)) yield against;
  const { from, to } = after.sheet.rows;
  const first = Number.isFinite(after.first) ? after.first : from;
  yield* nextOf(after);
  for (let row = Math.max(from, first - NEAR); row < Math.min(to, first + NEAR); row += 1) yield* after.at(row) ? [after.at(row)!] : [];
}

function isAgainst({ own: { builder } }: PlanState, { index, top, keys }: NestedChange, element: PlanElement): boolean {
  const above = keysAbove(element.key);
  const found = above.filter((key) => builder.firstOf(key) >= 0);
  // What is found by it afterwards is not looked up: another one will show it.
  if (found.length > 1 || above.some((key) => keys.has(key))) return false;
  const parent = parentByCode(builder, element.key);
  // A sheet that is read later has no part in it.
  const isRead = parent && (parent.isListed || builder.joined.has(parent) || parent.sheet <= index);
  return !isRightParent(builder, element, isRead ? parent : null, top);
}
