import type { FUniver, IDisposable } from '@univerjs/presets';
import { createElement } from 'react';

const COMPONENT = 'DoelboomDropdownArrow';
const OPEN = 'sheet.operation.show-data-validation-dropdown';

interface Place { unitId: string; subUnitId: string; row: number; column: number }

/** Tells whether a cell takes its value from a list. */
export type HasDropdown = (place: Place) => boolean;

/**
 * The arrow beside the active cell when that has a list, as in Excel; Alt+Down opens it too.
 * The engine itself would draw one in every cell of the list's range.
 */
export class DropdownArrow {
  private shown: IDisposable | null = null;
  private active: Place | null = null;

  constructor(private readonly api: FUniver, private readonly hasDropdown: HasDropdown) {
    api.registerComponent(COMPONENT, () => createElement('button', {
      type: 'button', className: 'dropdown-arrow', tabIndex: -1, 'aria-hidden': true, onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(), onClick: () => this.open(),
    }, '▾'));
    api.addEvent(api.Event.SelectionMoveEnd, () => this.follow());
    api.addEvent(api.Event.SelectionChanged, () => this.follow());
    api.addEvent(api.Event.ActiveSheetChanged, () => this.follow());
  }

  /** Opens the list of the active cell; false when that has none. */
  open(): boolean {
    if (!this.active) return false;
    void this.api.executeCommand(OPEN, this.active);
    return true;
  }

  /** Puts the arrow where the active cell is, or takes it away. */
  follow(): void {
    this.shown?.dispose();
    this.shown = null;
    const place = this.activeCell();
    this.active = place && this.hasDropdown(place) ? place : null;
    if (!this.active) return;
    const popup = { componentKey: COMPONENT, direction: 'horizontal' as const, offset: [0, 0] as [number, number], noPushMinimumGap: true, zIndex: 1000 };
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    this.shown = sheet?.getRange(this.active.row, this.active.column).attachPopup(popup) ?? null;
  }

  private activeCell(): Place | null {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getSelection()?.getCurrentCell();
    return sheet && cell ? { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId(), row: cell.actualRow, column: cell.actualColumn } : null;
  }
}
