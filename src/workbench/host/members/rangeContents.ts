import { extrasOf } from '../book/cells';
import { applyPatch, patchOf, withExtras } from '../engine/writeCells';
import type { HostContext } from '../HostContext';
import { invalidArgument } from '../protocol/ExcelError';
import type { RangeHandle } from '../References';
import { cellCount } from '#core/values/grid/Area';
import { checkCells } from './address';
import { namedStyleProperty } from './namedStyleProperty';
import { find, replaceAll } from './find';
import { mergedAreas } from './mergedAreas';
import { gives, method, property, type Arguments, type Member } from './Member';
import { assertWritable } from './protectionCheck';
import { removeDuplicates } from './rangeSort';
import { specialCells } from './specialCells';

/** `Excel.RangeHyperlink`: an address outside, or a place in the workbook. */
interface Hyperlink { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string }

function hyperlink(self: RangeHandle, host: HostContext): Hyperlink | null {
  const { top, left } = host.areaOf(self);
  const link = extrasOf(host.sheet(self.sheetId).getCellMatrix().getValue(top, left))?.hyperlink;
  if (!link) return null;
  const place = link.target.startsWith('#') ? { documentReference: link.target.slice(1) } : { address: link.target };
  return { ...place, ...(link.tooltip && { screenTip: link.tooltip }) };
}

function setHyperlink(self: RangeHandle, value: unknown, host: HostContext): void {
  const of = host.areaOf(self);
  checkCells(cellCount(of), host.limits.cellsPerRead);
  assertWritable(host, self.sheetId, of, 'allowInsertHyperlinks');
  const link = value as Hyperlink | null;
  const target = link?.address ?? (link?.documentReference ? `#${link.documentReference}` : undefined);
  if (!target) throw invalidArgument();
  const sheet = host.sheet(self.sheetId);
  const kept = { target, ...(link?.screenTip && { tooltip: link.screenTip }) };
  applyPatch(host, sheet, of, patchOf(of, (row, column) => {
    const cell = sheet.getCellMatrix().getValue(row, column);
    const text = link?.textToDisplay ?? (cell?.v === undefined || cell.v === null ? target.replace(/^#/, '') : undefined);
    return { custom: withExtras(cell, { hyperlink: kept }), ...(text !== undefined && { v: text, t: 1, f: null, p: null }), s: { cl: { rgb: '#0563C1' }, ul: { s: 1 } } };
  }));
}

function special(self: RangeHandle, [cellType, valueType]: Arguments, host: HostContext): unknown {
  return specialCells(host, self.sheetId, host.areaOf(self), cellType, valueType);
}

/** Looking into a block, and what hangs on its cells. */
export const rangeContents: Record<string, Member<RangeHandle>> = {
  Hyperlink: property(hyperlink, setHyperlink),
  Style: namedStyleProperty,
  HasSpill: property((self, host) => {
    const { top, left } = host.areaOf(self);
    return Boolean(host.engine.spilled(self.sheetId)?.[top]?.[left]);
  }),
  Find: gives('Range', (self, args, host) => find(self, args, host) ?? undefined),
  FindOrNullObject: gives('Range', find),
  GetSpecialCells: gives('RangeAreas', (self, args, host) => special(self, args, host) ?? undefined),
  GetSpecialCellsOrNullObject: gives('RangeAreas', special),
  GetMergedAreasOrNullObject: gives('RangeAreas', mergedAreas),
  RemoveDuplicates: gives('RemoveDuplicatesResult', removeDuplicates),
  ReplaceAll: method((self, args, host) => replaceAll(host, self.sheetId, host.areaOf(self), args)),
};
