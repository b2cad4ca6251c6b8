import type { SheetKind } from '#core/layout/Layout';
import type { ListEntry, Lists } from '#core/plan/Plan';
import type { PlanState, SheetState } from './PlanState';

/** The lists whose rows are followed, by the kind of sheet on which they stand. */
const LISTS = {
  kostenplaatsen: 'kostenplaatsen', budgetplaatsen: 'budgetplaatsen', diensten: 'diensten', beleidsnotas: 'beleidsnotas', beleidsvelden: 'beleidsvelden', programmas: 'programmas',
} as const satisfies Partial<Record<SheetKind, keyof Lists>>;

export type FollowedList = typeof LISTS[keyof typeof LISTS];

/** The list that a sheet holds, all or a part of it. */
export function listOf({ layout: { kind } }: Pick<SheetState, 'layout'>): FollowedList | undefined {
  return kind in LISTS ? LISTS[kind as keyof typeof LISTS] : undefined;
}

/** The number of what stands on a row of a list: its rows count on from sheet to sheet. */
export function entryNumber(sheets: readonly SheetState[], { sheet, row }: { readonly sheet: SheetState; readonly row: number }): number {
  return rowsBefore(sheets, sheet) + row - sheet.rows.from;
}

/** Whether rows of a list come and go at the end of this sheet: none of another one are counted behind them. */
export function isLastOfList(sheets: readonly SheetState[], sheet: SheetState): boolean {
  return listOf(sheet) === undefined || sheet === sheets.filter((each) => each.layout.kind === sheet.layout.kind).at(-1);
}

/** A list has as many numbers as its sheets have rows. */
export function fitToRows({ plan, own: { sheets } }: PlanState, sheet: SheetState): void {
  const list = listOf(sheet);
  if (!list) return;
  const entries = plan.lists[list].entries as (ListEntry | null)[];
  const count = rowsBefore(sheets, sheet) + sheet.rows.to - sheet.rows.from;
  while (entries.length < count) entries.push(null);
  entries.length = count;
}

function rowsBefore(sheets: readonly SheetState[], sheet: SheetState): number {
  let count = 0;
  for (const { layout, rows } of sheets.slice(0, sheets.indexOf(sheet))) if (layout.kind === sheet.layout.kind) count += rows.to - rows.from;
  return count;
}
