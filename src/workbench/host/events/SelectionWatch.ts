import type { IRange } from '@univerjs/core';
import { intersect, LAST_COLUMN, LAST_ROW, type Area } from '#core/values/grid/Area';
import { areaAddress } from '#core/values/grid/address';
import type { HostContext } from '../HostContext';
import { EventType } from './EventDesk';

/** `SelectionMoveType` of the engine: only the end of a movement is a selection. */
const ENDS: readonly unknown[] = [undefined, 2, 3];

interface SelectionParams { selections?: { range: IRange }[]; type?: number }

/** What is selected and which sheet is in front, told as Excel tells it. */
export class SelectionWatch {
  #active: string | undefined;

  constructor(private readonly host: HostContext) {}

  selected(sheetId: string, { selections = [], type }: SelectionParams): void {
    const last = selections.at(-1)?.range;
    if (!last || this.host.isSelectionKept || !ENDS.includes(type)) return;
    const of = wholeLines(last);
    const state = this.host.sheetState(sheetId);
    if (areaAddress(state.selection) === areaAddress(of)) return;
    this.#tellTables(sheetId, state.selection, of);
    state.selection = of;
    this.host.events.emit(EventType.selectionChanged, sheetId, { address: selections.map(({ range }) => areaAddress(wholeLines(range))).join(',') });
  }

  /** A table hears of a selection inside it, and with an empty address of one that left it. */
  #tellTables(sheetId: string, before: Area, after: Area): void {
    for (const { id, range } of this.host.sheetState(sheetId).tables) {
      const inside = intersect(range, after);
      if (inside || intersect(range, before)) this.host.events.emitTo(EventType.tableSelectionChanged, id, { address: inside ? areaAddress(inside) : '', worksheetId: sheetId, tableId: id });
    }
  }

  activated(sheetId: string): void {
    const before = this.#active ?? this.host.activeAtStart;
    if (before === sheetId || this.host.isSelectionKept) return;
    this.#active = sheetId;
    if (before && this.host.engine.sheet(before)) this.host.events.emit(EventType.deactivated, before, {});
    this.host.events.emit(EventType.activated, sheetId, {});
  }
}

/** A selection of whole lines reaches to the edge of Excel's grid, not to that of the engine's. */
function wholeLines(range: IRange): Area {
  const isRow = isOneOf(range.rangeType, [1, 3]) || Number.isNaN(range.startColumn);
  const isColumn = isOneOf(range.rangeType, [2, 3]) || Number.isNaN(range.startRow);
  const [top, bottom] = isColumn ? [0, LAST_ROW] : [range.startRow, range.endRow];
  const [left, right] = isRow ? [0, LAST_COLUMN] : [range.startColumn, range.endColumn];
  return { top, left, bottom, right };
}

function isOneOf(type: unknown, types: number[]): boolean {
  return types.includes(type as number);
}
