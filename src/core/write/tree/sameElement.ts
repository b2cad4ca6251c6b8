import type { Plan, PlanElement } from '#core/plan/Plan';

/**
 * The element of a plan read afresh that a person meant when looking at an earlier reading: by its code, else by its
 * sheet, level and title, the nearest row first; -1 when it is gone, or now is of another level or title.
 */
export function sameElement(seen: Plan, now: Plan, index: number): number {
  const element = seen.elements[index];
  if (!element) return -1;
  const alike = (candidates: readonly PlanElement[]): PlanElement[] => candidates.filter(({ level, title, sheet }) => level === element.level && title === element.title && now.sheets[sheet]?.id === seen.sheets[element.sheet]?.id);
  const coded = (now.byKey.get(element.key) ?? []).map((each) => now.elements[each] as PlanElement);
  const found = alike(element.key === '' ? now.elements.filter(({ key }) => key === '') : coded);
  return nearest(found, element.row);
}

function nearest(elements: readonly PlanElement[], row: number): number {
  let best: PlanElement | undefined;
  for (const each of elements) if (!best || Math.abs(each.row - row) < Math.abs(best.row - row)) best = each;
  return best?.index ?? -1;
}
