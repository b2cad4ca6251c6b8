import { readPlanFrom } from '#actions/readPlanFrom';
import { invertEdit, type Edit } from '#core/edits/Edit';
import { editOfElement, editOfLine } from '#core/edits/editOf';
import { cellOf } from '#core/plan/cellOf';
import type { Plan } from '#core/plan/Plan';
import { checkPlan } from '#core/rules/checkPlan';
import { amountWhere } from '#core/rules/amountWhere';
import { elementWhere } from '#core/rules/where';
import { cellName } from '#core/values/address';
import { openExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { Book } from '#xlsx/book/Book';
import { openHeadless, type HeadlessWorkbook } from '#workbench/host/openHeadless';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';

export interface MendedBook {
  /** How many cells were to be written, and were. */
  readonly asked: number;
  readonly written: number;
  /** Cells that were written elsewhere than where what they are about stands. */
  readonly strayed: readonly string[];
  /** Cells that were not, with why. */
  readonly refused: readonly string[];
  /** The book's cells before, and after all was taken back. */
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the first fix of every finding, a title of every element and an amount of every line into a planner's workbook
 * with Microsoft's client, and takes them all back; after rows were put in above, where `put` says how many.
 */
export async function mendBook(book: Book, options: { readonly put?: number } = {}): Promise<MendedBook> {
  const opened = await readXlsx(await writeXlsx(book));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const headless = await openHeadless(opened.value);
  try {
    const workbook = openExcelWorkbook(headless.Excel, { document: headless.Office.context.document });
    const read = await readPlanFrom(workbook);
    if (!read.ok) throw new Error(read.refusal.code);
    const { plan } = read.value;
    const edits = oneEachCell([...checkPlan(plan).flatMap(({ fixes }) => fixes[0]?.edits ?? []), ...everyRow(plan)]);
    const { put = 0 } = options;
    if (put > 0) await putRowsAbove(headless, plan, put);
    const before = JSON.stringify(headless.toBook().sheets);
    const done = await workbook.applyEdits(edits);
    if (!done.ok) throw new Error(done.refusal.code);
    const strayed = done.value.done.filter(({ place, value }) => !edits.some((edit) => edit.value === value && edit.place.sheetId === place.sheetId && edit.place.row + put === place.row && edit.place.column === place.column));
    const back = await workbook.applyEdits(done.value.done.map(invertEdit).reverse());
    if (!back.ok || back.value.refused.length > 0) throw new Error(`not taken back: ${JSON.stringify(back)}`);
    return { asked: edits.length, written: done.value.done.length, strayed: strayed.map(({ place }) => cellName(place.row, place.column)), refused: done.value.refused.map(({ edit, refusal }) => `${cellName(edit.place.row, edit.place.column)} ${refusal.code}`), before, after: JSON.stringify(headless.toBook().sheets) };
  } finally {
    headless.close();
  }
}

/** Two fixes of one cell are not done in one step: the first is. */
function oneEachCell(edits: readonly Edit[]): Edit[] {
  return [...new Map([...edits].reverse().map((edit) => [`${edit.place.sheetId} ${edit.place.row} ${edit.place.column}`, edit])).values()];
}

/** An edit of the title of each element, and of an amount of each line. */
function everyRow(plan: Plan): Edit[] {
  const titles = plan.elements.filter(({ isListed }) => !isListed).map((element) => ({ where: elementWhere(plan, element, 'title'), of: (change: Change) => editOfElement(plan, element, change) }));
  const amounts = Array.from({ length: plan.means.count }, (_, line) => ({ where: amountWhere(plan, line, 0), of: (change: Change) => editOfLine(plan, line, change) }));
  return [...titles, ...amounts].filter(({ where }) => where.column >= 0).map(({ where, of }, index) => {
    const expected = cellOf(plan, where, where.column) ?? '';
    return of({ column: where.column, expected, value: typeof expected === 'number' ? 4000 + index : `${expected} ${index}` });
  });
}

type Change = Parameters<typeof editOfElement>[2];

async function putRowsAbove({ Excel }: HeadlessWorkbook, { sheets }: Plan, count: number): Promise<void> {
  await Excel.run(async (context) => {
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).getRange(`1:${count}`).insert('Down');
    await context.sync();
  });
}
