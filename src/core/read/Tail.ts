import type { PlanElement } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { formulaBalance } from './formulaBalance';
import { placedWith } from './placedOn';
import type { PlanState, SheetState } from './PlanState';

/**
 * The ends of what was read, of the rows of each sheet. What comes or goes there moves nothing that stands behind it, as
 * there is nothing; elements, lines and entries come and go anywhere, as long as there is room for them. Each question that is answered with yes counts as done, so that several rows can be asked one after the other.
 */
export class Tail {
  private elements: number;
  private lines: number;
  private readonly came = new Set<string>();
  /** Elements of flat sheets that rows name from now on, and those that are others now or stand there no more. */
  private readonly named = new Set<PlanElement>();
  private readonly left = new Set<PlanElement>();
  private readonly ends = new Map<SheetState, number>();
  private readonly turned = new Set<SheetState>();
  /** What rows hold now that were asked about, by sheet. */
  private readonly seen = new Map<SheetState, Map<number, readonly CellValue[]>>();

  constructor(private readonly state: PlanState) {
    const { elements, means } = state.plan;
    this.elements = elements.length;
    this.lines = means.count;
  }

  /** The rows asked about hold this now. */
  see(sheet: SheetState, row: number, cells: readonly CellValue[]): void {
    const rows = this.seen.get(sheet) ?? new Map<number, readonly CellValue[]>();
    this.seen.set(sheet, rows.set(row, cells));
  }

  /** An element comes, wherever its row stands. */
  elementComes(): boolean {
    const hasRoom = this.elements < this.state.own.most.elements;
    this.elements += Number(hasRoom);
    return hasRoom;
  }

  /** An element goes, wherever its row stands. The last takes its number: not where it shares its row with others under which it does not hang. */
  elementGoes(element: PlanElement): boolean {
    const { elements } = this.state.plan;
    const isLast = this.elements === elements.length && element.index === elements.length - 1;
    this.elements -= 1;
    return isLast || this.isMovable(this.elements);
  }

  /** A code that nobody bears comes: once. */
  codeComes(key: string): boolean {
    const isNew = !this.came.has(key);
    this.came.add(key);
    return isNew;
  }

  /** Rows name elements as they are: none that the same edit makes another, or takes from where it stands. */
  names(named: readonly PlanElement[], left: PlanElement | undefined): boolean {
    for (const element of named) this.named.add(element);
    if (left) this.left.add(left);
    return ![...this.left].some((element) => this.named.has(element));
  }

  private isMovable(index: number): boolean {
    const { plan: { elements }, own: { builder, sheets } } = this.state;
    const last = elements[index];
    if (!last) return true;
    const { elementOfRow, rows } = sheets[last.sheet]!;
    const placed = placedWith(builder, elements[elementOfRow[last.row - rows.top]!]);
    return placed.every((each, i) => i === 0 || placed[i - 1]!.parent === each.index || builder.over.get(placed[i - 1]!) === each);
  }

  /** A row of a sheet has its first amounts, or lost its last; true for the first such row. */
  turns(sheet: SheetState): boolean {
    const isFirst = !this.turned.has(sheet);
    this.turned.add(sheet);
    return isFirst;
  }

  /** A row gives so many lines now, wherever it stands. */
  linesBecome(sheet: SheetState, row: number, count: number): boolean {
    const more = count - sheet.rowLines.countOf(row);
    this.lines += more;
    return more === 0 || this.lines <= this.state.plan.means.element.length;
  }

  /** Whether rows of a sheet may go on to this one: nothing stands between, and nothing but they on the sheet. Right below a table it grows along. */
  reaches(sheet: SheetState, row: number): boolean {
    const to = this.endOfRows(sheet);
    const { layout, elementOfRow } = sheet;
    if (row < to || row >= elementOfRow.length || (layout.table !== undefined && row > to) || !this.isAlone(sheet)) return false;
    if (!this.areBlank(sheet, to, row) || !formulaBalance(sheet, row + 1 - to)) return false;
    this.ends.set(sheet, row + 1);
    return true;
  }

  /** Whether a row may end: where it is the last and blank now, the rows end before it, and before the blank ones above it. */
  leaves(sheet: SheetState, row: number, cells: readonly CellValue[]): boolean {
    if (row !== this.endOfRows(sheet) - 1) return true;
    const to = this.endBefore(sheet, row);
    if (!isBlank(cells) || to < 0 || !this.isAlone(sheet) || !formulaBalance(sheet, to - row - 1)) return false;
    this.ends.set(sheet, to);
    return true;
  }

  /** The row before which the rows of a sheet end. */
  endOfRows(sheet: SheetState): number {
    return this.ends.get(sheet) ?? sheet.rows.to;
  }

  /** The row before which rows end once this one is blank: below the nearest that is read; -1 where something else stands between. */
  private endBefore(sheet: SheetState, row: number): number {
    const { from } = sheet.rows;
    let to = row;
    while (to > from && this.areBlank(sheet, to - 1, to)) to -= 1;
    return to === from || isRead(sheet, this.cellsOf(sheet, to - 1)) ? to : -1;
  }

  private areBlank(sheet: SheetState, first: number, end: number): boolean {
    for (let row = first; row < end; row += 1) if (!isBlank(this.cellsOf(sheet, row))) return false;
    return true;
  }

  private cellsOf(sheet: SheetState, row: number): readonly CellValue[] {
    return this.seen.get(sheet)?.get(row) ?? sheet.rows.rows[row] ?? [];
  }

  private isAlone({ layout }: SheetState): boolean {
    return this.state.own.sheets.filter((each) => each.layout.id === layout.id).length === 1;
  }
}

function isBlank(cells: readonly CellValue[]): boolean {
  return cells.every((content) => content === '');
}

/** Whether anything stands in the columns that are read: the rows of a sheet end with such a row. */
export function isRead({ columns }: SheetState, cells: readonly CellValue[]): boolean {
  return [...columns].some((column) => (cells[column] ?? '') !== '');
}
