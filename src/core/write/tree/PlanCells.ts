import { asText, contentAt, type Content, type SheetContents, type WorkbookContents } from '#core/edits/change/Contents';
import type { ColumnLayout, Field, SheetLayout } from '#core/layout/Layout';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { textOf } from '#core/values/text';

/** A plan beside the cells that it was read from. */
export class PlanCells {
  constructor(readonly plan: Plan, readonly contents: WorkbookContents) {}

  element(index: number): PlanElement {
    const found = this.plan.elements[index];
    if (!found) throw new RangeError(`no element ${index}`);
    return found;
  }

  layout(sheet: number): SheetLayout {
    const found = this.plan.sheets[sheet];
    if (!found) throw new RangeError(`no sheet ${sheet}`);
    return found;
  }

  sheet(sheet: number): SheetContents {
    const { id } = this.layout(sheet);
    const found = this.contents.sheets.find((each) => each.id === id);
    if (!found) throw new RangeError(`no contents of sheet ${id}`);
    return found;
  }

  column(sheet: number, field: Field, level?: string): ColumnLayout | null {
    return this.layout(sheet).columns.find((each) => each.field === field && each.level === level) ?? null;
  }

  content(sheet: number, row: number, column: number): Content {
    return contentAt(this.sheet(sheet), row, column);
  }

  text(sheet: number, row: number, column: number): string {
    return textOf(asText(this.content(sheet, row, column)));
  }

  /** Whether an element stands above the header, as what the whole sheet is about: it has no row of its own. */
  isTitled(index: number): boolean {
    const { sheet, row } = this.element(index);
    return row < this.layout(sheet).firstRow;
  }
}
