import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { Change } from '#core/edits/change/Change';
import { asText, contentAt, isFormula, type Content, type SheetContents } from '#core/edits/change/Contents';
import { withReferences } from '#core/values/grid/shiftedFormula';
import type { Area } from '#core/values/grid/Area';
import { OutlineNow } from './OutlineNow';
import type { OutlineBySheet } from './OutlineBySheet';
import { runsOf } from './runs';
import type { TreeGround } from './TreeGround';

const NO_CELLS: ReadonlyMap<number, Content> = new Map();

/** Writes acts on the sheets of a plan: rows and cells, with the formulas that must go along. */
export class TreeWriter {
  readonly builder: ChangeBuilder;

  private readonly outline: OutlineNow;

  constructor(private readonly ground: TreeGround, outline: OutlineBySheet) {
    this.outline = new OutlineNow(outline, ground.contents);
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
    const wanted = like === null ? null : this.outline.level(id, like);
    const given = this.outline.between(id, row - 1, row);
    this.builder.insertRows(id, row, count, like, table?.name);
    this.outline.insert(id, row, new Array<number>(count).fill(given));
    if (wanted !== null && wanted > given) this.regroup(id, row, new Array<number>(count).fill(wanted));
  }

  deleteRows(sheet: number, row: number, count: number): void {
    const { id } = this.ground.layout(sheet);
    const levels = this.outline.take(id, row, count);
    this.builder.deleteRows(id, row, count, levels ? { levels, given: this.outline.between(id, row - 1, row) } : undefined);
  }

  /**
   * Moves rows with the levels on which they are grouped. They are first put on the level that they would get by coming
   * back, so that taking back ends on their own.
   */
  moveRows(sheet: number, row: number, count: number, to: number): void {
    const { id } = this.ground.layout(sheet);
    if (to >= row && to <= row + count) return;
    const levels = Array.from({ length: count }, (_, at) => this.outline.level(id, row + at));
    this.regroup(id, row, levels.map(() => this.outline.between(id, row - 1, row + count)));
    this.builder.moveRows(id, row, count, to);
    this.outline.take(id, row, count);
    const landed = to > row ? to - count : to;
    const given = this.outline.between(id, landed - 1, landed);
    this.outline.insert(id, landed, levels.map(() => given));
    this.regroup(id, landed, levels);
  }

  /** Groups rows, or takes them out of groups, until they lie as deep as is wanted; rows that lack as much go together. */
  private regroup(id: string, row: number, wanted: readonly number[]): void {
    const lacking = wanted.map((level, at) => level - this.outline.level(id, row + at));
    for (let from = 0, to = 1; from < lacking.length; from = to, to += 1) {
      while (to < lacking.length && lacking[to] === lacking[from]) to += 1;
      for (let step = Math.abs(lacking[from]!); step > 0; step -= 1) this.builder.groupRows(id, row + from, to - from, lacking[from]! > 0);
    }
    wanted.forEach((level, at) => this.outline.set(id, row + at, level));
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
