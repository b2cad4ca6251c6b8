import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Book } from '#xlsx/book/Book';
import { emptyBook, emptySheet } from '#xlsx/book/emptyBook';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';

/** The order that the format's schema asks; Excel repairs a sheet whose elements stand otherwise. */
const schemaOrder = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'autoFilter', 'mergeCells', 'conditionalFormatting',
  'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'legacyDrawing', 'tableParts'];

function planBook(): Book {
  const book = emptyBook('Plan');
  const [sheet] = book.sheets;
  const range = { top: 0, left: 0, bottom: 3, right: 2 };
  book.styles = [{}, { font: { bold: true, color: '#FFFFFF' }, fill: { color: '#1F3864' }, alignment: { wrapText: true, vertical: 'top' } }, { numberFormat: '#,##0.00' }, { alignment: { indent: 2 }, locked: false }];
  Object.assign(sheet!, {
    cells: [
      [{ v: 'Code', s: 1 }, { v: 'Titel', s: 1 }, { v: 'Bedrag', s: 1 }], [{ v: 'SD1' }, { v: 'Kennis & innovatie' }, { f: 'SUM(C3:C4)', v: 150_000.5, s: 2 }],
      [{ v: 'OD1' }, { v: 'Juridische ondersteuning', s: 3 }, { v: 100_000, s: 2 }], [{ v: 'OD2' }, { v: 'vet en gewoon', rich: [{ text: 'vet', font: { bold: true } }, { text: ' en gewoon' }] }, { v: 50_000.5, s: 2 }],
      [{ v: 'bron', hyperlink: { target: 'https://stad.gent/' } }],
    ],
    columns: { 0: { width: 12 }, 1: { width: 48 }, 4: { hidden: true } }, rows: { 2: { level: 1 }, 3: { level: 1 } }, outline: { summaryBelow: false, summaryRight: true },
    tabColor: '#1F3864', freeze: { rows: 1, columns: 2 }, merges: [{ top: 6, left: 0, bottom: 6, right: 2 }],
    tables: [{ id: '{00000000-000C-0000-FFFF-FFFF00000000}', name: 'PlanTabel', range, columns: [{ name: 'Code' }, { name: 'Titel' }, { name: 'Bedrag' }], hasHeaders: true, hasTotals: false, style: 'TableStyleLight1', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, hasFilter: true }],
    validations: [{ ranges: [{ top: 1, left: 0, bottom: 99, right: 0 }], type: 'list', formula1: 'Codes', allowBlank: true, inCellDropdown: true, prompt: { title: 'Code', message: 'Kies een code' } }],
    conditionalFormats: [{ ranges: [{ top: 1, left: 2, bottom: 99, right: 2 }], priority: 1, stopIfTrue: false, type: 'cellIs', operator: 'lessThan', formulas: ['0'], style: { font: { color: '#C00000' } } }],
    comments: [{ id: '{00000000-0006-0000-0000-000000000001}', row: 1, column: 1, author: 'Planner', text: 'Nog na te kijken', threaded: false, replies: [] }],
    protection: { protected: true, options: { allowFormatCells: true }, selectionMode: 'normal' },
    print: { orientation: 'landscape', paperSize: 8, fitToWidth: 1, fitToHeight: 0, titleRows: { from: 0, to: 0 }, footer: '&LPlan&R&P / &N', centerHorizontally: true, margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } },
  });
  book.sheets.push({ ...emptySheet('Lijsten', '{00000000-0001-0000-0001-000000000000}'), visibility: 'hidden', cells: [[{ v: 'SD1' }], [{ v: 'OD1' }], [{ v: 'OD2' }]], autoFilter: { range: { top: 0, left: 0, bottom: 2, right: 0 } } });
  book.names = [{ name: 'Codes', refersTo: 'Lijsten!$A$1:$A$3', visible: true }];
  return book;
}

