import type { Worksheet } from '@univerjs/core';
import { area, LAST_COLUMN, LAST_ROW } from '#core/values/grid/Area';
import { DEFAULT_COLUMN_PX, DEFAULT_ROW_PX, pixelsToPoints } from '../book/units';
import { usedArea } from '../engine/readCells';
import type { HostContext, WorksheetHandle } from '../HostContext';
import { RangesHandle, type RangeHandle } from '../References';
import { areaNamed, onGrid } from './address';
import { collectionMembers, gives, method, object, property, type Arguments, type CollectionMembers, type ExcelClass } from './Member';
import { findAll, replaceAll } from './find';
import { showOutlineLevels } from './rangeLines';
import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility, visibilityOf } from './sheetActs';
import { eventRegistrations } from './eventRegistrations';

function handle(sheet: Worksheet | undefined): WorksheetHandle | null {
  return sheet ? { sheetId: sheet.getSheetId() } : null;
}

function sheetsOf(host: HostContext, visibleOnly: unknown): Worksheet[] {
  return host.engine.workbook.getSheets().filter((sheet) => visibleOnly !== true || !sheet.isSheetHidden());
}

/** The sheet so many places further on, among all or only the visible ones. */
function neighbour(step: 1 | -1) {
  return (self: WorksheetHandle, [visibleOnly]: Arguments, host: HostContext): WorksheetHandle | null => {
    const sheets = host.engine.workbook.getSheets();
    let at = sheets.findIndex((sheet) => sheet.getSheetId() === self.sheetId) + step;
    while (visibleOnly === true && sheets[at]?.isSheetHidden()) at += step;
    return handle(sheets[at]);
  };
}

function orThrow<A extends unknown[], T>(find: (...args: A) => T | null) {
  return (...args: A): T | undefined => find(...args) ?? undefined;
}

function used(self: WorksheetHandle, [valuesOnly]: Arguments, host: HostContext): RangeHandle | null {
  const found = usedArea(host.sheet(self.sheetId), valuesOnly === true);
  return found && host.range(self.sheetId, found);
}

function rangeAt(self: WorksheetHandle, [address]: Arguments, host: HostContext): RangeHandle {
  host.sheet(self.sheetId);
  const found = areaNamed(host, self.sheetId, address);
  return host.range(found.sheetId, found.area);
}

const gridlines = property<WorksheetHandle>((self, host) => !host.sheet(self.sheetId).hasHiddenGridlines(), (self, value, host) => {
  if (host.sheet(self.sheetId).hasHiddenGridlines() !== (value === true)) return;
  host.engine.runSync('sheet.command.toggle-gridlines', { subUnitId: self.sheetId, showGridlines: value === true ? 1 : 0 });
});

