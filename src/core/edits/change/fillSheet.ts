import { contentAt, type Content, type SheetContents } from '#core/edits/change/Contents';
import { bound, type Area } from '#core/values/grid/Area';

/** A sheet with these contents from a cell on; null leaves a cell. Its frame grows where it must. */
export function fillSheet(sheet: SheetContents, top: number, left: number, given: readonly (readonly (Content | null)[])[]): SheetContents {
  const block = { top, left, bottom: top + given.length - 1, right: left + (given[0]?.length ?? 0) - 1 };
  const frame = sheet.cells.length === 0 ? block : bound(frameOf(sheet), block);
  const isWide = frame.left < sheet.left || frame.right >= sheet.left + (sheet.cells[0]?.length ?? 0);
  const cells = Array.from({ length: frame.bottom - frame.top + 1 }, (_, down) => {
    const row = frame.top + down;
    const same = sheet.cells[row - sheet.top];
    // Rows that stay as they are aren't copied: a sheet may be long, and a change may have many acts.
    if (same && !isWide && !given[row - top]) return same;
    return Array.from({ length: frame.right - frame.left + 1 }, (__, right): Content => given[row - top]?.[frame.left + right - left] ?? contentAt(sheet, row, frame.left + right));
  });
  return { ...sheet, top: frame.top, left: frame.left, cells };
}

function frameOf({ top, left, cells }: SheetContents): Area {
  return { top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 1) - 1 };
}
