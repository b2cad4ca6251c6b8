import type { CellValue } from '#core/values/CellValue';
import type { Steps } from '#core/values/steps';
import { CHUNK } from './chunk';
import { isBlankStep, isSubtotal, type Step } from './flatSteps';
import { cellAt, type SheetRows } from './RowReader';

type Columns = Pick<Step, 'code' | 'title'>;

/**
 * Whether a flat sheet names each parent only at the first row of its group, as merged cells, pivot tables and level
 * columns do: what a row leaves open stands above it, and never does a row repeat the parent above it. The parents may
 * also stand on rows of their own, as the steps of a stair. Where parents are repeated, an open one is missing and is
 * not guessed. Looks no further than the first repeat.
 */
export function* areParentsMerged(sheet: SheetRows, steps: readonly Columns[]): Steps<boolean> {
  return (yield* parentsOf(sheet, steps)) === 'left open';
}

/** How rows name their parents: `repeated` as soon as a row shows it; else some leave them open, or none does. */
export function* parentsOf(sheet: Pick<SheetRows, 'rows' | 'from' | 'to' | 'column'>, steps: readonly Columns[]): Steps<'repeated' | 'left open' | 'named'> {
  const parents = steps.slice(0, -1);
  const hsd = sheet.column('hsd');
  const above = new Above(parents);
  let isOpen = false;
  for (let i = sheet.from; i < sheet.to; i += 1) {
    if (i % CHUNK === 0) yield;
    const row = sheet.rows[i] ?? [];
    if (isBeside(steps, row)) continue;
    const isLower = isBelowParents(parents, row, hsd);
    if (!above.admits(row, isLower, !isBlankStep(steps[parents.length]!, row))) return 'repeated';
    if (isLower) isOpen = true;
  }
  return isOpen ? 'left open' : 'named';
}

/** Whether a row leaves all parents open, and the HSD too. */
function isBelowParents(parents: readonly Columns[], row: readonly CellValue[], hsd: number): boolean {
  return cellAt(row, hsd) === '' && parents.every((step) => isBlankStep(step, row));
}

/** Whether a row names nothing of the tree: it is blank there, or adds up. */
function isBeside(steps: readonly Columns[], row: readonly CellValue[]): boolean {
  return isSubtotal(steps, row) || steps.every((step) => isBlankStep(step, row));
}

/** The parents that stand above a row: for each level, the row that named it last. */
class Above {
  private readonly rows: (readonly CellValue[] | undefined)[] = [];
  private hasHeld = false;

  constructor(private readonly parents: readonly Columns[]) {}

  /** Takes in a row; false where its parents, or what stands above it, show that parents are not merged. */
  admits(row: readonly CellValue[], isLower: boolean, hasLowest: boolean): boolean {
    return (isLower || this.takes(row)) && (!hasLowest || this.holds());
  }

  /** Whether what stands above can hold an element of the lowest level: the first time every level must be named, later on any. */
  private holds(): boolean {
    const named = this.parents.filter((_, i) => this.rows[i] !== undefined).length;
    const holds = named === this.parents.length || (this.hasHeld && named > 0);
    this.hasHeld = true;
    return holds;
  }

  /** Takes in the parents that a row names; false where it repeats one that stands above it too, or where what it leaves open above those is open still. */
  private takes(row: readonly CellValue[]): boolean {
    const highest = this.parents.findIndex((step) => !isBlankStep(step, row));
    if (highest < 0 || this.parents.slice(0, highest).some((_, i) => this.rows[i] === undefined)) return false;
    if (isSame(row, this.rows[highest] ?? NONE, this.parents[highest] as Columns)) return false;
    // What stands below another parent is open again.
    this.rows.length = highest;
    for (let i = highest; i < this.parents.length; i += 1) if (!isBlankStep(this.parents[i] as Columns, row)) this.rows[i] = row;
    return true;
  }
}

const NONE: readonly CellValue[] = [];

function isSame(row: readonly CellValue[], above: readonly CellValue[], { code, title }: Columns): boolean {
  return cellAt(row, code) === cellAt(above, code) && cellAt(row, title) === cellAt(above, title);
}
