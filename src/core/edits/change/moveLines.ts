import type { TableSnapshot } from '#core/layout/Snapshot';
import { shiftedArea, type LineShift } from '#core/values/grid/shift';
import { shiftedFormula } from '#core/values/grid/shiftedFormula';
import { isFormula, type Content, type SheetContents, type WorkbookContents } from '#core/edits/change/Contents';

/** A workbook after lines were put in or taken out on a sheet: cells move, and what refers to them goes along, as in Excel. */
export function moveLines(book: WorkbookContents, sheetId: string, shift: LineShift): WorkbookContents {
  const shifted = book.sheets.find(({ id }) => id === sheetId)?.name ?? '';
  const refer = (formula: string, readOn: string): string => shiftedFormula(formula, { readOn, shifted }, shift);
  return {
    names: book.names.map(({ name, refersTo }) => ({ name, refersTo: refer(refersTo, '') })),
    sheets: book.sheets.map((sheet) => withFormulas(sheet.id === sheetId ? moveSheet(sheet, shift) : sheet, (formula) => refer(formula, sheet.name))),
  };
}

/** The sheet with each formula as `change` makes it, `=` not counted; the very same rows where none changes. */
export function withFormulas(sheet: SheetContents, change: (formula: string) => string): SheetContents {
  const cells = sheet.cells.map((row) => (row.some(isFormula) ? row.map((content) => changed(content, change)) : row));
  return { ...sheet, cells };
}

function changed(content: Content, change: (formula: string) => string): Content {
  return isFormula(content) ? { formula: `=${change(content.formula.slice(1))}` } : content;
}

function moveSheet(sheet: SheetContents, shift: LineShift): SheetContents {
  const tables = sheet.tables.flatMap((table) => moveTable(table, shift));
  return { ...(shift.axis === 'rows' ? moveRows(sheet, shift) : moveColumns(sheet, shift)), tables };
}

function moveTable(table: TableSnapshot, shift: LineShift): TableSnapshot[] {
  const { top, left, rows, columns } = table;
  const to = shiftedArea({ top, left, bottom: top + rows - 1, right: left + columns - 1 }, shift);
  return to ? [{ ...table, top: to.top, left: to.left, rows: to.bottom - to.top + 1, columns: to.right - to.left + 1 }] : [];
}

function moveRows(sheet: SheetContents, { at, count, inserted }: LineShift): SheetContents {
  const width = sheet.cells[0]?.length ?? 0;
  const end = sheet.top + sheet.cells.length;
  if (at >= end) return sheet;
  if (inserted) {
    if (at <= sheet.top) return { ...sheet, top: sheet.top + count };
    const blank = Array.from({ length: count }, () => new Array<Content>(width).fill(''));
    return { ...sheet, cells: spliced(sheet.cells, at - sheet.top, 0, blank) };
  }
  const taken = Math.max(0, Math.min(at + count, end) - Math.max(at, sheet.top));
  const top = sheet.top - Math.max(0, Math.min(count, sheet.top - at));
  return { ...sheet, top, cells: spliced(sheet.cells, Math.max(0, at - sheet.top), taken) };
}

function moveColumns(sheet: SheetContents, { at, count, inserted }: LineShift): SheetContents {
  const end = sheet.left + (sheet.cells[0]?.length ?? 0);
  if (at >= end) return sheet;
  if (inserted) {
    if (at <= sheet.left) return { ...sheet, left: sheet.left + count };
    return { ...sheet, cells: sheet.cells.map((row) => spliced(row, at - sheet.left, 0, new Array<Content>(count).fill(''))) };
  }
  const taken = Math.max(0, Math.min(at + count, end) - Math.max(at, sheet.left));
  const left = sheet.left - Math.max(0, Math.min(count, sheet.left - at));
  return { ...sheet, left, cells: sheet.cells.map((row) => spliced(row, Math.max(0, at - sheet.left), taken)) };
}

/** A copy without some of its items, and with others in their place. */
function spliced<Item>(items: readonly Item[], at: number, taken: number, given: readonly Item[] = []): Item[] {
  return [...items.slice(0, at), ...given, ...items.slice(at + taken)];
}
