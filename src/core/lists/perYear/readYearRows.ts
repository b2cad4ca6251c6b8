import type { SheetSnapshot } from '#core/layout/Snapshot';
import { richtingFromWord } from '#core/values/aard';
import type { CellValue } from '#core/values/CellValue';
import { codeKey } from '#core/values/code';
import { jaarFromCell } from '#core/values/jaar';
import { textOf } from '#core/values/text';
import { isTotalRow, isTotalText } from '#core/values/totalText';
import type { Jaar } from '#core/values/units';
import { ListCells, type ListPlace } from '../ListCells';
import type { YearRows } from '../ListReading';
import { listValue } from '../listValue';
import type { ListRemark, ListRow, ListTable } from '../ListTable';
import { amountOfYear } from './amountOfYear';
import { isResultText } from './isResultText';
import { openAbove } from './openAbove';
import { YearEntry } from './YearEntry';
import type { YearLine } from './YearLine';

type Row = readonly CellValue[];

/**
 * Turns a list with a row for each year into one with a row for each entry and a column for each year that any row names.
 * A year without a row stays empty. Whatever is not certain is left open and remarked on. Work: linear in the rows.
 */
export function readYearRows(sheet: SheetSnapshot, place: ListPlace, perYear: YearRows): ListTable {
  return new YearRowsReader(sheet, place, perYear).read();
}

class YearRowsReader {
  private readonly cells: ListCells;
  private readonly remarks: ListRemark[] = [];
  /** By key; a list of budget positions may have one code for two kinds, of which the first counts. */
  private readonly entries = new Map<string, YearEntry>();
  private readonly kinds = new Map<string, { readonly aard: string; readonly row: number }>();
  private readonly year: number;
  private readonly amount: number;
  /** The columns that tell what a row is of: all but names, remarks and amounts. */
  private readonly telling: readonly number[];

  constructor(private readonly sheet: SheetSnapshot, private readonly place: ListPlace, private readonly perYear: YearRows) {
    this.cells = new ListCells(sheet.left, place);
    this.year = (perYear.year ?? -1) - sheet.left;
    this.amount = (perYear.amount ?? -1) - sheet.left;
    this.telling = place.columns.filter(({ column, meaning }) => column !== perYear.amount && !(meaning && NAMES.has(meaning.field))).map(({ column }) => column - sheet.left);
  }

  read(): ListTable {
    const { values, top } = this.sheet;
    const first = this.place.headerRow + 1 - top;
    const rows = values.slice(first, Math.min(values.length, (this.place.endRow ?? Infinity) - top));
    const above = openAbove(rows.filter((row) => !this.isResult(row)), this.firstColumn(), this.amount);
    const open: number[] = [];
    rows.forEach((row, index) => {
      const filled = above && !this.isResult(row) ? above.filled(row) : row;
      if (filled !== row) open.push(top + first + index);
      this.readRow(filled, top + first + index);
    });
    if (open.length > 0) this.remarks.unshift({ id: 'code-above', row: open[0]!, header: '', value: '', other: '', rows: open.slice(1) });
    return this.turned();
  }

  /** The leftmost column that tells the entry or its year. */
  private firstColumn(): number {
    const named = this.cells.taken.filter(({ meaning }) => NAMING.has(meaning.field)).map(({ index }) => index);
    return Math.min(this.year, ...named);
  }

  private readRow(row: Row, at: number): void {
    if (this.isResult(row)) return this.remark('total-row', at, '', '');
    const code = this.cells.codeOf(row);
    if (code === '') {
      if (this.cells.isFilled(row) || textOf(row[this.amount]) !== '') this.remark('code-missing', at, '', '');
      return;
    }
    const values = this.cells.values(row, (header, value) => this.remark('value-unclear', at, header, value));
    const entry = this.entryOf(row, code, values, at);
    if (!entry) return;
    entry.see(values, at);
    this.addAmount(entry, row, values, at);
  }

