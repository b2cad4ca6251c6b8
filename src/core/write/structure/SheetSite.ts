import type { ColumnLayout, Field, SheetLayout } from '#core/layout/Layout';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { contentAt, type Content, type SheetContents } from '#core/edits/change/Contents';

/** A sheet that is structured: how it was understood, and where its columns stand by now. */
export class SheetSite {
  /** The elements of the sheet, by row: the first where a row has several. */
  readonly elements: ReadonlyMap<number, PlanElement>;
  /** Where columns were put in, as they stood when it was done. */
  private readonly inserted: { readonly at: number; readonly count: number }[] = [];

  constructor(readonly layout: SheetLayout, readonly index: number, readonly sheet: SheetContents, { elements }: Plan) {
    const byRow = new Map<number, PlanElement>();
    for (const element of elements) if (element.sheet === index && !element.isListed && !byRow.has(element.row)) byRow.set(element.row, element);
    this.elements = byRow;
  }

  column(field: Field): ColumnLayout | undefined {
    return this.layout.columns.find((each) => each.field === field && each.level === undefined);
  }

  /** What stands in a cell of the workbook as it was read. */
  readonly content = (row: number, column: number): Content => contentAt(this.sheet, row, column);

  shift(at: number, count: number): void {
    this.inserted.push({ at, count });
  }

  /** Where a column of the workbook as it was read stands now. */
  readonly now = (column: number): number => this.inserted.reduce((at, each) => (at >= each.at ? at + each.count : at), column);
}
