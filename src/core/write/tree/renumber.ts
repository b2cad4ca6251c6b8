import { asText, isFormula, type Content } from '#core/edits/change/Contents';
import type { ColumnLayout, Field } from '#core/layout/Layout';
import { CodeProposer } from '#core/plan/CodeProposer';
import type { PlanElement } from '#core/plan/Plan';
import { codeKey } from '#core/values/code';
import { cellName } from '#core/values/address';
import { textOf } from '#core/values/text';
import { ok, refuse, type Result } from '#core/values/Result';
import { elementIn, isWithinParent, withOtherNumber } from './codeCells';
import type { Landed } from './Landed';
import type { NewCode, TreeAct } from './TreeAct';
import type { TreeGround } from './TreeGround';
import type { TreeWriter } from './TreeWriter';

/** Columns in which codes of elements stand. */
const CODE_FIELDS: ReadonlySet<Field> = new Set(['code', 'parent', 'element', 'project', 'programma', 'hsd', 'outline', 'title']);

/** New codes for a branch or the whole plan, counted in the order of the tree, in every cell that names them. */
export function renumber(ground: TreeGround, writer: TreeWriter, { element }: Extract<TreeAct, { kind: 'renumber' }>): Result<Landed> {
  const codes = renumbered(ground, element);
  const byKey = new Map(codes.map(({ element: index, code }) => [ground.element(index).key, code]));
  for (const [sheet, { columns }] of ground.plan.sheets.entries()) {
    for (const column of columns.filter(({ field, level }) => CODE_FIELDS.has(field) && (field !== 'title' || level !== undefined))) {
      const refusal = rewriteColumn(ground, writer, sheet, column, byKey);
      if (refusal) return refusal;
    }
  }
  if (element < 0) return ok({ code: '', sheet: -1, row: -1 });
  const { key, code, sheet, row } = ground.element(element);
  return ok({ code: byKey.get(key) ?? code, sheet, row });
}

/** What gets another code. Elements of lists keep theirs: others know them by it; so do elements without a code, and doubles. */
export function renumbered(ground: TreeGround, element: number): NewCode[] {
  const { plan } = ground;
  const tops = element >= 0 ? [element] : plan.elements.filter(({ parent, isListed }) => !isListed && (parent < 0 || plan.elements[parent]?.isListed)).map(({ index }) => index);
  const wanted = [...new Set(tops.flatMap((top) => ground.branch(top)))].filter((index) => {
    const { key, isListed } = ground.element(index);
    return key !== '' && !isListed && !ground.isTitled(index) && plan.byKey.get(key)?.length === 1;
  });
  const others = new Set(wanted);
  const kept = plan.elements.filter(({ index }) => !others.has(index));
  // Codes count on from those that stay; the style is that of the plan as it was.
  const proposer = new CodeProposer(plan, kept);
  const given = new Map<number, string>();
  for (const index of wanted) {
    const { level, parent } = ground.element(index);
    given.set(index, proposer.propose(level, given.get(parent) ?? plan.elements[parent]?.code ?? ''));
  }
  return [...given].filter(([index, code]) => ground.element(index).code !== code).map(([index, code]) => ({ element: index, code }));
}

function rewriteColumn(ground: TreeGround, writer: TreeWriter, sheet: number, column: ColumnLayout, byKey: ReadonlyMap<string, string>): Result<never> | null {
  const { firstRow, endRow, id } = ground.layout(sheet);
  const after: (Content | null)[][] = [];
  for (let row = firstRow; row < endRow; row += 1) {
    const content = ground.content(sheet, row, column.column);
    const text = String(asText(content));
    const rewritten = text === '' ? null : rewrittenText(ground, sheet, row, column, text, byKey);
    if (rewritten !== null && isFormula(content)) return refuse('cell-has-formula', { cell: cellName(row, column.column) });
    after.push([rewritten]);
  }
  if (after.every(([content]) => content === null)) return null;
  writer.restOn(sheet);
  writer.builder.write(id, firstRow, column.column, after);
  return null;
}

/** The text with other codes in it; null where there are none. */
function rewrittenText(ground: TreeGround, sheet: number, row: number, column: ColumnLayout, text: string, byKey: ReadonlyMap<string, string>): string | null {
  const { field } = column;
  const own = elementIn(ground, sheet, row, column);
  if (own && isWithinParent(own, textOf(text), column)) return otherNumber(own, text, column, byKey);
  const whole = byKey.get(codeKey(textOf(text)));
  if (whole !== undefined) return whole;
  if (ground.lowestOn(sheet, row) < 0) return otherWords(text, byKey);
  return field === 'outline' || field === 'title' ? otherCode(ground, sheet, row, text, byKey) : null;
}

/** Where codes go on from those of their parents, only the number is another one. */
function otherNumber(own: PlanElement, text: string, column: ColumnLayout, byKey: ReadonlyMap<string, string>): string | null {
  const code = byKey.get(own.key);
  const other = code === undefined ? text : withOtherNumber(own, text, column, code);
  return other === text ? null : other;
}

/** A cell with code and title: the code is another one, blanks and title stay. */
function otherCode(ground: TreeGround, sheet: number, row: number, text: string, byKey: ReadonlyMap<string, string>): string | null {
  const blanks = /^\s*/u.exec(text)?.[0] ?? '';
  const said = text.slice(blanks.length);
  const old = codeBefore(ground, sheet, row, said);
  const code = byKey.get(codeKey(old));
  return code === undefined ? null : `${blanks}${code}${said.slice(old.length)}`;
}

/** A row that is no element's own speaks of them by code all the same: `Totaal OD1`. */
function otherWords(text: string, byKey: ReadonlyMap<string, string>): string | null {
  const other = text.replace(/\S+/gu, (word) => byKey.get(codeKey(word)) ?? word);
  return other === text ? null : other;
}

/** The code with which a cell begins: that of an element on its row, else the first word before a title. */
function codeBefore(ground: TreeGround, sheet: number, row: number, said: string): string {
  const lowest = ground.lowestOn(sheet, row);
  const codes = lowest < 0 ? [] : ground.path(lowest).map((each) => ground.element(each).code);
  return codes.find((code) => code !== '' && said.startsWith(code)) ?? /^\S+?(?=\s*[:–—]|\s)/u.exec(said)?.[0] ?? '';
}
