import { isFormula, type Content } from '#core/edits/change/Contents';
import type { ColumnLayout } from '#core/layout/Layout';
import { CodeProposer } from '#core/plan/CodeProposer';
import type { PlanElement } from '#core/plan/Plan';
import { readingFinder } from '#core/scheme/borrowWords';
import { codeWithin, saidAs } from '#core/scheme/codeWithin';
import { splitLabel } from '#core/scheme/splitLabel';
import { codeKey } from '#core/values/code';
import { codeAndTitle } from './cellText';
import type { NewCode } from './TreeAct';
import type { TreeGround } from './TreeGround';

/** The element whose own code a cell says, alone or before its title; null for any other column. */
export function elementIn(ground: TreeGround, sheet: number, row: number, { field, level }: ColumnLayout): PlanElement | null {
  const lowest = ground.lowestOn(sheet, row);
  const isOwn = field === 'code' || field === 'outline' || (field === 'title' && level !== undefined);
  if (lowest < 0 || !isOwn) return null;
  const path = ground.path(lowest).map((each) => ground.element(each));
  return (level === undefined ? path.at(-1) : path.find((each) => each.level === level)) ?? null;
}

/** Whether a cell says the number of its element within the parent, not the whole code. */
export function isWithinParent({ key, title }: PlanElement, text: string, { field }: ColumnLayout): boolean {
  if (key === '' || text === '') return false;
  if (field === 'code') return codeKey(text) !== key;
  // A title beside a code of its own has nothing before it.
  return text.endsWith(title) && /\d/u.test(text.slice(0, text.length - title.length)) && !codeKey(text).includes(key);
}

/** A cell that says the number of its element within the parent, for another code. */
export function withOtherNumber(element: PlanElement, text: string, { field }: ColumnLayout, code: string): string {
  return field === 'code' ? saidAs(code, text, element.code) : codeAndTitle(code, element.title, { text, element });
}

/** The codes of a branch below another parent, where they go on from its code; none where they are whole. */
export function movedCodes(ground: TreeGround, index: number, under: number): NewCode[] {
  if (ground.element(index).parent === under) return [];
  const numbers = otherNumbers(ground, index, under);
  const codes = new Map<number, string>();
  for (const each of ground.branch(index)) {
    const above = each === index ? under : ground.element(each).parent;
    codes.set(each, codeBelow(ground, each, codes.get(above) ?? ground.plan.elements[above]?.code ?? '', numbers));
  }
  return [...codes].filter(([element, code]) => ground.element(element).code !== code).map(([element, code]) => ({ element, code }));
}

/** The code of the root of a branch, as it then is. */
export function movedCode(ground: TreeGround, index: number, under: number): string {
  return movedCodes(ground, index, under).find(({ element }) => element === index)?.code ?? ground.element(index).code;
}

function codeBelow(ground: TreeGround, index: number, parentCode: string, numbers: ReturnType<typeof otherNumbers>): string {
  const element = ground.element(index);
  const { sheet, row, code } = element;
  const column = shownIn(ground, element);
  if (!column) return code;
  const finder = readingFinder(ground.plan.scheme);
  const text = String(numbers.get(row)?.get(column.column) ?? saidIn(ground, sheet, row, column));
  return codeWithin(parentCode, column.field === 'code' ? text : splitLabel(text, finder).code, finder);
}

/**
 * What a branch is to say where its number within the parent is taken below the new one: the next free one. By row as it
 * is now and column; empty where its codes are whole, or the number is free.
 */
export function otherNumbers(ground: TreeGround, index: number, under: number): Map<number, Map<number, Content>> {
  const element = ground.element(index);
  const { sheet, level, parent } = element;
  const shown = shownIn(ground, element);
  if (!shown || parent === under || !isTaken(ground, element, under)) return new Map();
  const code = new CodeProposer(ground.plan).propose(level, ground.plan.elements[under]?.code ?? '');
  const rows = ground.rowsOn(sheet, ground.branch(index)).filter((at) => !isFormula(ground.content(sheet, at, shown.column)) && saidIn(ground, sheet, at, shown) !== '' && elementIn(ground, sheet, at, shown) === element);
  return new Map(rows.map((at) => [at, new Map([[shown.column, withOtherNumber(element, saidIn(ground, sheet, at, shown), shown, code)]])]));
}

/** The column in which an element says its number within the parent; undefined where its code is whole. */
function shownIn(ground: TreeGround, element: PlanElement): ColumnLayout | undefined {
  const { sheet, row } = element;
  return ground.layout(sheet).columns.find((column) => elementIn(ground, sheet, row, column) === element && isWithinParent(element, saidIn(ground, sheet, row, column), column));
}

function saidIn(ground: TreeGround, sheet: number, row: number, { column }: ColumnLayout): string {
  return ground.text(sheet, row, column);
}

function isTaken(ground: TreeGround, { index, code, level }: PlanElement, under: number): boolean {
  const number = lastNumber(code);
  return ground.childrenOf(under).some((each) => each !== index && ground.element(each).level === level && lastNumber(ground.element(each).code) === number);
}

function lastNumber(code: string): string {
  return /\d+(?=\.?$)/u.exec(code)?.[0] ?? code;
}
