import type { SheetState } from './PlanState';
import { isNested } from './readPlanSheet';

/** Whether codes alone tell the tree: where parents are told by place or by row, another code may make another tree. */
export function isByCodes(sheets: readonly SheetState[]): boolean {
  return sheets.every(({ layout, rows }) => layout.kind !== 'vlak' && (layout.kind !== 'plan' || !isNested(rows)));
}
