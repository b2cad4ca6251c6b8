import type { PlanElement } from '#core/plan/Plan';
import type { PlanBuilder } from '#core/read/PlanBuilder';
import type { PlanState } from '#core/read/PlanState';
import type { Hung, NestedChange } from './NestedChange';
import { isTreeChange } from './isTreeChange';
import { formsOf, isRightParent, keysAbove } from './parentByCode';

/**
 * Whether codes still tell all parents of a sheet: nothing hangs under a code that comes, goes or is of another level, nor goes on
 * from one. Else all would be told by place.
 */
export function staysByCode({ own: { builder, index: links } }: PlanState, { nested, index, keys }: NestedChange): boolean {
  return formsOf(keys).every((key) => !nested.beginnings.has(key) && links.referrersTo(key).every((each) => builder.elements[each]!.sheet !== index));
}

/** What rows hang under whose code or level is another; null where their codes do not tell it, or no longer alone. */
export function hangByCode({ own: { builder } }: PlanState, change: NestedChange): Hung | null {
  const hung = new Map<number, PlanElement | null>();
  const changed = change.after.changes.filter(isTreeChange).flatMap(({ row, element, came }) => ({ row, next: element?.next ?? came }));
  for (const { row, next } of changed) {
    const parent = next ? parentOf(builder, change, next) : null;
    if (parent === undefined) return null;
    if (next) hung.set(row, parent);
    if (next && !parent) for (const key of keysAbove(next.key)) change.nested.beginnings.add(key);
  }
  return hung;
}

/** The only element from whose code this one goes on, on the same sheet; null where nothing has to be, undefined where it is not certain. */
function parentOf(builder: PlanBuilder, { index, top, keys }: NestedChange, next: PlanElement): PlanElement | null | undefined {
  const above = keysAbove(next.key);
  const [parent = null, ...others] = above.flatMap((key) => builder.byKey.get(key) ?? []).map((each) => builder.elements[each]!);
  const isCertain = others.length === 0 && !above.some((key) => keys.has(key)) && isRightParent(builder, next, parent, top);
  return isCertain && (parent ?? next).sheet === index ? parent : undefined;
}
