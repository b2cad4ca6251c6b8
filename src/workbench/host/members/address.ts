import type { HostContext } from '../HostContext';
import { area, isOnGrid, type Area } from '#core/values/grid/Area';
import { parseAddress, splitSheet } from '#core/values/grid/address';
import { WORKBOOK_SCOPE } from '../book/loadBook';
import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import type { Handle } from './Member';
import { RangeHandle, RangesHandle } from '../References';

/** Where an address or a name stands, seen from a sheet. Throws `InvalidArgument` for what is neither. */
export function areaNamed(host: HostContext, sheetId: string, given: unknown): { sheetId: string; area: Area } {
  if (given === undefined || given === null || given === '') return { sheetId, area: area(0, 0, 1_048_575, 16_383) };
  const text = String(given).replace(/^=/, '');
  const parsed = parseAddress(text);
  if (parsed) return { sheetId: parsed.sheet === undefined ? sheetId : sheetIdOf(host, parsed.sheet), area: parsed.area };
  const named = nameReference(host, splitSheet(text).rest, sheetId);
  if (!named) throw invalidArgument();
  return named;
}

function sheetIdOf(host: HostContext, name: string): string {
  const sheet = host.sheetByName(name);
  if (!sheet) throw invalidArgument();
  return sheet.getSheetId();
}

/** The block that a defined name refers to; a name of the sheet goes before one of the workbook. Null where it is no single block. */
export function nameReference(host: HostContext, name: string, sheetId?: string): { sheetId: string; area: Area } | null {
  const lower = name.toLowerCase();
  const names = Object.values(host.engine.names()).filter((one) => one.name.toLowerCase() === lower);
  const own = names.find((one) => one.localSheetId === sheetId) ?? names.find((one) => (one.localSheetId ?? WORKBOOK_SCOPE) === WORKBOOK_SCOPE) ?? names[0];
  return own ? referenceOf(host, own.formulaOrRefString) : null;
}

export function referenceOf(host: HostContext, formula: string): { sheetId: string; area: Area } | null {
  const parsed = parseAddress(formula.replace(/^=/, ''));
  const sheet = parsed?.sheet === undefined ? undefined : host.sheetByName(parsed.sheet);
  return parsed && sheet ? { sheetId: sheet.getSheetId(), area: parsed.area } : null;
}

/** A range given as an argument: a range object, or an address seen from the sheet. */
export function rangeArgument(host: HostContext, sheetId: string, given: unknown): { sheetId: string; area: Area } {
  const self = (given as Handle | null)?.self;
  if (self instanceof RangeHandle) return { sheetId: self.sheetId, area: host.areaOf(self) };
  if (self instanceof RangesHandle && self.ranges.length === 1) return rangeArgument(host, sheetId, { type: 'Range', self: self.ranges[0] });
  if (typeof given !== 'string') throw invalidArgument();
  return areaNamed(host, sheetId, given);
}

/** A block worked out from others; off the sheet it is `InvalidArgument`, as in Excel. */
export function onGrid(of: Area): Area {
  if (![of.top, of.left, of.bottom, of.right].every(Number.isInteger) || !isOnGrid(of)) throw invalidArgument();
  return of;
}

export function checkCells(count: number, limit: number): void {
  if (count > limit) throw new ExcelError('OperationCellsExceedLimit', 'The attempted operation affects more cells than the limit of 33,554,000 cells.');
}
