import type { Area } from '#core/values/grid/Area';
import { movedFormula } from '../engine/movedFormula';
import { anchorOf, withoutAreas, type Ruled } from './ruleRanges';

/** How a kind of rule is written anew with each of its formulas changed. */
export type WithFormulas<R extends Ruled> = (rule: R, change: (formula: string) => string) => R;

/** The same rule for other cells: what its formulas refer to relatively goes along, so that each cell keeps being checked as it was. */
export function reanchored<R extends Ruled>(rule: R, ranges: Area[], withFormulas: WithFormulas<R>): R {
  const [before, after] = [anchorOf(rule.ranges), anchorOf(ranges)];
  const [rows, columns] = [after.row - before.row, after.column - before.column];
  const same = rows === 0 && columns === 0;
  return { ...(same ? rule : withFormulas(rule, (formula) => movedFormula(formula, rows, columns))), ranges };
}

/** The rules with these blocks cut out of them; what has no cell left is gone. */
export function carved<R extends Ruled>(rules: readonly R[], cuts: readonly Area[], withFormulas: WithFormulas<R>): R[] {
  return rules.flatMap((rule) => {
    const left = withoutAreas(rule.ranges, cuts);
    if (left.length === 0) return [];
    const isWhole = left.length === rule.ranges.length && left.every((of) => rule.ranges.includes(of));
    return [isWhole ? rule : reanchored(rule, left, withFormulas)];
  });
}
