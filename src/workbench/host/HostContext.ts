import type { Worksheet } from '@univerjs/core';
import type { Area } from '#core/values/grid/Area';
import type { Engine } from './engine/Engine';
import type { Calculation } from './engine/Calculation';
import type { EventDesk } from './events/EventDesk';
import type { ExcelClass } from './members/Member';
import { invalidReference, itemNotFound } from './protocol/ExcelError';
import { References, type RangeHandle } from './References';
import type { HostState, SheetState } from './state/HostState';
import type { Culture } from './values/culture';

/** Excel's ceilings, and those of Excel on the web. */
export interface Limits {
  /** Bytes of one request or one response; Excel on the web. */
  payloadBytes: number;
  /** Cells of one read. Beyond it `values` is null. */
  cellsPerRead: number;
  /** Cells that one operation may touch. */
  cellsPerOperation: number;
}

export interface WorksheetHandle { readonly sheetId: string }
export interface WorkbookHandle { readonly name: string }

/** What the members work with: the engine, what is kept beside it, and who is acting. */
export class HostContext {
  readonly references = new References();
  readonly workbook: WorkbookHandle;
  /** The sheet in front when the host began. */
  readonly activeAtStart: string | undefined;
  /** True while the engine's own moving of the selection is not the user's. */
  isSelectionKept = false;
  /** Called when `Excel.createWorkbook(file).open()` asks for another workbook. */
  onCreateWorkbook: (base64: string | null) => void = () => undefined;

  /** `classNamed` finds the table of a class, for members that speak of another class by its name. */
  constructor(
    readonly engine: Engine, readonly events: EventDesk, readonly culture: Culture, readonly limits: Limits, name: string,
    readonly classNamed: (name: string) => ExcelClass<unknown>,
  ) {
    this.workbook = { name };
    this.activeAtStart = engine.workbook.getActiveSheet()?.getSheetId();
  }

  keepingSelection(act: () => void): void {
    const before = this.isSelectionKept;
    this.isSelectionKept = true;
    try {
      act();
    } finally {
      this.isSelectionKept = before;
    }
  }

  get state(): HostState {
    return this.engine.state;
  }

  get calculation(): Calculation {
    return this.engine.calculation;
  }

  /** The sheet of a handle; `ItemNotFound` when it has been deleted. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.engine.sheet(sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  sheetState(sheetId: string): SheetState {
    return this.engine.sheetState(sheetId);
  }

  sheetByName(nameOrId: unknown): Worksheet | undefined {
    const name = String(nameOrId).toLowerCase();
    return this.engine.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === name || sheet.getSheetId() === nameOrId);
  }

  range(sheetId: string, area: Area): RangeHandle {
    return this.references.range(sheetId, area);
  }

  /** Where a range stands now; `InvalidReference` when its cells or its sheet are gone. */
  areaOf(range: RangeHandle): Area {
    if (!range.area || !this.engine.sheet(range.sheetId)) throw invalidReference();
    return range.area;
  }
}
