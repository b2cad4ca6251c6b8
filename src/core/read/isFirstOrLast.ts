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
  const going = new Set(changes.flatMap(({ gone }) => gone ?? []));
  const turning = changes.flatMap(({ came, gone }) => [came, gone].flatMap((each) => (each && isTied(each) ? each : [])));
  const stays = ({ level, isListed }: PlanElement): boolean => elements.some((each) => each.level === level && each.isListed === isListed && !going.has(each));
  return turning.some((each) => !stays(each));
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
