import type { SheetSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import { isTotalRow, isTotalText } from '#core/values/totalText';
import { listColumn, type ListKind } from './ListKind';
import { aardValue, listValue } from './listValue';
import type { ListColumn, Meaning } from './ListReading';
import type { ListRemark, ListRow, ListTable } from './ListTable';

interface Taken { readonly index: number; readonly header: string; readonly meaning: Meaning; value(content: CellValue): CellValue | null }

/** What is read, and from which rows: a reading of a file, or the layout of the workbook's own sheet. */
export interface ListPlace { readonly kind: ListKind; readonly headerRow: number; readonly endRow?: number; readonly columns: readonly ListColumn[] }

/**
 * The rows of a list as values that can be compared: codes as text, valid-from and -to as years, amounts as numbers.
 * A value that is not certain is left empty and remarked on; so is a code that stands twice, of which the first counts.
 */
export function readListTable(sheet: SheetSnapshot, place: ListPlace): ListTable {
  return new TableReader(sheet, place).read();
}

class TableReader {
  private readonly taken: Taken[];
  private readonly remarks: ListRemark[] = [];
  private readonly rows: ListRow[] = [];
  private readonly seen = new Map<string, number>();

  constructor(private readonly sheet: SheetSnapshot, private readonly place: ListPlace) {
    this.taken = takenColumns(sheet, place);
  }

  read(): ListTable {
    const { values, top } = this.sheet;
    const end = Math.min(values.length, (this.place.endRow ?? Infinity) - top);
    for (let i = this.place.headerRow + 1 - top; i < end; i += 1) this.readRow(values[i] ?? [], top + i);
    return { kind: this.place.kind, meanings: this.taken.map(({ meaning }) => meaning), rows: this.rows, remarks: this.remarks };
  }

  private readRow(row: readonly CellValue[], at: number): void {
    const code = this.codeOf(row);
    if (code === '' ? isTotalRow(row) : isTotalText(code)) return this.remark('total-row', at, code);
    if (code === '') {
      if (this.taken.some(({ index }) => textOf(row[index]) !== '')) this.remark('code-missing', at, '');
      return;
    }
    const key = this.keyOf(row, code);
    const first = this.seen.get(key);
    if (first !== undefined) return this.remark('code-repeated', at, code, String(first + 1));
    this.seen.set(key, at);
    this.rows.push({ row: at, key, code, title: this.textAt(row, 'title'), cells: this.taken.map((column) => this.cellOf(column, row, at)) });
  }

  private cellOf({ index, header, value }: Taken, row: readonly CellValue[], at: number): CellValue {
    const content = row[index] ?? '';
    if (content === '') return '';
    const understood = value(content);
    if (understood === null) this.remarks.push({ id: 'value-unclear', row: at, header, value: textOf(content), other: '' });
    return understood ?? '';
  }

  private codeOf(row: readonly CellValue[]): string {
    return this.place.kind === 'diensten' ? this.textAt(row, 'dienst') || this.textAt(row, 'departement') : this.textAt(row, 'code');
  }

  /** A dienst and a departement may have one name; two departementen may each have a dienst of one name. */
  private keyOf(row: readonly CellValue[], code: string): string {
    if (this.place.kind !== 'diensten') return codeKey(code);
    const departement = codeKey(this.textAt(row, 'departement'));
    return this.textAt(row, 'dienst') === '' ? departement : `${departement}\n${codeKey(code)}`;
  }

  private textAt(row: readonly CellValue[], field: Meaning['field']): string {
    const column = this.taken.find(({ meaning }) => meaning.field === field);
    return column ? textOf(row[column.index]) : '';
  }

  private remark(id: ListRemark['id'], row: number, value: string, other = ''): void {
    this.remarks.push({ id, row, header: '', value, other });
  }
}

function takenColumns({ left }: SheetSnapshot, { kind, columns }: ListPlace): Taken[] {
  return columns.flatMap(({ column, header, meaning, scale }) => {
    const template = meaning && listColumn(kind, meaning.field);
    if (!meaning || !template) return [];
    const value = meaning.field === 'aard' ? aardValue : (content: CellValue) => listValue(content, template.kind, scale);
    return [{ index: column - left, header, meaning, value }];
  });
}
