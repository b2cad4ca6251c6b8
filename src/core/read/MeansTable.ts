import type { CodeColumn, Means } from '#core/plan/Plan';
import { CodeTable } from './CodeTable';
import type { ElementCodes } from './ElementCodes';

/** Codes that only some workbooks write beside a line: kept where a sheet has the column. */
export type ExtraField = 'rekening' | 'beleidsveld' | 'sleutel';
export const EXTRA_FIELDS: readonly ExtraField[] = ['rekening', 'beleidsveld', 'sleutel'];

/** A column of codes that is there only when a sheet has it; a line of another sheet has 0, the empty code. */
export interface ExtraCodes { readonly table: CodeTable; ids: Int32Array }

/** Means lines as they are read: columns that grow, and in the end views of just the lines that there are. */
export class MeansTable {
  count = 0;
  readonly kostenplaatsen = new CodeTable();
  readonly budgetplaatsen = new CodeTable();
  private capacity = 0;
  element = new Int32Array(0);
  elementId = new Int32Array(0);
  kostenplaatsId = new Int32Array(0);
  budgetplaatsId = new Int32Array(0);
  aard = new Uint8Array(0);
  sectie = new Uint8Array(0);
  richting = new Uint8Array(0);
  amounts = new Float64Array(0);
  term = new Uint8Array(0);
  sheet = new Uint16Array(0);
  row = new Int32Array(0);
  private readonly extras = new Map<ExtraField, ExtraCodes>();

  constructor(readonly yearCount: number, readonly elementCodes: ElementCodes) {}

  /** The column of a field, from now on kept. */
  extra(field: ExtraField): ExtraCodes {
    const codes = this.extras.get(field) ?? { table: new CodeTable(), ids: new Int32Array(this.capacity) };
    this.extras.set(field, codes);
    return codes;
  }

  /** Makes room for so many lines more, and at once for all that are expected. */
  reserve(more: number, expected = more): void {
    if (this.count + more > this.capacity) this.grow(Math.max(this.count + more, this.count + expected, this.capacity * 2));
  }

  private grow(capacity: number): void {
    this.capacity = capacity;
    this.element = grown(this.element, new Int32Array(capacity));
    this.elementId = grown(this.elementId, new Int32Array(capacity));
    this.kostenplaatsId = grown(this.kostenplaatsId, new Int32Array(capacity));
    this.budgetplaatsId = grown(this.budgetplaatsId, new Int32Array(capacity));
    this.aard = grown(this.aard, new Uint8Array(capacity));
    this.sectie = grown(this.sectie, new Uint8Array(capacity));
    this.richting = grown(this.richting, new Uint8Array(capacity));
    this.amounts = grown(this.amounts, new Float64Array(capacity * this.yearCount));
    this.term = grown(this.term, new Uint8Array(capacity));
    this.sheet = grown(this.sheet, new Uint16Array(capacity));
    this.row = grown(this.row, new Int32Array(capacity));
    for (const codes of this.extras.values()) codes.ids = grown(codes.ids, new Int32Array(capacity));
  }

  /** Gives all that is known of one line to another. */
  move(from: number, to: number): void {
    for (const column of [this.element, this.elementId, this.kostenplaatsId, this.budgetplaatsId, this.aard, this.sectie, this.richting, this.term, this.sheet, this.row]) column[to] = column[from]!;
    for (const { ids } of this.extras.values()) ids[to] = ids[from]!;
    this.amounts.copyWithin(to * this.yearCount, from * this.yearCount, (from + 1) * this.yearCount);
  }

  /** Takes off the last line. Who has its number next may stand on a sheet without some of its columns. */
  pop(): void {
    this.count -= 1;
    this.element[this.count] = -1;
    for (const { ids } of this.extras.values()) ids[this.count] = 0;
    this.amounts.fill(0, this.count * this.yearCount, (this.count + 1) * this.yearCount);
  }

  /** The lines as the plan shows them, and room for so many more; views, no copies. */
  means(room: number): Means {
    // No more than that: this is the last time that it grows, and it stays for as long as the plan does.
    if (this.count + room > this.capacity) this.grow(this.count + room);
    this.element.fill(-1, this.count);
    const count = this.count + room;
    return {
      count: this.count,
      element: this.element.subarray(0, count),
      elementCode: { ids: this.elementId.subarray(0, count), values: this.elementCodes.values, keys: this.elementCodes.keys },
      kostenplaats: { ids: this.kostenplaatsId.subarray(0, count), values: this.kostenplaatsen.values, keys: this.kostenplaatsen.keys },
      budgetplaats: { ids: this.budgetplaatsId.subarray(0, count), values: this.budgetplaatsen.values, keys: this.budgetplaatsen.keys },
      aard: this.aard.subarray(0, count),
      sectie: this.sectie.subarray(0, count),
      richting: this.richting.subarray(0, count),
      amounts: this.amounts.subarray(0, count * this.yearCount),
      afschrijvingstermijn: this.term.subarray(0, count),
      sheet: this.sheet.subarray(0, count),
      row: this.row.subarray(0, count),
      rekening: this.extraColumn('rekening', count),
      beleidsveld: this.extraColumn('beleidsveld', count),
      sleutel: this.extraColumn('sleutel', count),
    };
  }

  private extraColumn(field: ExtraField, count: number): CodeColumn | null {
    const codes = this.extras.get(field);
    return codes ? { ids: codes.ids.subarray(0, count), values: codes.table.values, keys: codes.table.keys } : null;
  }
}

function grown<Column extends Int32Array | Uint8Array | Uint16Array | Float64Array>(old: Column, roomy: Column): Column {
  roomy.set(old);
  return roomy;
}
