import type { LevelId } from '#core/scheme/Scheme';
import type { CellValue } from '#core/values/CellValue';
import type { Steps } from '#core/values/steps';
import { AnewCounts } from './AnewCounts';
import { CHUNK } from './chunk';
import { isBlankStep, isSubtotal, labelOn, type Step } from './flatSteps';
import type { PlanBuilder } from './PlanBuilder';
import type { SheetRows } from './RowReader';

type Label = ReturnType<typeof labelOn>;

/** The levels of a flat sheet that number their elements anew below each parent. */
export function* flatCountsAnew(builder: PlanBuilder, sheet: SheetRows, steps: readonly Step[], isMerged: boolean): Steps<ReadonlySet<LevelId>> {
  const counts = new FlatCounts(builder, steps, isMerged);
  for (let i = sheet.from; i < sheet.to && !counts.isOver; i += 1) {
    if (i % CHUNK === 0) yield;
    counts.take(sheet.rows[i] ?? []);
  }
  return counts.found();
}

/** Rows beyond which reading anew is as quick. */
const MOST = 1000;

/** A flat sheet with the levels of its columns. */
interface FlatSheet { readonly rows: SheetRows; readonly steps: readonly Step[] }
interface Own { readonly builder: PlanBuilder; readonly sheets: readonly FlatSheet[] }
interface Changed { readonly row: number; readonly cells: readonly CellValue[] }

/** Whether the same levels do once a row says something else: mostly the first few hundred rows tell, or it is a small sheet. */
export function countsAsBefore(own: Own, { sheet, row, cells }: Changed & { readonly sheet: FlatSheet }): boolean {
  return countAsBefore(own, sheet, firstRows(sheet, [{ row, cells }]));
}

/** The rows of a sheet as they are after some changes, as far as is looked; and whether there are more. */
export function firstRows({ rows: { rows, from, to } }: FlatSheet, changes: readonly Changed[]): { readonly rows: readonly (readonly CellValue[])[]; readonly isCut: boolean } {
  const end = Math.max(to, ...changes.map(({ row }) => row + 1));
  const first = rows.slice(from, Math.min(end, from + MOST));
  for (const { row, cells } of changes) if (row < from + MOST) first[row - from] = cells;
  return { rows: first, isCut: end > from + MOST };
}

/** Whether the same levels count anew on these rows. */
export function countAsBefore({ builder, sheets }: Own, sheet: FlatSheet, { rows, isCut }: ReturnType<typeof firstRows>): boolean {
  const index = sheets.indexOf(sheet);
  const counts = new FlatCounts(builder, sheet.steps, builder.merged.has(index));
  for (let i = 0; i < rows.length && !counts.isOver; i += 1) counts.take(rows[i] ?? []);
  return (counts.isOver || !isCut) && areSame(builder.countedAnew.get(index) ?? NO_LEVELS, counts.found());
}

function areSame(was: ReadonlySet<LevelId>, now: ReadonlySet<LevelId>): boolean {
  return was.size === now.size && [...now].every((level) => was.has(level));
}

const NO_LEVELS: ReadonlySet<LevelId> = new Set();

/** Counts row by row. */
class FlatCounts {
  private readonly counts = new AnewCounts();
  /** What an HSD holds counts on from one to the next. */
  private readonly tree: readonly Step[];
  private open: readonly string[] = [];

  constructor(private readonly builder: PlanBuilder, private readonly steps: readonly Step[], private readonly isMerged: boolean) {
    this.tree = steps.filter(({ level }) => builder.levels.get(level)?.isListed !== true);
  }

  get isOver(): boolean {
    return this.counts.isOver;
  }

  found(): ReadonlySet<LevelId> {
    return this.counts.found();
  }

  take(row: readonly CellValue[]): void {
    if (!isSubtotal(this.steps, row)) this.open = this.pathOn(row, this.isMerged ? this.open : []);
  }

  private pathOn(row: readonly CellValue[], above: readonly string[]): readonly string[] {
    const { tree, steps, builder: { finder } } = this;
    let lowest = tree.length - 1;
    while (lowest >= 0 && isBlankStep(tree[lowest]!, row)) lowest -= 1;
    const path: string[] = [];
    for (const [at, step] of tree.slice(0, lowest + 1).entries()) path.push(isBlankStep(step, row) ? above[at] ?? '' : this.taken(step, path, labelOn(steps, step, row, at === lowest, finder)));
    return lowest < 0 ? above : path;
  }

  private taken({ level }: Step, path: readonly string[], { code, title }: Label): string {
    if (path.some((each) => each !== '')) this.counts.take(level, path.join('\n'), code, title);
    return code || title;
  }
}
