import type { SheetSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import { isTotalRow, isTotalText } from '#core/values/totalText';
import { ListCells, type ListPlace } from './ListCells';
import type { ListRemark, ListRow, ListTable } from './ListTable';
import { SeenRows } from './SeenRows';
import { readYearRows } from './perYear/readYearRows';

/**
 * The rows of a list as values that can be compared: codes as text, valid-from and -to as years, amounts as numbers.
 * A value that is not certain is left empty and remarked on; so is a code that stands twice, of which the first counts; but a kostenplaats may, with years of its own on each row.
 * A list with a row for each year is turned into one with a column for each.
 */
export function readListTable(sheet: SheetSnapshot, place: ListPlace): ListTable {
  return place.perYear ? readYearRows(sheet, place, place.perYear) : new TableReader(sheet, place).read();
}

class TableReader {
  private readonly cells: ListCells;
  private readonly remarks: ListRemark[] = [];
  private readonly rows: ListRow[] = [];
  private readonly seen: SeenRows;

  constructor(private readonly sheet: SheetSnapshot, private readonly place: ListPlace) {
    this.cells = new ListCells(sheet.left, place);
    this.seen = new SeenRows(place.kind, this.meanings);
  }

  private get meanings(): ListTable['meanings'] {
    return this.cells.taken.map(({ meaning }) => meaning);
  }

  read(): ListTable {
    const { values, top } = this.sheet;
    const end = Math.min(values.length, (this.place.endRow ?? Infinity) - top);
    for (let i = this.place.headerRow + 1 - top; i < end; i += 1) this.readRow(values[i] ?? [], top + i);
    return { kind: this.place.kind, meanings: this.meanings, rows: this.rows, remarks: this.remarks };
  }

  private readRow(row: readonly CellValue[], at: number): void {
    const code = this.cells.codeOf(row);
    if (code === '' ? isTotalRow(row) : isTotalText(code)) return this.remark('total-row', at, code);
    if (code === '') {
      if (this.cells.isFilled(row)) this.remark('code-missing', at, '');
      return;
    }
    const key = this.cells.keyOf(row, code);
    const unclear: ListRemark[] = [];
    const cells = this.cells.values(row, (header, value) => unclear.push({ id: 'value-unclear', row: at, header, value, other: '' }));
    const read = { row: at, key, code, title: this.cells.textAt(row, 'title'), cells };
    const first = this.seen.repeatedBy(read);
    if (first) return this.remark('code-repeated', at, code, String(first.row + 1));
    this.remarks.push(...unclear);
    this.rows.push(read);
  }

  private remark(id: ListRemark['id'], row: number, value: string, other = ''): void {
    this.remarks.push({ id, row, header: '', value, other });
  }
}
