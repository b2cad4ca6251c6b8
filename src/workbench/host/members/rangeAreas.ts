import { cellCount, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, moved, intersect, type Area } from '#core/values/grid/Area';
import { clearCells, type ClearWhat } from '../engine/clearCells';
import { usedArea } from '../engine/readCells';
import type { HostContext } from '../HostContext';
import { RangesHandle, type RangeHandle } from '../References';
import { clearCellRules } from '../rules/cellRules';
import { onGrid, rangeArgument } from './address';
import { namedStyleProperty } from './namedStyleProperty';
import { collectionMembers, gives, method, object, property, type Arguments, type CollectionMembers, type ExcelClass } from './Member';
import { assertWritable } from './protectionCheck';
import { addressOf } from './range';
import { specialCells } from './specialCells';

function areas(self: RangesHandle, host: HostContext): Area[] {
  return self.ranges.map((range) => host.areaOf(range));
}

/** The same work on every block; blocks for which there is none fall away, and with all of them the answer is null. */
function each(self: RangesHandle, host: HostContext, work: (of: Area) => Area | null): RangesHandle | null {
  const found = areas(self, host).flatMap((of) => work(of) ?? []);
  return found.length === 0 ? null : new RangesHandle(self.sheetId, found.map((of) => host.range(self.sheetId, of)));
}

function common(self: RangesHandle, [other]: Arguments, host: HostContext): RangesHandle | null {
  const given = rangeArgument(host, self.sheetId, other);
  return given.sheetId === self.sheetId ? each(self, host, (of) => intersect(of, given.area)) : null;
}

function used(self: RangesHandle, [valuesOnly]: Arguments, host: HostContext): RangesHandle | null {
  return each(self, host, (of) => usedArea(host.sheet(self.sheetId), valuesOnly === true, of));
}

function special(self: RangesHandle, [cellType, valueType]: Arguments, host: HostContext): RangesHandle | null {
  const found = areas(self, host).flatMap((of) => specialCells(host, self.sheetId, of, cellType, valueType)?.ranges ?? []);
  return found.length === 0 ? null : new RangesHandle(self.sheetId, found);
}

function address(self: RangesHandle, host: HostContext): string {
  return self.ranges.map((range) => addressOf(range, host)).join(',');
}

/** `Excel.RangeAreas`: several blocks of one sheet. */
const rangeAreas: ExcelClass<RangesHandle> = {
  name: 'RangeAreas',
  members: {
    Address: property(address),
    AddressLocal: property(address),
    AreaCount: property((self) => self.ranges.length),
    CellCount: property((self, host) => areas(self, host).reduce((sum, of) => sum + cellCount(of), 0)),
    IsEntireColumn: property((self, host) => areas(self, host).every(isWholeColumns)),
    IsEntireRow: property((self, host) => areas(self, host).every(isWholeRows)),
    Style: namedStyleProperty,

    Areas: object('RangeCollection', (self) => self),
    Format: object('RangeFormat', (self) => self),
    DataValidation: object('DataValidation', (self) => self),
    ConditionalFormats: object('ConditionalFormatCollection', (self) => self),
    Worksheet: object('Worksheet', (self) => ({ sheetId: self.sheetId })),

    Calculate: method((_self, _args, host) => host.calculation.settle()),
    Clear: method((self, [what], host) => {
      for (const of of areas(self, host)) {
        assertWritable(host, self.sheetId, of, what === 'Formats' ? 'allowFormatCells' : undefined);
        clearCells(host, host.sheet(self.sheetId), of, (what ?? 'All') as ClearWhat);
        clearCellRules(host, self.sheetId, of, String(what ?? 'All'));
      }
    }),
    GetEntireColumn: gives('RangeAreas', (self, _args, host) => each(self, host, (of) => ({ ...of, top: 0, bottom: LAST_ROW }))),
    GetEntireRow: gives('RangeAreas', (self, _args, host) => each(self, host, (of) => ({ ...of, left: 0, right: LAST_COLUMN }))),
    GetIntersection: gives('RangeAreas', (self, args, host) => common(self, args, host) ?? undefined),
    GetIntersectionOrNullObject: gives('RangeAreas', common),
    GetOffsetRangeAreas: gives('RangeAreas', (self, [rows, columns], host) => each(self, host, (of) => onGrid(moved(of, Number(rows), Number(columns))))),
    GetSpecialCells: gives('RangeAreas', (self, args, host) => special(self, args, host) ?? undefined),
    GetSpecialCellsOrNullObject: gives('RangeAreas', special),
    GetUsedRangeAreas: gives('RangeAreas', (self, args, host) => used(self, args, host) ?? undefined),
    GetUsedRangeAreasOrNullObject: gives('RangeAreas', used),
    SetDirty: method(() => undefined),
  },
};

const blocks: CollectionMembers<RangesHandle> = {
  type: 'Range',
  list: (self): readonly RangeHandle[] => self.ranges,
  item: (self, index) => self.ranges[Number(index)],
};

const rangeCollection: ExcelClass<RangesHandle> = { name: 'RangeCollection', collection: blocks, members: collectionMembers(blocks) };

export const rangeAreasClasses = [rangeAreas, rangeCollection] as ExcelClass<never>[];
