import type { PlanElement, Repeat } from '#core/plan/Plan';
import type { MutableElement } from '#core/read/Mutable';
import { placedOn } from '#core/read/placedOn';
import type { PlanState, SheetState } from '#core/read/PlanState';
import { readFlatSheet } from '#core/read/readFlatSheet';
import { readPlanSheet } from '#core/read/readPlanSheet';
import { rowOfTitle } from '#core/read/readContext';
import { parentCodeOf } from '#core/read/resolve';
import type { SheetRows } from '#core/read/RowReader';
import { codeKey } from '#core/values/code';
import { runSteps } from '#core/values/steps';
import { BuilderBeside } from './BuilderBeside';

/** An element as it is in the plan, and as the sheet tells it now; where it comes, or goes, one of them is not there. */
export interface Pair { readonly old: PlanElement | undefined; readonly next: MutableElement | undefined }

const READERS = { plan: readPlanSheet, vlak: readFlatSheet } as const;

/** A sheet with elements on its rows, and what stands on it now. */
export interface SheetNow { readonly sheet: SheetState; readonly index: number; readonly rows: SheetRows }

/** Sheets with elements on their rows, read again by themselves, beside what the plan has of them. */
export class SheetsAgain {
  readonly builder: BuilderBeside;
  /** The elements of the sheets, as they are read. */
  readonly own: ReadonlySet<MutableElement>;
  /** Those that are others now, come or go. */
  readonly changed: readonly Pair[];
  private readonly byIndex: ReadonlyMap<number, SheetNow>;
  private readonly oldOf = new Map<MutableElement, PlanElement>();

  /** @param sheets in the order in which they are read */
  constructor(private readonly state: PlanState, readonly sheets: readonly SheetNow[]) {
    this.byIndex = new Map(sheets.map((each) => [each.index, each]));
    this.builder = new BuilderBeside(state, new Set(this.byIndex.keys()));
    for (const { rows, index } of sheets) runSteps(READERS[rows.layout.kind as keyof typeof READERS](this.builder, rows, index));
    this.own = new Set(this.builder.own);
    for (const each of this.own) if (each.parent < 0 && each.parentCode === '') each.parentCode = parentCodeOf(this.builder, each);
    const pairs = this.paired();
    for (const { old, next } of pairs) if (old && next) this.oldOf.set(next, old);
    const [noted, notedNow] = [notedIn(state.plan.repeats), notedIn(this.builder.repeats)];
    this.changed = pairs.filter(({ old, next }) => !old || !next || this.isOther(old, next) || noted(old) !== notedNow(next));
  }

  has(sheet: number): boolean {
    return this.byIndex.has(sheet);
  }

  /** The sheet on which an element stands. */
  sheetOf({ sheet }: PlanElement): SheetNow {
    return this.byIndex.get(sheet)!;
  }

  /** The element that is in the plan, or comes to be, of a number of this reading. */
  objectAt(index: number): PlanElement {
    const element = this.builder.elements[index]!;
    return this.builder.besideAt(index) ?? this.oldOf.get(element) ?? element;
  }

  /** What an element hangs under: as it was read, else who has the code of its parent once all is read. */
  parentOf({ parent, parentCode }: MutableElement): PlanElement | null {
    const key = codeKey(parentCode);
    const index = parent >= 0 ? parent : this.builder.firstOf(key);
    if (index >= 0) return this.objectAt(index);
    const { byKey, elements } = this.state.plan;
    return byKey.get(key)?.map((each) => elements[each]!).find(({ sheet }) => !this.has(sheet)) ?? null;
  }

  /** Whether an element is one of those that title rows speak of. */
  isInTitle(element: PlanElement): boolean {
    const { top, from } = this.sheetOf(element).rows;
    return element.row < top + from;
  }

  /** Each with what it was: on a sheet of a plan what stood on its row, on a flat one what had its code, else what was of its level on its row. */
  private paired(): readonly Pair[] {
    const isFlat = (each: PlanElement): boolean => this.sheetOf(each).rows.layout.kind === 'vlak';
    const byPlace = (each: PlanElement): string => (isFlat(each) || this.isInTitle(each) ? `${each.sheet} ${each.row} ${each.level}` : `${each.sheet} ${each.row}`);
    const byKey = (each: PlanElement): string => (isFlat(each) ? each.key : '');
    const [old, next] = [new Set(this.sheets.flatMap((each) => this.known(each))), new Set(this.own)];
    const pairs: Pair[] = [];
    for (const nameOf of [byKey, byPlace]) {
      const named = new Map([...old].map((each) => [nameOf(each), each]));
      for (const each of next) {
        const same = nameOf(each) === '' ? undefined : named.get(nameOf(each));
        if (!same || !old.delete(same)) continue;
        next.delete(each);
        pairs.push({ old: same, next: each });
      }
    }
    return [...[...old].map((each) => ({ old: each, next: undefined })), ...pairs, ...[...next].map((each) => ({ old: undefined, next: each }))];
  }

  /** Whether it is another than it was, or hangs under something else. */
  private isOther(old: PlanElement, next: MutableElement): boolean {
    return !isSame(old, next) || (this.state.plan.elements[old.parent] ?? null) !== this.parentOf(next);
  }

  /** What the plan has of a sheet. */
  private known({ sheet }: SheetNow): readonly PlanElement[] {
    const { rows: { from, to, top }, layout: { context = [] } } = sheet;
    const titles = new Set(context.map((each) => rowOfTitle(sheet, each) - top));
    return [...titles, ...Array.from({ length: to - from }, (_, i) => from + i)].flatMap((row) => placedOn(this.state, { sheet, row }));
  }
}

/** Whether all that is said of an element itself is the same. */
function isSame(old: PlanElement, next: PlanElement): boolean {
  return (Object.keys(old) as (keyof PlanElement)[]).every((field) => field === 'index' || field === 'parent' || textOf(old[field]) === textOf(next[field]));
}

function textOf(said: PlanElement[keyof PlanElement]): unknown {
  return typeof said === 'object' && said !== null ? said.join('\n') : said;
}

/** What rows say of an element otherwise than the first that names it. */
function notedIn(repeats: readonly Repeat[] = []): (of: PlanElement) => string {
  const byElement = new Map<number, string>();
  for (const { element, ...noted } of repeats) byElement.set(element, (byElement.get(element) ?? '') + JSON.stringify(noted));
  return ({ index }) => byElement.get(index) ?? '';
}
