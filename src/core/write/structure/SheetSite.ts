import type { ColumnLayout, Field, SheetLayout } from '#core/layout/Layout';
import type { CellArea } from '#core/layout/SheetFacts';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { asText, contentAt, type Content, type SheetContents } from '#core/edits/change/Contents';
import { textOf, wordKey } from '#core/values/text';
import { FlatNames } from './FlatNames';

/** What contents do not tell of a sheet. */
export interface SeenOfSheet {
  /** Excel's outline level of each of its rows, from the first row of the sheet on. */
  readonly outline?: readonly number[];
  readonly merged?: readonly CellArea[];
  /** The named style of a row. */
  styleOf?(row: number): string;
  /** The number format of a cell. */
  numberFormat?(row: number, column: number): string;
}

/** A sheet that is structured: how it was understood, and where its columns stand by now. */
export class SheetSite {
  /**
   * The element that each row is about: on a plan sheet the first that stands there, on a flat one the lowest that the
   * row names, also where it does so again.
   */
  readonly elements: ReadonlyMap<number, PlanElement>;
  /** Which elements the rows of a flat sheet name; null for any other sheet. */
  readonly flat: FlatNames | null;
  /** Where columns were put in, as they stood when it was done. */
  private readonly inserted: { readonly at: number; readonly count: number }[] = [];

  /** @param seen what the sheet's contents do not tell; empty where nobody could look */
  constructor(readonly layout: SheetLayout, readonly index: number, readonly sheet: SheetContents, plan: Plan, readonly seen: SeenOfSheet = {}) {
    this.flat = layout.kind === 'vlak' ? new FlatNames(plan, layout, index, sheet) : null;
    this.elements = this.flat ? new Map(this.flat.rows.flatMap(({ row, lowest }) => (plan.elements[lowest] ? [[row, plan.elements[lowest]]] : []))) : firstOnRows(plan, layout, index);
  }

  readonly column = (field: Field): ColumnLayout | undefined => this.layout.columns.find((each) => each.field === field && each.level === undefined);

  /** The column under a header with this word, understood or not; -1 where there is none. */
  headed(word: string): number {
    const { cells, top, left } = this.sheet;
    const found = (cells[this.layout.headerRow - top] ?? []).findIndex((content) => wordKey(textOf(asText(content))) === wordKey(word));
    return found < 0 ? -1 : found + left;
  }

  /** What stands in a cell of the workbook as it was read. */
  readonly content = (row: number, column: number): Content => contentAt(this.sheet, row, column);

  /** Whether a cell is merged with one above it or at its left: Excel keeps nothing that is written there. */
  isBehindMerge(row: number, column: number): boolean {
    return this.seen.merged?.some(({ top, left, rows, columns }) => row >= top && row < top + rows && column >= left && column < left + columns && (row > top || column > left)) === true;
  }

  shift(at: number, count: number): void {
    this.inserted.push({ at, count });
  }

  /** Where a column of the workbook as it was read stands now. */
  readonly now = (column: number): number => this.inserted.reduce((at, each) => (at >= each.at ? at + each.count : at), column);
}

function firstOnRows({ elements }: Plan, { firstRow }: SheetLayout, index: number): Map<number, PlanElement> {
  const byRow = new Map<number, PlanElement>();
  for (const element of elements) if (element.sheet === index && !element.isListed && element.row >= firstRow && !byRow.has(element.row)) byRow.set(element.row, element);
  return byRow;
}
