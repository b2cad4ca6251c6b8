import { planDraft } from '#core/write/planDraft';
import { emptyContent, type PlanContent } from '#core/write/PlanContent';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import type { Book, BookSheet } from '#xlsx/book/Book';
import { draftToBook } from './draftToBook';

const content: PlanContent = {
  title: 'Plan van R&D', years: [2026],
  sheets: {
    plan: [
      { depth: 0, cells: { code: 'SD01', niveau: 'SD', title: 'Wonen', hsd: 'HSD1' } },
      { depth: 1, cells: { code: 'OD0101', niveau: 'OD', title: 'Betaalbaar wonen', parent: 'SD01' } },
      { depth: 2, cells: { code: 'AC0001', niveau: 'Actie', title: 'Bouwgrond kopen', parent: 'OD0101', from: 2026 } },
    ],
    middelen: [{ cells: { element: 'AC0001', kostenplaats: 'KP1', aard: 'BD' }, amounts: [1200.55] }],
  },
};

async function throughFile(book: Book): Promise<Book> {
  const read = await readXlsx(await writeXlsx(book));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

function sheetOf(book: Book, name: string): BookSheet {
  return book.sheets.find((sheet) => sheet.name === name)!;
}

test('the same draft gives the same book, and the same bytes', async () => {
  const [one, other] = [draftToBook(planDraft(content)), draftToBook(planDraft(content))];
  expect(one).toEqual(other);
  expect(Buffer.from(await writeXlsx(one)).equals(await writeXlsx(other))).toBe(true);
});

test('a file keeps what a planner needs: dropdowns, help, levels, looks, names and print', async () => {
  const book = await throughFile(draftToBook(planDraft(content)));
  const plan = sheetOf(book, 'Plan');
  expect(book.notKept).toEqual([]);
  expect(book.sheets[book.activeSheet]?.name).toBe('Plan');
  expect(plan.freeze).toEqual({ rows: 1, columns: 3 });
  expect(plan.outline.summaryBelow).toBe(false);
  expect([plan.rows[1]?.level ?? 0, plan.rows[2]?.level, plan.rows[3]?.level]).toEqual([0, 1, 2]);
  expect(plan.tables[0]).toMatchObject({ name: 'tblPlan', range: { top: 0, left: 0, bottom: 3, right: 14 } });
  expect(plan.validations.find(({ formula1 }) => formula1 === 'lijst_niveaus')).toMatchObject({
    type: 'list', inCellDropdown: true, error: { style: 'stop' }, ranges: [{ top: 1, left: 1, bottom: 1030, right: 1 }],
  });
  expect(plan.validations.find(({ formula1 }) => formula1 === 'lijst_hsd')?.error?.style).toBe('warning');
  expect(plan.comments).toHaveLength(15);
  expect(plan.conditionalFormats.map(({ formulas }) => formulas)).toEqual([['$B2="SD"'], ['$B2="OD"']]);
  expect(plan.print).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, paperSize: 8, titleRows: { from: 0, to: 0 } });
  expect(plan.print?.header).toContain('Plan van R&&D');
  expect(book.names.map(({ name }) => name)).toContain('lijst_plancodes');
});

test('money, years and codes have their formats, also in rows that are still empty', async () => {
  const book = await throughFile(draftToBook(planDraft(content)));
  const [plan, middelen] = [sheetOf(book, 'Plan'), sheetOf(book, 'Middelen')];
  const format = (s: number | undefined): string | undefined => book.styles[s ?? 0]?.numberFormat;
  expect([format(middelen.cells[1]?.[5]?.s), format(middelen.columns[5]?.s)]).toEqual(['#,##0.00', '#,##0.00']);
  expect([format(plan.cells[3]?.[12]?.s), format(plan.columns[12]?.s)]).toEqual(['0', '0']);
  expect(format(plan.columns[0]?.s)).toBe('@');
  expect(middelen.cells[1]?.[5]?.v).toBe(1200.55);
});

test('the guide leads to each sheet', async () => {
  const book = await throughFile(draftToBook(planDraft(emptyContent('Leeg', [2026]))));
  const targets = sheetOf(book, 'Leeswijzer').cells.flatMap((row) => row.flatMap((cell) => cell?.hyperlink?.target ?? []));
  expect(targets).toHaveLength(10);
  expect(targets).toContain("#'Programma''s'!A1");
});
