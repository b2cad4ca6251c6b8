import type { Field, SheetKind } from '#core/layout/Layout';
import type { CellValue } from '#core/values/CellValue';
import type { Jaar } from '#core/values/units';

/**
 * What is to stand in the template's sheets, row by row, as cells and not as meaning: a plan that was read and holds
 * mistakes keeps them, and a column that the template gains later needs nothing here.
 */
export interface PlanContent {
  /** Name of the plan: stands on the guide and above each printed page. */
  readonly title: string;
  readonly years: readonly Jaar[];
  /** By kind of sheet; a kind that is absent gives an empty sheet. */
  readonly sheets: Readonly<Partial<Record<SheetKind, readonly RowContent[]>>>;
}

export interface RowContent {
  /** What stands under each column, by what the column means; euro and VTE as numbers. */
  readonly cells: Readonly<Partial<Record<Field, CellValue>>>;
  /** Under the columns per year, in the order of `PlanContent.years`: euro, or VTE. */
  readonly amounts?: readonly CellValue[];
  /** On the plan sheet: 0 for the top row of a tree, one more for each level under it. */
  readonly depth?: number;
}

/** A plan with nothing in it, for the blank template. */
export function emptyContent(title: string, years: readonly Jaar[]): PlanContent {
  return { title, years, sheets: {} };
}