const worksheet: ExcelClass<WorksheetHandle> = {
  name: 'Worksheet',
  id: (self) => ({ Id: self.sheetId }),
  members: {
    Id: property((self, host) => host.sheet(self.sheetId).getSheetId()),
    Name: property((self, host) => host.sheet(self.sheetId).getName(), (self, name, host) => renameSheet(host, self.sheetId, name)),
    Position: property((self, host) => host.engine.workbook.getSheetIndex(host.sheet(self.sheetId)), (self, to, host) => moveSheet(host, self.sheetId, to)),
    Visibility: property((self, host) => visibilityOf(host, self.sheetId), (self, value, host) => setVisibility(host, self.sheetId, value)),
    TabColor: property(
      (self, host) => host.sheet(self.sheetId).getTabColor() ?? '',
      (self, value, host) => host.engine.runSync('sheet.command.set-tab-color', { subUnitId: self.sheetId, value: String(value ?? '') }),
    ),
    ShowGridlines: gridlines,
    // The name under which the client sets it.
    Gridlines: gridlines,
    StandardWidth: property((self, host) => pixelsToPoints(host.sheet(self.sheetId).getConfig().defaultColumnWidth ?? DEFAULT_COLUMN_PX)),
    StandardHeight: property((self, host) => pixelsToPoints(host.sheet(self.sheetId).getConfig().defaultRowHeight ?? DEFAULT_ROW_PX)),
    EnableCalculation: property(() => true),

    Names: object('NamedItemCollection', (self) => ({ sheetId: self.sheetId })),
    Tables: object('TableCollection', (self) => ({ sheetId: self.sheetId })),
    CustomProperties: object('WorksheetCustomPropertyCollection', (self) => self),
    AutoFilter: object('AutoFilter', (self) => self),
    PageLayout: object('PageLayout', (self) => self),
    Comments: object('CommentCollection', (self) => ({ sheetId: self.sheetId })),
    FreezePanes: object('WorksheetFreezePanes', (self) => self),
    Protection: object('WorksheetProtection', (self) => self),

    Activate: method((self, _args, host) => host.engine.activate(host.sheet(self.sheetId).getSheetId())),
    Calculate: method((_self, _args, host) => host.calculation.settle()),
    Copy: gives('Worksheet', (self, [position, relativeTo], host) => copySheet(host, self.sheetId, position, relativeTo)),
    Delete: method((self, _args, host) => deleteSheet(host, self.sheetId)),
    FindAll: gives('RangeAreas', orThrow(findAll)),
    FindAllOrNullObject: gives('RangeAreas', findAll),
    GetCell: gives('Range', (self, [row, column], host) => host.range(host.sheet(self.sheetId).getSheetId(), onGrid(area(Number(row), Number(column))))),
    GetNext: gives('Worksheet', orThrow(neighbour(1))),
    GetNextOrNullObject: gives('Worksheet', neighbour(1)),
    GetPrevious: gives('Worksheet', orThrow(neighbour(-1))),
    GetPreviousOrNullObject: gives('Worksheet', neighbour(-1)),
    GetRange: gives('Range', rangeAt),
    GetRangeByIndexes: gives('Range', (self, [row, column, rows, columns], host) => {
      host.sheet(self.sheetId);
      return host.range(self.sheetId, onGrid(area(Number(row), Number(column), Number(row) + Number(rows) - 1, Number(column) + Number(columns) - 1)));
    }),
    GetRanges: gives('RangeAreas', (self, [address], host) => {
      const parts = address === undefined || address === null ? [undefined] : String(address).split(',');
      return new RangesHandle(self.sheetId, parts.map((part) => rangeAt(self, [part], host)));
    }),
    GetUsedRange: gives('Range', (self, args, host) => used(self, args, host) ?? host.range(self.sheetId, area(0, 0))),
    GetUsedRangeOrNullObject: gives('Range', used),
    ReplaceAll: method((self, args, host) => replaceAll(host, self.sheetId, area(0, 0, LAST_ROW, LAST_COLUMN), args)),
    ShowOutlineLevels: method((self, [rows, columns], host) => {
      showOutlineLevels(host, self.sheetId, 'rows', Number(rows));
      showOutlineLevels(host, self.sheetId, 'columns', Number(columns));
    }),
    _GetSheetById: gives('Worksheet', (_self, [id], host) => handle(host.engine.sheet(String(id)))),
    _GetAnotherWorksheetById: gives('Worksheet', (_self, [id], host) => handle(host.engine.sheet(String(id)))),
    ...eventRegistrations,
  },
};

const sheets: CollectionMembers<object> = {
  type: 'Worksheet',
  list: (_self, host) => host.engine.workbook.getSheets().map((sheet) => handle(sheet)),
  item: (_self, key, host) => handle(host.sheetByName(key)),
};

const worksheets: ExcelClass<object> = {
  name: 'WorksheetCollection',
  collection: sheets,
  members: {
    ...collectionMembers(sheets),
    Add: gives('Worksheet', (_self, [name], host) => ({ sheetId: addSheet(host, name) })),
    GetActiveWorksheet: gives('Worksheet', (_self, _args, host) => handle(host.engine.workbook.getActiveSheet())),
    GetCount: method((_self, [visibleOnly], host) => sheetsOf(host, visibleOnly).length),
    GetFirst: gives('Worksheet', (_self, [visibleOnly], host) => handle(sheetsOf(host, visibleOnly)[0]) ?? undefined),
    GetLast: gives('Worksheet', (_self, [visibleOnly], host) => handle(sheetsOf(host, visibleOnly).at(-1)) ?? undefined),
    ...eventRegistrations,
  },
};

export const worksheetClasses = [worksheet, worksheets] as ExcelClass<never>[];
