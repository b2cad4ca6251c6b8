import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { Change } from '#core/edits/change/Change';
import { asText, contentAt, isFormula, type Content, type SheetContents } from '#core/edits/change/Contents';
import { withReferences } from '#core/values/grid/shiftedFormula';
import type { Area } from '#core/values/grid/Area';
import type { OutlineBySheet } from './treeChange';
import { runsOf } from './runs';
import type { TreeGround } from './TreeGround';

const NO_CELLS: ReadonlyMap<number, Content> = new Map();

/** Writes acts on the sheets of a plan: rows and cells, with the formulas that must go along. */
export class TreeWriter {
  readonly builder: ChangeBuilder;

  constructor(private readonly ground: TreeGround, private readonly outline: OutlineBySheet) {
    this.builder = new ChangeBuilder(ground.contents);
  }

  build(): Change {
    return this.builder.build();
  }

  /** The sheet as the acts so far leave it. */
  now(sheet: number): SheetContents {
    return this.builder.sheet(this.ground.layout(sheet).id);
  }

  /** All that is understood of the sheet was read as it is now: the change rests on it. */
  restOn(sheet: number): void {
    const { id, headerRow, endRow, columns } = this.ground.layout(sheet);
    const at = columns.map(({ column }) => column);
    const left = Math.min(...at);
    this.builder.restOn(id, headerRow, left, endRow - headerRow, Math.max(...at) - left + 1);
  }

  /** Cells of one row; those that hold what is wanted already are left alone. */
  cells(sheet: number, row: number, cells: ReadonlyMap<number, Content>): void {
    this.rows(sheet, new Map([[row, cells]]));
  }

  /** Cells of several rows: rows that follow each other are one block. */
  rows(sheet: number, rows: ReadonlyMap<number, ReadonlyMap<number, Content>>): void {
    const now = this.now(sheet);
    const other = new Map([...rows].map(([row, cells]) => [row, new Map([...cells].filter(([column, content]) => asText(contentAt(now, row, column)) !== asText(content)))] as const).filter(([, cells]) => cells.size > 0));
    for (const { row: from, count } of runsOf([...other.keys()].sort((a, b) => a - b))) {
      const block = Array.from({ length: count }, (_, at) => other.get(from + at) ?? NO_CELLS);
      const columns = block.flatMap((cells) => [...cells.keys()]);
      const left = columns.reduce((a, b) => Math.min(a, b));
      const width = columns.reduce((a, b) => Math.max(a, b)) - left + 1;
      const after = block.map((cells) => Array.from({ length: width }, (_, at) => cells.get(left + at) ?? null));
      this.builder.write(this.ground.layout(sheet).id, from, left, after);
    }
  }

  /** A new row before `row`, looking like the row `like`; a table that ends right above takes it in. */
  insertRows(sheet: number, row: number, count: number, like: number | null): void {
    const { id } = this.ground.layout(sheet);
    const table = this.now(sheet).tables.find(({ top, rows }) => top + rows === row && like !== null && like >= top);
    const deeper = like === null ? 0 : this.deeperThanGiven(id, row, like);
    this.builder.insertRows(id, row, count, like, table?.name);
    for (let level = 0; level < deeper; level += 1) this.builder.groupRows(id, row, count);
  }

  /** How many outline levels a new row lacks of its like: Excel gives it that of the shallower one of its neighbours. */
  private deeperThanGiven(id: string, row: number, like: number): number {
    const levels = this.outline.get(id);
    const { top } = this.ground.contents.sheets.find((each) => each.id === id) ?? { top: 0 };
    const at = (each: number): number => levels?.[each - top] ?? 0;
    return at(like) - Math.min(at(row - 1), at(row));
  }

  isInTable(sheet: number, row: number): boolean {
    return this.now(sheet).tables.some(({ top, rows }) => row >= top && row <= top + rows);
  }

  /** The formulas of a row that speak of that row alone, as they read on another row. */
  rowFormulas(sheet: number, like: number, row: number): Map<number, Content> {
    const { cells, top, left, name } = this.now(sheet);
    const found = new Map<number, Content>();
    (cells[like - top] ?? []).forEach((content, at) => {
      if (!isFormula(content)) return;
      let isOwnRow = !content.formula.includes('SUBTOTAL(');
      const formula = withReferences(content.formula, { readOn: name, on: name }, (area) => {
        if (area.top !== like || area.bottom !== like) isOwnRow = false;
        return { ...area, top: area.top + row - like, bottom: area.bottom + row - like };
      });
      if (isOwnRow && !formula.includes('!')) found.set(left + at, { formula });
    });
    return found;
  }

  /**
   * Sums that ended right above new rows take these in, where they stand in rows that add up what the new rows hang under.
   * @param summing those rows, as they stood before the new ones
   */
  extendSums(sheet: number, summing: readonly number[], row: number, count: number): void {
    const { cells, top, left, name } = this.now(sheet);
    const rows = new Map<number, Map<number, Content>>();
    for (const at of summing.map((each) => (each >= row ? each + count : each))) {
      const wanted = new Map<number, Content>();
      (cells[at - top] ?? []).forEach((content, column) => {
        if (!isFormula(content)) return;
        const formula = withReferences(content.formula, { readOn: name, on: name }, (area) => (endsAbove(area, row, at) ? { ...area, bottom: area.bottom + count } : area));
        if (formula !== content.formula) wanted.set(left + column, { formula });
      });
      if (wanted.size > 0) rows.set(at, wanted);
    }
    this.rows(sheet, rows);
  }
}

/** Whether a range over rows ends right above new rows; one that holds the formula itself, or that one row alone, is no such sum. */
function endsAbove({ top, bottom }: Area, row: number, at: number): boolean {
  return bottom === row - 1 && (top > at || bottom < at) && (top < bottom || at < top);
}
