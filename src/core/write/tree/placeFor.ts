import { depthOfRow, levelAtDepth } from '#core/layout/depthOfRow';
import type { SheetKind } from '#core/layout/Layout';
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
  const refusal = refusalOfPlace(ground, level, under, sheet);
  if (refusal) return refusal;
  const last = lastRow(ground, level, under, sheet);
  const row = last === undefined ? ground.layout(sheet).firstRow : last + 1;
  const sibling = siblingOn(ground, level, under, sheet, row);
  const like = sibling >= 0 ? ground.rowsOf(sibling)[0] ?? null : last ?? null;
  return ok({ sheet, row, like, sibling });
}

/** The last row of all that stands with the new element; without any, of all elements on the sheet. */
function lastRow(ground: TreeGround, level: LevelId, under: number, sheet: number): number | undefined {
  const isHere = under >= 0 && ground.element(under).sheet === sheet;
  const beside = ground.childrenOf(under).filter((each) => ground.element(each).sheet === sheet && (isHere || ground.element(each).level === level));
  // What adds up the parent stays below the new row; what adds up the one beside it stays above.
  const rows = ground.rowsWithTotals(sheet, beside.flatMap((each) => ground.branch(each)));
  const own = isHere ? ground.rowsOf(under) : [];
  const last = Math.max(rows.at(-1) ?? -1, own.at(-1) ?? -1);
  if (last >= 0) return last;
  // Below what the title rows speak of, the first element is the first row.
  return isHere && ground.isTitled(under) ? undefined : ground.rowsOn(sheet, ground.elementsOn(sheet)).at(-1);
}

const TREES: ReadonlySet<SheetKind> = new Set(['plan', 'vlak']);
const LISTS: Readonly<Partial<Record<LevelId, SheetKind>>> = { hsd: 'hsd', programma: 'programmas', project: 'projecten' };

function sheetFor(ground: TreeGround, level: LevelId, under: number): number {
  const isHome = (sheet: number): boolean => TREES.has(ground.layout(sheet).kind) || ground.layout(sheet).kind === LISTS[level];
  const like = ground.plan.elements.filter((each) => each.level === level && isHome(each.sheet));
  const beside = like.filter(({ parent }) => parent === under).at(-1);
  const own = ground.plan.elements[under]?.sheet ?? -1;
  const nearest = beside ?? like.find(({ sheet }) => sheet === own) ?? like.at(-1);
  if (nearest) return nearest.sheet;
  return own >= 0 && isHome(own) ? own : firstHome(ground, level);
}

function firstHome({ plan }: TreeGround, level: LevelId): number {
  const list = plan.sheets.findIndex(({ kind }) => kind === LISTS[level]);
  return list >= 0 ? list : plan.sheets.findIndex(({ kind }) => TREES.has(kind));
}

/** Why a row on that sheet would not be read as what it is to be; null when it would. */
function refusalOfPlace(ground: TreeGround, level: LevelId, under: number, sheet: number): Result<never> | null {
  const { kind, name } = ground.layout(sheet);
  if (kind !== 'plan') return null;
  const isElsewhere = under >= 0 && ground.element(under).sheet !== sheet;
  const isToldByPlace = ground.column(sheet, 'parent') === null && !['hsd', 'programma', 'project'].includes(ground.element(Math.max(0, under)).level);
  return isElsewhere && isToldByPlace ? refuse('place-tells-parent', { sheet: name, level }) : null;
}

/** A flat export shows the levels that it has columns for. Where depth alone tells the level, another row of that level is to show how deep; null when that is known. */
export function refusalToShow(ground: TreeGround, level: LevelId, { sheet, sibling }: NewPlace, hasCode: boolean): Result<never> | null {
  const { depths, name, kind, columns } = ground.layout(sheet);
  if (kind === 'vlak' && !columns.some((each) => each.level === level)) return refuse('level-not-shown', { sheet: name, level });
  if (!depths || hasCode || sibling >= 0) return null;
  if (depths.by === 'column' || levelAtDepth(depths, depthOfRow(depths.by, '', undefined, 0)) === level) return null;
  return refuse('level-not-shown', { sheet: name, level });
}

function siblingOn(ground: TreeGround, level: LevelId, under: number, sheet: number, row: number): number {
  const isLike = (index: number): boolean => ground.element(index).level === level && ground.element(index).sheet === sheet && !ground.isTitled(index);
  const beside = ground.childrenOf(under).filter(isLike).at(-1);
  if (beside !== undefined) return beside;
  const like = ground.plan.elements.filter(({ index }) => isLike(index));
  return (like.filter((each) => each.row < row).at(-1) ?? like[0])?.index ?? -1;
}
