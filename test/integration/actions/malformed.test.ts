import { readPlanFrom } from '#actions/readPlanFrom';
import { moneyLines, outline } from '#core/read/describePlan.testing';
import { checkPlan } from '#core/rules/checkPlan';
import type { Book, BookSheet } from '#xlsx/book/Book';
import { textBook } from '#xlsx/book/textBook.testing';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import { closeAll, contents, openedBook } from './opened';

afterEach(closeAll);

// Kinds of malformed content that the values alone do not show: each goes through an .xlsx, the host and the real client.
// `src/core/rules/malformed/kinds.test.ts` holds that no kind is missing.

const WORKBOOK = `
# Plan
Code | Niveau | Titel | Bovenliggende code | HSD
SD1 | SD | Wonen | | HSD1
OD1 | OD | Betaalbaar | SD1 |
AC1 | Actie | Premie | OD1 |
# Middelen
Code actie | Kostenplaats | Aard | 2026
AC1 | K1 | GD | 60
AC1 | K1 | GD | 40
`;
const TREE = ['sd SD1 Wonen', '  od OD1 Betaalbaar', '    actie AC1 Premie'];
const MONEY = ['AC1 GD U 6000', 'AC1 GD U 4000'];

async function readOf(spoil: (sheets: Record<'plan' | 'middelen', BookSheet>, book: Book) => void, text = WORKBOOK) {
  const book = textBook(text);
  spoil({ plan: book.sheets[0]!, middelen: book.sheets[1]! }, book);
  const file = await readXlsx(await writeXlsx(book));
  if (!file.ok) throw new Error(file.refusal.code);
  const opened = await openedBook(file.value);
  await opened.engine.calculation.settle();
  const before = contents(opened.toBook());
  const read = await readPlanFrom(opened.workbook);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(contents(opened.toBook())).toEqual(before);
  const { plan, snapshot } = read.value;
  return { plan, snapshot, opened, tree: outline(plan), money: moneyLines(plan), rules: checkPlan(plan).map(({ rule }) => rule) };
}

test('10 merged cells on the plan sheet: the first cell has the value', async () => {
  const { tree, money } = await readOf(({ plan }) => { plan.merges.push({ top: 2, left: 2, bottom: 2, right: 2 + 2 }); });
  expect([tree[0], tree.length, money]).toEqual([TREE[0], 3, MONEY]);
});

test('11 hidden rows, hidden columns and filtered rows count', async () => {
  const { tree, money } = await readOf(({ plan, middelen }) => {
    plan.rows[3] = { hidden: true };
    middelen.columns[3] = { hidden: true };
    middelen.rows[2] = { hidden: true };
    middelen.autoFilter = { range: { top: 0, left: 0, bottom: 2, right: 3 }, criteria: { 3: { values: ['60'] } } };
  });
  expect([tree, money]).toEqual([TREE, MONEY]);
});

test('15 a format on the last row of the sheet is no data, and costs no reading', async () => {
  const { tree, money, snapshot } = await readOf(({ plan }, book) => {
    book.styles.push({ fill: { color: '#FFFF00' } });
    plan.rows[1_048_575] = { s: book.styles.length - 1 };
  });
  expect([tree, money]).toEqual([TREE, MONEY]);
  expect(snapshot.sheets[0]?.values.length).toBe(4);
});

test('17 a protected sheet and workbook are read; what cannot be written is refused by name', async () => {
  const { tree, money, plan, opened } = await readOf(({ middelen }, book) => {
    middelen.protection = { protected: true, options: {} };
    middelen.cells[1]![3] = { v: '1.000,50' };
    book.structureProtection = { structure: true, windows: false };
  });
  expect([tree, money]).toEqual([TREE, ['AC1 GD U 0', 'AC1 GD U 4000']]);
  const [fix] = checkPlan(plan).find(({ rule }) => rule === 'amount-is-text')!.fixes;
  const before = contents(opened.toBook());
  const written = await opened.workbook.applyEdits(fix!.edits);
  expect(written).toMatchObject({ ok: true, value: { refused: [{ refusal: { code: 'sheet-protected' } }] } });
  expect(contents(opened.toBook())).toEqual(before);
});

test('18 a very hidden copy is left out; a very hidden list counts', async () => {
  const { money, rules } = await readOf(() => undefined, `${WORKBOOK}
# Oud zeer verborgen
Code actie | Kostenplaats | Aard | 2026
AC1 | K1 | GD | 999
# Kostenplaatsen zeer verborgen
Code | Naam
X77 | Een andere
`);
  expect(money).toEqual(MONEY);
  expect(rules).toEqual(['kostenplaats-unknown', 'kostenplaats-unknown']);
});

test('26 a formula counts with its result, worked out anew where the file keeps none or an old one', async () => {
  const { money } = await readOf(({ middelen }) => {
    middelen.cells[1]![3] = { f: 'D3*2' };
    middelen.cells[2]![3] = { v: 40, f: '20+20' };
  });
  expect(money).toEqual(['AC1 GD U 8000', 'AC1 GD U 4000']);
});

test('27 an array that spills over input cells counts with what it shows', async () => {
  const { money } = await readOf(({ middelen }) => { middelen.cells[1]![3] = { v: 60, f: '{60;40}', array: { top: 1, left: 3, bottom: 2, right: 3 } }; });
  expect(money).toEqual(MONEY);
});

test('35 text in several formats is one text', async () => {
  const { tree } = await readOf(({ plan }) => { plan.cells[3]![2] = { v: 'Premie', rich: [{ text: 'Pre', font: { bold: true } }, { text: 'mie', font: { color: '#FF0000' } }] }; });
  expect(tree).toEqual(TREE);
});

test('36 the value counts, not how it is shown: percentages, rounded euros, dates', async () => {
  const { money } = await readOf(({ middelen }, book) => {
    book.styles.push({ numberFormat: '0%' }, { numberFormat: '#,##0 "k€"' });
    middelen.cells[1]![3] = { v: 0.5, s: book.styles.length - 2 };
    middelen.cells[2]![3] = { v: 1234.56, s: book.styles.length - 1 };
  });
  expect(money).toEqual(['AC1 GD U 50', 'AC1 GD U 123456']);
});
