import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import type { MutableElement } from '#core/read/Mutable';
import type { PlanState } from '#core/read/PlanState';
import type { RowChange } from '#core/read/RowChange';
import { countLevels } from './NestedSheet';

/** Takes off what goes, or hangs elsewhere by its place, from what it hung under: before any number is another's. */
export function unhang(state: PlanState, changes: readonly RowChange[]): void {
  const { builder, sheets } = state.own;
  for (const [index, { levels }] of builder.nested) countLevels(levels, changes.filter(({ sheet }) => sheet === sheets[index]));
  for (const { under, element, gone } of changes) if (gone ?? (under !== undefined && element)) giveParent(state, (gone ?? element!.old) as MutableElement, -1, '');
}

/** Hangs it under what its place tells, once all that comes is there. */
export function hang(state: PlanState, changes: readonly RowChange[]): void {
  const { builder } = state.own;
  for (const { under, element, came } of changes) {
    if (under === undefined) continue;
    const { index, parentCode } = builder.elements[(element?.old ?? came!).index]!;
    giveParent(state, builder.elements[index]!, under ? under.index : builder.firstOf(codeKey(parentCode)), parentCode);
  }
}

export function giveParent({ own: { index } }: PlanState, element: MutableElement, parent: number, parentCode: PlanElement['parentCode']): void {
  index.leave(element);
  Object.assign(element, { parent, parentCode });
  index.enter(element);
}
