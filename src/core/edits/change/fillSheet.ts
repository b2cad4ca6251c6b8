import { contentAt, type Content, type SheetContents } from '#core/edits/change/Contents';

/** A sheet with these contents from a cell on; null leaves a cell. Its frame grows where it must. */
export function fillSheet(sheet: SheetContents, top: number, left: number, given: readonly (readonly (Content | null)[])[]): SheetContents {
  const isEmpty = sheet.cells.length === 0;
  const frame = {
    top: isEmpty ? top : Math.min(sheet.top, top), left: isEmpty ? left : Math.min(sheet.left, left),
    bottom: Math.max(isEmpty ? 0 : sheet.top + sheet.cells.length, top + given.length),
    right: Math.max(isEmpty ? 0 : sheet.left + (sheet.cells[0]?.length ?? 0), left + (given[0]?.length ?? 0)),
  };
  const cells = Array.from({ length: frame.bottom - frame.top }, (_, down) => Array.from({ length: frame.right - frame.left }, (__, right): Content => {
    const [row, column] = [frame.top + down, frame.left + right];
    return given[row - top]?.[column - left] ?? contentAt(sheet, row, column);
  }));
  return { ...sheet, top: frame.top, left: frame.left, cells };
}
