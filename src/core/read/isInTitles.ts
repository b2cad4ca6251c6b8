import type { PlanElement } from '#core/plan/Plan';
import { isSamePlace } from '#core/plan/rowNumber';
import type { PlanState } from './PlanState';
import type { RowChange } from './RowChange';

/** Whether title rows speak of an element that comes, goes, stands elsewhere or is called otherwise: only what is read before them do they not add to the plan. */
export function isInTitles({ own: { sheets } }: PlanState, changes: readonly RowChange[]): boolean {
  const keys = new Set(sheets.flatMap(({ titles }) => titles.map(({ key }) => key)));
  return keys.size > 0 && changes.some((change) => concerned(change).some(({ key }) => keys.has(key)));
}

function concerned({ element, came, gone }: RowChange): readonly PlanElement[] {
  const turned = element && isFoundOtherwise(element.old, element.next) ? [element.old, element.next] : [];
  return [...turned, ...(came ? [came] : []), ...(gone ? [gone] : [])];
}

/** Title rows find what they speak of by its code; what has none, by its level and title. */
function isFoundOtherwise(old: PlanElement, next: PlanElement): boolean {
  return old.code !== next.code || !isSamePlace(old, next) || (old.key === '' && (old.level !== next.level || old.title !== next.title));
}
