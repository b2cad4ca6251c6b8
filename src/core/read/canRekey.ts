import type { SheetState } from './PlanState';

/** Whether codes tell the tree, or place does on sheets with a row per element: on a flat sheet another code may make another tree. */
export function canRekey(sheets: readonly SheetState[]): boolean {
  return sheets.every(({ layout }) => layout.kind !== 'vlak');
}
