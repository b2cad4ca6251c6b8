import type { Field, SheetLayout } from '#core/layout/Layout';
import { inElementOrder } from '#core/plan/elementOrder';
import type { ElementOrder } from '#core/plan/Order';
import type { PlanElement, Repeat, RowPlace, UnreadAmount } from '#core/plan/Plan';
import { readingFinder } from '#core/scheme/borrowWords';
import type { LevelFinder } from '#core/scheme/LevelFinder';
import type { Level, LevelId, Scheme } from '#core/scheme/Scheme';
import { hashOf } from '#core/values/code';
import type { Jaar } from '#core/values/units';
import { ElementCodes } from './ElementCodes';
import { KeyIndex } from './KeyIndex';
import { MeansTable } from './MeansTable';
import type { MutableElement } from './Mutable';
import type { NestedSheet } from './nested/NestedSheet';

/** A plan in the making: what the readers of each kind of sheet fill together. */
export class PlanBuilder {
  readonly elements: MutableElement[] = [];
  readonly byKey = new KeyIndex();
  readonly means: MeansTable;
  readonly sheets: SheetLayout[] = [];
  readonly unreadAmounts: UnreadAmount[] = [];
  readonly roundedAmounts: UnreadAmount[] = [];
  readonly repeats: Repeat[] = [];
  /** Projects of the list sheet that have not been met in the tree, by key: elements already, before those of the tree. */
  readonly listedProjects = new Map<string, MutableElement>();
  /** Where lists have the projects that the tree has placed: there they are read. */
  readonly joined = new Map<PlanElement, RowPlace>();
  /** What has its place on a row of a flat sheet right above an element that hangs under something else, since an edit gave them their places. */
  readonly over = new WeakMap<PlanElement, PlanElement>();
  /** How elements stand, once some came or went in their midst. */
  elementOrder?: ElementOrder;
  /** Elements that had no parent yet when they were added. */
  readonly orphans: number[] = [];
  /** Flat sheets that name a parent at the first row of its group only. */
  readonly merged = new Set<number>();
  /** Flat sheets whose rows do not say the whole code: that of a level goes on from its parent's. */
  readonly countedAnew = new Map<number, ReadonlySet<LevelId>>();
  /** How the elements of sheets hang on which place alone tells it, by the sheet's index; of those that an edit can bring up to date. */
  readonly nested = new Map<number, NestedSheet>();
  /** How many rows of flat sheets name each element, where any does. */
  readonly timesNamed: number[] = [];
  readonly finder: LevelFinder;
  readonly levels: ReadonlyMap<string, Level>;

  constructor(readonly scheme: Scheme, readonly years: readonly Jaar[]) {
    this.finder = readingFinder(scheme);
    this.levels = new Map(scheme.levels.map((level) => [level.id, level]));
    this.means = new MeansTable(years.length, new ElementCodes(this.byKey));
  }

  /**
   * Adds an element at the end, after what stands under its code already; gives its index.
   * @param hash `hashOf` its key, for who has it already
   */
  add(element: MutableElement, hash: number = hashOf(element.key)): number {
    const index = this.elements.length;
    element.index = index;
    this.elements.push(element);
    this.means.elementCodes.takeIn(element);
    if (element.key !== '') this.byKey.add(element.key, index, hash);
    if (element.parent < 0) this.orphans.push(index);
    return index;
  }

  /** Moves an element from one key to another; under each key the elements stay in order. */
  rekey(index: number, from: string, to: string): void {
    if (from !== '') this.byKey.put(from, (this.byKey.get(from) ?? []).filter((each) => each !== index));
    if (to !== '') this.byKey.put(to, inElementOrder(this, [...(this.byKey.get(to) ?? []), index]));
  }

  /** The first element with this key; -1 when there is none. */
  firstOf(key: string): number {
    return key === '' ? -1 : this.byKey.firstOf(key);
  }

  /**
   * Adds an element of the tree. A project that stands on the list too is one element with that: its place and parent
   * are those of the tree, its programme that of the list where the tree does not say.
   */
  place(element: MutableElement, hash?: number): number {
    const listed = element.level === 'project' ? this.listedProjects.get(element.key) : undefined;
    if (!listed) return this.add(element, hash);
    this.listedProjects.delete(element.key);
    this.joined.set(listed, { sheet: listed.sheet, row: listed.row });
    for (const field of JOINED) if (element[field] === '') element[field] = listed[field];
    Object.assign(listed, element, { index: listed.index });
    this.means.elementCodes.respell(listed);
    return listed.index;
  }

  /** The first element with this key that the tree has: a project that only its list has may still be placed there. */
  firstInTree(key: string): number {
    const first = this.firstOf(key);
    const element = this.elements[first];
    return element?.isListed && element.level === 'project' ? this.byKey.get(key)?.[1] ?? -1 : first;
  }
}

const JOINED = ['programmaCode', 'title', 'description', 'departement', 'dienst', 'owner', 'prioritair'] as const satisfies readonly (keyof PlanElement)[];

/** Fields of an element's row that are not told by code, level or parent. */
export type RowField = Extract<Field, 'description' | 'hsd' | 'programma' | 'project' | 'beleidsnota' | 'departement' | 'dienst' | 'owner' | 'prioritair' | 'from' | 'to'>;
