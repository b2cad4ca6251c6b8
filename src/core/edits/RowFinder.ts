import type { SheetSnapshot } from '#core/layout/Snapshot';
import { isKnownByItself, type Edit, type EditPlace } from '#core/edits/Edit';
import { ok, refuse, type Result } from '#core/values/Result';
import { cellName } from '#core/values/address';
import type { CellValue } from '#core/values/CellValue';
import { textOf } from '#core/values/text';
import { isSameContent } from '#core/edits/sameContent';

/**
 * Finds the rows of edits on one sheet as it now is. A row is known by its identity, not by its number: where other
 * cells stand in its place it is looked for, and where two could be meant nothing is chosen.
 */
export class RowFinder {
  /** Rows by identity, for each set of columns that identities use; made when a row is not where it was. */
  private readonly indexes = new Map<string, ReadonlyMap<string, readonly number[]>>();

  constructor(private readonly sheet: SheetSnapshot) {}

  /** The sheet row of a place, or why there is none: `column-moved`, `row-gone`, `row-ambiguous`. */
  findRow(place: EditPlace): Result<number> {
    const data = { sheet: this.sheet.name, cell: cellName(place.row, place.column), header: place.header };
    if (!this.hasHeader(place)) return refuse('column-moved', data);
    const found = this.isRow(place, place.row) ? place.row : this.search(place);
    const row = found === 'row-gone' && place.identity.length > 0 && isKnownByItself(place) ? place.row : found;
    return typeof row === 'string' ? refuse(row, data) : ok(row);
  }

  /** The sheet row of an edit's cell while it holds what is expected; `cell-changed` when it does not. */
  find({ place, expected }: Edit): Result<number> {
    const row = this.findRow(place);
    return row.ok ? this.checkContent(row.value, place, expected, this.cell(row.value, place.column)) : row;
  }

  /** Refuses, by name, a content that is not the expected one. */
  checkContent(row: number, { column, header }: EditPlace, expected: CellValue, found: CellValue): Result<number> {
    if (isSameContent(found, expected)) return ok(row);
    return refuse('cell-changed', { sheet: this.sheet.name, cell: cellName(row, column), header, expected: String(expected), found: String(found) });
  }

  cell(row: number, column: number): CellValue {
    return this.sheet.values[row - this.sheet.top]?.[column - this.sheet.left] ?? '';
  }

  /** The header above the column: in its row, or somewhere else above when rows were put in over it. */
  private hasHeader({ header, headerRow, column }: EditPlace): boolean {
    if (isSameContent(this.cell(headerRow, column), header)) return true;
    return this.sheet.values.some((cells) => isSameContent(cells[column - this.sheet.left] ?? '', header));
  }

  private isRow({ identity }: EditPlace, row: number): boolean {
    const isInside = row >= this.sheet.top && row < this.sheet.top + this.sheet.values.length;
    return isInside && identity.every(({ column, value }) => isSameContent(this.cell(row, column), value));
  }

  private search({ identity }: EditPlace): number | 'row-gone' | 'row-ambiguous' {
    if (identity.every(({ value }) => textOf(value) === '')) return 'row-gone';
    const columns = identity.map(({ column }) => column);
    const rows = this.indexFor(columns).get(keyOf(identity.map(({ value }) => value))) ?? [];
    if (rows.length > 1) return 'row-ambiguous';
    return rows[0] ?? 'row-gone';
  }

  private indexFor(columns: readonly number[]): ReadonlyMap<string, readonly number[]> {
    const known = this.indexes.get(columns.join());
    if (known) return known;
    const index = new Map<string, number[]>();
    const { values, top } = this.sheet;
    for (let row = top; row < top + values.length; row += 1) {
      const key = keyOf(columns.map((column) => this.cell(row, column)));
      const rows = index.get(key);
      if (rows) rows.push(row);
      else index.set(key, [row]);
    }
    this.indexes.set(columns.join(), index);
    return index;
  }
}

function keyOf(values: readonly CellValue[]): string {
  return values.map(textOf).join('\n');
}
