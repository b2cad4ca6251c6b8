import { asText } from '#core/edits/change/Contents';
import { linesInOrder } from '#core/plan/lineOrder';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { endsInTotal, isTotalRow } from '#core/values/totalText';
import { flatRows } from './flatRows';
import type { PlanCells } from './PlanCells';

const NONE: readonly number[] = [];

/** Which rows of a sheet are those of which element; made once for an act, in one walk over the sheet. */
export class RowsOfSheet {
  readonly totalRows: readonly number[];
  private readonly rows = new Map<number, number[]>();
  private readonly lowest = new Map<number, number>();
  private readonly totals = new Map<number, number[]>();

  constructor(private readonly ground: PlanCells, private readonly sheet: number) {
    this.takeElements();
    this.takeMeans();
    this.totalRows = this.takeTotals();
  }

  rowsOf(index: number): readonly number[] {
    return this.rows.get(index) ?? NONE;
  }

  totalsOf(index: number): readonly number[] {
    return this.totals.get(index) ?? NONE;
  }

  lowestOn(row: number): number {
    return this.lowest.get(row) ?? -1;
  }

  private takeElements(): void {
    const { ground, sheet } = this;
    if (ground.layout(sheet).kind === 'vlak') {
      for (const [index, rows] of flatRows(ground, sheet)) for (const row of rows) this.take(index, row);
      return;
    }
    for (const element of ground.plan.elements) if (element.sheet === sheet && !ground.isTitled(element.index)) this.take(element.index, element.row);
  }

  private take(index: number, row: number): void {
    push(this.rows, index, row);
    if (!this.lowest.has(row)) this.lowest.set(row, index);
  }

  /** Rows below an element that name none, with more of its means: they belong to it, wherever it goes. */
  private takeMeans(): void {
    const { means, elements } = this.ground.plan;
    for (const line of linesInOrder(this.ground.plan)) {
      const index = means.element[line] as number;
      const row = means.row[line] as number;
      const isOwn = means.sheet[line] === this.sheet && elements[index]?.sheet === this.sheet && !this.lowest.has(row);
      if (isOwn && this.rows.get(index)?.at(-1) !== row) push(this.rows, index, row);
    }
  }

  private takeTotals(): number[] {
    const { firstRow } = this.ground.layout(this.sheet);
    const { cells, top } = this.ground.sheet(this.sheet);
    const found: number[] = [];
    cells.forEach((line, at) => {
      const row = top + at;
      if (row < firstRow || this.lowest.has(row)) return;
      const texts = line.map(asText);
      if (!isTotalRow(texts) && !texts.some((text) => typeof text === 'string' && endsInTotal(text.trim()))) return;
      found.push(row);
      const index = this.namedIn(texts);
      if (index >= 0) push(this.totals, index, row);
    });
    return found;
  }

  /** The element whose code a row of totals says. */
  private namedIn(texts: readonly CellValue[]): number {
    for (const word of texts.filter((text) => typeof text === 'string').join(' ').split(/[\s:()]+/u)) {
      const index = this.ground.plan.byKey.get(codeKey(word))?.[0];
      if (index !== undefined) return index;
    }
    return -1;
  }
}

function push(map: Map<number, number[]>, key: number, row: number): void {
  const known = map.get(key);
  if (known) known.push(row);
  else map.set(key, [row]);
}
