import type { Book } from '#xlsx/book/Book';
import { emptyBook, emptySheet } from '#xlsx/book/emptyBook';
import { writeXlsx } from '#xlsx/writeXlsx';

/** A workbook of a few rows that holds one of everything the workbench must keep. */
export function smallPlan(): Book {
  const book = emptyBook('Plan');
  const plan = book.sheets[0]!;
  const lists = emptySheet('Lijsten', '{00000000-0001-0000-0100-000000000000}');
  ['Kennis', 'Sociaal', 'Economie'].forEach((v, row) => { lists.cells[row] = [{ v }]; });
  book.sheets.push(lists);
  book.names.push({ name: 'lijst_HSD', refersTo: 'Lijsten!$A$1:$A$3', visible: true });
  book.styles.push({ font: { bold: true, color: '#FFFFFF' }, fill: { color: '#1F4E79', pattern: 'solid' } }, { numberFormat: '#,##0.00' });
  plan.cells = [
    ['Code', 'Titel', 'HSD', '2026', 'Dubbel'].map((v) => ({ v, s: 1 })),
    [{ v: 'SD01' }, { v: 'Kunst en cultuur' }, { v: 'Kennis' }, { v: 1000, s: 2 }, { v: 2000, f: 'D2*2', s: 2 }],
    [{ v: 'OD0101' }, { v: 'Ateliers' }, { v: 'Kennis' }, { v: 250.5, s: 2 }, { v: 501, f: 'D3*2', s: 2 }],
    [{ v: 'AC0001' }, { v: 'Ateliers verhuren' }, { v: 'Sociaal' }, { v: 0, s: 2 }, { v: 0, f: 'D4*2', s: 2 }],
    [{ v: 'SD02' }, { v: 'Musea' }, { v: 'Economie' }, { v: 12, s: 2 }, { v: 24, f: 'D5*2', s: 2 }],
  ];
  plan.rows = { 2: { level: 1 }, 3: { level: 2 } };
  plan.outline = { summaryBelow: false, summaryRight: true };
  plan.columns = { 0: { width: 12 }, 1: { width: 40 } };
  plan.freeze = { rows: 1, columns: 1 };
  plan.merges = [{ top: 6, left: 0, bottom: 6, right: 2 }];
  plan.validations = [{ ranges: [{ top: 1, left: 2, bottom: 50, right: 2 }], type: 'list', formula1: 'lijst_HSD', allowBlank: true, inCellDropdown: true }];
  plan.tables = [{
    id: '1', name: 'tblPlan', range: { top: 0, left: 0, bottom: 4, right: 4 }, columns: ['Code', 'Titel', 'HSD', '2026', 'Dubbel'].map((name) => ({ name })), hasHeaders: true, hasTotals: false,
    style: 'TableStyleMedium2', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, hasFilter: true,
  }];
  plan.comments = [{ id: '{C0000000-0000-0000-0000-000000000001}', row: 1, column: 1, author: 'An Peeters', text: 'Nakijken', created: '2026-01-05T10:00:00Z', threaded: true, replies: [] }];
  return book;
}

export async function smallPlanFile(): Promise<Uint8Array> {
  return writeXlsx(smallPlan());
}
