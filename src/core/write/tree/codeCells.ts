import { asText, isFormula, type Content } from '#core/edits/change/Contents';
import type { ColumnLayout } from '#core/layout/Layout';
import type { PlanElement } from '#core/plan/Plan';
import { saidAs } from '#core/scheme/codeWithin';
import { codeKey } from '#core/values/code';
import { textOf } from '#core/values/text';
import { codeAndTitle } from './cellText';
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

/**
 * What a branch is to say where its number within the parent is taken below the new one: the next free one. By row as it
 * is now and column; empty where its codes are whole, or the number is free.
 */
export function otherNumbers(ground: TreeGround, index: number, under: number): Map<number, Map<number, Content>> {
  const element = ground.element(index);
  const { sheet, row, level, parent } = element;
  const columns = ground.layout(sheet).columns.filter((column) => elementIn(ground, sheet, row, column) === element);
  const said = (at: number, column: ColumnLayout): string => textOf(asText(ground.content(sheet, at, column.column)));
  const shown = columns.find((column) => isWithinParent(element, said(row, column), column));
  if (!shown || parent === under || !isTaken(ground, element, under)) return new Map();
  const code = ground.codes.propose(level, ground.plan.elements[under]?.code ?? '');
  const rows = ground.rowsOn(sheet, ground.branch(index)).filter((at) => said(at, shown) !== '' && !isFormula(ground.content(sheet, at, shown.column)) && elementIn(ground, sheet, at, shown) === element);
  return new Map(rows.map((at) => [at, new Map([[shown.column, withOtherNumber(element, said(at, shown), shown, code)]])]));
}

function isTaken(ground: TreeGround, { index, code, level }: PlanElement, under: number): boolean {
  const number = lastNumber(code);
  return ground.childrenOf(under).some((each) => each !== index && ground.element(each).level === level && lastNumber(ground.element(each).code) === number);
}

function lastNumber(code: string): string {
  return /\d+(?=\.?$)/u.exec(code)?.[0] ?? code;
}
