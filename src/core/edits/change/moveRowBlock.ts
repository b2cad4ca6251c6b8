import { contains, type Area } from '#core/values/grid/Area';
import { withReferences } from '#core/values/grid/shiftedFormula';
import { blockOf, type WorkbookContents } from '#core/edits/change/Contents';
import { fillSheet } from '#core/edits/change/fillSheet';
import { moveLines, withFormulas } from '#core/edits/change/moveLines';

interface Move { readonly row: number; readonly count: number; readonly to: number }

/**
 * A workbook after whole rows went to another place. What refers to the rows themselves follows them; a range over
 * others keeps its others, and takes the rows in where they come to stand within it.
 */
export function moveRowBlock(book: WorkbookContents, sheetId: string, { row, count, to }: Move): WorkbookContents {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (!sheet || (to >= row && to <= row + count)) return book;
  const from = to > row ? row : row + count;
  const made = moveLines(book, sheetId, { axis: 'rows', at: to, count, inserted: true });
  const follow = (formula: string, readOn: string): string => withReferences(formula, { readOn, on: sheet.name }, (area) => followed(area, from, count, to - from));
  const following = made.sheets.map((each) => withFormulas(each, (formula) => follow(formula, each.name)));
  const names = made.names.map(({ name, refersTo }) => ({ name, refersTo: follow(refersTo, '') }));
  const width = sheet.cells[0]?.length ?? 0;
  const moved = following.map((each) => (each.id === sheetId ? fillSheet(each, to, sheet.left, blockOf(each, from, sheet.left, count, width)) : each));
  return moveLines({ names, sheets: moved }, sheetId, { axis: 'rows', at: from, count, inserted: false });
}

function followed(area: Area, from: number, count: number, by: number): Area {
  const isOfRows = contains({ top: from, left: 0, bottom: from + count - 1, right: area.right }, area);
  return isOfRows ? { ...area, top: area.top + by, bottom: area.bottom + by } : area;
}
