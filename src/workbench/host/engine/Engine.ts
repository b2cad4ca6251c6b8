import type { ICellData, ICommandInfo, ICommandService, IExecutionOptions, Nullable, Styles, Workbook, Worksheet } from '@univerjs/core';
import type { FormulaDataModel, IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { Book, BookSheet } from '#xlsx/book/Book';
import { snapshotOf } from '../book/loadBook';
import { ExcelError } from '../protocol/ExcelError';
import { freshSheetState, stateOf, type HostState, type SheetState } from '../state/HostState';
import { isWholeColumns, isWholeRows, type Area } from '#core/values/grid/Area';
import { syncTables } from '../tables/engineTables';
import { leaveOutFiltered } from '../tables/filteredRows';
import { Calculation, type DirtyRange } from './Calculation';
import { SHEET_UNIT, type UniverParts } from './UniverParts';

export type CommandListener = (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void;

/** Known only where the engine draws. */
const SCROLL = 'sheet.operation.scroll-to-range';

/** One workbook in a running Univer, with what Excel keeps beside it. The protocol is answered over this. */
export class Engine {
  readonly calculation: Calculation;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;

  constructor(readonly parts: UniverParts, readonly workbook: Workbook, readonly state: HostState) {
    this.#commands = parts.injector.get(parts.core.ICommandService);
    this.#formulas = parts.injector.get(parts.engineFormula.FormulaDataModel);
    this.calculation = new Calculation(this.#commands, parts.injector.get(parts.sheetsFormula.TriggerCalculationController), state, () => this.#beforeFirstChange());
    leaveOutFiltered(this);
  }

  #beforeFirstChange(): void {
    syncTables(this);
    // Where the engine draws, its own filters have taken that place since.
    leaveOutFiltered(this);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get styles(): Styles {
    return this.workbook.getStyles();
  }

  get numfmt(): UniverParts['core']['numfmt'] {
    return this.parts.core.numfmt;
  }

  /** The sheet, or undefined when it has been deleted. */
  sheet(sheetId: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetId(sheetId) ?? undefined;
  }

  sheetState(sheetId: string): SheetState {
    let state = this.state.sheets.get(sheetId);
    if (!state) this.state.sheets.set(sheetId, state = freshSheetState());
    return state;
  }

  /** Runs a command or mutation; the unit's id is added. Throws `GeneralException` when the engine refuses it. */
  async run(id: string, params: object): Promise<void> {
    if (await this.#commands.executeCommand(id, { unitId: this.unitId, ...params })) return;
    throw new ExcelError('GeneralException', `The spreadsheet engine refused ${id}.`);
  }

  /** The same without waiting, for commands that are done when they return. */
  runSync(id: string, params: object): void {
    if (this.#commands.syncExecuteCommand(id, { unitId: this.unitId, ...params })) return;
    throw new ExcelError('GeneralException', `The spreadsheet engine refused ${id}.`);
  }

  /** Sets cells as one step that can be undone, marked with the command it stands for: a format doesn't calculate anything again. */
  runUndoable(subUnitId: string, cellValue: object, trigger: string): void {
    const { injector, core, sheets } = this.parts;
    const id = 'sheet.mutation.set-range-values';
    const params = { unitId: this.unitId, subUnitId, cellValue, trigger };
    const undo = { ...sheets.SetRangeValuesUndoMutationFactory(injector, params as never), trigger };
    this.runSync(id, params);
    const undoMutations = [{ id, params: undo }];
    injector.get(core.IUndoRedoService).pushUndoRedo({ unitID: this.unitId, undoMutations, redoMutations: [{ id, params }] });
  }

  /** Gives rows the height that their texts ask for, where the engine draws and so can measure them; elsewhere nothing happens. */
  fitRows(subUnitId: string, of: Area): void {
    const { injector, core, sheets } = this.parts;
    const range = { startRow: of.top, startColumn: of.left, endRow: of.bottom, endColumn: of.right };
    const { undos, redos } = injector.get(sheets.SheetInterceptorService).generateMutationsOfAutoHeight({ unitId: this.unitId, subUnitId, ranges: [range] });
    if (redos.length === 0) return;
    for (const { id, params } of redos) this.runSync(id, params as object);
    injector.get(core.IUndoRedoService).pushUndoRedo({ unitID: this.unitId, undoMutations: undos, redoMutations: redos });
  }

  /** Runs a mutation that has an opposite with the same parameters, as one step that can be undone. */
  runToggle(id: string, opposite: string, params: object): void {
    const { injector, core } = this.parts;
    const whole = { unitId: this.unitId, ...params };
    this.runSync(id, whole);
    injector.get(core.IUndoRedoService).pushUndoRedo({ unitID: this.unitId, undoMutations: [{ id: opposite, params: whole }], redoMutations: [{ id, params: whole }] });
  }

  /** Brings the sheet to the front and selects a block on it. */
  async select(sheetId: string, of: Area): Promise<void> {
    await this.activate(sheetId);
    const range = { startRow: of.top, startColumn: of.left, endRow: of.bottom, endColumn: of.right, rangeType: rangeType(of) };
    const primary = { actualRow: of.top, actualColumn: of.left, isMerged: false, isMergedMainCell: false, startRow: of.top, endRow: of.top, startColumn: of.left, endColumn: of.left };
    await this.run('sheet.operation.set-selections', { subUnitId: sheetId, selections: [{ range, primary, style: null }], type: 2 });
    if (this.#commands.hasCommand(SCROLL)) await this.#reveal(sheetId, of);
  }

  /**
   * Where the sheet is drawn, what an add-in selects comes into view, as in Excel; what is in view already, it answers false.
   * The engine does not scroll for a cell in the frozen columns, so the first column beside them stands for it.
   */
  async #reveal(sheetId: string, { top, left }: Area): Promise<void> {
    const frozen = this.workbook.getSheetBySheetId(sheetId)?.getFreeze().startColumn ?? 0;
    const column = Math.max(left, frozen);
    await this.#commands.executeCommand(SCROLL, { range: { startRow: top, endRow: top, startColumn: column, endColumn: column } });
  }

  /** Does something after which the engine brings another sheet to the front, and takes it back: an add-in's `add()` doesn't. */
  keepFront(act: () => void): void {
    const before = this.workbook.getActiveSheet()?.getSheetId();
    act();
    if (before && this.workbook.getActiveSheet()?.getSheetId() !== before) this.runSync('sheet.operation.set-worksheet-active', { subUnitId: before });
  }

  async activate(sheetId: string): Promise<void> {
    if (this.workbook.getActiveSheet()?.getSheetId() !== sheetId) await this.run('sheet.command.set-worksheet-activate', { subUnitId: sheetId });
  }

  onExecuted(listener: CommandListener): () => void {
    const subscription = this.#commands.onCommandExecuted(listener);
    return () => subscription.dispose();
  }

  onBefore(listener: CommandListener): () => void {
    const subscription = this.#commands.beforeCommandExecuted(listener);
    return () => subscription.dispose();
  }

  /** A cell's formula in en-US with its `=`, or null. Cells filled down share one formula, which the engine keeps once. */
  formulaOf(sheetId: string, row: number, column: number, cell: Nullable<ICellData>): string | null {
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) || null;
  }

  /** Values that an array formula spills over cells which hold nothing themselves. */
  spilled(sheetId: string): Record<number, Record<number, ICellData | null> | undefined> | undefined {
    return this.#formulas.getArrayFormulaCellData()?.[this.unitId]?.[sheetId] as ReturnType<Engine['spilled']>;
  }

  /** Defined names by the engine's id. */
  names(): Record<string, IDefinedNamesServiceParam> {
    const service = this.parts.injector.get(this.parts.engineFormula.IDefinedNamesService);
    return service.getDefinedNameMap(this.unitId) ?? {};
  }

  dispose(): void {
    this.calculation.dispose();
    this.parts.injector.get(this.parts.core.IUniverInstanceService).disposeUnit(this.unitId);
  }
}

/** `RANGE_TYPE` of the engine. */
function rangeType(of: Area): number {
  if (isWholeRows(of)) return isWholeColumns(of) ? 3 : 1;
  return isWholeColumns(of) ? 2 : 0;
}

/** Opens a book in a running Univer. Cached results are kept as they are: only a formula without one is calculated until something changes. */
export function openBook(parts: UniverParts, book: Book, unitId: string): Engine {
  const instances = parts.injector.get(parts.core.IUniverInstanceService);
  const workbook = instances.createUnit<object, Workbook>(SHEET_UNIT, snapshotOf(book, unitId));
  // Undo works on the workbook that has the focus.
  instances.focusUnit(unitId);
  const engine = new Engine(parts, workbook, stateOf(book));
  const front = book.sheets[book.activeSheet];
  // By command: what draws a workbook that is not the first one has its first sheet before it already.
  if (front) engine.runSync('sheet.operation.set-worksheet-active', { subUnitId: front.id });
  engine.calculation.expect(book.sheets.flatMap((each) => withoutResult(each).map((range) => ({ unitId, sheetId: each.id, range }))));
  return engine;
}

/** Formulas of which the file keeps no result: programs that write workbooks without calculating leave them so. */
function withoutResult({ cells }: BookSheet): DirtyRange['range'][] {
  return cells.flatMap((row, r) => row?.flatMap((cell, c) => (cell?.f !== undefined && cell.v === undefined && cell.error === undefined ? [{ startRow: r, endRow: r, startColumn: c, endColumn: c }] : [])) ?? []);
}
