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
export function* flatCountsAnew({ levels, finder }: PlanBuilder, sheet: SheetRows, steps: readonly Step[], isMerged: boolean): Steps<ReadonlySet<LevelId>> {
  const counts = new AnewCounts();
  // What an HSD holds counts on from one to the next.
  const tree = steps.filter(({ level }) => levels.get(level)?.isListed !== true);
  let open: readonly string[] = [];
  for (let i = sheet.from; i < sheet.to && !counts.isOver; i += 1) {
    if (i % CHUNK === 0) yield;
    const row = sheet.rows[i] ?? [];
    if (!isSubtotal(steps, row)) open = pathOn(row, isMerged ? open : [], (step, isLowest) => labelOn(steps, step, row, isLowest, finder));
  }
  return counts.found();

  function pathOn(row: readonly CellValue[], above: readonly string[], labelOf: (step: Step, isLowest: boolean) => Label): readonly string[] {
    let lowest = tree.length - 1;
    while (lowest >= 0 && isBlankStep(tree[lowest]!, row)) lowest -= 1;
    const path: string[] = [];
    for (const [at, step] of tree.slice(0, lowest + 1).entries()) path.push(isBlankStep(step, row) ? above[at] ?? '' : taken(step, path, labelOf(step, at === lowest)));
    return lowest < 0 ? above : path;
  }

  function taken({ level }: Step, path: readonly string[], { code, title }: Label): string {
    if (path.some((each) => each !== '')) counts.take(level, path.join('\n'), code, title);
    return code || title;
  }
}
