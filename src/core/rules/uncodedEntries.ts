import type { Field, SheetKind } from '#core/layout/Layout';
import type { ListEntry, Lists, Plan, SheetCells } from '#core/plan/Plan';
import { textOf } from '#core/values/text';

/** On the sheet of each list: what an entry goes by, and what tells that a row is one although that is empty. */
const SHEETS: Readonly<Partial<Record<keyof Lists, { readonly kind: SheetKind; readonly code: Field; readonly told: readonly Field[] }>>> = {
  kostenplaatsen: { kind: 'kostenplaatsen', code: 'code', told: ['title'] },
  budgetplaatsen: { kind: 'budgetplaatsen', code: 'code', told: ['title'] },
  beleidsvelden: { kind: 'beleidsvelden', code: 'code', told: ['title'] },
  beleidsnotas: { kind: 'beleidsnotas', code: 'code', told: ['title'] },
  // A departement may stand alone; with a capacity beside it, a dienst is missing.
  diensten: { kind: 'diensten', code: 'dienst', told: ['bedrag'] },
};

/** Rows of a list that say something and have no code. */
export function uncodedEntries(plan: Plan, list: keyof Lists): readonly ListEntry[] {
  return plan.sheets.flatMap((_, sheet) => uncoded(plan, list, sheet));
}

function uncoded(plan: Plan, list: keyof Lists, sheet: number): ListEntry[] {
  const [layout, grid, wanted] = [plan.sheets[sheet]!, plan.cells?.[sheet], SHEETS[list]];
  const code = layout.columns.find(({ field }) => field === wanted?.code);
  if (layout.kind !== wanted?.kind || !grid || !code) return [];
  const columns = layout.columns.filter(({ field }) => wanted.told.includes(field));
  return rowsWithout(grid, code.column, columns.map(({ column }) => column)).map(({ row, told }) => ({ sheet, row, code: '', key: '', title: list === 'diensten' ? '' : told }));
}

/** Rows with nothing in one column and something in another. */
function rowsWithout({ rows, top, left, from, to }: SheetCells, empty: number, filled: readonly number[]): { readonly row: number; readonly told: string }[] {
  return rows.slice(from, to).flatMap((cells, index) => {
    const textAt = (column: number): string => textOf(cells[column - left] ?? '');
    const told = filled.map(textAt).find((text) => text !== '');
    return told !== undefined && textAt(empty) === '' ? [{ row: top + from + index, told }] : [];
  });
}
