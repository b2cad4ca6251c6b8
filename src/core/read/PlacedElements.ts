import type { SheetKind } from '#core/layout/Layout';
import type { ElementOrder } from '#core/plan/Order';
import type { PlanElement, RowPlace } from '#core/plan/Plan';
import { placedWith, type Placed } from './placedOn';
import type { SheetState } from './PlanState';

/** The kinds of sheets that have elements on their rows, in the order in which they are read. */
const KINDS: readonly SheetKind[] = ['hsd', 'programmas', 'projecten', 'plan', 'vlak'];

const NONE: readonly PlanElement[] = [];

/**
 * How elements stand, told by the rows of the sheets that were read: one on each row, as lists and sheets of a plan have
 * them, or those that a row of a flat sheet names first. A project that the tree has placed is read where its list has it.
 */
export class PlacedElements implements ElementOrder {
  /** The sheets as they are read, and which each of them is. */
  private readonly inTurn: readonly number[];
  private readonly turns = new Map<number, number>();
  private readonly joinedOn = new Map<string, PlanElement>();

  private readonly elements: readonly PlanElement[];
  /** Where the lists have the projects that the tree has placed. */
  private readonly joined: ReadonlyMap<PlanElement, RowPlace>;

  constructor(private readonly builder: Placed & { readonly joined: ReadonlyMap<PlanElement, RowPlace> }, private readonly sheets: readonly SheetState[]) {
    const { elements, joined } = builder;
    [this.elements, this.joined] = [elements, joined];
    this.inTurn = KINDS.flatMap((kind) => [...sheets.keys()].filter((sheet) => sheets[sheet]!.layout.kind === kind));
    this.inTurn.forEach((sheet, turn) => this.turns.set(sheet, turn));
    for (const [element, place] of joined) this.joinedOn.set(nameOf(place), element);
  }

  compare(a: number, b: number): number {
    const [one, other] = [this.placeOf(a), this.placeOf(b)];
    return this.turns.get(one.sheet)! - this.turns.get(other.sheet)! || one.row - other.row || this.compareOnRow(one, a, b);
  }

  private compareOnRow({ sheet, row }: RowPlace, a: number, b: number): number {
    const onRow = this.onRow(sheet, row - this.sheets[sheet]!.rows.top).map(({ index }) => index);
    return onRow.indexOf(a) - onRow.indexOf(b);
  }

  beside(index: number, step: 1 | -1): number {
    const { sheet, row: place } = this.placeOf(index);
    const row = place - this.sheets[sheet]!.rows.top;
    const onRow = this.onRow(sheet, row);
    const other = onRow[onRow.findIndex((each) => each.index === index) + step] ?? this.next(this.turns.get(sheet)!, row + step, step);
    return other?.sheet === this.elements[index]!.sheet ? other.index : -1;
  }

  firstOf(sheet: number): number {
    const joined = [...this.joined.keys()].filter((element) => element.sheet === sheet).sort((a, b) => this.compare(a.index, b.index));
    if (joined[0]) return joined[0].index;
    for (const element of this.on(sheet)) if (element.sheet === sheet) return element.index;
    return -1;
  }

  all(): readonly number[] {
    return this.inTurn.flatMap((sheet) => [...this.on(sheet)].map(({ index }) => index));
  }

  private placeOf(index: number): RowPlace {
    const element = this.elements[index]!;
    return this.joined.get(element) ?? element;
  }

  /** Those that are read on the rows of a sheet. */
  private *on(sheet: number): Generator<PlanElement, void> {
    const { from, to } = this.sheets[sheet]!.rows;
    for (let row = from; row < to; row += 1) {
      yield* this.onRow(sheet, row);
    }
  }

  private onRow(sheet: number, row: number): readonly PlanElement[] {
    const { elementOfRow, rows } = this.sheets[sheet]!;
    const placed = this.placedOn(sheet, this.elements[elementOfRow[row]!]);
    if (this.joined.size === 0) return placed;
    const joined = placed.length > 0 ? undefined : this.joinedOn.get(nameOf({ sheet, row: rows.top + row }));
    return joined ? [joined] : placed.filter((element) => !this.joined.has(element));
  }

  /** Those of a row, in the order in which they are read: one, but on flat sheets. */
  private placedOn(sheet: number, lowest: PlanElement | undefined): readonly PlanElement[] {
    if (!lowest) return NONE;
    return this.sheets[sheet]!.layout.kind === 'vlak' ? placedWith(this.builder, lowest).reverse() : [lowest];
  }

  /** The nearest from a row on, up or down; on the sheets that are read next where none is left on this one. */
  private next(turn: number, row: number, step: 1 | -1): PlanElement | undefined {
    const sheet = this.inTurn[turn];
    if (sheet === undefined) return undefined;
    const { from, to } = this.sheets[sheet]!.rows;
    for (let other = row; other >= from && other < to; other += step) {
      const element = this.onRow(sheet, other).at(step > 0 ? 0 : -1);
      if (element) return element;
    }
    return this.next(turn + step, this.firstRow(turn + step, step), step);
  }

  private firstRow(turn: number, step: 1 | -1): number {
    const { from = 0, to = 0 } = this.sheets[this.inTurn[turn] ?? -1]?.rows ?? {};
    return step > 0 ? from : to - 1;
  }
}

function nameOf({ sheet, row }: RowPlace): string {
  return `${sheet} ${row}`;
}
