import type { ElementOrder } from '#core/plan/Order';
import type { PlanElement, RowPlace } from '#core/plan/Plan';
import { placedWith, type Placed } from './placedOn';
import type { SheetState } from './PlanState';
import { ELEMENT_KINDS } from './readElements';

const NONE: readonly PlanElement[] = [];

/**
 * How elements stand, told by the rows of the sheets that were read: what title rows speak of first; then one on each row, as lists
 * and sheets of a plan have them, or those that a row of a flat sheet names first. A project that the tree has placed is read where its list has it.
 */
export class PlacedElements implements ElementOrder {
  /** The sheets as they are read, and which each of them is. */
  private readonly inTurn: readonly number[];
  private readonly turns = new Map<number, number>();
  private readonly joinedOn = new Map<string, PlanElement>();
  /** The title rows of each sheet. They are read before its rows, in an order of their own. */
  private readonly titles: readonly (readonly number[])[];

  private readonly elements: readonly PlanElement[];
  /** Where the lists have the projects that the tree has placed. */
  private readonly joined: ReadonlyMap<PlanElement, RowPlace>;

  constructor(private readonly builder: Placed & { readonly joined: ReadonlyMap<PlanElement, RowPlace> }, private readonly sheets: readonly SheetState[]) {
    const { elements, joined } = builder;
    [this.elements, this.joined] = [elements, joined];
    this.inTurn = ELEMENT_KINDS.flatMap((kind) => [...sheets.keys()].filter((sheet) => sheets[sheet]!.layout.kind === kind));
    this.inTurn.forEach((sheet, turn) => this.turns.set(sheet, turn));
    this.titles = sheets.map(({ titles }) => [...new Set(titles.map(({ row }) => row))]);
    for (const [element, place] of joined) this.joinedOn.set(nameOf(place), element);
  }

  compare(a: number, b: number): number {
    const [one, other] = [this.placeOf(a), this.placeOf(b)];
    return this.turns.get(one.sheet)! - this.turns.get(other.sheet)! || this.slotOf(one) - this.slotOf(other) || this.compareOnRow(one, a, b);
  }

  private compareOnRow(place: RowPlace, a: number, b: number): number {
    const onRow = this.onSlot(place.sheet, this.slotOf(place)).map(({ index }) => index);
    return onRow.indexOf(a) - onRow.indexOf(b);
  }

  beside(index: number, step: 1 | -1): number {
    const place = this.placeOf(index);
    const [{ sheet }, slot] = [place, this.slotOf(place)];
    const onRow = this.onSlot(sheet, slot);
    const other = onRow[onRow.findIndex((each) => each.index === index) + step] ?? this.next(this.turns.get(sheet)!, slot + step, step);
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

  /** The turn of a row among those of its sheet: its index, and before the first that is read one for each title row. */
  private slotOf({ sheet, row }: RowPlace): number {
    const { top, from } = this.sheets[sheet]!.rows;
    const titles = this.titles[sheet]!;
    const title = row - top < from ? titles.indexOf(row - top) : -1;
    return title < 0 ? row - top : from - titles.length + title;
  }

  private firstSlot(sheet: number): number {
    return this.sheets[sheet]!.rows.from - this.titles[sheet]!.length;
  }

  /** Those that are read on the rows of a sheet. */
  private *on(sheet: number): Generator<PlanElement, void> {
    const { to } = this.sheets[sheet]!.rows;
    for (let slot = this.firstSlot(sheet); slot < to; slot += 1) {
      yield* this.onSlot(sheet, slot);
    }
  }

  private onSlot(sheet: number, slot: number): readonly PlanElement[] {
    const { elementOfRow, rows } = this.sheets[sheet]!;
    const isTitle = slot < rows.from;
    const row = isTitle ? this.titles[sheet]![slot - this.firstSlot(sheet)]! : slot;
    const placed = this.placedOn(sheet, this.elements[elementOfRow[row]!], isTitle);
    if (this.joined.size === 0) return placed;
    const joined = placed.length > 0 ? undefined : this.joinedOn.get(nameOf({ sheet, row: rows.top + row }));
    return joined ? [joined] : placed.filter((element) => !this.joined.has(element));
  }

  /** Those of a row, in the order in which they are read: one, but on flat sheets and in titles. */
  private placedOn(sheet: number, lowest: PlanElement | undefined, isTitle: boolean): readonly PlanElement[] {
    if (!lowest) return NONE;
    return isTitle || this.sheets[sheet]!.layout.kind === 'vlak' ? placedWith(this.builder, lowest).reverse() : [lowest];
  }

  /** The nearest from a row on, up or down; on the sheets that are read next where none is left on this one. */
  private next(turn: number, slot: number, step: 1 | -1): PlanElement | undefined {
    const sheet = this.inTurn[turn];
    if (sheet === undefined) return undefined;
    const [first, { to }] = [this.firstSlot(sheet), this.sheets[sheet]!.rows];
    for (let other = slot; other >= first && other < to; other += step) {
      const element = this.onSlot(sheet, other).at(step > 0 ? 0 : -1);
      if (element) return element;
    }
    return this.next(turn + step, this.endSlot(turn + step, step), step);
  }

  /** Where a sheet begins, read in this direction. */
  private endSlot(turn: number, step: 1 | -1): number {
    const sheet = this.inTurn[turn];
    if (sheet === undefined) return 0;
    return step > 0 ? this.firstSlot(sheet) : this.sheets[sheet]!.rows.to - 1;
  }
}

function nameOf({ sheet, row }: RowPlace): string {
  return `${sheet} ${row}`;
}
