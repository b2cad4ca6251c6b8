import type { PlanElement } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { stepsOf } from './flatSteps';
import { FlatRowReader } from './FlatRowReader';
import { isTied, linesNow } from './linesNow';
import type { MutableElement } from './Mutable';
import { areAllNamed } from './namedAnew';
import { namingsOn, ownElement, rowsNaming, saidOtherwise, type Naming } from './namings';
import { PlanBuilder } from './PlanBuilder';
import type { PlanState } from './PlanState';
import { parentCodeOf } from './resolve';
import type { Evaluated, Repeated, RowChange, TouchedRow } from './RowChange';
import { Tail } from './Tail';

/** Rows beyond which reading anew is as quick. */
const MOST_ROWS = 500;

/** An element that a row says something else of: as it is, and as its rows tell it now; where there is none, and none any more. */
interface Retold { readonly key: string; readonly old: PlanElement | undefined; readonly next: MutableElement | undefined }

/** What a row names and named, and what becomes of those that it says something else of. */
interface Told { readonly before: readonly Naming[]; readonly now: readonly Naming[]; readonly retold: readonly Retold[]; readonly repeated: Repeated }

/**
 * A row of a flat sheet that says something else of elements which other rows name, too, where each row names all parents:
 * what these are, all rows that name them tell, and nothing else. So these rows are read again, as they were at first, and
 * what that gives is put beside what is known. Null where more than they tell it.
 */
export function toldByRows(state: PlanState, row: TouchedRow): Evaluated | null {
  if (!row.isAlone || !areAllNamed(state, row.sheet)) return null;
  // Nothing is asked for twice: by others it was, in vain.
  const touched = { ...row, tail: new Tail(state) };
  const told = readAgain(state, touched);
  return told && evaluated(state, touched, told);
}

function evaluated(state: PlanState, touched: TouchedRow, told: Told): Evaluated | null {
  const { sheet, row, cells } = touched;
  const turns = told.retold.map((retold) => turnOf(touched, retold));
  const lines = linesNow(touched, linesOf(touched, told));
  if (turns.includes(null) || !lines) return null;
  const others = turns.map((turn): RowChange => ({ sheet, row, cells, ...turn }));
  return { ...lines, named: timesOf(state, told), places: placesOf(touched, told), ...(isNotedAnew(state, told) && { repeated: told.repeated }), others };
}

/** Reads all rows again that name what the row says something else of. */
function readAgain(state: PlanState, touched: TouchedRow): Told | null {
  const { sheet, row, was, cells } = touched;
  const [before, now] = [namingsOn(state, sheet, was), namingsOn(state, sheet, cells)];
  if (!before || !now) return null;
  const known = saidOtherwise(touched, before, now).map((key) => ({ key, old: ownElement(state, sheet, key) }));
  const rows = new Set([row, ...known.flatMap(({ key }) => rowsNaming(sheet, key))]);
  if (known.some(({ old }) => old === null) || rows.size > MOST_ROWS) return null;
  const contents = [...rows].sort((a, b) => a - b).map((each) => ({ row: each, cells: each === row ? cells : sheet.rows.rows[each]! }));
  const named = contents.map((each) => namingsOn(state, sheet, each.cells));
  if (named.includes(null)) return null;
  const reading = new Reading(state, touched, new Set(known.map(({ key }) => key)), contents, named.flatMap((each) => each ?? []));
  const retold = known.map(({ key, old }) => ({ key, old: old ?? undefined, next: reading.elementOf(key) }));
  const isGood = retold.every(({ old, next }) => next !== null && (!next || !old || next.code === old.code));
  return isGood ? { before, now, retold: retold as readonly Retold[], repeated: { of: retold.flatMap(({ old }) => old ?? []), now: reading.repeats() } } : null;
}

/** Some rows of a flat sheet, read beside the elements that they name and say nothing else of. */
class Reading {
  private readonly builder: PlanBuilder;
  private readonly beside: number;

