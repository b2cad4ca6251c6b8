import type { Book, BookCell, BookSheet } from '#xlsx/book/Book';
import { emptyBook } from '#xlsx/book/emptyBook';
import type { WorkbookContents } from '#core/edits/change/Contents';
import { openedBook, type OpenedWorkbook } from './opened';

type Cell = string | number | null;

/** Sheets of these cells; text that begins with `=` is a formula. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Book {
  const book = emptyBook();
  const [plain] = book.sheets as [BookSheet];
  book.sheets = Object.entries(sheets).map(([name, rows], index) => ({
    ...structuredClone(plain), name, id: `{00000000-000${index + 1}-0000-0000-000000000000}`, cells: rows.map((row) => row.map(cellOf)),
  }));
  return book;
}

function cellOf(value: Cell): BookCell | undefined {
  if (value === null) return undefined;
  return typeof value === 'string' && value.startsWith('=') ? { f: value.slice(1) } : { v: value };
}

export async function contentsIn({ workbook }: OpenedWorkbook): Promise<WorkbookContents> {
  const snapshot = await workbook.readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  const contents = await workbook.readContents(snapshot.value);
  if (!contents.ok) throw new Error(contents.refusal.code);
  return contents.value;
}

/** All that a book holds, in a form in which equal looks are equal: styles by what they say, and no empty cells. */
export function whole(book: Book): unknown {
  return {
    names: book.names.map(({ name, refersTo }) => [name, refersTo.replace(/^=/, '')]).sort(),
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name, merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort(), tables: sheet.tables.map(({ name, range, columns }) => ({ name, range, columns: columns.map((each) => each.name) })),
      validations: ruled(sheet.validations), conditionalFormats: formatted(sheet.conditionalFormats), freeze: sheet.freeze, autoFilter: sheet.autoFilter && { ...sheet.autoFilter, criteria: sheet.autoFilter.criteria ?? {} },
      comments: sheet.comments.map(({ row, column, text, replies }) => ({ row, column, text, replies: replies.map((each) => each.text) })),
      rows: linesOf(sheet.rows), columns: linesOf(sheet.columns),
      cells: sheet.cells.flatMap((row, down) => (row ?? []).flatMap((cell, right) => cellText(book, sheet, cell, down, right))),
    })),
  };
}

/** Rules by what they say, with the cells for which they say it: how they are cut up is no matter. */
function ruled(validations: BookSheet['validations']): unknown {
  const rules = new Map<string, string[]>();
  for (const { ranges, ...rule } of validations) {
    const cells = ranges.flatMap(({ top, left, bottom, right }) => Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, at) => `${left + at}:${top + down}`))).flat();
    const key = JSON.stringify({ type: rule.type, formula1: rule.formula1, formula2: rule.formula2, operator: rule.operator, allowBlank: rule.allowBlank, error: rule.error?.message ?? '' });
    rules.set(key, [...(rules.get(key) ?? []), ...cells]);
  }
  return [...rules].map(([rule, cells]) => [rule, cells.sort()]).sort();
}

/** Conditional formats by what they say of their first cell, with the cells for which they say it; each once, in their order. */
function formatted(formats: BookSheet['conditionalFormats']): unknown {
  const rules = new Map<string, Set<string>>();
  for (const { ranges, ...rule } of formats) {
    const key = JSON.stringify({ ...rule, priority: 0, formulas: rule.formulas.map((formula) => fromRow(formula, ranges[0]?.top ?? 0)) });
    const cells = rules.get(key) ?? new Set<string>();
    for (const { top, left, bottom, right } of ranges) for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) cells.add(`${column}:${row}`);
    rules.set(key, cells);
  }
  return [...rules].map(([rule, cells]) => [rule, [...cells].sort()]);
}

/** A formula with the rows that it goes along with as seen from a row: `$B5` of rows from the fifth on is what `$B2` is of rows from the second on. */
function fromRow(formula: string, top: number): string {
  return formula.replace(/(\$?[A-Z]{1,3})(\d+)/g, (_, column: string, row: string) => `${column}[${Number(row) - top}]`);
}

/** Lines that say something: heights that Excel fits to the text are no looks. */
function linesOf(lines: Record<number, object>): unknown {
  return Object.fromEntries(Object.entries(lines).flatMap(([index, line]) => {
    const { autoHeight, height, s: _s, ...rest } = line as { autoHeight?: boolean; height?: number; s?: number };
    const kept = { ...rest, ...(height !== undefined && !autoHeight && { height: Math.round(height) }) };
    return Object.keys(kept).length > 0 ? [[index, kept]] : [];
  }));
}

function cellText(book: Book, sheet: BookSheet, cell: BookCell | undefined, down: number, right: number): string[] {
  if (!cell) return [];
  const usual = plain(book.styles[0] ?? {}, {});
  const styleAt = (index: number | undefined): string => JSON.stringify(plain(book.styles[index ?? 0] ?? {}, usual));
  const ofLine = sheet.rows[down]?.s ?? sheet.columns[right]?.s;
  const style = styleAt(cell.s ?? ofLine);
  const content = cell.f !== undefined ? spelled(`=${cell.f}`) : cell.error ?? cell.v ?? '';
  // A cell that is blank and looks as its row or column does is none.
  return content === '' && style === styleAt(ofLine) && !cell.hyperlink ? [] : [JSON.stringify([down, right, content, style, cell.hyperlink ?? null])];
}

/** A formula in one spelling: the engine behind the host shortens `C8:C8`, and drops the sheet of a reference that is gone. */
export function spelled(formula: string): string {
  return formula.replace(/\b([A-Z]+\d+):\1\b/g, '$1').replace(/[\w']+!#REF!/g, '#REF!');
}

/** A style without what is so anyway. */
function plain(style: object, usual: Record<string, unknown>): Record<string, unknown> {
  const parts = Object.entries(style).flatMap(([name, value]) => {
    const inner = typeof value === 'object' && value !== null ? plain(value as object, (usual[name] ?? {}) as Record<string, unknown>) : value;
    const isUsual = inner === false || inner === 'none' || inner === undefined || inner === 'General' || inner === 'general' || JSON.stringify(inner) === '{}' || inner === usual[name] || (name === 'locked' && inner === true) || (name === 'name' && (inner === 'Normal' || inner === 'Calibri')) || (name === 'size' && inner === 11) || (name === 'vertical' && inner === 'bottom') || (name === 'color' && inner === '#000000') || (name === 'quotePrefix');
    return isUsual ? [] : [[name, inner] as const];
  });
  return Object.fromEntries(parts.sort(([one], [other]) => one.localeCompare(other)));
}

export { openedBook, type OpenedWorkbook };
