import type { PlanElement } from '#core/plan/Plan';
import type { LevelId, Scheme } from '#core/scheme/Scheme';
import { depthOf } from '#core/scheme/schemes';

/** How the elements of a sheet hang that has no column for their parents, and what shows it: so that not all of its rows are asked again when one changes. */
export interface NestedSheet {
  /** By what parents are told: all by their codes, else all by place, else none. */
  readonly by: 'code' | 'place' | 'nothing';
  /** Whether all levels stand in one column. */
  readonly isOutline: boolean;
  /** How many elements it has of each level. */
  readonly levels: Map<LevelId, number>;
  /** The row from which on nothing is looked at to tell whether numbers begin anew below each parent; unknown until it is asked. */
  countedTo?: number | null;
  /** One whose code does not tell its parent: while there is one, codes tell none. */
  against: PlanElement | undefined;
  /** Where place tells none either, the first of which it is not certain. */
  readonly unsure: PlanElement | undefined;
  /** What codes would go on from that is no element: where codes tell all parents, those of who hangs under nothing; where no code tells any, those of all. */
  readonly beginnings: Set<string>;
}

/** How deep the highest of some levels lies. */
export function topOf(scheme: Scheme, levels: ReadonlyMap<LevelId, number>): number {
  const depths = [...levels].flatMap(([level, count]) => (count > 0 ? depthOf(scheme, level) : [])).filter((depth) => depth >= 0);
  return Math.min(scheme.levels.length, ...depths);
}

/** An element that is another, comes, or goes. */
interface ElementChange {
  readonly element?: { readonly old: PlanElement; readonly next: PlanElement };
  readonly came?: PlanElement;
  readonly gone?: PlanElement;
}

/** Counts the elements of each level as they are after some changes. */
export function countLevels(levels: Map<LevelId, number>, changes: readonly ElementChange[]): void {
  const count = (element: PlanElement | undefined, by: number): void => { if (element) levels.set(element.level, (levels.get(element.level) ?? 0) + by); };
  for (const { element, came, gone } of changes) {
    count(element?.old ?? gone, -1);
    count(element?.next ?? came, 1);
  }
}
