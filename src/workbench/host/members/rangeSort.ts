import type { ICellData, Worksheet } from '@univerjs/core';
import { columnCount, isUnbounded, type Area } from '#core/values/grid/Area';
import { valueOf } from '../book/cells';
import { applyPatch, type CellPatch } from '../engine/writeCells';
import { movedFormula } from '../engine/movedFormula';
import { clearCells } from '../engine/clearCells';
import { EventType } from '../events/EventDesk';
import type { HostContext } from '../HostContext';
import { areaAddress } from '#core/values/grid/address';
import { invalidArgument } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import { method, property, type Arguments, type ExcelClass } from './Member';
import { assertWritable } from './protectionCheck';

/** `Excel.SortField`, of those fields that sort on values. */
export interface SortField { key: number; ascending?: boolean; sortOn?: string }

const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null, custom: null };

function rowsOf(host: HostContext, sheet: Worksheet, of: Area): ICellData[][] {
  const matrix = sheet.getCellMatrix();
  return Array.from({ length: of.bottom - of.top + 1 }, (_, row) => Array.from({ length: columnCount(of) }, (__, column) => {
    const cell = matrix.getValue(of.top + row, of.left + column);
    return { ...BLANK, ...cell, f: host.engine.formulaOf(sheet.getSheetId(), of.top + row, of.left + column, cell), si: null };
  }));
}

/** Numbers, then text, then FALSE and TRUE, then errors, and blanks always last, as Excel sorts. */
function compare(a: ICellData | undefined, b: ICellData | undefined, ascending: boolean, matchCase: boolean): number {
  const [one, other] = [valueOf(a), valueOf(b)];
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  const order = rank(one) - rank(other) || compareAlike(one, other, matchCase);
  return ascending ? order : -order;
}

function rank(value: string | number | boolean): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'boolean' ? 2 : 1;
}

function compareAlike(one: string | number | boolean, other: string | number | boolean, matchCase: boolean): number {
  if (typeof one === 'string') return one.localeCompare(String(other), undefined, { sensitivity: matchCase ? 'variant' : 'accent' });
  return Number(one) - Number(other);
}

export function sortRange(self: RangeHandle, [given, matchCase, hasHeaders, orientation]: Arguments, host: HostContext): void {
  const of = host.areaOf(self);
  const fields = given as SortField[];
  if (!Array.isArray(fields) || isUnbounded(of) || orientation === 'Columns') throw invalidArgument();
  if (fields.some((field) => !(field.key >= 0 && field.key < columnCount(of)))) throw invalidArgument();
  assertWritable(host, self.sheetId, of, 'allowSort');
  const sheet = host.sheet(self.sheetId);
  const body = hasHeaders === true ? { ...of, top: of.top + 1 } : of;
  const order = rowsOf(host, sheet, body).map((cells, row) => ({ cells, row }));
  order.sort((a, b) => fields.reduce((found, { key, ascending }) => found || compare(a.cells[key], b.cells[key], ascending !== false, matchCase === true), 0) || a.row - b.row);
  host.events.quietly(() => writeRows(host, sheet, body, order));
  host.events.emit(EventType.rowSorted, self.sheetId, { address: areaAddress(of) });
}

function writeRows(host: HostContext, sheet: Worksheet, of: Area, rows: { cells: ICellData[]; row: number }[]): void {
  const patch: CellPatch = {};
  rows.forEach(({ cells, row }, index) => {
    patch[of.top + index] = Object.fromEntries(cells.map((cell, column) => [of.left + column, cell.f ? { ...cell, f: movedFormula(cell.f, index - row, 0) } : cell]));
  });
  applyPatch(host, sheet, of, patch);
}

export const rangeSort = {
  name: 'RangeSort', members: { Apply: method(sortRange) },
} as unknown as ExcelClass<never>;

interface Removed { removed: number; uniqueRemaining: number }

/** Keeps the first of the rows that are equal in the given columns, and moves the rest up. */
export function removeDuplicates(self: RangeHandle, [columns, includesHeader]: Arguments, host: HostContext): Removed {
  const of = host.areaOf(self);
  const keys = columns as number[];
  if (!Array.isArray(keys) || keys.length === 0 || isUnbounded(of)) throw invalidArgument();
  assertWritable(host, self.sheetId, of);
  const sheet = host.sheet(self.sheetId);
  const body = includesHeader === true ? { ...of, top: of.top + 1 } : of;
  const seen = new Set<string>();
  const kept = rowsOf(host, sheet, body).map((cells, row) => ({ cells, row })).filter(({ cells }) => {
    const key = JSON.stringify(keys.map((column) => String(valueOf(cells[column]) ?? '').toLowerCase()));
    return !seen.has(key) && seen.add(key);
  });
  const removed = body.bottom - body.top + 1 - kept.length;
  if (removed > 0) {
    writeRows(host, sheet, body, kept);
    clearCells(host, sheet, { ...body, top: body.top + kept.length }, 'Contents');
  }
  return { removed, uniqueRemaining: kept.length };
}

export const removeDuplicatesResult = {
  name: 'RemoveDuplicatesResult',
  members: { Removed: property((self: Removed) => self.removed), UniqueRemaining: property((self: Removed) => self.uniqueRemaining) },
} as unknown as ExcelClass<never>;
