import { codeKey, tidyCode } from '#core/values/code';
import { ok, refuse, type Result } from '#core/values/Result';
import type { Content } from '#core/edits/change/Contents';
import { FlatParents } from './FlatParents';
import type { Landed } from './Landed';
import { placeFor, refusalToShow, type NewPlace } from './placeFor';
import { refusalToHang } from './refusalToHang';
import { rowCells } from './rowCells';
import type { TreeAct } from './TreeAct';
import type { TreeGround } from './TreeGround';
import type { TreeWriter } from './TreeWriter';

/** Puts in a row for a new element, last below what it hangs under. */
export function addElement(ground: TreeGround, writer: TreeWriter, act: Extract<TreeAct, { kind: 'add' }>): Result<Landed> {
  const { level, under } = act;
  const given = tidyCode(act.code ?? '');
  const title = act.title.trim();
  const refusal = refusalOf(ground, level, under, given, title);
  if (refusal) return refusal;
  const place = placeFor(ground, level, under);
  if (!place.ok) return place;
  const code = given || codeFor(ground, level, under, place.value);
  const unseen = refusalToShow(ground, level, place.value, code !== '');
  if (unseen) return unseen;
  putIn(ground, writer, place.value, { level, code, title, under });
  return ok({ code, sheet: place.value.sheet, row: place.value.row });
}

function refusalOf(ground: TreeGround, level: string, under: number, code: string, title: string): Result<never> | null {
  if (title === '') return refuse('title-missing');
  if (code !== '' && ground.plan.byKey.has(codeKey(code))) return refuse('code-taken', { code });
  return refusalToHang(ground, level, under);
}

/** A code by the plan's own pattern; none on a sheet whose elements of that level have none. */
function codeFor(ground: TreeGround, level: string, under: number, { sheet, sibling }: NewPlace): string {
  const isCoded = ground.layout(sheet).columns.some((each) => each.field === 'code' && (each.level === undefined || each.level === level));
  if (!isCoded && sibling >= 0 && ground.element(sibling).code === '') return '';
  return ground.codes.propose(level, under < 0 ? '' : ground.element(under).code);
}

interface NewElement { readonly level: string; readonly code: string; readonly title: string; readonly under: number }

function putIn(ground: TreeGround, writer: TreeWriter, { sheet, row, like, sibling }: NewPlace, element: NewElement): void {
  writer.restOn(sheet);
  const formulas = like !== null && sibling >= 0 && !writer.isInTable(sheet, like) ? writer.rowFormulas(sheet, like, row) : new Map<number, Content>();
  writer.insertRows(sheet, row, 1, like);
  const said = ground.layout(sheet).kind === 'vlak' ? flatCells(ground, sheet, row, element, sibling) : rowCells(ground, sheet, { ...element, sibling });
  writer.cells(sheet, row, new Map([...formulas, ...said]));
  writer.extendSums(sheet, ground.summingRows(sheet, element.under), row, 1);
}

function flatCells(ground: TreeGround, sheet: number, row: number, { level, code, title, under }: NewElement, sibling: number): Map<number, Content> {
  const flat = new FlatParents(ground, sheet);
  const before = ground.lowestOn(sheet, row - 1);
  return new Map([...flat.cells(under < 0 ? [] : ground.path(under), level, before < 0 ? null : ground.path(before)), ...flat.own(level, code, title, sibling)]);
}
