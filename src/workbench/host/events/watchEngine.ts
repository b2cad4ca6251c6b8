import type { ICellData, ICommandInfo, IRange } from '@univerjs/core';
import { area, cellCount, LAST_COLUMN, LAST_ROW, type Area } from '#core/values/grid/Area';
import { areaAddress } from '#core/values/grid/address';
import { readValue, valueType } from '../engine/readCells';
import type { HostContext } from '../HostContext';
import { moveRules } from '../rules/movedRules';
import { moveState } from '../state/moveState';
import type { LineShift } from '#core/values/grid/shift';
import { followTables, followTablesMoved, tellTablesChanged } from '../tables/followTables';
import { touchedBy } from './changesOf';
import { EventType } from './EventDesk';
import { SelectionWatch } from './SelectionWatch';
import { SHEET_CHANGES, type SheetChange, type SheetParams } from './sheetChanges';
import { watchComments } from './tellComments';

interface Params extends SheetParams { unitId?: string; subUnitId?: string; range?: IRange; cellValue?: Record<string, Record<string, ICellData | null> | null> }
type Options = { fromFormula?: boolean };
interface LineChange { axis: LineShift['axis']; inserted: boolean; changeType: string }
interface CellShift extends LineChange { shiftDirection: string }

const INSERT_OR_REMOVE: Record<string, LineChange> = {
  'sheet.mutation.insert-row': { axis: 'rows', inserted: true, changeType: 'RowInserted' },
  'sheet.mutation.remove-rows': { axis: 'rows', inserted: false, changeType: 'RowDeleted' },
  'sheet.mutation.insert-col': { axis: 'columns', inserted: true, changeType: 'ColumnInserted' },
  'sheet.mutation.remove-col': { axis: 'columns', inserted: false, changeType: 'ColumnDeleted' },
};

/** Commands after which cells stand elsewhere; their parts are told as one event. */
const CELL_SHIFTS: Record<string, CellShift> = {
  'sheet.command.insert-range-move-down': { axis: 'rows', inserted: true, changeType: 'CellInserted', shiftDirection: 'ShiftCellDown' },
  'sheet.command.insert-range-move-right': { axis: 'columns', inserted: true, changeType: 'CellInserted', shiftDirection: 'ShiftCellRight' },
  'sheet.command.delete-range-move-up': { axis: 'rows', inserted: false, changeType: 'CellDeleted', shiftDirection: 'ShiftCellUp' },
  'sheet.command.delete-range-move-left': { axis: 'columns', inserted: false, changeType: 'CellDeleted', shiftDirection: 'ShiftCellLeft' },
};

const COMMAND = 0;

/**
 * Derives Excel's events, and moves what is kept beside the engine, from what the engine carries out:
 * whether a person typed it, an add-in wrote it, or undo brought it back.
 */
export class EngineWatch {
  #depth = 0;
  #journal: SheetChange[] = [];
  /** Sheets with new results: told whatever else happened in the same command, as pasting calculates before it is done. */
  #calculated: string[] = [];
  #followUps: (() => void)[] = [];
  #before: ICellData | null | undefined;
  readonly #names = new Map<string, string>();
  readonly #selection: SelectionWatch;
  readonly #stops: (() => void)[];

  constructor(private readonly host: HostContext) {
    this.#selection = new SelectionWatch(host);
    this.#stops = [host.engine.onBefore((command) => this.#starts(command)), host.engine.onExecuted((command, options) => this.#done(command, options as Options)), watchComments(host)];
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
  }

