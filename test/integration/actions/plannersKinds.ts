import type { Book, BookSheet } from '#xlsx/book/Book';
import { bookOf } from './changeKit';

/** The same small plan as planners write it down, each kind in a book of its own. */
export const PLANNERS_KINDS: Readonly<Record<string, () => Book>> = { 'level columns': stairBook, 'a column with indent': indentBook, 'a column with bold print': boldBook, 'a flat export': repeatedBook };

const HEADER_STYLE = 1;
const AMOUNT_STYLE = 2;

/** Headers, amounts and a comment with looks of their own: what is to stay as it is. */
function dressed(book: Book): Book {
  const [plan] = book.sheets as [BookSheet];
  book.styles = [{}, { font: { bold: true }, fill: { color: '#FFEECC', pattern: 'solid' } }, { numberFormat: '#,##0.00' }];
  for (const cell of plan.cells[0] ?? []) if (cell) cell.s = HEADER_STYLE;
  for (const row of plan.cells.slice(1)) for (const cell of row ?? []) if (typeof cell?.v === 'number') cell.s = AMOUNT_STYLE;
  plan.comments.push({ id: '{c1}', row: 3, column: 0, author: 'Planner', text: 'Nakijken', threaded: true, replies: [] });
  book.names.push({ name: 'eerste', refersTo: 'Doelen!$D$4', visible: true });
  return book;
}

const LISTS = { Kostenplaatsen: [['Code', 'Naam', 'Dienst'], ['KP1', 'Huis', null], ['KP2', 'Tuin', null]] };

/** Each level on rows of its own. */
function stairBook(): Book {
  return dressed(bookOf({ Doelen: [
    ['SD', 'OD', 'Actie', 'Kostenplaats', 'GD 2026', 'GD 2027'],
    ['Wonen', null, null, null, null, null], [null, 'Huren', null, null, null, null], [null, null, 'Premie', 'KP1', 10.5, 1], [null, null, 'Advies', 'KP1', 20, 2],
    [null, 'Kopen', null, null, null, null], [null, null, 'Lening', 'KP2', 5, null], ['Groen', null, null, null, null, null], [null, 'Bos', null, null, null, null], [null, null, 'Boom', 'KP2', 7, 4],
  ], ...LISTS }));
}

const TITLES = ['Wonen', 'Huren', 'Premie', 'Advies', 'Kopen', 'Lening', 'Groen', 'Bos', 'Boom'];
const DEPTHS = [0, 1, 2, 2, 1, 2, 0, 1, 2];
const AMOUNTS: readonly (readonly (number | null)[])[] = [[], [], [10.5, 1], [20, 2], [], [5, null], [], [], [7, 4]];

function columnBook(): Book {
  return dressed(bookOf({ Doelen: [['Wat we doen', 'Kostenplaats', 'Nota', 'GD 2026', 'GD 2027'], ...TITLES.map((title, row) => [title, DEPTHS[row] === 2 ? 'KP1' : null, null, AMOUNTS[row]?.[0] ?? null, AMOUNTS[row]?.[1] ?? null])], ...LISTS }));
}

/** All levels in one column, told by how far the text stands from the edge. */
function indentBook(): Book {
  const book = columnBook();
  book.styles.push(...[1, 2].map((indent) => ({ alignment: { horizontal: 'left' as const, indent } })));
  book.sheets[0]!.cells.slice(1).forEach((row, at) => { if (row[0] && DEPTHS[at]! > 0) row[0].s = 2 + DEPTHS[at]!; });
  return book;
}

/** All levels in one column, objectives in bold print. */
function boldBook(): Book {
  const book = columnBook();
  book.styles.push({ font: { bold: true } });
  book.sheets[0]!.cells.slice(1).forEach((row, at) => { if (row[0] && DEPTHS[at]! < 2) row[0].s = 3; });
  return book;
}

/** A row for each action, its parents beside it. */
function repeatedBook(): Book {
  return dressed(bookOf({ Doelen: [
    ['SD', 'OD', 'Actie', 'Kostenplaats', 'GD 2026', 'GD 2027'],
    ['Wonen', 'Huren', 'Premie', 'KP1', 10.5, 1], ['Wonen', 'Huren', 'Advies', 'KP1', 20, 2], ['Wonen', 'Kopen', 'Lening', 'KP2', 5, null], ['Groen', 'Bos', 'Boom', 'KP2', 7, 4],
  ], ...LISTS }));
}
