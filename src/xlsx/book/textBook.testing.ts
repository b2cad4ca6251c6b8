import type { Book, BookCell, BookSheet } from '#xlsx/book/Book';
import { emptyBook, emptySheet } from '#xlsx/book/emptyBook';

/**
 * A workbook drawn as text, so that a case reads like its sheets. `# Plan` begins a sheet, `# Plan verborgen` a hidden
 * one, `# Plan op C4` one whose first cell stands there, `# Plan tabel tblPlan` one that is an Excel table as a whole.
 * Then a line for each row, cells parted by `|`: a number is a number, `'5` text, `=A1+B1 -> 3` a formula with the
 * result that the file keeps, `#REF!` an error, `WAAR` a boolean, `~` a hard blank, `\n` a line break. Lines that begin
 * with `//` speak to the reader; `rijen 4-6 verborgen` and `kolommen D-E verborgen` hide what they name of the sheet
 * above it, `samen A2:A4` merges cells. `# Plan zeer verborgen` is a sheet that only code can show again.
 * Looks: `»` before a text for each step that the cell is set in, `**Wonen**` bold print, `{2}` before a row its outline
 * level.
 */
export function textBook(text: string): Book {
  const book = emptyBook();
  book.sheets = [];
  let drawing: Drawing | null = null;
  for (const line of text.split('\n').map((each) => each.trim()).filter((each) => each !== '' && !each.startsWith('//'))) {
    const heading = /^# (.+?)(?: op ([A-Z]+)(\d+))?( verborgen| zeer verborgen)?(?: tabel (\w+))?$/.exec(line);
    if (heading) drawing = begin(book, heading);
    else if (drawing) draw(drawing, line, book);
  }
  for (const sheet of book.sheets) closeTables(sheet);
  return book;
}

interface Drawing { readonly sheet: BookSheet; readonly left: number; row: number }

function begin(book: Book, [, name = '', column = 'A', row = '1', hidden, table]: RegExpExecArray): Drawing {
  const sheet = emptySheet(name, `{00000000-0001-0000-0000-00000000000${book.sheets.length}}`);
  if (hidden) sheet.visibility = hidden === ' verborgen' ? 'hidden' : 'veryHidden';
  const drawing = { sheet, left: columnIndex(column), row: Number(row) - 1 };
  if (table) {
    sheet.tables.push({
      id: `${book.sheets.length + 1}`, name: table, range: { top: drawing.row, left: drawing.left, bottom: -1, right: -1 }, columns: [],
      hasHeaders: true, hasTotals: false, bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, hasFilter: true,
    });
  }
  book.sheets.push(sheet);
  return drawing;
}

function draw(drawing: Drawing, line: string, book: Book): void {
  const { sheet } = drawing;
  const hidden = /^rijen (\d+)-(\d+) verborgen$/.exec(line);
  const hiddenColumns = /^kolommen ([A-Z]+)-([A-Z]+) verborgen$/.exec(line);
  const merged = /^samen ([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(line);
  if (hidden) for (let row = Number(hidden[1]) - 1; row < Number(hidden[2]); row += 1) sheet.rows[row] = { hidden: true };
  else if (hiddenColumns) for (let column = columnIndex(hiddenColumns[1]!); column <= columnIndex(hiddenColumns[2]!); column += 1) sheet.columns[column] = { hidden: true };
  else if (merged) sheet.merges.push({ left: columnIndex(merged[1]!), top: Number(merged[2]) - 1, right: columnIndex(merged[3]!), bottom: Number(merged[4]) - 1 });
  else {
    drawRow(drawing, line, book);
    drawing.row += 1;
  }
}

function drawRow({ sheet, left, row }: Drawing, line: string, book: Book): void {
  const [, level, texts = line] = /^\{(\d)\}\s*(.*)$/.exec(line) ?? [];
  if (level) sheet.rows[row] = { level: Number(level) };
  sheet.cells[row] = [...new Array<undefined>(left).fill(undefined), ...texts.split('|').map((cell) => lookedCell(cell.trim(), book))];
}

/** A cell with its indent and bold print. */
function lookedCell(text: string, { styles }: Book): BookCell | undefined {
  const rest = text.replace(/^(?:»\s*)+/, '');
  const indent = [...text.slice(0, text.length - rest.length)].filter((each) => each === '»').length;
  const isBold = /^\*\*.+\*\*$/.test(rest);
  const cell = cellOf(isBold ? rest.slice(2, -2) : rest);
  if (!cell || (indent === 0 && !isBold)) return cell;
  styles.push({ ...(indent > 0 && { alignment: { horizontal: 'left', indent } }), ...(isBold && { font: { bold: true } }) });
  return { ...cell, s: styles.length - 1 };
}

function cellOf(text: string): BookCell | undefined {
  if (text === '') return undefined;
  if (text === 'WAAR' || text === 'ONWAAR') return { v: text === 'WAAR' };
  if (text.startsWith("'")) return { v: text.slice(1).replaceAll('~', '\u00a0') };
  const formula = /^=(.+) -> (.+)$/.exec(text);
  if (formula) return { ...cellOf(formula[2]!), f: formula[1]! };
  if (/^#[A-Z/0]+[!?A]$/.test(text)) return { error: text };
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return { v: Number(text) };
  return { v: text.replaceAll('\\n', '\n').replaceAll('~', '\u00a0') };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function closeTables({ tables, cells }: BookSheet): void {
  for (const table of tables) {
    const header = cells[table.range.top] ?? [];
    table.range.bottom = cells.length - 1;
    table.range.right = header.length - 1;
    table.columns = header.slice(table.range.left).map((cell) => ({ name: String(cell?.v ?? '') }));
  }
}
