import type { BookProtection } from '#xlsx/book/Book';
import { isWholeColumns, isWholeRows, type Area } from '#core/values/grid/Area';
import { composedExtras } from '../engine/styleCells';
import type { HostContext } from '../HostContext';
import { ExcelError } from '../protocol/ExcelError';

type Permission = keyof BookProtection['options'];

/** Refuses a change on a protected sheet with `AccessDenied`: locked cells, or what the protection's options don't allow. */
export function assertWritable(host: HostContext, sheetId: string, of: Area, permission?: Permission): void {
  const protection = host.sheetState(sheetId).protection;
  if (!protection?.protected) return;
  if (permission ? protection.options[permission] : isUnlocked(host, sheetId, of)) return;
  throw denied();
}

/** Refuses what is never allowed on a protected sheet: tables change as a whole. */
export function assertUnprotected(host: HostContext, sheetId: string): void {
  if (host.sheetState(sheetId).protection?.protected) throw denied();
}

function denied(): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
}

/** Putting in or taking out whole lines, where the options allow it; pushing cells aside is never allowed on a protected sheet. Only unlocked lines may be deleted. */
export function assertMovable(host: HostContext, sheetId: string, of: Area, act: 'Insert' | 'Delete'): void {
  if (!host.sheetState(sheetId).protection?.protected) return;
  const lines = isWholeRows(of) ? 'Rows' : isWholeColumns(of) ? 'Columns' : undefined;
  if (!lines) throw denied();
  assertWritable(host, sheetId, of, `allow${act}${lines}`);
  if (act === 'Delete') assertWritable(host, sheetId, of);
}

/** Whether every cell of the block is unlocked. */
function isUnlocked(host: HostContext, sheetId: string, of: Area): boolean {
  const sheet = host.sheet(sheetId);
  const bottom = Math.max(of.top, Math.min(of.bottom, sheet.getRowCount()));
  const right = Math.max(of.left, Math.min(of.right, sheet.getColumnCount()));
  for (let row = of.top; row <= bottom; row += 1) {
    for (let column = of.left; column <= right; column += 1) if (composedExtras(sheet, row, column).locked !== false) return false;
  }
  return true;
}
