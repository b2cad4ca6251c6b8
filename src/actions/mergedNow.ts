import type { Change } from '#core/edits/change/Change';
import type { MergedBySheet } from '#core/write/tree/behindMerge';
import { ok, refuse, type Result } from '#core/values/Result';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';

/**
 * The merged cells that a change must know of: what the file told, or where it did not, those of sheets from which it takes
 * rows out or on which it moves them. Before it is to be written only whether Excel will tell is looked at, for asking clears what a
 * person can undo; an Excel that never tells refuses it (`merged-unknown`).
 */
export async function mergedNow(workbook: ExcelWorkbook, { acts }: Change, told: MergedBySheet | null, isToBeWritten: boolean): Promise<Result<MergedBySheet>> {
  if (told) return ok(told);
  const sheets = new Set(acts.flatMap((act) => (act.kind === 'delete-rows' || act.kind === 'move-rows' ? [act.sheetId] : [])));
  if (sheets.size === 0) return ok(new Map());
  if (isToBeWritten) return workbook.readMerged([...sheets]);
  return workbook.canReadMerged ? ok(new Map()) : refuse('merged-unknown');
}
