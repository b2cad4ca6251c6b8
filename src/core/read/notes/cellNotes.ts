import type { SheetLayout } from '#core/layout/Layout';
import { isOwnReport } from '#core/layout/ownReport';
import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import { entriesIn } from '#core/plan/entriesIn';
import type { Plan } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { isCellError } from '#core/values/cellError';
import { isNothing } from '#core/values/flemishNumber';
import { centsFromCell } from '#core/values/money';
import { amountHeader } from '#core/layout/amountHeader';
import { textOf, wordKey } from '#core/values/text';
import type { Note } from './Note';

const SPEAKS_OF_MONEY = /(?<!\d)(?:19|20)\d\d(?!\d)|bedrag|budget|raming|krediet|realisatie|uitgave|ontvangst|kost(?:en|prijs)\b|euro|€|\bvte\b|\bfte\b|amount|\bcosts?\b|expen[sd]|receipt|revenue/iu;
const ADDS_UP = /tota|\bsom\b|\bsaldo\b|\bsum\b|verschil|\bindex|%/iu;
const ROWS_SAMPLED = 200;

/** Columns full of numbers whose header speaks of a year or of money, and that are neither read nor a sum of those that are. */
export function columnNotes(snapshot: WorkbookSnapshot, plan: Plan): Note[] {
  return plan.sheets.flatMap((layout, index) => {
    const sheet = sheetOf(snapshot, layout);
    if (!sheet || !COUNTED.has(layout.kind)) return [];
    const read = new Set(layout.columns.map(({ column }) => column));
    return headerColumns(layout, sheet).filter((column) => !read.has(column) && isMoney(layout, sheet, column)).map((column): Note => ({
      id: 'column-not-read', severity: 'info', where: { sheet: index, row: layout.headerRow, column }, element: '',
      data: { value: headerOf(layout, sheet, column) },
    }));
  });
}

/** Sheets that hold amounts by year and were left out: a list of actions beside a real plan, a hidden copy, a sheet of another kind. */
export function sheetNotes(snapshot: WorkbookSnapshot, plan: Plan): Note[] {
  const read = new Set(plan.sheets.map(({ id }) => id));
  return snapshot.sheets.flatMap((sheet): Note[] => {
    const row = read.has(sheet.id) || isOwnReport(sheet) || wordKey(sheet.name) === OWN_REPORT ? -1 : sheet.values.slice(0, ROWS_LOOKED_AT).findIndex((_, i) => headsAmounts(sheet, i));
    return row < 0 ? [] : [{ id: 'sheet-not-read', severity: 'info', where: { sheet: -1, row: row + sheet.top, column: sheet.left }, element: '', data: { value: sheet.name } }];
  });
}

/** The sheet that totals are written to on request. */
const OWN_REPORT = 'overzicht';
const ROWS_LOOKED_AT = 30;

function headsAmounts({ values }: SheetSnapshot, row: number): boolean {
  return (values[row] ?? []).some((content, column) => amountHeader(content) !== null && typeof values[row + 1]?.[column] === 'number' && amountHeader(values[row + 1]?.[column] ?? '') === null);
}

const COUNTED: ReadonlySet<string> = new Set(['plan', 'middelen', 'vlak']);

function headerColumns(layout: SheetLayout, { tables, left, values }: SheetSnapshot): number[] {
  const table = tables.find(({ name }) => name === layout.table);
  const [from, count] = table ? [table.left, table.columns] : [left, values[0]?.length ?? 0];
  return Array.from({ length: count }, (_, i) => from + i);
}

/** The lowest text of a header that may stand over several rows. */
function headerOf(layout: SheetLayout, sheet: SheetSnapshot, column: number): string {
  return textOf(cell(sheet, ownHeaderRow(layout, sheet, column), column));
}

function ownHeaderRow({ headerRow, headerTop = headerRow }: SheetLayout, sheet: SheetSnapshot, column: number): number {
  let row = headerRow;
  while (row > headerTop && textOf(cell(sheet, row, column)) === '') row -= 1;
  return row;
}

