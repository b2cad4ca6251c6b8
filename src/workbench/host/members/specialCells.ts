import type { ICellData } from '@univerjs/core';
import { area, type Area } from '#core/values/grid/Area';
import { eachCell, usedArea, valueType } from '../engine/readCells';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import type { RangesHandle } from '../References';
import { asRanges } from './find';

/** Which kinds of value `cellValueType` lets through. */
const KINDS: Record<string, string[]> = {
  All: ['String', 'Double', 'Boolean', 'Error'], Errors: ['Error'], ErrorsLogical: ['Error', 'Boolean'], ErrorsNumbers: ['Error', 'Double'], ErrorsText: ['Error', 'String'],
  ErrorsLogicalNumber: ['Error', 'Boolean', 'Double'], ErrorsLogicalText: ['Error', 'Boolean', 'String'], ErrorsNumberText: ['Error', 'Double', 'String'],
  Logical: ['Boolean'], LogicalNumbers: ['Boolean', 'Double'], LogicalText: ['Boolean', 'String'], LogicalNumbersText: ['Boolean', 'Double', 'String'],
  Numbers: ['Double'], NumbersText: ['Double', 'String'], Text: ['String'],
};

/** `getSpecialCells`: blanks, constants, formulas, visible cells … of the used part of the sheet. Null when there are none. */
export function specialCells(host: HostContext, sheetId: string, of: Area, cellType: unknown, valueTypes: unknown): RangesHandle | null {
  const sheet = host.sheet(sheetId);
  const used = usedArea(sheet, false, of);
  if (!used) return null;
  const cells = pick(host, sheetId, used, String(cellType), KINDS[String(valueTypes ?? 'All')] ?? bad());
  return cells.length === 0 ? null : asRanges(host, sheetId, cells.sort(([row1, column1], [row2, column2]) => row1 - row2 || column1 - column2));
}

function bad(): never {
  throw invalidArgument();
}

function pick(host: HostContext, sheetId: string, of: Area, cellType: string, kinds: string[]): [number, number][] {
  switch (cellType) {
    case 'Blanks': return every(host, sheetId, of, (cell) => valueType(cell) === 'Empty');
    case 'Visible': return visible(host, sheetId, of);
    case 'Constants': return filled(host, sheetId, of, (cell) => !isFormula(cell) && kinds.includes(valueType(cell)));
    case 'Formulas': return filled(host, sheetId, of, (cell) => isFormula(cell) && kinds.includes(valueType(cell)));
    default: throw invalidArgument();
  }
}

function isFormula(cell: ICellData): boolean {
  return Boolean(cell.f || cell.si);
}

function filled(host: HostContext, sheetId: string, of: Area, isWanted: (cell: ICellData) => boolean): [number, number][] {
  const found: [number, number][] = [];
  eachCell(host.sheet(sheetId), of, (cell, row, column) => {
    if (isWanted(cell)) found.push([row, column]);
  });
  return found;
}

function every(host: HostContext, sheetId: string, of: Area, isWanted: (cell: ICellData | undefined, row: number, column: number) => boolean): [number, number][] {
  const matrix = host.sheet(sheetId).getCellMatrix();
  const found: [number, number][] = [];
  for (let row = of.top; row <= of.bottom; row += 1) {
    for (let column = of.left; column <= of.right; column += 1) if (isWanted(matrix.getValue(row, column) ?? undefined, row, column)) found.push([row, column]);
  }
  return found;
}

function visible(host: HostContext, sheetId: string, of: Area): [number, number][] {
  const sheet = host.sheet(sheetId);
  return every(host, sheetId, area(of.top, of.left, of.bottom, of.right), (_cell, row, column) => sheet.getRowVisible(row) && sheet.getColVisible(column));
}
