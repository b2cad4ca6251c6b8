import { cellCount, columnCount, isUnbounded, isWholeColumns, isWholeRows, rowCount, type Area } from '#core/values/grid/Area';
import { areaAddress, quotedSheet } from '#core/values/grid/address';
import { mapCells, Formats, readFormulas, readText, readValue, valueType } from '../engine/readCells';
import { asBlock, writeValues } from '../engine/writeCells';
import { applyStyle } from '../engine/styleCells';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import { assertWritable } from './protectionCheck';
import { object, property, type ExcelClass } from './Member';
import { rangeAddressing } from './rangeAddressing';
import { rangeChanges } from './rangeChanges';
import { rangeContents } from './rangeContents';
import { rangeLines } from './rangeLines';
import { rangeProperties } from './rangeProperties';
import { formulasR1C1 } from './rangeR1C1';

/** `Blad1!A1:B2`, as Excel gives it. */
export function addressOf(range: RangeHandle, host: HostContext): string {
  return `${quotedSheet(host.sheet(range.sheetId).getName())}!${areaAddress(host.areaOf(range))}`;
}

/** Reads a block, or null where Excel gives null: whole rows and columns, and more cells than one read may hold. */
function block<T>(read: (range: RangeHandle, of: Area, host: HostContext) => T) {
  return (range: RangeHandle, host: HostContext): T | null => {
    const of = host.areaOf(range);
    return isUnbounded(of) || cellCount(of) > host.limits.cellsPerRead ? null : read(range, of, host);
  };
}

function setValues(range: RangeHandle, value: unknown, host: HostContext): void {
  const of = host.areaOf(range);
  assertWritable(host, range.sheetId, of);
  writeValues(host, host.sheet(range.sheetId), of, value);
}

function setNumberFormat(range: RangeHandle, value: unknown, host: HostContext): void {
  const of = host.areaOf(range);
  assertWritable(host, range.sheetId, of, 'allowFormatCells');
  if (Array.isArray(value) && isUnbounded(of)) throw invalidArgument();
  const at = asBlock(value, of);
  applyStyle(host, host.sheet(range.sheetId), of, (row, column) => {
    const pattern = at(row, column);
    if (pattern === null || pattern === undefined) return undefined;
    return { style: { n: pattern === 'General' || pattern === '' ? null : { pattern: String(pattern) } } };
  });
}

const numberFormats = block((range, of, host) => {
  const sheet = host.sheet(range.sheetId);
  const formats = new Formats(host.engine, sheet);
  return mapCells(host.engine, sheet, of, (cell, row, column) => formats.at(cell, row, column));
});

/** `Excel.Range`: a block of cells. */
export const range: ExcelClass<RangeHandle> = {
  name: 'Range',
  members: {
    Address: property(addressOf),
    AddressLocal: property(addressOf),
    CellCount: property((self, host) => (cellCount(host.areaOf(self)) > 2 ** 31 - 1 ? -1 : cellCount(host.areaOf(self)))),
    ColumnCount: property((self, host) => columnCount(host.areaOf(self))),
    ColumnIndex: property((self, host) => host.areaOf(self).left),
    RowCount: property((self, host) => rowCount(host.areaOf(self))),
    RowIndex: property((self, host) => host.areaOf(self).top),
    IsEntireColumn: property((self, host) => isWholeColumns(host.areaOf(self))),
    IsEntireRow: property((self, host) => isWholeRows(host.areaOf(self))),

    Values: property(block((self, of, host) => mapCells(host.engine, host.sheet(self.sheetId), of, readValue)), setValues),
    Formulas: property(block((self, of, host) => readFormulas(host.engine, host.sheet(self.sheetId), of)), setValues),
    FormulasR1C1: property(block((self, of, host) => formulasR1C1(host.engine, host.sheet(self.sheetId), of))),
    Text: property(block((self, of, host) => readText(host.engine, host.sheet(self.sheetId), of, host.culture))),
    ValueTypes: property(block((self, of, host) => mapCells(host.engine, host.sheet(self.sheetId), of, valueType))),
    NumberFormat: property(numberFormats, setNumberFormat),

    Worksheet: object('Worksheet', (self) => ({ sheetId: self.sheetId })),
    Format: object('RangeFormat', (self) => self),
    DataValidation: object('DataValidation', (self) => self),
    ConditionalFormats: object('ConditionalFormatCollection', (self) => self),
    Sort: object('RangeSort', (self) => self),
    ...rangeAddressing,
    ...rangeContents,
    ...rangeChanges,
    ...rangeLines,
    ...rangeProperties,
  },
};