  /** Null for a code that stands higher with another kind: two positions cannot share a row. */
  private entryOf(row: Row, code: string, values: readonly CellValue[], at: number): YearEntry | null {
    const key = this.cells.keyOf(row, code);
    const aard = textOf(values[this.cells.taken.findIndex(({ meaning }) => meaning.field === 'aard')]);
    const kind = this.kinds.get(key);
    if (kind && aard !== '' && codeKey(kind.aard) !== codeKey(aard)) {
      this.remarks.push({ id: 'kind-differs', row: at, header: code, value: aard, other: kind.aard, rows: [kind.row] });
      return null;
    }
    if (!kind && aard !== '') this.kinds.set(key, { aard, row: at });
    const entry = this.entries.get(key) ?? new YearEntry(at, key, code, { kind: this.place.kind, cells: this.cells, remark: (each) => this.remarks.push(each) });
    this.entries.set(key, entry);
    return entry;
  }

  private addAmount(entry: YearEntry, row: Row, values: readonly CellValue[], at: number): void {
    const [said, content] = [row[this.year] ?? '', row[this.amount] ?? ''];
    if (content === '' && textOf(said) === '') return;
    const jaar = jaarFromCell(said);
    if (jaar === null) return this.remark('year-unclear', at, this.headerOf(this.perYear.year), textOf(said));
    entry.add(jaar, { row: at, texts: this.textsOf(row, values), ...this.amountIn(row, at, content) });
  }

  private amountIn(row: Row, at: number, content: CellValue): Pick<YearLine, 'amount' | 'isReceipt'> {
    const amount = listValue(content, 'amount', this.perYear.scale);
    if (amount === null) this.remark('value-unclear', at, this.headerOf(this.perYear.amount), textOf(content));
    const direction = this.perYear.direction === null ? '' : textOf(row[this.perYear.direction - this.sheet.left]);
    return { amount: typeof amount === 'number' || amount === null ? amount : '', isReceipt: richtingFromWord(direction) === 'O' };
  }

  /** What is understood of a column in its one form, so that `GD` and `Gewone dienst` are no difference. */
  private textsOf(row: Row, values: readonly CellValue[]): string[] {
    const understood = new Map(this.cells.taken.map(({ index }, at) => [index, values[at]]));
    return this.place.columns.map(({ column }) => textOf(understood.get(column - this.sheet.left) ?? row[column - this.sheet.left]));
  }

  private turned(): ListTable {
    const years = [...new Set([...this.entries.values()].flatMap((entry) => [...entry.years.keys()]))].sort((a, b) => a - b);
    const rows = [...this.entries.values()].map((entry) => this.rowOf(entry, years));
    const meanings = [...this.cells.taken.map(({ meaning }) => meaning), ...years.map((jaar) => ({ field: 'bedrag' as const, jaar }))];
    return { kind: this.place.kind, meanings, rows, remarks: this.remarks };
  }

  private rowOf(entry: YearEntry, years: readonly Jaar[]): ListRow {
    const isSpent = [...entry.years.values()].flat().some(({ amount, isReceipt }) => !isReceipt && amount !== '');
    const amounts = years.map((jaar) => {
      const { amount, remarks } = amountOfYear(entry.years.get(jaar) ?? [], `${entry.code} ${jaar}`, isSpent, this.place);
      this.remarks.push(...remarks);
      return amount;
    });
    const title = this.cells.taken.findIndex(({ meaning }) => meaning.field === 'title');
    return { row: entry.row, key: entry.key, code: entry.code, title: entry.titleIn(title), cells: [...entry.fields(), ...amounts] };
  }

  /** A row that adds others up: SAP writes `Resultaat` where the value would stand by which it adds up. */
  private isResult(row: Row): boolean {
    const code = this.cells.codeOf(row);
    if (code === '' ? isTotalRow(row) : isTotalText(code)) return true;
    return this.telling.some((index) => isResultText(textOf(row[index])));
  }

  private headerOf(column: number | null): string {
    return this.place.columns.find((each) => each.column === column)?.header ?? '';
  }

  private remark(id: ListRemark['id'], row: number, header: string, value: string): void {
    this.remarks.push({ id, row, header, value, other: '' });
  }
}

const NAMES: ReadonlySet<string> = new Set(['title', 'description', 'note', 'aard']);
const NAMING: ReadonlySet<string> = new Set(['code', 'departement', 'dienst']);
