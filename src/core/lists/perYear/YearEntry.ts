import type { CellValue } from '#core/values/CellValue';
import type { Jaar } from '#core/values/units';
import { textOf } from '#core/values/text';
import type { ListCells } from '../ListCells';
import type { ListKind } from '../ListKind';
import type { ListRemark } from '../ListTable';
import { sameIn } from '../sameIn';
import type { YearLine } from './YearLine';

/** An entry of a list of which each row is of one year: what its rows say of it together. */
export class YearEntry {
  /** Its lines by year. */
  readonly years = new Map<Jaar, YearLine[]>();
  private readonly cells: CellValue[];
  private readonly rowOf: number[];
  private readonly said: Set<string>[];

  constructor(readonly row: number, readonly key: string, readonly code: string, private readonly of: { readonly kind: ListKind; readonly cells: ListCells; remark(remark: ListRemark): void }) {
    this.cells = of.cells.taken.map(() => '');
    this.rowOf = this.cells.map(() => row);
    this.said = this.cells.map(() => new Set());
  }

  add(jaar: Jaar, line: YearLine): void {
    const lines = this.years.get(jaar);
    if (lines) lines.push(line);
    else this.years.set(jaar, [line]);
  }

  /** What a row says of the entry itself. A field of which two rows say something else is left open, and each such value is told once. */
  see(values: readonly CellValue[], row: number): void {
    values.forEach((value, index) => {
      const known = this.cells[index] ?? '';
      if (value === '') return;
      if (known === '') this.know(index, value, row);
      else if (value !== known) this.compare(index, known, value, row);
    });
  }

  /** Its fields, those that rows contradict left open. */
  fields(): CellValue[] {
    return this.cells.map((value, index) => (this.said[index]!.size > 0 ? '' : value));
  }

  titleIn(index: number): string {
    return textOf(this.cells[index]);
  }

  private know(index: number, value: CellValue, row: number): void {
    this.cells[index] = value;
    this.rowOf[index] = row;
  }

  private compare(index: number, known: CellValue, value: CellValue, row: number): void {
    const { meaning, header } = this.of.cells.taken[index]!;
    const text = textOf(value);
    if (sameIn(this.of.kind, meaning.field)(known, value) || this.said[index]!.has(text)) return;
    this.said[index]!.add(text);
    this.of.remark({ id: 'field-differs', row, header, value: text, other: textOf(known), rows: [this.rowOf[index]!] });
  }
}
