import { depthOf } from '#core/scheme/schemes';
import type { LevelId } from '#core/scheme/Scheme';
import type { PlanBuilder } from './PlanBuilder';

/**
 * Gives parents by place, for a sheet without a column for them: the nearest row above of a level that the scheme
 * allows. Only where that is certain for the whole sheet: every row has a level, and every row that should hang under
 * another one of the sheet does. Otherwise nothing is given.
 */
export function nest(builder: PlanBuilder, first: number): void {
  const parents = parentsByPlace(builder, first);
  if (!parents) return;
  parents.forEach((parent, i) => {
    const element = builder.elements[first + i];
    const above = builder.elements[parent];
    if (!element || !above) return;
    element.parent = parent;
    element.parentCode = above.code;
  });
}

const NOT_CERTAIN = -2;

function parentsByPlace(builder: PlanBuilder, first: number): number[] | null {
  const { scheme, elements } = builder;
  const open: number[] = [];
  const parents: number[] = [];
  const top = topDepth(builder, first);
  for (let index = first; index < elements.length; index += 1) {
    const level = elements[index]?.level ?? '';
    const depth = depthOf(scheme, level);
    close(builder, open, depth);
    const parent = nearest(builder, open, level);
    const isCertain = depth >= 0 && parent !== NOT_CERTAIN && (parent >= 0 || depth === top);
    if (!isCertain) return null;
    parents.push(parent);
    open.push(index);
  }
  return parents;
}

/** Closes the rows above that lie as deep, or deeper. */
function close({ scheme, elements }: PlanBuilder, open: number[], depth: number): void {
  for (let last = open[open.length - 1]; last !== undefined && depthOf(scheme, elements[last]?.level ?? '') >= depth; last = open[open.length - 1]) open.pop();
}

function topDepth({ scheme, elements }: PlanBuilder, first: number): number {
  let top = scheme.levels.length;
  for (let index = first; index < elements.length; index += 1) top = Math.min(top, depthOf(scheme, elements[index]?.level ?? ''));
  return top;
}

/** The nearest open row that may be the parent; not certain where an action may as well stand beside the project above it. */
function nearest({ levels, elements }: PlanBuilder, open: readonly number[], level: LevelId): number {
  const allowed = open.filter((above) => levels.get(level)?.parents.includes(elements[above]?.level ?? ''));
  const parent = allowed[allowed.length - 1] ?? -1;
  const isBesides = allowed.length > 1 && levels.get(elements[parent]?.level ?? '')?.carriesMeans;
  return isBesides ? NOT_CERTAIN : parent;
}
