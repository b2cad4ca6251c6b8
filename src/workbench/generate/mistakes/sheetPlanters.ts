import type { SheetKind } from '#core/layout/Layout';
import type { Desk } from './Desk';
import { isMoney } from './lines';
import type { Mark, Planter } from './Planter';

/** Makers of what a sheet does to its cells: their contents stay as they were. */
export const SHEET_PLANTERS: Readonly<Record<string, Planter>> = {
  'hidden-row-with-means': hideRow,
  'sheet-protected': protectSheet,
};

/** With more blocks of hidden rows than twenty they are a filter, and told as one. */
const MOST_HIDDEN = 15;

/** A row of its own, so that no two are hidden together. */
function hideRow(desk: Desk, nth: number): Mark | null {
  if (nth >= MOST_HIDDEN) return null;
  const line = desk.takeLine((row) => isMoney(row) && [-1, 1].every((step) => !desk.isTaken(`hidden ${desk.means.indexOf(row) + step}`)));
  if (line === null) return null;
  desk.take(`hidden ${line}`);
  const row = desk.means[line]!;
  return { kind: 'middelen', field: 'bedrag', year: (row.amounts ?? []).findIndex((amount) => Number(amount) !== 0), row, done: 'hidden' };
}

/** Of the sheets, those on which nobody hides a row or calculates. */
const SHEETS: readonly SheetKind[] = ['beleidsnotas', 'beleidsvelden', 'projecten', 'programmas', 'hsd'];

function protectSheet(desk: Desk, nth: number): Mark | null {
  const kind = SHEETS[nth];
  return kind && desk.hasRows(kind) ? { kind, field: 'code', row: null, done: 'protected' } : null;
}
