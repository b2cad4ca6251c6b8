import type { SheetDraft } from '#core/layout/Draft';
import type { Act, Basis, Change, MakeStyle, StyleRows, ColumnHeaders, DeleteRows, Dropdown, FormatGrid, HeldRows, InsertRows, MoveRows } from '#core/edits/change/Change';
import { blockOf, type Content, type SheetContents, type WorkbookContents } from '#core/edits/change/Contents';
import { applyChange } from '#core/edits/change/applyChange';
import { moveLines } from '#core/edits/change/moveLines';
import { moveRowBlock } from '#core/edits/change/moveRowBlock';
import { pointingFormulas, pointingNames } from '#core/edits/change/pointingAt';

/**
 * Makes a change act by act. `now` is the workbook as the acts so far leave it, and places are always those of `now`.
 * Each act gets what it needs to be checked when it is written, and to be taken back.
 */
export class ChangeBuilder {
  private readonly acts: Act[] = [];
  private readonly restsOn: Basis[] = [];
  now: WorkbookContents;

  constructor(private readonly book: WorkbookContents) {
    this.now = book;
  }

  build(): Change {
    return { acts: this.acts, restsOn: this.restsOn };
  }

  /** The change rests on what stands in these cells of the workbook as it was read: where they differ, nothing is written. */
  restOn(sheetId: string, top: number, left: number, rows: number, columns: number): this {
    const sheet = this.book.sheets.find(({ id }) => id === sheetId);
    if (sheet && rows > 0 && columns > 0) this.restsOn.push({ sheetId, top, left, cells: blockOf(sheet, top, left, rows, columns) });
    return this;
  }

  sheet(sheetId: string): SheetContents {
    const found = this.now.sheets.find(({ id }) => id === sheetId);
    if (!found) throw new Error(`no sheet ${sheetId}`);
    return found;
  }

  /** Null leaves a cell as it is. */
  write(sheetId: string, top: number, left: number, after: readonly (readonly (Content | null)[])[], numberFormats?: FormatGrid): this {
    const before = blockOf(this.sheet(sheetId), top, left, after.length, after[0]?.length ?? 0);
    return this.add({ kind: 'write', sheetId, top, left, before, after, ...(numberFormats && { numberFormats }) });
  }

  /** Before `row`; they look like the row `like`. Right below a table that is to take them in, `table` names it. */
  insertRows(sheetId: string, row: number, count: number, like: number | null, table?: string): this {
    const act: InsertRows = { kind: 'insert-rows', sheetId, row, count, like, width: widthOf(this.sheet(sheetId)), ...(table !== undefined && { table }) };
    return this.add(act);
  }

  /** @param outline how deep the rows are grouped, where that is known */
  deleteRows(sheetId: string, row: number, count: number, outline?: HeldRows['outline']): this {
    const without = moveLines(this.now, sheetId, { axis: 'rows', at: row, count, inserted: false });
    const again = moveLines(without, sheetId, { axis: 'rows', at: row, count, inserted: true });
    const rowBack = (id: string, at: number): number | null => (id !== sheetId || at < row ? at : at < row + count ? null : at - count);
    const broken = new Set(pointingFormulas(this.now, again, (id, at) => (id === sheetId && at >= row && at < row + count ? null : at), (was, is) => was !== is)
      .map(({ sheetId: id, rowBefore, column }) => `${id}!${rowBefore}:${column}`));
    const pointing = pointingFormulas(this.now, without, rowBack, () => true).filter((each) => broken.has(`${each.sheetId}!${each.rowBefore}:${each.column}`));
    const lost = new Set(pointingNames(this.now, again).map(({ name }) => name));
    const names = pointingNames(this.now, without).filter(({ name }) => lost.has(name));
    const act: DeleteRows = { kind: 'delete-rows', sheetId, row, count, held: { cells: this.wholeRows(sheetId, row, count), ...(outline && { outline }) }, pointing, names };
    return this.add(act);
  }

  /** To before the row `to`, counted before the move. */
  moveRows(sheetId: string, row: number, count: number, to: number): this {
    if (to >= row && to <= row + count) return this;
    const after = moveRowBlock(this.now, sheetId, { row, count, to });
    const rowAfter = (id: string, at: number): number => (id === sheetId ? movedRow(at, row, count, to) : at);
    const pointing = pointingFormulas(this.now, after, rowAfter, (was, is) => was !== is || reaches(was));
    const landed = to > row ? to - count : to;
    const moved = after.sheets.find(({ id }) => id === sheetId);
    const cells = this.wholeRows(sheetId, row, count);
    const act: MoveRows = { kind: 'move-rows', sheetId, row, count, to, cells, cellsAfter: moved ? blockOf(moved, landed, 0, count, cells[0]?.length ?? 0) : [], pointing, names: pointingNames(this.now, after) };
    return this.add(act);
  }

  insertColumns(sheetId: string, column: number, count: number, headers?: ColumnHeaders): this {
    return this.add({ kind: 'insert-columns', sheetId, column, count, ...(headers && { headers }) });
  }

  groupRows(sheetId: string, row: number, count: number, isGrouped = true): this {
    return this.add({ kind: 'group-rows', sheetId, row, count, isGrouped });
  }

  dropdown(place: Omit<Dropdown, 'kind' | 'isSet'>): this {
    return this.add({ kind: 'dropdown', ...place, isSet: true });
  }

  /** Reference without `=`; null takes the name away. */
  name(name: string, refersTo: string | null, comment?: string): this {
    const before = this.now.names.find((each) => each.name === name)?.refersTo ?? null;
    return this.add({ kind: 'name', name, before, after: refersTo, ...(comment !== undefined && { comment }) });
  }

  makeStyle(style: Omit<MakeStyle, 'kind'>): this {
    return this.add({ kind: 'make-style', ...style });
  }

  styleRows(place: Omit<StyleRows, 'kind'>): this {
    return this.add({ kind: 'style-rows', ...place });
  }

  addSheet(draft: SheetDraft): this {
    return this.add({ kind: 'add-sheet', draft });
  }

  private add(act: Act): this {
    const next = applyChange(this.now, { acts: [act], restsOn: [] });
    if (!next.ok) throw new Error(`an act that its own workbook refuses: ${act.kind} ${next.refusal.code}`);
    this.now = next.value;
    this.acts.push(act);
    return this;
  }

  private wholeRows(sheetId: string, row: number, count: number): Content[][] {
    const sheet = this.sheet(sheetId);
    return blockOf(sheet, row, 0, count, widthOf(sheet));
  }
}

function widthOf({ left, cells }: SheetContents): number {
  return left + (cells[0]?.length ?? 0);
}

/** Where a row stands after a block of rows went to before `to`. */
// eslint-disable-next-line complexity -- four places, and two directions
function movedRow(at: number, row: number, count: number, to: number): number {
  if (at >= row && at < row + count) return at + (to > row ? to - count - row : to - row);
  if (to > row) return at >= row + count && at < to ? at - count : at;
  return at >= to && at < row ? at + count : at;
}

/** Excel's own move changes a range of which it moves an end: such formulas are written as they must read. */
function reaches(formula: string): boolean {
  return formula.includes(':');
}
