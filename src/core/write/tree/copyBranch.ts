import type { Content } from '#core/edits/change/Contents';
import { asText, isFormula } from '#core/edits/change/Contents';
import type { ColumnLayout, Field } from '#core/layout/Layout';
import { meaningKey } from '#core/layout/sameMeaning';
import { codeKey } from '#core/values/code';
import type { CellValue } from '#core/values/CellValue';
import { isJaar } from '#core/values/jaar';
import { textOf } from '#core/values/text';
import { ok, refuse, type Result } from '#core/values/Result';
import { codeAndTitle } from './cellText';
import { elementIn, isWithinParent, withOtherNumber } from './codeCells';
import type { Landed } from './Landed';
import { rowsBySheet } from './deleteBranch';
import type { TreeAct } from './TreeAct';
import type { TreeGround } from './TreeGround';
import type { TreeWriter } from './TreeWriter';

type Copy = Extract<TreeAct, { kind: 'copy' }>;

/**
 * The branch once more, right below it: new codes, periods and amounts so many years later, the same means on the same
 * cost centres. Amounts that would fall outside the years of the sheet are not written; the preview shows the rows.
 */
export function copyBranch(ground: TreeGround, writer: TreeWriter, act: Copy): Result<Landed> {
  const root = ground.element(act.element);
  if (root.isListed) return refuse('listed-stays', { code: root.code });
  if (ground.isTitled(act.element)) return refuse('stands-in-title', { title: root.title });
  let landed = -1;
  const branch = ground.branch(act.element);
  const codes = newCodes(ground, branch);
  for (const [sheet, rows] of rowsBySheet(ground, branch)) {
    writer.restOn(sheet);
    const target = (ground.rowsWithTotals(sheet, branch).at(-1) ?? rows.at(-1) as number) + 1;
    if (sheet === root.sheet) landed = target;
    insertLike(writer, sheet, rows, target);
    writer.rows(sheet, new Map(rows.map((row, at) => [target + at, new Map([...writer.rowFormulas(sheet, row, target + at), ...copied(ground, sheet, row, codes, act.years)])])));
    if (ground.layout(sheet).kind !== 'middelen') writer.extendSums(sheet, ground.summingRows(sheet, root.parent), target, rows.length);
  }
  return ok({ code: codes.get(root.key) ?? '', sheet: root.sheet, row: landed });
}

/** Each new row looks like the one that it is the copy of: rows of one level follow each other seldom. */
function insertLike(writer: TreeWriter, sheet: number, rows: readonly number[], target: number): void {
  rows.forEach((row, at) => writer.insertRows(sheet, target + at, 1, row));
}

/** New codes by the old ones' keys; parents first, so that a code within its parent's follows. */
function newCodes(ground: TreeGround, branch: readonly number[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const index of branch) {
    const { key, level, parent } = ground.element(index);
    if (key === '') continue;
    const above = ground.plan.elements[parent];
    codes.set(key, ground.codes.propose(level, codes.get(above?.key ?? '') ?? above?.code ?? ''));
  }
  return codes;
}

/** The cells of a row for its copy: what is no formula, with other codes and years. */
function copied(ground: TreeGround, sheet: number, row: number, codes: ReadonlyMap<string, string>, years: number): Map<number, Content> {
  const { left, cells, top } = ground.sheet(sheet);
  const columns = new Map(ground.layout(sheet).columns.map((each) => [each.column, each]));
  const said = new Map<number, Content>();
  (cells[row - top] ?? []).forEach((content, at) => {
    const column = columns.get(left + at);
    if (content === '' || isFormula(content) || column?.field === 'bedrag') return;
    said.set(left + at, column ? copiedCell(column, asText(content)) : content);
  });
  return new Map([...said, ...laterAmounts(ground, sheet, row, years)]);

  function copiedCell(column: ColumnLayout, content: CellValue): Content {
    if (YEARS.has(column.field)) return laterYear(content, years);
    if (mayHoldBoth(column)) return copiedOutline(ground, sheet, row, column, String(content), codes);
    return CODES.has(column.field) ? copiedCode(ground, sheet, row, column, content, codes) : content;
  }
}

/** A code, or the number within the parent of which the code goes on. */
function copiedCode(ground: TreeGround, sheet: number, row: number, column: ColumnLayout, content: CellValue, codes: ReadonlyMap<string, string>): Content {
  const text = textOf(content);
  const own = elementIn(ground, sheet, row, column);
  if (!own || !isWithinParent(own, text, column)) return codes.get(codeKey(text)) ?? content;
  const code = codes.get(own.key);
  return code === undefined ? content : withOtherNumber(own, text, column, code);
}

/** Whether code and title may share the cell. */
function mayHoldBoth({ field, level }: ColumnLayout): boolean {
  return field === 'outline' || (field === 'title' && level !== undefined);
}

/** A date or a text with a year in it is left for the planner. */
function laterYear(content: CellValue, years: number): CellValue {
  return typeof content === 'number' && isJaar(content) ? content + years : content;
}

const YEARS: ReadonlySet<Field> = new Set(['from', 'to']);
const CODES: ReadonlySet<Field> = new Set(['code', 'parent', 'element']);

/** A cell with code and title, or a title beside a code of its own. */
function copiedOutline(ground: TreeGround, sheet: number, row: number, column: ColumnLayout, text: string, codes: ReadonlyMap<string, string>): Content {
  const element = elementIn(ground, sheet, row, column);
  const code = codes.get(element?.key ?? '');
  return element && code && (text.includes(element.code) || isWithinParent(element, textOf(text), column)) ? codeAndTitle(code, element.title, { text, element }) : text;
}

/** Amounts under the year so much later of the same kind and direction; people for every year stay where they are. */
function laterAmounts(ground: TreeGround, sheet: number, row: number, years: number): Map<number, Content> {
  const amounts = ground.layout(sheet).columns.filter(({ field }) => field === 'bedrag');
  const later = new Map<number, Content>();
  for (const column of amounts) {
    const content = ground.content(sheet, row, column.column);
    const wanted = meaningKey(column.jaar === undefined ? column : { ...column, jaar: column.jaar + years });
    const target = amounts.find((each) => meaningKey(each) === wanted);
    if (target && content !== '' && !isFormula(content)) later.set(target.column, content);
  }
  return later;
}