  #isOurs(command: ICommandInfo): boolean {
    const unitId = (command.params as Params | undefined)?.unitId;
    return unitId === undefined || unitId === this.host.engine.unitId;
  }

  #starts(command: ICommandInfo): void {
    if (command.type === COMMAND) this.#depth += 1;
    if (this.#isOurs(command)) this.#looksBefore[command.id]?.((command.params ?? {}) as Params);
  }

  /** What an event tells of how things were. */
  readonly #looksBefore: Record<string, (params: Params) => void> = {
    'sheet.mutation.set-worksheet-name': ({ subUnitId = '' }) => this.#names.set(subUnitId, this.host.engine.sheet(subUnitId)?.getName() ?? ''),
    'sheet.mutation.set-range-values': (params) => { this.#before = this.#cellBefore(params); },
  };

  /** Only a change of one cell tells what stood there. */
  #cellBefore({ cellValue = {}, subUnitId = '' }: Params): ICellData | null | undefined {
    const row = onlyKey(cellValue);
    const column = row === undefined ? undefined : onlyKey(cellValue[row] ?? {});
    if (column === undefined) return undefined;
    const cell = this.host.engine.sheet(subUnitId)?.getCellMatrix().getValue(Number(row), Number(column));
    return cell ? { ...cell } : null;
  }

  #done(command: ICommandInfo, options: Options = {}): void {
    if (this.#isOurs(command)) this.#note(command, options);
    if (command.type === COMMAND) {
      const shift = CELL_SHIFTS[command.id];
      if (shift) this.#cellsShifted((command.params as Params).range, shift);
      this.#depth = Math.max(0, this.#depth - 1);
    }
    if (this.#depth === 0) this.#flush();
  }

  #flush(): void {
    const journal = this.#journal.splice(0);
    for (const follow of this.#followUps.splice(0)) this.host.events.quietly(follow);
    // What formulas and formats become when lines move is part of the move.
    const hasStructure = journal.some((told) => told.isStructure);
    for (const told of journal) if (told.isStructure || !hasStructure) told.tell();
    for (const sheetId of this.#calculated.splice(0)) this.host.events.emit(EventType.calculated, sheetId, { address: '' });
  }

  #tell(isStructure: boolean, tell: () => void): void {
    this.host.state.isDirty = true;
    this.#journal.push({ isStructure, tell });
  }

  #note({ id, params: given }: ICommandInfo, options: Options): void {
    const params = (given ?? {}) as Params;
    const sheetId = params.subUnitId ?? '';
    const lines = INSERT_OR_REMOVE[id];
    if (lines && params.range) return this.#linesMoved(sheetId, params.range, lines);
    const note = this.#notes[id];
    if (note) note(sheetId, params, options);
    else this.#noteSheet(id, sheetId, params);
  }

  #noteSheet(id: string, sheetId: string, params: Params): void {
    const change = SHEET_CHANGES[id]?.(this.host, sheetId, params, this.#names.get(sheetId) ?? '');
    if (change) this.#tell(change.isStructure, change.tell);
    else if (id.startsWith('sheet.mutation.') || id === 'formula.mutation.set-defined-name') this.host.state.isDirty = true;
  }

  readonly #notes: Record<string, (sheetId: string, params: Params, options: Options) => void> = {
    'sheet.mutation.set-range-values': (sheetId, params, { fromFormula }) => (fromFormula ? void this.#calculated.push(sheetId) : this.#cellsSet(sheetId, params)),
    'sheet.operation.set-selections': (sheetId, params) => this.#selection.selected(sheetId, params as object),
    'sheet.operation.set-worksheet-active': (sheetId) => this.#selection.activated(sheetId),
  };

  #cellsSet(sheetId: string, params: Params): void {
    const { contents, formats } = touchedBy((params.cellValue ?? {}) as never);
    const before = this.#before;
    this.#before = undefined;
    if (contents) {
      this.#followUps.push(...followTables(this.host, sheetId, contents));
      this.#tell(false, () => this.#emitChanged(sheetId, contents, 'RangeEdited', 'None', before));
    }
    if (formats) this.#tell(false, () => this.host.events.emit(EventType.formatChanged, sheetId, { address: areaAddress(formats), referenceId: '' }));
  }

  #emitChanged(sheetId: string, of: Area, changeType: string, shiftDirection: string, before?: ICellData | null): void {
    const details = changeType === 'RangeEdited' && cellCount(of) === 1 && before !== undefined ? this.#details(sheetId, of, before) : {};
    const args = { changeType, referenceId: this.#referenceFor(sheetId, of), ...details };
    this.host.events.emit(EventType.changed, sheetId, { address: areaAddress(of), shiftDirection, triggerSource: this.host.events.triggerSource, ...args });
    tellTablesChanged(this.host, sheetId, of, args);
  }

  #details(sheetId: string, of: Area, before: ICellData | null): object {
    const after = this.host.engine.sheet(sheetId)?.getCellMatrix().getValue(of.top, of.left) ?? undefined;
    return {
      valueBefore: readValue(before ?? undefined), valueAfter: readValue(after), valueTypeBefore: valueType(before ?? undefined), valueTypeAfter: valueType(after),
    };
  }

  /** The range that `args.getRange(context)` gives; it moves along like any other. */
  #referenceFor(sheetId: string, of: Area): string {
    if (!this.host.events.isEnabled || !this.host.events.hasListeners) return '';
    return this.host.references.keepForEvent(sheetId, of);
  }

  #moved(sheetId: string, shift: LineShift): void {
    moveRules(this.host.engine, sheetId, shift);
    moveState(this.host.sheetState(sheetId), shift);
    this.host.references.move(sheetId, shift);
    this.#followUps.push(...followTablesMoved(this.host, sheetId));
  }

  #linesMoved(sheetId: string, range: IRange, { axis, inserted, changeType }: LineChange): void {
    const [first, last] = axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    this.#moved(sheetId, { axis, inserted, at: first, count: last - first + 1 });
    const of = axis === 'rows' ? area(first, 0, last, LAST_COLUMN) : area(0, first, LAST_ROW, last);
    this.#tell(true, () => this.#emitChanged(sheetId, of, changeType, 'None'));
  }

  #cellsShifted(range: IRange | undefined, { axis, inserted, changeType, shiftDirection }: CellShift): void {
    const sheetId = this.host.engine.workbook.getActiveSheet().getSheetId();
    if (!range) return;
    const of = area(range.startRow, range.startColumn, range.endRow, range.endColumn);
    const [at, end, first, last] = axis === 'rows' ? [of.top, of.bottom, of.left, of.right] : [of.left, of.right, of.top, of.bottom];
    this.#moved(sheetId, { axis, inserted, at, count: end - at + 1, within: { first, last } });
    this.#journal = [];
    this.#tell(true, () => this.#emitChanged(sheetId, of, changeType, shiftDirection));
  }
}

/** The one key of a record that has one; looks no further than the second. */
function onlyKey(record: object): string | undefined {
  let only: string | undefined;
  for (const key in record) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return only;
}
