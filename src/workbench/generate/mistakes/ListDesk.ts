import type { PlanContent, RowContent } from '#core/write/PlanContent';

const KINDS = ['kostenplaatsen', 'budgetplaatsen', 'programmas', 'projecten', 'diensten', 'beleidsvelden'] as const;
type Cells = RowContent['cells'];

/** Copies of the lists on which mistakes are made, or to which a mistake may add an entry of its own. */
export class ListDesk {
  readonly sheets: Readonly<Record<(typeof KINDS)[number], RowContent[]>>;
  private count = 0;
  /** Budgetplaatsen as they were, by code. */
  private readonly clean: ReadonlyMap<unknown, RowContent>;
  private readonly spoilt = new Set<RowContent>();

  constructor(sheets: PlanContent['sheets']) {
    this.clean = new Map((sheets.budgetplaatsen ?? []).map((row) => [row.cells.code, row]));
    this.sheets = Object.fromEntries(KINDS.map((kind) => [kind, [...sheets[kind] ?? []]])) as unknown as ListDesk['sheets'];
  }

  /** Whether a row that fits bears no mistake yet. */
  isFree(kind: (typeof KINDS)[number], fits: (row: RowContent) => boolean): boolean {
    return this.firstFree(kind, fits) !== undefined;
  }

  /** Puts other cells in the first row that fits and on which no mistake is made yet; null where there is none. */
  write(kind: (typeof KINDS)[number], fits: (row: RowContent) => boolean, other: (row: RowContent) => Partial<RowContent>): RowContent | null {
    const found = this.firstFree(kind, fits);
    if (!found) return null;
    const row: RowContent = { ...found, ...other(found) };
    this.sheets[kind][this.sheets[kind].indexOf(found)] = row;
    this.spoilt.add(row);
    return row;
  }

  private firstFree(kind: (typeof KINDS)[number], fits: (row: RowContent) => boolean): RowContent | undefined {
    return this.sheets[kind].find((row) => !this.spoilt.has(row) && fits(row));
  }

  kostenplaats(code: unknown): RowContent | undefined {
    return this.sheets.kostenplaatsen.find(({ cells }) => cells.code === code);
  }

  /** A dienst that is not this one; undefined where there is but one. */
  otherDienst(dienst: unknown): unknown {
    return this.sheets.kostenplaatsen.find(({ cells }) => cells.dienst !== dienst)?.cells.dienst;
  }

  /** A kostenplaats more, with a code that no other has. */
  addKostenplaats(cells: Cells): string {
    const code = `KP99${this.nextNumber()}`;
    this.sheets.kostenplaatsen.push({ cells: { ...cells, code, title: `${String(cells.title)} (overgedragen)` } });
    return code;
  }

  /** A kostenplaats once more, below all others; null where each bears a mistake. */
  repeatKostenplaats(): RowContent | null {
    const like = this.firstFree('kostenplaatsen', () => true);
    if (!like) return null;
    const row: RowContent = { ...like };
    this.sheets.kostenplaatsen.push(row);
    this.spoilt.add(like).add(row);
    return row;
  }

  /** A budgetplaats more, as the one of this code is, with a code that no other has unless one is given. */
  addBudgetplaats(like: unknown, cells: Cells, amounts: readonly number[]): RowContent {
    const row: RowContent = { cells: { ...this.clean.get(like)?.cells, code: `99${this.nextNumber()}-90`, ...cells }, amounts };
    this.sheets.budgetplaatsen.push(row);
    this.spoilt.add(row);
    return row;
  }

  private nextNumber(): string {
    return String(this.count += 1).padStart(2, '0');
  }
}
