import type { ListEntry, MasterList, Plan, RowPlace } from '#core/plan/Plan';
import type { EditPlace } from '#core/edits/Edit';
import { editOfElement, editOfEntry, editOfLine } from '#core/edits/editOf';

/**
 * The place of a cell that was read, known by its row's own contents; column -1 means the row as a whole and gives the
 * first column that was recognised. Null for a row that holds nothing that was read.
 */
export function placeOf(plan: Plan, where: RowPlace, column: number): EditPlace | null {
  const change = { column: column < 0 ? firstColumn(plan, where) : column, expected: '', value: '' };
  const line = lineAt(plan, where);
  if (line >= 0) return editOfLine(plan, line, change).place;
  const element = plan.elements.find(({ sheet, row }) => sheet === where.sheet && row === where.row);
  if (element) return editOfElement(plan, element, change).place;
  const entry = entryAt(plan, where);
  return entry && editOfEntry(plan, entry, change).place;
}

function firstColumn({ sheets }: Plan, { sheet }: RowPlace): number {
  return sheets[sheet]?.columns[0]?.column ?? 0;
}

/** A row of a dienst names its departement too: the dienst goes first. */
function entryAt({ lists: { departementen, ...others } }: Plan, { sheet, row }: RowPlace): ListEntry | null {
  for (const { entries } of [...Object.values(others), departementen] as readonly MasterList<ListEntry>[]) {
    const found = entries.find((each) => each?.sheet === sheet && each.row === row);
    if (found) return found;
  }
  return null;
}

function lineAt({ means }: Plan, { sheet, row }: RowPlace): number {
  for (let line = 0; line < means.count; line++) {
    if (means.row[line] === row && means.sheet[line] === sheet) return line;
  }
  return -1;
}