/** What stands over a column in the header's higher rows: there a text may hold for what is right of it too. */
function bandsOf(layout: SheetLayout, sheet: SheetSnapshot, column: number): string {
  const texts: string[] = [];
  for (let row = ownHeaderRow(layout, sheet, column) - 1; row >= (layout.headerTop ?? layout.headerRow); row -= 1) {
    let at = column;
    while (at > sheet.left && textOf(cell(sheet, row, at)) === '') at -= 1;
    texts.push(textOf(cell(sheet, row, at)));
  }
  return texts.join(' ');
}

function isMoney(layout: SheetLayout, sheet: SheetSnapshot, column: number): boolean {
  const header = headerOf(layout, sheet, column);
  if (header.length > 120 || !SPEAKS_OF_MONEY.test(header) || ADDS_UP.test(`${header} ${bandsOf(layout, sheet, column)}`)) return false;
  const filled: CellValue[] = [];
  for (let row = layout.firstRow; row < Math.min(layout.endRow, layout.firstRow + ROWS_SAMPLED); row += 1) {
    const content = cell(sheet, row, column);
    if (content !== '') filled.push(content);
  }
  const numbers = filled.filter((content) => centsFromCell(content) !== null).length;
  return numbers > 0 && numbers * 2 >= filled.length;
}

/** Amounts on a plan sheet beside an objective below which nothing has means: they are no sum of anything, and yet not counted. */
export function objectiveNotes(snapshot: WorkbookSnapshot, plan: Plan): Note[] {
  const hasMeans = withMeansBelow(plan);
  const carries = new Map(plan.scheme.levels.map(({ id, carriesMeans }) => [id, carriesMeans]));
  return plan.elements.flatMap(({ index, level, sheet: sheetIndex, row, code, title }): Note[] => {
    const layout = plan.sheets[sheetIndex];
    if (layout?.kind !== 'plan' || carries.get(level) !== false || hasMeans.has(index)) return [];
    const sheet = sheetOf(snapshot, layout);
    const filled = sheet && layout.columns.find(({ field, column }) => field === 'bedrag' && isAmount(cell(sheet, row, column)));
    return filled ? [{ id: 'amount-not-counted', severity: 'warning', where: { sheet: sheetIndex, row, column: filled.column }, element: code, data: { value: [code, title && `“${title}”`].filter(Boolean).join(' ') } }] : [];
  });
}

function isAmount(content: CellValue): boolean {
  return content !== 0 && !(typeof content === 'string' && isNothing(content));
}

/** Elements that have means lines, and all above those. */
function withMeansBelow({ means, elements }: Plan): ReadonlySet<number> {
  const found = new Set<number>();
  for (const line of means.element.subarray(0, means.count)) {
    for (let index = line; index >= 0 && !found.has(index); index = elements[index]?.parent ?? -1) found.add(index);
  }
  return found;
}

/** Budgets of the list of budget positions that are no number; an error of Excel's is a finding. */
export function budgetNotes(snapshot: WorkbookSnapshot, plan: Plan): Note[] {
  return entriesIn(plan.lists.budgetplaatsen).flatMap(({ sheet: index, row, code }) => {
    const layout = plan.sheets[index];
    const sheet = layout && sheetOf(snapshot, layout);
    if (!sheet) return [];
    return layout.columns.filter(({ field, column }) => field === 'bedrag' && isNoBudget(cell(sheet, row, column))).map(({ column }): Note => ({
      id: 'budget-is-text', severity: 'warning', where: { sheet: index, row, column }, element: '', data: { value: cell(sheet, row, column), code },
    }));
  });
}

function isNoBudget(content: CellValue): boolean {
  return centsFromCell(content) === null && !isCellError(content);
}

function sheetOf({ sheets }: WorkbookSnapshot, { id }: SheetLayout): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.id === id);
}

function cell({ values, top, left }: SheetSnapshot, row: number, column: number): CellValue {
  return values[row - top]?.[column - left] ?? '';
}
