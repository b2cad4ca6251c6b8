import type { PlanElement } from '#core/plan/Plan';
import { isTied } from './linesNow';
import type { PlanState } from './PlanState';
import type { ListedChange, RowChange } from './RowChange';

/**
 * Whether something comes of which the plan had none, or the last of it goes: entries of a list, HSDs, programmes or
 * projects, those of lists among them, or means. Against what is not there nobody is held, so that all is to be looked at then.
 */
export function isFirstOrLast(state: PlanState, changes: readonly RowChange[]): boolean {
  return [hasOtherLevels, hasOtherLists, hasOtherMeans].some((isOther) => isOther(state, changes));
}

function hasOtherLevels({ plan: { elements } }: PlanState, changes: readonly RowChange[]): boolean {
  const others = changes.flatMap(({ element }) => (element && isOtherKind(element.old, element.next) ? element : []));
  const going = new Set([...changes.flatMap(({ gone }) => gone ?? []), ...others.map(({ old }) => old)]);
  const coming = [...changes.flatMap(({ came }) => came ?? []), ...others.map(({ next }) => next)];
  const stays = (turned: PlanElement): boolean => elements.some((each) => !going.has(each) && !isOtherKind(each, turned));
  return [...going, ...coming].some((each) => isTied(each) && !stays(each));
}

/** Of another level; or of a list, and the other of the tree. */
function isOtherKind(one: PlanElement, other: PlanElement): boolean {
  return one.level !== other.level || one.isListed !== other.isListed;
}

function hasOtherLists({ plan: { lists } }: PlanState, changes: readonly RowChange[]): boolean {
  const turning = changes.flatMap(({ listed }) => (listed && (!listed.old || !listed.next) ? listed : []));
  const going = (list: ListedChange['list']): ReadonlySet<number> => new Set(turning.flatMap((each) => (each.list === list && !each.next ? each.index : [])));
  return [...new Set(turning.map(({ list }) => list))].some((list) => {
    const gone = going(list);
    return !lists[list].entries.some((entry, index) => entry !== null && !gone.has(index));
  });
}

function hasOtherMeans({ plan: { means: { count } } }: PlanState, changes: readonly RowChange[]): boolean {
  const more = changes.reduce((sum, { sheet, row, lines }) => sum + (lines ? lines.count - sheet.rowLines.countOf(row) : 0), 0);
  return more !== 0 && (count === 0 || count + more === 0);
}