  constructor(private readonly state: PlanState, { sheet }: TouchedRow, private readonly keys: ReadonlySet<string>, rows: readonly { readonly row: number; readonly cells: readonly CellValue[] }[], named: readonly Naming[]) {
    const { own: { builder, sheets } } = state;
    this.builder = new PlanBuilder(builder.scheme, builder.years);
    for (const { key } of named) this.addBeside(key);
    this.beside = this.builder.elements.length;
    const reader = new FlatRowReader(this.builder, sheet.rows, sheets.indexOf(sheet), { steps: stepsOf(this.builder, sheet.rows), isMerged: false, context: -1, anew: new Set() });
    for (const { row, cells } of rows) reader.read(cells, sheet.rows.top + row);
  }

  private addBeside(key: string): void {
    const { builder } = this.state.own;
    const element = this.keys.has(key) || this.builder.firstOf(key) >= 0 ? undefined : builder.elements[builder.firstInTree(key)];
    if (element) this.builder.add({ ...element });
  }

  /** What the rows tell of an element, its parent by its code; undefined where none names it. Null where it hangs under what has no code, or shares it, or is on a list. */
  elementOf(key: string): MutableElement | undefined | null {
    const read = this.builder.elements[this.builder.firstOf(key)];
    if (!read) return undefined;
    const above = this.builder.elements[read.parent];
    const isByCode = !above || (above.key !== '' && (this.state.plan.byKey.get(above.key)?.length ?? 0) < 2);
    return isByCode && !isTied(read) ? { ...read, parent: -1, parentCode: parentCodeOf(this.state.own.builder, read) } : null;
  }

  /** What was noted of the elements that were read. */
  repeats(): Repeated['now'] {
    return this.builder.repeats.flatMap(({ element, ...noted }) => (element < this.beside ? [] : [{ ...noted, key: this.builder.elements[element]!.key }])).filter(({ key }) => this.keys.has(key));
  }
}

function turnOf({ tail }: TouchedRow, { old, next }: Retold): Pick<RowChange, 'element' | 'came' | 'gone' | 'named'> | null {
  if (old && next) return { element: { old, next } };
  // Only the changed row names it.
  if (next) return tail.elementComes() ? { came: next, named: { less: [], more: [] } } : null;
  return !old || tail.elementGoes(old) ? { ...(old && { gone: old }) } : null;
}

/** The lines of a row are of the lowest that it names. */
function linesOf({ sheet, cells }: TouchedRow, { now, retold }: Told) {
  const key = now.at(-1)?.key;
  const lowest = retold.find((each) => each.key === key);
  const element = lowest?.old ?? lowest?.next;
  return element ? { count: sheet.lines.filledCount(cells), element, code: element.code } : { count: 0, element: null, code: '' };
}

/** How often rows name elements that there were and are. */
function timesOf({ own: { builder } }: PlanState, { before, now, retold }: Told): NonNullable<RowChange['named']> {
  const left = new Set(retold.flatMap(({ key, old, next }) => (old && next ? [] : [key])));
  const elementsOf = (namings: readonly Naming[]): PlanElement[] => namings.flatMap(({ key }) => (left.has(key) ? [] : builder.elements[builder.firstInTree(key)] ?? []));
  return { less: elementsOf(before), more: elementsOf(now) };
}

/** The rows on which elements that are told otherwise had their place, or have it. */
function placesOf({ sheet: { rows: { top } } }: TouchedRow, { retold }: Told): readonly number[] {
  return [...new Set(retold.flatMap(({ old, next }) => [...old ? [old.row - top] : [], ...next ? [next.row - top] : []]))];
}

function isNotedAnew({ plan: { repeats = [] } }: PlanState, { repeated: { of, now } }: Told): boolean {
  const known = repeats.flatMap(({ element, ...noted }) => of.filter(({ index }) => index === element).map(({ key }) => ({ ...noted, key })));
  return JSON.stringify(known) !== JSON.stringify(now);
}
