import { columnName } from '#core/values/address';
import { quotedSheet } from '#core/values/grid/address';
import { isWholeColumns, isWholeRows, type Area } from '#core/values/grid/Area';
import type { HostContext } from '../HostContext';
import type { RangeHandle } from '../References';

/** A range as a formula refers to it: absolute, with the sheet's name when it is another than `fromSheetId`. */
export function sheetReference(host: HostContext, range: RangeHandle, fromSheetId: string): string {
  const reference = absolute(host.areaOf(range));
  return range.sheetId === fromSheetId ? reference : `${quotedSheet(host.sheet(range.sheetId).getName())}!${reference}`;
}

function absolute(of: Area): string {
  if (isWholeColumns(of)) return `$${columnName(of.left)}:$${columnName(of.right)}`;
  if (isWholeRows(of)) return `$${of.top + 1}:$${of.bottom + 1}`;
  const [first, last] = [`$${columnName(of.left)}$${of.top + 1}`, `$${columnName(of.right)}$${of.bottom + 1}`];
  return first === last ? first : `${first}:${last}`;
}
