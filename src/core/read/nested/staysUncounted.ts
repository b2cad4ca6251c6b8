import { AnewCounts } from '#core/read/AnewCounts';
import { OpenAbove } from '#core/read/OpenAbove';
import type { PlanState } from '#core/read/PlanState';
import type { NestedChange } from './NestedChange';
import type { RowsAfter } from './RowsAfter';

/** Elements beyond which reading anew is as quick. */
const MOST = 1000;

/** Whether no level of a sheet numbers its elements anew below each parent, as none did: mostly the first few hundred rows tell, or it is a small sheet. */
export function staysUncounted({ own: { builder } }: PlanState, { nested, after }: NestedChange): boolean {
  if (after.first > (nested.countedTo ?? Infinity)) return true;
  const counts = new AnewCounts();
  const last = lastCounted(counts, new OpenAbove(builder, -1), after);
  nested.countedTo = last;
  return last !== null && counts.found().size === 0;
}

/** The row that the last element stands on that is looked at; Infinity where all are, null where that are too many. */
function lastCounted(counts: AnewCounts, open: OpenAbove, after: RowsAfter): number | null {
  let count = 0;
  for (const element of after.all()) {
    if (element.level !== '' && open.take(element)) counts.take(element.level, open.path, element.code);
    count += 1;
    if (counts.isOver) return element.row - after.sheet.rows.top;
    if (count > MOST) return null;
  }
  return Infinity;
}
