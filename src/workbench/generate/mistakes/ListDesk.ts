import type { PlanContent, RowContent } from '#core/write/PlanContent';

const KINDS = ['kostenplaatsen', 'budgetplaatsen', 'programmas', 'projecten', 'diensten'] as const;

/** Copies of the lists on which mistakes are made, or to which a mistake may add an entry of its own. */
export class ListDesk {
  readonly sheets: Readonly<Record<(typeof KINDS)[number], RowContent[]>>;
  private count = 0;
  private readonly spoilt = new Set<RowContent>();

  constructor(sheets: PlanContent['sheets']) {
    this.sheets = Object.fromEntries(KINDS.map((kind) => [kind, [...sheets[kind] ?? []]])) as unknown as ListDesk['sheets'];
  }

  /** Puts other cells in the first row that fits and on which no mistake is made yet; null where there is none. */
  write(kind: (typeof KINDS)[number], fits: (row: RowContent) => boolean, other: (row: RowContent) => Partial<RowContent>): RowContent | null {
    const found = this.sheets[kind].find((row) => !this.spoilt.has(row) && fits(row));
    if (!found) return null;
    const row: RowContent = { ...found, ...other(found) };
    this.sheets[kind][this.sheets[kind].indexOf(found)] = row;
    this.spoilt.add(row);
    return row;
  }

  kostenplaats(code: unknown): RowContent | undefined {
    return this.sheets.kostenplaatsen.find(({ cells }) => cells.code === code);
  }

  /** A dienst that is not this one; undefined where there is but one. */
  otherDienst(dienst: unknown): unknown {
    return this.sheets.kostenplaatsen.find(({ cells }) => cells.dienst !== dienst)?.cells.dienst;
  }

  /** A kostenplaats more, with a code that no other has. */
  addKostenplaats(cells: RowContent['cells']): string {
    const code = `KP99${String(this.nextNumber()).padStart(2, '0')}`;
    this.sheets.kostenplaatsen.push({ cells: { ...cells, code, title: `${String(cells.title)} (overgedragen)` } });
    return code;
  }

  /** A budgetplaats more, as the one of this code is. */
  addBudgetplaats(like: unknown, cells: RowContent['cells'], amounts: readonly number[]): string {
    const code = `99${String(this.nextNumber()).padStart(2, '0')}-${String(cells.aard)}90`;
    const known = this.sheets.budgetplaatsen.find((row) => row.cells.code === like);
    this.sheets.budgetplaatsen.push({ cells: { ...known?.cells, ...cells, code }, amounts });
    return code;
  }

  private nextNumber(): number {
    return this.count += 1;
  }
}
