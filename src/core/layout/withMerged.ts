import type { CellArea } from './SheetFacts';
import type { WorkbookSnapshot } from './Snapshot';

/** The merged cells of sheets, by their names: what a workbook's file tells, and Excel only at the cost of its undo list. */
export type MergedCells = ReadonlyMap<string, readonly CellArea[]>;

/** The snapshot with what is known of its merged cells; a sheet that is not named stays as it was. */
export function withMerged(snapshot: WorkbookSnapshot, merged: MergedCells): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => {
    const found = merged.get(sheet.name);
    return found && sheet.facts ? { ...sheet, facts: { ...sheet.facts, merged: found } } : sheet;
  }) };
}
