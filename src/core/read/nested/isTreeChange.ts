import type { PlanElement } from '#core/plan/Plan';
import type { RowChange } from '#core/read/RowChange';

/** Whether an element comes, goes, or is another by code or level: what tells where it hangs, and what hangs under it. */
export function isTreeChange({ element, came, gone }: Pick<RowChange, 'element' | 'came' | 'gone'>): boolean {
  return came !== undefined || gone !== undefined || (element !== undefined && isOther(element.old, element.next));
}

export function isOther(old: PlanElement, next: PlanElement): boolean {
  return old.code !== next.code || old.level !== next.level;
}

/** The keys under which something else is found afterwards. */
export function keysTouched(changes: readonly RowChange[]): ReadonlySet<string> {
  const named = changes.flatMap(({ element, came, gone }) => [element?.old, element?.next, came, gone]);
  return new Set(named.flatMap((each) => (each && each.key !== '' ? each.key : [])));
}
