import type { Plan } from '#core/plan/Plan';
import type { SheetSite } from './SheetSite';

/** An element's row on a sheet, and the last row of what hangs under it there. */
export interface Branch {
  readonly element: number;
  readonly row: number;
  /** The row itself where nothing hangs under it. */
  end: number;
  /** Whether all that hangs under it on this sheet stands in these rows, and nothing of another branch does. */
  isWhole: boolean;
  /** How many branches it stands within. */
  readonly depth: number;
}

/**
 * The branches of a sheet, from top to bottom: of elements that have a row of their own there. Means on rows of their own,
 * and rows that name an element again, belong to the element above them.
 */
export function branchesOf(plan: Plan, site: SheetSite): Branch[] {
  const walk = new BranchWalk(plan, new Set([...site.elements].filter(([row, element]) => element.row === row && element.sheet === site.index).map(([, { index }]) => index)));
  for (const [row, { index }] of [...site.elements].sort(([one], [other]) => one - other)) walk.meet(index, row);
  const { means } = plan;
  for (let line = 0; line < means.count; line += 1) if (means.sheet[line] === site.index) walk.extend(means.element[line]!, means.row[line]!);
  walk.tearEarly();
  return walk.branches();
}

class BranchWalk {
  private readonly found = new Map<number, Branch>();
  private readonly open: Branch[] = [];

  /** @param own the elements with a row of their own */
  constructor(private readonly plan: Plan, private readonly own: ReadonlySet<number>) {}

  branches(): Branch[] {
    return [...this.found.values()];
  }

  meet(element: number, row: number): void {
    if (this.found.has(element) || !this.own.has(element)) return this.meetAgain(element, row);
    const parent = this.holderOf(element);
    while (this.open.length > 0 && this.open.at(-1)!.element !== parent) this.open.pop();
    // Its parent's rows have ended already, or are still to come: they do not stand together.
    if (this.open.length === 0) this.tearUp(parent);
    const branch: Branch = { element, row, end: row, isWhole: true, depth: this.open.length };
    for (const above of this.open) above.end = row;
    this.found.set(element, branch);
    this.open.push(branch);
  }

  /** A row that only repeats an element. */
  private meetAgain(element: number, row: number): void {
    const holder = this.own.has(element) ? element : this.holderOf(element);
    if (!this.open.some((branch) => branch.element === holder)) return this.tearUp(holder);
    while (this.open.at(-1)!.element !== holder) this.open.pop();
    for (const branch of this.open) branch.end = row;
  }

  /** More means stand on the rows below an element. */
  extend(element: number, row: number): void {
    for (const at of this.upFrom(element)) {
      const branch = this.found.get(at);
      if (branch && row > branch.end) branch.end = row;
    }
  }

  /** An element that comes before its parent tears that parent's branch. */
  tearEarly(): void {
    for (const { element, row } of this.found.values()) {
      const parent = this.holderOf(element);
      const above = this.found.get(parent);
      if (above && above.row > row) this.tearUp(parent);
    }
  }

  private tearUp(from: number): void {
    for (const at of this.upFrom(from)) {
      const branch = this.found.get(at);
      if (branch) branch.isWhole = false;
    }
  }

  /** The nearest element above that has a row of its own here; -1 where none has. */
  private holderOf(element: number): number {
    return this.upFrom(this.plan.elements[element]?.parent ?? -1).find((at) => this.own.has(at)) ?? -1;
  }

  private upFrom(element: number): number[] {
    const above: number[] = [];
    for (let at = element; at >= 0 && above.length < MOST_LEVELS; at = this.plan.elements[at]?.parent ?? -1) above.push(at);
    return above;
  }
}

/** Parents in a circle end the walk. */
const MOST_LEVELS = 32;
