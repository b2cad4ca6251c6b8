import type { PlanContent, RowContent } from '#core/write/PlanContent';

/** Copies of the lists of kostenplaatsen and budgetplaatsen, to which a mistake may add an entry of its own. */
export class ListDesk {
  readonly sheets: { readonly kostenplaatsen: RowContent[]; readonly budgetplaatsen: RowContent[] };
  private count = 0;

  constructor({ kostenplaatsen = [], budgetplaatsen = [] }: PlanContent['sheets']) {
    this.sheets = { kostenplaatsen: [...kostenplaatsen], budgetplaatsen: [...budgetplaatsen] };
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
