import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Room } from '#actions/Room';

/** The workbook as it was read, with what was typed since on the sheets that are followed; null before the first reading. */
export function snapshotNow({ snapshot, live }: Room): WorkbookSnapshot | null {
  if (!snapshot || !live) return null;
  const followed = new Map(live.state.own.sheets.map(({ layout, rows }) => [layout.id, rows.rows]));
  return { ...snapshot, sheets: snapshot.sheets.map((sheet): SheetSnapshot => ({ ...sheet, values: followed.get(sheet.id) ?? sheet.values })) };
}