test('every sheet stands in the order of the schema, and every relationship and content type leads to a part', async () => {
  const parts = unzipSync(await writeXlsx(planBook()));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>');
  const body = sheet.slice(sheet.indexOf('<sheetPr'));
  const places = schemaOrder.map((name) => body.search(new RegExp(`<${name}[ />]`))).filter((at) => at >= 0);
  expect(places.length).toBeGreaterThan(14);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const [name, bytes] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
    for (const [, target] of strFromU8(bytes).matchAll(/Target="\/([^"]*)"/g)) expect([name, target! in parts]).toEqual([name, true]);
  }
  for (const [, part] of strFromU8(parts['[Content_Types].xml']!).matchAll(/PartName="\/([^"]*)"/g)) expect([part, part! in parts]).toEqual([part, true]);
});

/** LibreOffice opens our file and saves it as its own. */
function throughLibreOffice(program: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'doelboom-'));
  try {
    writeFileSync(path.join(folder, 'in.xlsx'), bytes);
    execFileSync(program, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(folder, 'out'), path.join(folder, 'in.xlsx')], { stdio: 'ignore', timeout: 90_000 });
    return new Uint8Array(readFileSync(path.join(folder, 'out', 'in.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const program = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'soffice')).find((file) => existsSync(file));

test(program ? 'LibreOffice opens what we write, and we open what it saves' : 'a book is the same after a second save (LibreOffice is not installed here)', async () => {
  const bytes = await writeXlsx(planBook());
  const result = await readXlsx(program ? throughLibreOffice(program, bytes) : bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const [sheet, lists] = result.value.sheets;
  expect(sheet!.cells.slice(0, 5).map((line) => line.map((cell) => cell?.v))).toEqual([['Code', 'Titel', 'Bedrag'], ['SD1', 'Kennis & innovatie', 150_000.5], ['OD1', 'Juridische ondersteuning', 100_000], ['OD2', 'vet en gewoon', 50_000.5], ['bron']]);
  expect(sheet!.cells[1]![2]!.f).toBe('SUM(C3:C4)');
  expect(sheet!.cells[4]![0]!.hyperlink!.target).toBe('https://stad.gent/');
  expect(sheet!.cells[3]![1]!.rich!.map((run) => [run.text, run.font?.bold ?? false])).toEqual([['vet', true], [' en gewoon', false]]);
  expect(result.value.styles[sheet!.cells[0]![0]!.s!]).toMatchObject({ font: { bold: true, color: '#FFFFFF' }, fill: { color: '#1F3864' }, alignment: { wrapText: true, vertical: 'top' } });
  expect(result.value.styles[sheet!.cells[2]![1]!.s!]).toMatchObject({ alignment: { indent: 2 }, locked: false });
  expect([sheet!.columns[0]!.width, sheet!.columns[1]!.width, sheet!.columns[4]!.hidden]).toEqual([12, 48, true]);
  expect([sheet!.rows[2]!.level, sheet!.merges]).toEqual([1, [{ top: 6, left: 0, bottom: 6, right: 2 }]]);
  expect(sheet!.tables[0]).toMatchObject({ name: 'PlanTabel', range: { top: 0, left: 0, bottom: 3, right: 2 }, columns: [{ name: 'Code' }, { name: 'Titel' }, { name: 'Bedrag' }] });
  expect(sheet!.validations[0]).toMatchObject({ type: 'list', formula1: 'Codes', prompt: { title: 'Code', message: 'Kies een code' } });
  expect(sheet!.conditionalFormats[0]).toMatchObject({ type: 'cellIs', operator: 'lessThan', formulas: ['0'], style: { font: { color: '#C00000' } } });
  expect(sheet!.comments[0]).toMatchObject({ row: 1, column: 1, text: 'Nog na te kijken' });
  expect(sheet!.protection).toMatchObject({ protected: true });
  expect(sheet!.print).toMatchObject({ orientation: 'landscape', paperSize: 8, titleRows: { from: 0, to: 0 } });
  expect([lists!.visibility, result.value.names.map((name) => [name.name, name.refersTo])]).toEqual(['hidden', [['Codes', 'Lijsten!$A$1:$A$3']]]);
}, 120_000);
