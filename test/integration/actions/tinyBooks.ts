import type { Book, BookRange } from '#xlsx/book/Book';
import type { Field } from '#core/layout/Layout';
import { gent2020Template } from '#core/layout/template/gent2020';
import type { ListName, Template } from '#core/layout/template/Template';
import { planDraft } from '#core/write/planDraft';
import type { PlanContent } from '#core/write/PlanContent';
import { draftToBook } from '#xlsx/draft/draftToBook';
import { bookOf } from './changeKit';

/** The smallest plans of each kind that still have two ODs, so that an action can be moved: each action of Excel's on them can be tried. */
export const TINY_BOOKS: Readonly<Record<string, () => Book>> = {
  'the template': () => templateBook(), 'a flat export': flatBook, 'level columns': stairBook, 'a column with indent': indentBook, 'a column with bold print': boldBook,
};

/** The same with codes that have gaps, so that each of them is another one when they are numbered anew. */
export const GAPPED_BOOKS: Readonly<Record<string, () => Book>> = {
  'the template': () => templateBook(GAPPED), 'a flat export': () => gapped(flatBook()), 'level columns': () => gapped(stairBook()), 'a column with indent': () => gapped(indentBook()), 'a column with bold print': () => gapped(boldBook()),
};

/** The sheet of each on which the plan stands. */
export const PLAN_SHEET = 'Plan';

const CONTENT: PlanContent = {
  title: 'Plan', years: [2026],
  sheets: {
    plan: [
      { depth: 0, cells: { code: 'SD01', niveau: 'SD', title: 'Wonen' } }, { depth: 1, cells: { code: 'OD0101', niveau: 'OD', title: 'Huren', parent: 'SD01' } },
      { depth: 2, cells: { code: 'AC0001', niveau: 'Actie', title: 'Premie', parent: 'OD0101' } }, { depth: 1, cells: { code: 'OD0102', niveau: 'OD', title: 'Kopen', parent: 'SD01' } },
    ],
    middelen: [{ cells: { element: 'AC0001', aard: 'GD' }, amounts: [5] }],
  },
};
const CODES: Readonly<Record<string, string>> = { SD01: 'SD07', OD0101: 'OD0707', OD0102: 'OD0714', AC0001: 'AC0049' };
const GAPPED = JSON.parse(Object.entries(CODES).reduce((text, [code, other]) => text.replaceAll(`"${code}"`, `"${other}"`), JSON.stringify(CONTENT))) as PlanContent;
/** The codes before the titles of the other kinds; the ODs of the flat export have them in a column of their own. */
const BEFORE: Readonly<Record<string, string>> = { Wonen: 'SD7', Huren: 'OD14', Premie: 'AC28', Loket: 'AC35', Kopen: 'OD42', Lening: 'AC49' };

const APART: Readonly<Record<string, string>> = { OD1: 'OD14', OD9: 'OD42' };

function gapped(book: Book): Book {
  const rows = book.sheets[0]!.cells;
  const isApart = (row: number, column: number): boolean => typeof rows[row]?.[column - 1]?.v === 'string' && String(rows[row]?.[column - 1]?.v) in APART;
  rows.forEach((cells, row) => cells?.forEach((cell, column) => {
    if (typeof cell?.v === 'string' && cell.v in BEFORE && !isApart(row, column)) cell.v = `${BEFORE[cell.v]} ${cell.v}`;
  }));
  for (const cell of rows.flat()) if (typeof cell?.v === 'string') cell.v = APART[cell.v] ?? cell.v;
  return book;
}

/** Further down nothing happens that does not happen here. */
const LAST_ROW = 8;

const FIELDS: ReadonlySet<Field> = new Set<Field>(['code', 'niveau', 'title', 'parent', 'element', 'aard', 'bedrag']);
const LISTS: ReadonlySet<ListName> = new Set<ListName>(['lijst_niveaus', 'lijst_aarden', 'lijst_plancodes']);

/** The template's plan and means with their formats, rules and groups: fewer columns, and rules as far as the first rows. */
const TEMPLATE: Template = {
  ...gent2020Template, lists: gent2020Template.lists.filter(({ name }) => LISTS.has(name)),
  sheets: gent2020Template.sheets.filter(({ kind }) => kind === 'plan' || kind === 'middelen').map((sheet) => ({ ...sheet, columns: sheet.columns.filter(({ field }) => FIELDS.has(field)) })),
};

function templateBook(content = CONTENT): Book {
  const book = draftToBook(planDraft(content, TEMPLATE));
  const clipped = (ranges: BookRange[]): BookRange[] => ranges.map((range) => ({ ...range, bottom: Math.min(range.bottom, LAST_ROW) }));
  for (const sheet of book.sheets) {
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: clipped(rule.ranges) }));
    sheet.validations = sheet.validations.map((rule) => ({ ...rule, ranges: clipped(rule.ranges) }));
  }
  return book;
}

function flatBook(): Book {
  return bookOf({ [PLAN_SHEET]: [['SD', 'OD code', 'OD', 'Actie', 'GD 2026'], ['Wonen', 'OD1', 'Huren', 'Premie', 5], ['Wonen', 'OD1', 'Huren', 'Loket', 6], ['Wonen', 'OD9', 'Kopen', 'Lening', 7]] });
}

/** Beside the first action a note stands over two columns, merged across. */
function stairBook(): Book {
  const book = bookOf({ [PLAN_SHEET]: [['SD', 'OD', 'Actie', 'GD 2026', 'Nota'], ['Wonen', null, null, null], [null, 'Huren', null, null], [null, null, 'Premie', 5, 'over twee kolommen', null], [null, null, 'Loket', 6], [null, 'Kopen', null, null], [null, null, 'Lening', 7]] });
  book.sheets[0]!.merges.push({ top: 3, left: 4, bottom: 3, right: 5 });
  return book;
}

function columnBook(): Book {
  return bookOf({ [PLAN_SHEET]: [['Wat we doen', 'GD 2026'], ['Wonen', null], ['Huren', null], ['Premie', 5], ['Loket', 6], ['Kopen', null], ['Lening', 7]] });
}

const DEPTHS = [0, 0, 1, 2, 2, 1, 2];

function indentBook(): Book {
  const book = columnBook();
  book.styles.push({ alignment: { horizontal: 'left', indent: 1 } }, { alignment: { horizontal: 'left', indent: 2 } });
  DEPTHS.forEach((depth, row) => { if (depth > 0) book.sheets[0]!.cells[row]![0]!.s = depth; });
  return book;
}

/** Bold print tells two levels: ODs and their actions. */
function boldBook(): Book {
  const book = columnBook();
  book.styles.push({ font: { bold: true } });
  DEPTHS.forEach((depth, row) => { if (row > 0 && depth < 2) book.sheets[0]!.cells[row]![0]!.s = 1; });
  return book;
}
