import type { LevelId } from '#core/scheme/Scheme';
import type { MutableElement } from '#core/read/Mutable';
import type { PlanBuilder } from '#core/read/PlanBuilder';
import { isRightParent, keysAbove, parentByCode } from './parentByCode';
import { topOf, type NestedSheet } from './NestedSheet';
import { OpenParents } from './OpenParents';

/** What each element hangs under, null for nothing; or the first of which that is not told. */
interface Told { readonly parents?: readonly (MutableElement | null)[]; readonly failed?: MutableElement }

/**
 * Gives parents on a sheet without a column for them: who has the code without its last part, where all codes are built
 * so (`6.1.3` under `6.1`, `SD3-OD2` under `SD3`); else the nearest row above of a level that the scheme allows. Only
 * where that is certain for the whole sheet: every row has a level, and every row that should hang under another one of
 * the sheet does. Otherwise nothing is given.
 * @param placed the elements of the sheet, in the order of its rows
 * @param isOutline on a sheet with all levels in one column, all rows without a level stand beside the tree
 * @param context the lowest element that title rows above the sheet speak of, -1 for none: it stands above the first row
 * @returns how they hang, and what shows it
 */
export function nest(builder: PlanBuilder, placed: readonly MutableElement[], isOutline = false, context = -1): NestedSheet {
  const levels = levelsOf(placed);
  const top = topOf(builder.scheme, levels);
  const sheet = { isOutline, levels };
  const codes = toldByCode(builder, placed, top);
  if (codes.parents) {
    give(placed, codes.parents);
    return { ...sheet, by: 'code', against: undefined, unsure: undefined, beginnings: beginningsOf(placed.filter(({ parent }) => parent < 0)) };
  }
  const place = toldByPlace(placed, new OpenParents(builder, top, isOutline, lineTo(builder, context)));
  if (place.parents) give(placed, place.parents);
  return { ...sheet, by: place.parents ? 'place' : 'nothing', against: codes.failed, unsure: place.failed, beginnings: beginningsOf(codes.failed ? [] : placed) };
}

function give(placed: readonly MutableElement[], parents: NonNullable<Told['parents']>): void {
  parents.forEach((above, i) => { if (above) Object.assign(placed[i]!, { parent: above.index, parentCode: above.code }); });
}

function levelsOf(placed: readonly MutableElement[]): Map<LevelId, number> {
  const levels = new Map<LevelId, number>();
  for (const { level } of placed) levels.set(level, (levels.get(level) ?? 0) + 1);
  return levels;
}

function toldByCode(builder: PlanBuilder, placed: readonly MutableElement[], top: number): Told {
  const parents: (MutableElement | null)[] = [];
  for (const element of placed) {
    const parent = parentByCode(builder, element.key);
    if (!isRightParent(builder, element, parent, top)) return { failed: element };
    parents.push(parent);
  }
  return parents.some((parent) => parent) ? { parents } : {};
}

function toldByPlace(placed: readonly MutableElement[], open: OpenParents<MutableElement>): Told {
  const parents: (MutableElement | null)[] = [];
  for (const element of placed) {
    const parent = open.take(element);
    if (parent === undefined) return { failed: element };
    parents.push(parent);
  }
  return { parents };
}

/** What codes would go on from: none of it is an element. */
function beginningsOf(placed: readonly MutableElement[]): Set<string> {
  return new Set(placed.flatMap(({ key }) => keysAbove(key)));
}

/** An element and what it hangs under, the highest first. */
function lineTo({ elements }: PlanBuilder, index: number): MutableElement[] {
  const line: MutableElement[] = [];
  for (let each = elements[index]; each && !line.includes(each); each = elements[each.parent]) line.unshift(each);
  return line;
}
