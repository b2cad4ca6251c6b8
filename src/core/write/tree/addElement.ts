import { codeKey, tidyCode } from '#core/values/code';
import { ok, refuse, type Result } from '#core/values/Result';
import type { Content } from '#core/edits/change/Contents';
import { FlatParents } from './FlatParents';
import { placeFor, type NewPlace } from './placeFor';
import { refusalToHang } from './refusalToHang';
import { rowCells } from './rowCells';
import type { TreeAct } from './TreeAct';
import type { TreeGround } from './TreeGround';
import type { TreeWriter } from './TreeWriter';

/** Puts in a row for a new element, last below what it hangs under; gives its code. */
export function addElement(ground: TreeGround, writer: TreeWriter, act: Extract<TreeAct, { kind: 'add' }>): Result<string> {
  const { level, under, title } = act;
  const refusal = refusalToHang(ground, level, under);
  if (refusal) return refusal;
  const given = tidyCode(act.code ?? '');
  if (given !== '' && ground.plan.byKey.has(codeKey(given))) return refuse('code-taken', { code: given });
  const place = placeFor(ground, level, under);
  if (!place.ok) return place;
  const code = given || ground.codes.propose(level, under < 0 ? '' : ground.element(under).code);
  putIn(ground, writer, place.value, { level, code, title, under });
  return ok(code);
}

interface NewElement { readonly level: string; readonly code: string; readonly title: string; readonly under: number }

function putIn(ground: TreeGround, writer: TreeWriter, { sheet, row, like, sibling }: NewPlace, element: NewElement): void {
  writer.restOn(sheet);
  const formulas = like !== null && sibling >= 0 && !writer.isInTable(sheet, like) ? writer.rowFormulas(sheet, like, row) : new Map<number, Content>();
  writer.insertRows(sheet, row, 1, like);
  const said = ground.layout(sheet).kind === 'vlak' ? flatCells(ground, sheet, row, element, sibling) : rowCells(ground, sheet, { ...element, sibling });
  writer.cells(sheet, row, new Map([...formulas, ...said]));
  if (element.under >= 0) writer.extendSums(sheet, summingRows(ground, sheet, element.under), row, 1);
}

/** The rows of what a new row hangs under, which may add it up. */
function summingRows(ground: TreeGround, sheet: number, under: number): number[] {
  return ground.rowsOn(sheet, [under, ...ground.above(under)]);
}

function flatCells(ground: TreeGround, sheet: number, row: number, { level, code, title, under }: NewElement, sibling: number): Map<number, Content> {
  const flat = new FlatParents(ground, sheet);
  const before = ground.lowestOn(sheet, row - 1);
  const path = under < 0 ? [] : [...ground.above(under)].reverse().concat(under);
  return new Map([...flat.cells(path, level, before < 0 ? null : ground.path(before)), ...flat.own(level, code, title, sibling)]);
}
