import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import type { Edit } from '#core/edits/Edit';
import type { CellValue } from '#core/values/CellValue';
import { refuse, type Refusal } from '#core/values/Result';
import { RowFinder } from '#core/edits/RowFinder';
import { cellName } from '#core/values/address';

export interface AppliedEdits {
  readonly snapshot: WorkbookSnapshot;
  /** What was done, each with the very content that it replaced and the row where it stood: inverted and in reverse, it takes all back. */
  readonly done: readonly Edit[];
  readonly refused: readonly { readonly edit: Edit; readonly refusal: Refusal }[];
}

interface Located { readonly edit: Edit; readonly sheet: number; readonly row: number; readonly finder: RowFinder }
type Refused = AppliedEdits['refused'][number];

/**
 * Applies edits to a workbook, each on its own: one whose cell has changed, or whose row cannot be told, is refused by
 * name and the others are done. All rows are found before the first is written, so that no edit hides another's row.
 */
export function applyEdits(snapshot: WorkbookSnapshot, edits: readonly Edit[]): AppliedEdits {
  const refused: Refused[] = [];
  const written = new Map<number, CellValue[][]>();
  const done: Located[] = [];
  for (const each of locateEdits(snapshot, edits, refused)) {
    const { edit, sheet, row, finder } = each;
    const { top, left, values } = snapshot.sheets[sheet]!;
    const rows = written.get(sheet) ?? [...values] as CellValue[][];
    const found = rows[row - top]?.[edit.place.column - left] ?? '';
    const checked = finder.checkContent(row, edit.place, edit.expected, found);
    if (checked.ok) {
      rows[row - top] = withCell(rows[row - top] ?? [], edit.place.column - left, edit.value);
      written.set(sheet, rows);
      done.push({ ...each, edit: { ...edit, expected: found } });
    } else refused.push({ edit, refusal: checked.refusal });
  }
  const sheets = snapshot.sheets.map((sheet, i) => (written.has(i) ? { ...sheet, values: written.get(i)! } : sheet));
  return { snapshot: { ...snapshot, sheets }, done: done.map((each) => asDone(sheets[each.sheet]!, each)), refused };
}

function locateEdits(snapshot: WorkbookSnapshot, edits: readonly Edit[], refused: Refused[]): Located[] {
  const located: Located[] = [];
  const finders = snapshot.sheets.map((sheet) => new RowFinder(sheet));
  for (const edit of edits) {
    const sheet = snapshot.sheets.findIndex(({ id }) => id === edit.place.sheetId);
    const finder = finders[sheet];
    const found = finder?.findRow(edit.place) ?? refuse('sheet-gone', { cell: cellName(edit.place.row, edit.place.column), header: edit.place.header });
    if (found.ok && finder) located.push({ edit, sheet, row: found.value, finder });
    else if (!found.ok) refused.push({ edit, refusal: found.refusal });
  }
  return located;
}

function withCell(row: readonly CellValue[], column: number, value: CellValue): CellValue[] {
  const cells = [...row];
  cells[column] = value;
  return cells;
}

/** Known again by the row's cells as they are after all edits, some of which may have been part of its identity. */
function asDone(sheet: SheetSnapshot, { edit, row }: Located): Edit {
  const cells = new RowFinder(sheet);
  const identity = edit.place.identity.map(({ column, header }) => ({ column, header, value: cells.cell(row, column) }));
  return { ...edit, place: { ...edit.place, row, identity } };
}
