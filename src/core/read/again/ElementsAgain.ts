import type { PlanElement, Repeat, RowPlace } from '#core/plan/Plan';
import { rowNumber } from '#core/plan/rowNumber';
import type { MutableElement } from '#core/read/Mutable';
import { placedOn } from '#core/read/placedOn';
import type { PlanBuilder } from '#core/read/PlanBuilder';
import type { PlanState, SheetState } from '#core/read/PlanState';
import { readElements } from '#core/read/readElements';
import type { SheetRows } from '#core/read/RowReader';
import { codeKey } from '#core/values/code';
import { runSteps } from '#core/values/steps';
import { BuilderBeside } from './BuilderBeside';

/** An element as it is in the plan, and as the sheets tell it now; where it comes, or goes, one of them is not there. */
export interface Pair { readonly old: PlanElement | undefined; readonly next: MutableElement | undefined }

/** The elements of sheets, read again: of all that have some, or of one. */
export class ElementsAgain {
  readonly builder: BuilderBeside;
  /** The elements of the sheets, with their numbers in this reading. */
  readonly own: readonly (readonly [number, MutableElement])[];
  /** Those that are others now, come or go. */
  readonly changed: readonly Pair[];
  private readonly oldOf = new Map<PlanElement, PlanElement>();
  /** What each hangs under, by the numbers of this reading. */
  private readonly parents: readonly number[];

  /**
   * @param sheets all with elements, or one whose rows none of a flat sheet and no title speak of
   * @param rowsOf what stands on a sheet now
   */
  constructor(private readonly state: PlanState, readonly sheets: ReadonlySet<SheetState>, readonly rowsOf: (sheet: SheetState) => SheetRows) {
    const { plan, own } = state;
    const read = own.sheets.flatMap((sheet, index) => (sheets.has(sheet) ? { rows: rowsOf(sheet), index } : []));
    this.builder = new BuilderBeside(state, new Set(read.map(({ index }) => index)));
    runSteps(readElements(this.builder, read));
    this.parents = this.builder.elements.map(({ parent }) => parent);
    this.own = [...this.builder.elements.entries()].filter(([index, each]) => !this.isBeside(index, each));
    const pairs = this.paired();
    for (const { old, next } of pairs) if (old && next) this.oldOf.set(next, old);
    const [noted, notedNow] = [notedIn(plan.repeats), notedIn(this.builder.repeats)];
    this.changed = pairs.filter(({ old, next }) => !old || !next || this.isOther(old, next) || noted(old) !== notedNow(next));
  }

  /** The element that is in the plan, or comes to be, of one of this reading. */
  readonly objectOf = (element: PlanElement): PlanElement => this.oldOf.get(element) ?? element;

  /** That of what one hangs under, by its number in this reading: as it was read, else who has the code of its parent on a sheet behind. */
  parentOf(index: number): PlanElement | undefined {
    const above = this.builder.elements[this.parents[index]!];
    if (above) return this.objectOf(above);
    const { byKey, elements } = this.state.plan;
    return byKey.get(codeKey(this.builder.elements[index]!.parentCode))?.map((each) => elements[each]!).find((each) => !this.sheets.has(this.sheetOf(each)));
  }

  sheetOf({ sheet }: PlanElement): SheetState {
    return this.state.own.sheets[sheet]!;
  }

  private isBeside(index: number, each: PlanElement): boolean {
    const beside = this.builder.besideAt(index);
    if (beside) this.oldOf.set(each, beside);
    return beside !== undefined;
  }

  /**
   * Each with what it was: on a flat sheet what had its code, else what was of its level on its row; on others what stood on
   * its row, or where a list has it.
   */
  private paired(): readonly Pair[] {
    const { own } = this.state;
    const [old, next] = [new Set(this.known()), new Set(this.own.map(([, each]) => each))];
    const pairs: Pair[] = [];
    for (const nameOf of [this.byKey, this.byPlace]) {
      const named = new Map<string | number, PlanElement>();
      for (const each of old) named.set(nameOf(each, own.builder), each);
      for (const each of next) {
        const name = nameOf(each, this.builder);
        const same = name === '' ? undefined : named.get(name);
        if (!same || !old.delete(same)) continue;
        next.delete(each);
        pairs.push({ old: same, next: each });
      }
    }
    return [...[...old].map((each) => ({ old: each, next: undefined })), ...pairs, ...[...next].map((each) => ({ old: undefined, next: each }))];
  }

  /** What the plan has of the sheets. */
  private known(): readonly PlanElement[] {
    const known: PlanElement[] = [];
    for (const sheet of this.sheets) sheet.elementOfRow.forEach((lowest, row) => { if (lowest >= 0) known.push(...placedOn(this.state, { sheet, row })); });
    return known;
  }

  private readonly byKey = (each: PlanElement): string => (this.isFlat(each) ? each.key : '');

  private readonly byPlace = (each: PlanElement, { joined }: Pick<PlanBuilder, 'joined'>): string | number => {
    const place = joined.get(each) ?? each;
    const { rows: { top, from } } = this.state.own.sheets[place.sheet]!;
    return this.isFlat(place) || place.row < top + from ? `${rowNumber(place)} ${each.level}` : rowNumber(place);
  };

  private isFlat({ sheet }: RowPlace): boolean {
    return this.state.own.sheets[sheet]!.layout.kind === 'vlak';
  }

  /** Whether it is another than it was, or hangs under something else. */
  private isOther(old: PlanElement, next: MutableElement): boolean {
    return !isSame(old, next) || this.state.plan.elements[old.parent] !== this.parentOf(next.index);
  }
}

/** All that is said of an element itself. */
const SAID = Object.keys({
  sheet: 1, row: 1, code: 1, key: 1, level: 1, title: 1, description: 1, parentCode: 1, hsdCodes: 1, projectCode: 1, programmaCode: 1, beleidsnotaCodes: 1,
  departement: 1, dienst: 1, owner: 1, prioritair: 1, from: 1, to: 1, isListed: 1,
} satisfies Record<Exclude<keyof PlanElement, 'index' | 'parent'>, 1>) as readonly Exclude<keyof PlanElement, 'index' | 'parent'>[];

function isSame(old: PlanElement, next: PlanElement): boolean {
  for (const field of SAID) if (old[field] !== next[field] && !isSameList(old[field], next[field])) return false;
  return true;
}

function isSameList(old: unknown, next: unknown): boolean {
  return Array.isArray(old) && Array.isArray(next) && old.join('\n') === next.join('\n');
}

/** What rows say of an element otherwise than the first that names it. */
function notedIn(repeats: readonly Repeat[] = []): (of: PlanElement) => string {
  const byElement = new Map<number, string>();
  for (const { element, ...noted } of repeats) byElement.set(element, (byElement.get(element) ?? '') + JSON.stringify(noted));
  return ({ index }) => byElement.get(index) ?? '';
}
