import { depthOf } from '#core/scheme/schemes';
import type { LevelId } from '#core/scheme/Scheme';
import type { PlanBuilder } from './PlanBuilder';

/**
 * Gives parents on a sheet without a column for them: who has the code without its last part, where all codes are built
 * so (`6.1.3` under `6.1`, `SD3-OD2` under `SD3`); else the nearest row above of a level that the scheme allows. Only
 * where that is certain for the whole sheet: every row has a level, and every row that should hang under another one of
 * the sheet does. Otherwise nothing is given.
 * @param placed the elements of the sheet, in the order of its rows
 * A row with neither code nor level stands beside the tree: a remark that somebody gave an amount.
 * @param isOutline on a sheet with all levels in one column, all rows without a level do
 * @param context the lowest element that title rows above the sheet speak of, -1 for none: it stands above the first row
 */
export function nest(builder: PlanBuilder, placed: readonly number[], isOutline = false, context = -1): void {
  const parents = parentsByCode(builder, placed) ?? parentsByPlace(builder, placed, isOutline, lineTo(builder, context));
  parents?.forEach((parent, i) => {
    const element = builder.elements[placed[i]!];
    const above = builder.elements[parent];
    if (!element || !above) return;
    element.parent = parent;
    element.parentCode = above.code;
  });
}

const NOT_CERTAIN = -2;

function parentsByCode(builder: PlanBuilder, placed: readonly number[]): number[] | null {
  const parents: number[] = [];
  const top = topDepth(builder, placed);
  for (const index of placed) {
    const parent = holderOfPrefix(builder, builder.elements[index]?.key ?? '');
    if (!isRightParent(builder, builder.elements[index]?.level ?? '', parent, top)) return null;
    parents.push(parent);
  }
  return parents.some((parent) => parent >= 0) ? parents : null;
}

/** Whether a parent by code is one that the scheme allows; only the highest level may have none. */
function isRightParent({ scheme, levels, elements }: PlanBuilder, level: LevelId, parent: number, top: number): boolean {
  if (level === '') return false;
  return parent < 0 ? depthOf(scheme, level) === top : levels.get(level)?.parents.includes(elements[parent]?.level ?? '') === true;
}

/** Parts stand behind a sign, or change from letters to figures: `A.1`, `A1`. */
const LAST_PART = /^(.+?)(?:[.\-–/>][^.\-–/>]+|(?<=\p{L})\d+|(?<=\d)\p{L})\.?$/u;

/** The element whose code is this one without its last part. */
function holderOfPrefix(builder: PlanBuilder, key: string): number {
  const prefix = LAST_PART.exec(key)?.[1];
  return prefix === undefined ? -1 : Math.max(builder.firstOf(prefix), builder.firstOf(`${prefix}.`));
}

/** An element and what it hangs under, the highest first. */
function lineTo({ elements }: PlanBuilder, index: number): number[] {
  const line: number[] = [];
  for (let each = index; each >= 0 && !line.includes(each); each = elements[each]?.parent ?? -1) line.unshift(each);
  return line;
}

function parentsByPlace(builder: PlanBuilder, placed: readonly number[], isOutline: boolean, open: number[]): number[] | null {
  const { elements } = builder;
  const parents: number[] = [];
  const top = topDepth(builder, placed);
  for (const index of placed) {
    const { level, key } = elements[index]!;
    const isBeside = level === '' && (isOutline || key === '');
    const parent = isBeside ? -1 : parentByPlace(builder, open, level, top);
    if (parent === NOT_CERTAIN) return null;
    parents.push(parent);
    if (!isBeside) open.push(index);
  }
  return parents;
}

/** The parent among the open rows above, of which those that lie as deep are closed. */
function parentByPlace(builder: PlanBuilder, open: number[], level: LevelId, top: number): number {
  const depth = depthOf(builder.scheme, level);
  close(builder, open, depth);
  const parent = nearest(builder, open, level);
  const isCertain = depth >= 0 && (parent >= 0 || depth === top);
  return isCertain ? parent : NOT_CERTAIN;
}

/** Closes the rows above that lie as deep, or deeper. */
function close({ scheme, elements }: PlanBuilder, open: number[], depth: number): void {
  for (let last = open[open.length - 1]; last !== undefined && depthOf(scheme, elements[last]?.level ?? '') >= depth; last = open[open.length - 1]) open.pop();
}

function topDepth({ scheme, elements }: PlanBuilder, placed: readonly number[]): number {
  let top = scheme.levels.length;
  for (const index of placed) {
    const depth = depthOf(scheme, elements[index]?.level ?? '');
    if (depth >= 0) top = Math.min(top, depth);
  }
  return top;
}

/** The nearest open row that may be the parent; not certain where an action may as well stand beside the project above it. */
function nearest({ levels, elements }: PlanBuilder, open: readonly number[], level: LevelId): number {
  const allowed = open.filter((above) => levels.get(level)?.parents.includes(elements[above]?.level ?? ''));
  const parent = allowed[allowed.length - 1] ?? -1;
  const isBesides = allowed.length > 1 && levels.get(elements[parent]?.level ?? '')?.carriesMeans;
  return isBesides ? NOT_CERTAIN : parent;
}
