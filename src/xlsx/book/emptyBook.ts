import type { Book, BookSheet } from '#xlsx/book/Book';

/** A sheet with nothing in it; rows count from 0 and grow as cells are written. */
export function emptySheet(name: string, id: string): BookSheet {
  return {
    id, name, visibility: 'visible', cells: [], columns: {}, rows: {}, merges: [],
    outline: { summaryBelow: true, summaryRight: true },
    tables: [], validations: [], conditionalFormats: [], comments: [], showGridlines: true,
  };
}

/** A workbook with one empty sheet, as Excel opens it. */
export function emptyBook(sheetName = 'Blad1'): Book {
  return {
    sheets: [emptySheet(sheetName, '{00000000-0001-0000-0000-000000000000}')], styles: [{}], names: [], activeSheet: 0,
    properties: { custom: {} }, customXmlParts: [], settings: {}, calculation: 'automatic', date1904: false, notKept: [],
  };
}
