import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Book } from '#xlsx/book/Book';
import type { PlantedMistake } from './PlantedMistake';

/** The book with what mistakes do to its sheets: rows that are hidden, sheets that are protected. */
export function bookWith(book: Book, mistakes: readonly PlantedMistake[]): Book {
  return { ...book, sheets: book.sheets.map((sheet) => {
    const { hidden, isProtected } = doneTo(sheet.name, mistakes);
    if (hidden.length === 0 && !isProtected) return sheet;
    const rows = { ...sheet.rows, ...Object.fromEntries(hidden.map((row) => [row, { ...sheet.rows[row], hidden: true }])) };
    return { ...sheet, rows, ...(isProtected && { protection: { protected: true, options: {} } }) };
  }) };
}

/** The same as reading it would tell. */
export function snapshotWith(snapshot: WorkbookSnapshot, mistakes: readonly PlantedMistake[]): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet): SheetSnapshot => {
    const { hidden, isProtected } = doneTo(sheet.name, mistakes);
    if (hidden.length === 0 && !isProtected) return sheet;
    return { ...sheet, facts: { isProtected, formulas: [], merged: null, hiddenRows: hidden.sort((a, b) => a - b).map((row) => ({ first: row, last: row })) } };
  }) };
}

function doneTo(sheet: string, mistakes: readonly PlantedMistake[]): { readonly hidden: number[]; readonly isProtected: boolean } {
  const here = mistakes.filter((mistake) => mistake.sheet === sheet);
  return { hidden: here.filter(({ done }) => done === 'hidden').map(({ row }) => row), isProtected: here.some(({ done }) => done === 'protected') };
}
