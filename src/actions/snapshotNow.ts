import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Live } from '#core/live/createLive';
import type { CellGrid } from '#core/values/CellValue';
import type { Room } from '#actions/Room';

/** The workbook as it was read, with what was typed since on the rows that are followed; null before the first reading. */
export function snapshotNow({ snapshot, live }: Room): WorkbookSnapshot | null {
  return snapshot && live && { ...snapshot, sheets: snapshot.sheets.map((sheet): SheetSnapshot => ({ ...sheet, values: valuesNow(sheet, live), ...factsNow(sheet, live) })) };
}

/** Rows that are not followed (above a header, below a plan) are as they were read last. */
function valuesNow({ id, values }: SheetSnapshot, { state }: Live): CellGrid {
  const followed = state.own.sheets.filter(({ layout }) => layout.id === id);
  if (followed.length === 0) return values;
  const now = [...values];
  for (const { rows } of followed) {
    while (now.length < rows.to) now.push([]);
    for (let row = rows.from; row < rows.to; row += 1) now[row] = rows.rows[row] ?? [];
  }
  return now;
}

/** Its formulas follow what was typed; merged cells may have been seen since it was read. */
function factsNow({ id, facts: read }: SheetSnapshot, { state }: Live): Pick<SheetSnapshot, 'facts'> {
  const facts = state.own.sheets.find(({ layout }) => layout.id === id)?.rows.facts;
  return facts ? { facts: { ...facts, merged: read?.merged ?? facts.merged } } : {};
}
