import type { Plan } from '#core/plan/Plan';

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

/** The branches of a plan sheet, from top to bottom. Means on rows of their own belong to the element above them. */
export function branchesOf({ elements, means }: Plan, sheet: number): Branch[] {
  const own = elements.filter((element) => element.sheet === sheet && !element.isListed).sort((a, b) => a.row - b.row);
  const found = new Map<number, Branch>();
  const open: Branch[] = [];
  for (const { index, parent, row } of own) {
    while (open.length > 0 && open.at(-1)!.element !== parent) open.pop();
    // Its parent's rows have ended already, or are still to come: they do not stand together.
    if (open.length === 0) tearUp(elements, found, parent);
    const branch: Branch = { element: index, row, end: row, isWhole: true, depth: open.length };
    for (const above of open) above.end = row;
    found.set(index, branch);
    open.push(branch);
  }
  for (let line = 0; line < means.count; line += 1) if (means.sheet[line] === sheet) extend(elements, found, means.element[line]!, means.row[line]!);
  tearEarly(elements, found);
  return [...found.values()];
}

/** More means stand on the rows below an element. */
function extend(elements: Plan['elements'], found: ReadonlyMap<number, Branch>, element: number, row: number): void {
  for (let at = element, steps = 0; at >= 0 && steps < MOST_LEVELS; at = elements[at]?.parent ?? -1, steps += 1) {
    const branch = found.get(at);
    if (branch && row > branch.end) branch.end = row;
  }
}

function tearUp(elements: Plan['elements'], found: ReadonlyMap<number, Branch>, from: number): void {
  for (let at = from, steps = 0; at >= 0 && steps < MOST_LEVELS; at = elements[at]?.parent ?? -1, steps += 1) {
    const branch = found.get(at);
    if (branch) branch.isWhole = false;
  }
}

/** An element that comes before its parent tears that parent's branch too. */
function tearEarly(elements: Plan['elements'], found: ReadonlyMap<number, Branch>): void {
  for (const { element, row } of found.values()) {
    const parent = elements[element]?.parent ?? -1;
    const above = found.get(parent);
    if (above && above.row > row) tearUp(elements, found, parent);
  }
}

/** Parents in a circle end the walk. */
const MOST_LEVELS = 32;
