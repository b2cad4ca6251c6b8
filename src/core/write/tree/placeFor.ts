import type { LevelId } from '#core/scheme/Scheme';
import { refuse, ok, type Result } from '#core/values/Result';
import type { TreeGround } from './TreeGround';

/** Where a new row goes: before the row `row` of a sheet, looking like the row `like`. */
export interface NewPlace {
  readonly sheet: number;
  readonly row: number;
  readonly like: number | null;
  /** Element of the same level on that sheet, of which the manner is taken over; -1 for none. */
  readonly sibling: number;
}

/** The place of a new element of a level: last below what it is to hang under, on the sheet where its like stand. */
export function placeFor(ground: TreeGround, level: LevelId, under: number): Result<NewPlace> {
  const sheet = sheetFor(ground, level, under);
  if (sheet < 0) return refuse('no-plan-sheet');
  const family = familyOf(ground, level, under, sheet);
  const rows = ground.rowsOn(sheet, family.length > 0 ? family : ground.plan.elements.filter((each) => each.sheet === sheet).map(({ index }) => index));
  const last = rows.at(-1);
  const row = last === undefined ? ground.layout(sheet).firstRow : last + 1;
  const sibling = siblingOn(ground, level, under, sheet, row);
  const like = sibling >= 0 ? ground.rowsOf(sibling).at(-1) ?? null : last ?? null;
  return ok({ sheet, row, like, sibling });
}

/** All that stands with the new element: the branch it goes into, or, at the top, that of the last one beside it. */
function familyOf(ground: TreeGround, level: LevelId, under: number, sheet: number): number[] {
  if (under >= 0 && ground.element(under).sheet === sheet) return ground.branch(under);
  const beside = ground.childrenOf(under).filter((each) => ground.element(each).sheet === sheet && ground.element(each).level === level);
  const last = beside.at(-1);
  return last === undefined ? [] : ground.branch(last);
}

function sheetFor(ground: TreeGround, level: LevelId, under: number): number {
  const isTree = (sheet: number): boolean => ['plan', 'vlak'].includes(ground.layout(sheet).kind);
  const own = under >= 0 ? ground.element(under).sheet : -1;
  if (own >= 0 && isTree(own)) return own;
  const like = ground.plan.elements.filter((each) => each.level === level && !each.isListed && isTree(each.sheet));
  const beside = like.filter(({ parent }) => parent === under).at(-1) ?? like.at(-1);
  return beside?.sheet ?? ground.plan.sheets.findIndex((_, sheet) => isTree(sheet));
}

function siblingOn(ground: TreeGround, level: LevelId, under: number, sheet: number, row: number): number {
  const isLike = (index: number): boolean => ground.element(index).level === level && ground.element(index).sheet === sheet && !ground.element(index).isListed;
  const beside = ground.childrenOf(under).filter(isLike).at(-1);
  if (beside !== undefined) return beside;
  const like = ground.plan.elements.filter(({ index }) => isLike(index));
  return (like.filter((each) => each.row < row).at(-1) ?? like[0])?.index ?? -1;
}
