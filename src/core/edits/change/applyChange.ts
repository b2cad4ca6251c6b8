import type { Act, Change, MoveRows, WriteCells } from '#core/edits/change/Change';
import { contentAt, type Content, type WorkbookContents } from '#core/edits/change/Contents';
import { moveLines } from '#core/edits/change/moveLines';
import { moveRowBlock } from '#core/edits/change/moveRowBlock';
import { fillSheet } from '#core/edits/change/fillSheet';
import { isSameText } from '#core/edits/change/isSameText';
import { cellName } from '#core/values/address';
import { ok, refuse, type Result } from '#core/values/Result';

/**
 * A workbook as the change leaves it, or the refusal with which it would be met. It shows what stands in cells, where,
 * and what names refer to; groups, dropdowns, looks and sheets that are added do not show in contents.
 */
export function applyChange(book: WorkbookContents, { acts, restsOn }: Change): Result<WorkbookContents> {
  for (const { sheetId, top, left, cells } of restsOn) {
    const different = difference(book, sheetId, top, left, cells);
    if (different) return different;
  }
  let now: WorkbookContents = book;
  for (const act of acts) {
    const next = applyAct(now, act);
    if (!next.ok) return next;
    now = next.value;
  }
  return ok(now);
}

type Refused = Extract<Result<never>, { ok: false }>;

/** The first cell that doesn't hold what it is to hold; null when all do. */
function difference(book: WorkbookContents, sheetId: string, top: number, left: number, cells: readonly (readonly (Content | null)[])[]): Refused | null {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return refused('sheet-gone', {});
  for (const [down, row] of cells.entries()) {
    for (const [right, content] of row.entries()) {
      const found = contentAt(sheet, top + down, left + right);
      if (content !== null && !isSameText(found, content)) return refused('cell-changed-since', { sheet: sheet.name, cell: cellName(top + down, left + right) });
    }
  }
  return null;
}

function refused(code: string, data: Record<string, string>): Refused {
  return refuse(code, data) as Refused;
}

// eslint-disable-next-line complexity -- one case for each kind of act
function applyAct(book: WorkbookContents, act: Act): Result<WorkbookContents> {
  switch (act.kind) {
    case 'write': return applyWrite(book, act);
    case 'insert-rows': return ok(filledIn(moveLines(book, act.sheetId, { axis: 'rows', at: act.row, count: act.count, inserted: true }), act.sheetId, act.row, 0, act.filled ?? []));
    case 'delete-rows': return difference(book, act.sheetId, act.row, 0, act.held.cells) ?? ok(moveLines(book, act.sheetId, { axis: 'rows', at: act.row, count: act.count, inserted: false }));
    case 'restore-rows': return ok(restoreRows(book, act));
    case 'move-rows': return difference(book, act.sheetId, act.row, 0, act.cells) ?? ok(moveRows(book, act));
    case 'insert-columns': return ok(filledIn(moveLines(book, act.sheetId, { axis: 'columns', at: act.column, count: act.count, inserted: true }), act.sheetId, act.headers?.row ?? 0, act.column, act.headers ? [act.headers.texts] : []));
    case 'delete-columns': return ok(moveLines(book, act.sheetId, { axis: 'columns', at: act.column, count: act.count, inserted: false }));
    case 'name': return ok({ ...book, names: [...book.names.filter(({ name }) => name !== act.name), ...(act.after === null ? [] : [{ name: act.name, refersTo: act.after }])] });
    default: return ok(book);
  }
}

/** The rows at their place, and what points at them as the act says: taking back must give exactly what was there. */
function moveRows(book: WorkbookContents, act: MoveRows): WorkbookContents {
  const moved = moveRowBlock(book, act.sheetId, act);
  const names = moved.names.map((each) => ({ ...each, refersTo: act.names.find(({ name }) => name === each.name)?.after ?? each.refersTo }));
  return act.pointing.reduce<WorkbookContents>((now, { sheetId, rowAfter, column, after }) => filledIn(now, sheetId, rowAfter, column, [[{ formula: after }]]), { ...moved, names });
}

function applyWrite(book: WorkbookContents, { sheetId, top, left, before, after }: WriteCells): Result<WorkbookContents> {
  const overwritten = after.map((row, down) => row.map((content, right) => (content === null ? null : before[down]?.[right] ?? '')));
  return difference(book, sheetId, top, left, overwritten) ?? ok(filledIn(book, sheetId, top, left, after));
}

function restoreRows(book: WorkbookContents, act: Extract<Act, { kind: 'restore-rows' }>): WorkbookContents {
  const inserted = moveLines(book, act.sheetId, { axis: 'rows', at: act.row, count: act.count, inserted: true });
  const filled = filledIn(inserted, act.sheetId, act.row, 0, act.held.cells);
  const names = filled.names.map((each) => ({ ...each, refersTo: act.names.find(({ name }) => name === each.name)?.before ?? each.refersTo }));
  return act.pointing.reduce<WorkbookContents>((now, { sheetId, rowBefore, column, before }) => filledIn(now, sheetId, rowBefore, column, [[{ formula: before }]]), { ...filled, names });
}

/** The workbook with these contents from a cell on; the sheet's frame grows where it must. */
function filledIn(book: WorkbookContents, sheetId: string, top: number, left: number, cells: readonly (readonly (Content | null)[])[]): WorkbookContents {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.id === sheetId && cells.length > 0 ? fillSheet(sheet, top, left, cells) : sheet)) };
}
