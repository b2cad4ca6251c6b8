import type { IRange } from '@univerjs/core';
import { area, LAST_COLUMN } from '#core/values/grid/Area';
import { areaAddress } from '#core/values/grid/address';
import type { HostContext } from '../HostContext';
import { renameInRules } from '../rules/movedRules';
import { EventType, WORKBOOK_TARGET } from './EventDesk';

/** Parameters of the engine's mutations, as far as they are looked at here. */
export interface SheetParams { ranges?: IRange[]; sheet?: { id: string }; name?: string; hidden?: unknown; [key: string]: unknown }

/** A change that is told when the command it belongs to is done. `isStructure` where cells that change along are part of it. */
export interface SheetChange { isStructure: boolean; tell(): void }

type Telling = (host: HostContext, sheetId: string, params: SheetParams, nameBefore: string) => SheetChange;

/** The engine's mutations of whole sheets and rows, and what Excel tells of them. */
export const SHEET_CHANGES: Record<string, Telling> = {
  'sheet.mutation.insert-sheet': ({ events }, _sheetId, { sheet }) => structure(() => {
    events.emitTo(EventType.added, WORKBOOK_TARGET, { worksheetId: sheet?.id, source: events.source });
  }),
  'sheet.mutation.remove-sheet': ({ events, references }, sheetId) => {
    references.dropSheet(sheetId);
    return structure(() => events.emitTo(EventType.deleted, WORKBOOK_TARGET, { worksheetId: sheetId, source: events.source }));
  },
  'sheet.mutation.set-worksheet-name': ({ engine, events }, sheetId, { name = '' }, nameBefore) => {
    renameInRules(engine, nameBefore, name);
    return structure(() => events.emit(EventType.nameChanged, sheetId, { nameAfter: name, nameBefore }));
  },
  'sheet.mutation.set-worksheet-hidden': (host, sheetId, { hidden }) => {
    if (!hidden) host.sheetState(sheetId).isVeryHidden = false;
    const [visibilityBefore, visibilityAfter] = hidden ? ['Visible', 'Hidden'] : ['Hidden', 'Visible'];
    return structure(() => host.events.emit(EventType.visibilityChanged, sheetId, { visibilityAfter, visibilityBefore }));
  },
  'sheet.mutation.set-row-hidden': (host, sheetId, { ranges = [] }) => rowsHidden(host, sheetId, ranges, 'Hidden'),
  'sheet.mutation.set-row-visible': (host, sheetId, { ranges = [] }) => rowsHidden(host, sheetId, ranges, 'Unhidden'),
};

function structure(tell: () => void): SheetChange {
  return { isStructure: true, tell };
}

function rowsHidden(host: HostContext, sheetId: string, ranges: IRange[], changeType: string): SheetChange {
  return {
    isStructure: false,
    tell() {
      for (const range of ranges) host.events.emit(EventType.rowHiddenChanged, sheetId, { address: areaAddress(area(range.startRow, 0, range.endRow, LAST_COLUMN)), changeType });
    },
  };
}
