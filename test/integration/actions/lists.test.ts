import { entriesIn } from '#core/plan/entriesIn';
import { listChange } from '#core/lists/listChange';
import { recogniseList } from '#core/lists/recogniseList';
import type { TakeOver } from '#core/lists/TakeOver';
import { readPlan } from '#core/read/readPlan';
import { planDraft } from '#core/write/planDraft';
import { emptyContent } from '#core/write/PlanContent';
import { draftToBook } from '#xlsx/draft/draftToBook';
import { previewList, type ListPreview } from '#actions/previewList';
import { readListFile } from '#actions/readListFile';
import type { Book } from '#xlsx/book/Book';
import { textBook } from '#xlsx/book/textBook.testing';
import { nextFailure } from './failures';
import { closeAll, contents, generatedBook, openedBook, until, type OpenedWorkbook } from './opened';
import { closeSessions, openSession } from './openSession';

afterEach(closeSessions);
afterEach(closeAll);
jest.setTimeout(120_000);

const HOW: TakeOver = { file: 'sap.csv', by: 'An Peeters', at: new Date(2026, 10, 26), statuses: new Set(['new', 'changed', 'closed']), gone: 'keep', goneByKey: new Map() };

async function previewOf({ workbook }: OpenedWorkbook, text: string, name = 'kostenplaatsen.csv'): Promise<ListPreview> {
  const file = await readListFile(name, new TextEncoder().encode(text));
  if (!file.ok) throw new Error(file.refusal.code);
  const preview = await previewList(workbook, file.value, recogniseList(file.value)[0]!.reading);
  if (!preview.ok) throw new Error(preview.refusal.code);
  return preview.value;
}

const changeOf = ({ contents: book, own, comparison, years }: ListPreview, how: Partial<TakeOver> = {}) => listChange(book, own, comparison, { ...HOW, ...how }, years).change;

/** The kostenplaatsen of the generated plan with the first renamed, the second closed, the third gone, and some new. */
async function changedList(opened: OpenedWorkbook, added = 3): Promise<string> {
  const read = await opened.workbook.readSnapshot();
  if (!read.ok) throw new Error(read.refusal.code);
  const entries = entriesIn(readPlan(read.value).lists.kostenplaatsen);
  const lines = entries.flatMap(({ code, title, dienst, from, to }, i) => (i === 2 ? [] : [[code, i === 0 ? `${title} nieuw` : title, dienst, from ?? '', i === 1 ? 2026 : to ?? ''].join(';')]));
  const more = Array.from({ length: added }, (_, i) => `00${i}99;Nieuwe plaats ${i};${entries[0]!.dienst};2026;`);
  return ['Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot', ...lines, ...more].join('\r\n');
}

test('the preview names what each difference touches in the plan, and writes nothing', async () => {
  const opened = await openedBook(generatedBook());
  const before = contents(opened.toBook());
  const { comparison, touched, plan, sheet } = await previewOf(opened, await changedList(opened));
  expect(sheet).toBe('Kostenplaatsen');
  expect(comparison.differences.map(({ status }) => status)).toEqual(['changed', 'closed', 'new', 'new', 'new', 'gone']);
  const lines = [...plan.means.kostenplaats.ids].filter((id) => plan.means.kostenplaats.keys[id] === comparison.differences[0]!.key).length;
  expect(touched(comparison.differences[0]!)?.lines ?? 0).toBe(lines);
  expect(contents(opened.toBook())).toEqual(before);
});

test('a list is taken over in one step, its table and dropdown go along, and it is taken back whole', async () => {
  const opened = await openedBook(generatedBook());
  const before = opened.toBook();
  const list = await changedList(opened);
  const change = changeOf(await previewOf(opened, list));
  const written = await opened.workbook.applyChange(change);
  if (!written.ok) throw new Error(`${written.refusal.code} ${JSON.stringify(written.refusal.data)}`);
  const after = await previewOf(opened, list);
  expect(after.comparison.differences.map(({ status }) => status)).toEqual(['gone']);
  const sheet = opened.toBook().sheets.find(({ name }) => name === 'Kostenplaatsen')!;
  const last = sheet.cells.reduce((found, row, index) => (row?.[0]?.v === undefined ? found : index), 0);
  expect(sheet.cells.slice(last - 2, last + 1).map((row) => row?.[0]?.v)).toEqual(['00099', '00199', '00299']);
  expect(sheet.tables[0]?.range.bottom).toBe(last);
  const [herkomst] = opened.toBook().sheets.filter(({ name }) => name === 'Herkomst');
  expect(herkomst?.cells[1]?.map((cell) => cell?.v)).toEqual(['Kostenplaatsen', 'sap.csv', '26/11/2026', 'An Peeters', 3, 1, 1, 1, expect.any(Number)]);
  const back = await opened.workbook.applyChange(written.value.back);
  expect(back.ok).toBe(true);
  expect(filled(contents(opened.toBook()))).toEqual(filled(contents(before)));
  expect(opened.toBook().names).toEqual(before.names);
  const tablesOf = (book: typeof before) => book.sheets.flatMap(({ tables }) => tables.map(({ name, range }) => [name, range]));
  expect(tablesOf(opened.toBook())).toEqual(tablesOf(before));
});

/** Cells that hold something, by their place. */
function filled(all: Record<string, unknown>): unknown {
  return Object.entries(all).map(([name, rows]) => [name, (rows as ((unknown[] | null)[] | undefined)[]).flatMap((row, down) => (row ?? []).flatMap((cell, right) => (cell && cell.some((part) => part !== null && part !== '') ? [[down, right, cell]] : [])))]);
}

test('a list with a row for each year is taken over as one with a column for each, in one step, and taken back whole', async () => {
  const opened = await openedBook(generatedBook());
  const before = opened.toBook();
  const read = await opened.workbook.readSnapshot();
  const plan = readPlan(read.ok ? read.value : { names: [], sheets: [] });
  const [first, second, gone, ...others] = entriesIn(plan.lists.budgetplaatsen);
  if (!first || !second || !gone) throw new Error('too few budget positions');
  const euro = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
  const lines = [first, second, ...others].flatMap((entry) => plan.years.map((jaar, year) => [
    entry.code, entry.title, entry.kostenplaats, entry.aard, entry.rekening, entry.beleidsveld, jaar, euro(entry.budget[year]! + (entry === first && year === 1 ? 12_345 : 0)),
  ].join(';')));
  const added = [`NIEUW1;Nieuwe post;${first.kostenplaats};GD;613000;${first.beleidsveld};${plan.years[0]};1.000,50`, `NIEUW1;Nieuwe post;${first.kostenplaats};GD;613000;${first.beleidsveld};${plan.years[2]};2.000`];
  const text = ['Budgetplaats;Naam;Kostenplaats;Soort;Rekening;Beleidsveld;Boekjaar;Budget', ...lines, ...added, `${second.code};;;;;;2099;5`].join('\r\n');

  const preview = await previewOf(opened, text, 'bw.csv');
  expect(preview.turned).toEqual([...plan.years, 2099]);
  expect(preview.withoutColumn).toEqual(['Budget 2099']);
  expect(preview.comparison.remarks).toEqual([]);
  expect(preview.comparison.differences.map(({ status, code }) => [status, code])).toEqual([['changed', first.code], ['new', 'NIEUW1'], ['gone', gone.code]]);
  expect(preview.comparison.differences[0]?.changes).toEqual([{ meaning: { field: 'bedrag', jaar: plan.years[1] }, from: first.budget[1]! / 100, to: (first.budget[1]! + 12_345) / 100 }]);
  const lines1 = [...plan.means.budgetplaats.ids].filter((id, line) => plan.means.budgetplaats.keys[id] === first.key && plan.means.amounts[line * plan.years.length + 1] !== 0).length;
  expect(preview.touched(preview.comparison.differences[0]!)?.lines ?? 0).toBe(lines1);

  const written = await opened.workbook.applyChange(changeOf(preview, { file: 'bw.csv' }));
  if (!written.ok) throw new Error(`${written.refusal.code} ${JSON.stringify(written.refusal.data)}`);
  const after = await opened.workbook.readSnapshot();
  const entries = entriesIn(readPlan(after.ok ? after.value : { names: [], sheets: [] }).lists.budgetplaatsen);
  expect(entries.find(({ code }) => code === first.code)?.budget[1]).toBe(first.budget[1]! + 12_345);
  expect(entries.find(({ code }) => code === 'NIEUW1')?.budget).toEqual(plan.years.map((_, year) => [100_050, 0, 200_000][year] ?? 0));
  const sheet = opened.toBook().sheets.find(({ name }) => name === 'Budgetplaatsen')!;
  const row = sheet.cells.find((cells) => cells?.[0]?.v === 'NIEUW1')!;
  // A year without a row stays empty, and is no zero.
  expect(row.slice(6, 9).map((cell) => cell?.v)).toEqual([1000.5, undefined, 2000]);
  const herkomst = opened.toBook().sheets.find(({ name }) => name === 'Herkomst');
  expect(herkomst?.cells[1]?.slice(0, 8).map((cell) => cell?.v)).toEqual(['Budgetplaatsen', 'bw.csv', '26/11/2026', 'An Peeters', 1, 1, 0, 1]);
  expect((await opened.workbook.applyChange(written.value.back)).ok).toBe(true);
  expect(filled(contents(opened.toBook()))).toEqual(filled(contents(before)));
});

test('where a row is of one year and its amount is not known, the comparison is refused with what to choose', async () => {
  const opened = await openedBook(generatedBook());
  const file = await readListFile('bw.csv', new TextEncoder().encode('Budgetplaats;Jaar;Budget;Raming\nBP1;2026;1;2'));
  if (!file.ok) throw new Error(file.refusal.code);
  expect(await previewList(opened.workbook, file.value, recogniseList(file.value)[0]!.reading)).toEqual({ ok: false, refusal: { code: 'list-which-amount', data: { file: 'bw.csv', row: 1 } } });
});

test('what is taken out comes back as it stood, a code of digits in a text cell without an apostrophe', async () => {
  const rows = Array.from({ length: 5 }, (_, i) => ({ cells: { code: `0010${i}`, title: `Plaats ${i}`, dienst: 'Loket' } }));
  const opened = await openedBook(draftToBook(planDraft({ title: 'Klein', years: [2026], sheets: { kostenplaatsen: rows } })));
  const before = filled(contents(opened.toBook()));
  const preview = await previewOf(opened, await changedList(opened, 0));
  const gone = preview.comparison.differences.find(({ status }) => status === 'gone')!;
  expect(gone.code).toBe('00102');
  const written = await opened.workbook.applyChange(changeOf(preview, { gone: 'remove' }));
  if (!written.ok) throw new Error(`${written.refusal.code} ${JSON.stringify(written.refusal.data)}`);
  const codes = opened.toBook().sheets.find(({ name }) => name === 'Kostenplaatsen')!.cells.map((row) => row?.[0]?.v);
  expect(codes).not.toContain(gone.code);
  expect((await opened.workbook.applyChange(written.value.back)).ok).toBe(true);
  expect(filled(contents(opened.toBook()))).toEqual(before);
});

test('texts that look like formulas, and codes with leading zeros, are texts in Excel too', async () => {
  const opened = await openedBook(generatedBook());
  const hostile = ['=1+1', '+32 9 266', '-5', '@SUM(A1)', '=HYPERLINK(""http://x"")', '\t=2', '\r=3'];
  const text = `Kostenplaats;Naam;Dienst\n${hostile.map((each, i) => `000${i};"${each}";x`).join('\n')}`;
  const written = await opened.workbook.applyChange(changeOf(await previewOf(opened, text)));
  if (!written.ok) throw new Error(`${written.refusal.code} ${JSON.stringify(written.refusal.data)}`);
  const sheet = opened.toBook().sheets.find(({ name }) => name === 'Kostenplaatsen')!;
  const rows = sheet.cells.filter((row) => /^000\d$/.test(String(row?.[0]?.v)));
  expect(rows).toHaveLength(hostile.length);
  for (const row of rows) for (const cell of row ?? []) expect(cell?.f).toBeUndefined();
  expect(rows.map((row) => row?.[1]?.v)).toEqual(['=1+1', '+32 9 266', '-5', '@SUM(A1)', '=HYPERLINK("http://x")', '=2', '=3']);
});

test('an empty template is filled from its first row; a workbook without the list gets a sheet', async () => {
  const empty = await openedBook(draftToBook(planDraft(emptyContent('Leeg', [2026, 2027]))));
  const text = 'Budgetplaats;Naam;Kostenplaats;Soort;Rekening;Beleidsveld;2026;2027\nBP1;x;00123;GD;613000;0119;1.000,50;2\nBP2;y;1;BD;2;0200;;3';
  expect((await empty.workbook.applyChange(changeOf(await previewOf(empty, text, 'budgetplaatsen.csv')))).ok).toBe(true);
  const sheet = empty.toBook().sheets.find(({ name }) => name === 'Budgetplaatsen')!;
  expect(sheet.cells[1]?.map((cell) => cell?.v)).toEqual(['BP1', 'x', '00123', 'GD', '613000', '0119', 1000.5, 2]);
  const bare = generatedBook();
  bare.sheets = bare.sheets.filter(({ name }) => name !== 'Beleidsvelden');
  bare.names = bare.names.filter(({ name }) => name !== 'lijst_beleidsvelden');
  const opened = await openedBook(bare);
  const before = contents(opened.toBook());
  const change = changeOf(await previewOf(opened, 'Beleidsveld;Naam;Beleidsdomein\n0119;Overige;Financiën', 'beleidsvelden.csv'));
  const written = await opened.workbook.applyChange(change);
  if (!written.ok) throw new Error(`${written.refusal.code} ${JSON.stringify(written.refusal.data)}`);
  const again = await opened.workbook.readSnapshot();
  expect(again.ok && entriesIn(readPlan(again.value).lists.beleidsvelden).map(({ code }) => code)).toEqual(['0119']);
  expect(opened.toBook().names.map(({ name }) => name)).toContain('lijst_beleidsvelden');
  expect((await opened.workbook.applyChange(written.value.back)).ok).toBe(true);
  expect(contents(opened.toBook())).toEqual(before);
});

test("lists one after another get sheets of their own in a planner's workbook that has none", async () => {
  const opened = await openedBook(textBook('# Blad1\nSD | OD | Actie | Kostenplaats | GD 2026\nSD1 Wonen | OD1 Huur | AC1 Premie | K1 | 10'));
  const before = contents(opened.toBook());
  const hsd = await opened.workbook.applyChange(changeOf(await previewOf(opened, 'Code;Naam\nHSD1;Kennis', 'hsd.csv')));
  const kostenplaatsen = await opened.workbook.applyChange(changeOf(await previewOf(opened, 'Kostenplaats;Naam\nK1;Huur', 'kostenplaatsen.csv')));
  if (!hsd.ok || !kostenplaatsen.ok) throw new Error(JSON.stringify([hsd, kostenplaatsen]));
  const read = await opened.workbook.readSnapshot();
  const plan = readPlan(read.ok ? read.value : { names: [], sheets: [] });
  expect([entriesIn(plan.lists.kostenplaatsen).map(({ code }) => code), plan.byKey.has('HSD1')]).toEqual([['K1'], true]);
  for (const { back } of [kostenplaatsen.value, hsd.value]) expect((await opened.workbook.applyChange(back)).ok).toBe(true);
  expect(contents(opened.toBook())).toEqual(before);
});

describe('a list that the workbook does not have gets the sheet of the template', () => {
  const without = (kind: string, ...names: string[]): Book => {
    const book = draftToBook(planDraft(emptyContent('Leeg', [2026, 2027])));
    return { ...book, sheets: book.sheets.filter(({ name }) => name !== kind), names: book.names.filter(({ name }) => !names.includes(name)) };
  };
  const template = draftToBook(planDraft(emptyContent('Leeg', [2026, 2027])));
  const sheetOf = ({ sheets }: Book, name: string) => sheets.find((each) => each.name === name)!;
  const tableOf = (book: Book, name: string) => sheetOf(book, name).tables.map((table) => [table.name, table.range.top, table.columns.map((column) => column.name)]);
  const dropdowns = (book: Book, name: string) => sheetOf(book, name).validations.filter(({ type }) => type === 'list')
    .map(({ ranges, formula1, error }) => [ranges[0]?.left, ranges[0]?.top, formula1?.replace(/^=/, ''), error?.style]).sort();
  const checks = (book: Book, name: string) => sheetOf(book, name).validations.filter(({ type }) => type !== 'list')
    .map(({ ranges, type, formula1, formula2 }) => [ranges[0]?.left, type, Number(formula1), Number(formula2)]).sort();

  test.each([
    ['Budgetplaatsen', 'budgetplaatsen.csv', 'Budgetplaats;Naam;Kostenplaats;Soort;Rekening;Beleidsveld;2026;2027\n00BP1;x;00123;GD;613000;0119;1.000,50;2', ['lijst_budgetplaatsen']],
    ['Kostenplaatsen', 'kostenplaatsen.csv', 'Kostenplaats;Naam;Dienst;Geldig vanaf\n00123;Depot;Archief;2026', ['lijst_kostenplaatsen']],
    ['Departementen en diensten', 'diensten.csv', 'Departement;Dienst;2026\nStaf;Archief;3,5', ['lijst_departementen', 'lijst_diensten']],
  ])('%s: table, dropdowns, checks, formats of codes and names; and it goes again', async (name, file, text, names) => {
    const opened = await openedBook(without(name, ...names));
    const before = opened.toBook();
    const written = await opened.workbook.applyChange(changeOf(await previewOf(opened, text, file)));
    if (!written.ok) throw new Error(`${written.refusal.code} ${JSON.stringify(written.refusal.data)}`);
    const book = opened.toBook();
    expect(dropdowns(book, name)).toEqual(dropdowns(template, name));
    expect(checks(book, name)).toEqual(checks(template, name));
    expect(tableOf(book, name)).toEqual(tableOf(template, name));
    expect(book.names.map((each) => each.name)).toEqual(expect.arrayContaining(names));
    const code = sheetOf(book, name).cells[1]?.[0];
    expect([code?.v, book.styles[code?.s ?? 0]!.numberFormat]).toEqual([text.split('\n')[1]?.split(';')[0], name.startsWith('Dep') ? undefined : '@']);
    expect(sheetOf(book, name).print?.orientation).toBe('landscape');
    expect((await opened.workbook.applyChange(written.value.back)).ok).toBe(true);
    expect(filled(contents(opened.toBook()))).toEqual(filled(contents(before)));
    expect(opened.toBook().names).toEqual(before.names);
  });

  test('its table takes another name where a table of that name is there already', async () => {
    const opened = await openedBook(without('Beleidsvelden', 'lijst_beleidsvelden'));
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Kladblad');
      sheet.getRange('A1:B2').values = [['iets', 'anders'], [1, 2]];
      sheet.tables.add('A1:B2', true).name = 'tblBeleidsvelden';
      await context.sync();
    });
    const written = await opened.workbook.applyChange(changeOf(await previewOf(opened, 'Beleidsveld;Naam;Beleidsdomein\n0119;Overige;Financiën', 'beleidsvelden.csv')));
    if (!written.ok) throw new Error(`${written.refusal.code} ${JSON.stringify(written.refusal.data)}`);
    expect(sheetOf(opened.toBook(), 'Beleidsvelden').tables.map(({ name }) => name)).toEqual(['tblBeleidsvelden_2']);
  });

  test('a failure at any action leaves the workbook as it was', async () => {
    const counted = await openedBook(without('Beleidsvelden', 'lijst_beleidsvelden'));
    const text = 'Beleidsveld;Naam;Beleidsdomein\n0119;Overige;Financiën';
    const first = changeOf(await previewOf(counted, text, 'beleidsvelden.csv'));
    counted.host.counters.reset();
    expect((await counted.workbook.applyChange(first)).ok).toBe(true);
    const { actions } = counted.host.counters;
    const opened = await openedBook(without('Beleidsvelden', 'lijst_beleidsvelden'));
    const change = changeOf(await previewOf(opened, text, 'beleidsvelden.csv'));
    const before = filled(contents(opened.toBook()));
    for (let at = 1; at <= actions; at += 7) {
      opened.host.faults.failAtAction = { at, code: 'GeneralException' };
      const written = await opened.workbook.applyChange(change);
      opened.host.faults.failAtAction = null;
      if (written.ok) expect((await opened.workbook.applyChange(written.value.back)).ok).toBe(true);
      expect([at, filled(contents(opened.toBook()))]).toEqual([at, before]);
    }
  });
});

test('a list that is pasted into its sheet is read as any other', async () => {
  const opened = await openedBook(generatedBook());
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Kostenplaatsen');
    const used = sheet.getUsedRange(true);
    used.load('rowCount');
    await context.sync();
    sheet.getRangeByIndexes(used.rowCount, 0, 2, 3).values = [['00777', 'Geplakt', 'Dienst'], [888, 'Ook geplakt', 'Dienst']];
    await context.sync();
  });
  const read = await opened.workbook.readSnapshot();
  const codes = read.ok ? entriesIn(readPlan(read.value).lists.kostenplaatsen).map(({ code }) => code) : [];
  expect(codes.slice(-2)).toEqual(['00777', '888']);
  expect((await previewOf(opened, 'Kostenplaats;Naam\n00777;Geplakt')).comparison.differences.some(({ code }) => code === '00777')).toBe(false);
});

test('what is pasted over the list while the pane is open counts at once: whatever is no longer in it is unknown, what is new is known', async () => {
  const opened = await openedBook(generatedBook());
  const session = await openSession(opened);
  const unknown = () => session.state.findings.filter(({ rule }) => rule === 'kostenplaats-unknown').length;
  expect(unknown()).toBe(0);
  const list = opened.toBook().sheets.find(({ name }) => name === 'Kostenplaatsen')!.cells.slice(1).map((row) => Array.from({ length: 3 }, (_, column) => String(row[column]?.v ?? ''))).filter(([code]) => code !== '');
  const paste = (rows: string[][]) => opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Kostenplaatsen').getRangeByIndexes(1, 0, rows.length, 3).values = rows;
    await context.sync();
  });
  await paste(list.map(([code, ...others]) => [`X${code}`, ...others]));
  await until(() => unknown() > 0, 'codes that are not in the list any more');
  const live = session.state.findings.map(({ rule, where }) => [rule, where]);
  await session.open();
  expect(session.state.findings.map(({ rule, where }) => [rule, where])).toEqual(live);
  await paste([...list].reverse());
  await until(() => unknown() === 0, 'the codes of the list, in another order');
});

/** A workbook of one list, for what is tried many times. */
function smallBook(): Book {
  const rows = Array.from({ length: 5 }, (_, i) => ({ cells: { code: `10${i}`, title: `Plaats ${i}`, dienst: 'Loket', from: 2020 } }));
  const book = draftToBook(planDraft({ title: 'Klein', years: [2026, 2027], sheets: { kostenplaatsen: rows } }));
  return { ...book, sheets: book.sheets.filter(({ name }) => name === 'Kostenplaatsen'), names: book.names.filter(({ name }) => name === 'lijst_kostenplaatsen'), activeSheet: 0 };
}

describe('whatever goes wrong, the workbook is as before or done', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('a failure at round trip %i', async (at) => {
    const opened = await openedBook(generatedBook());
    const change = changeOf(await previewOf(opened, await changedList(opened)));
    const before = filled(contents(opened.toBook()));
    opened.host.faults.failAtSync = { at, code: 'GeneralException' };
    const written = await opened.workbook.applyChange(change);
    opened.host.faults.failAtSync = null;
    if (!written.ok) expect(filled(contents(opened.toBook()))).toEqual(before);
    else expect(opened.toBook().sheets.map(({ name }) => name)).toContain('Herkomst');
  });

  test('a failure at one action after the other', async () => {
    const counted = await openedBook(smallBook());
    const first = changeOf(await previewOf(counted, await changedList(counted)));
    counted.host.counters.reset();
    expect((await counted.workbook.applyChange(first)).ok).toBe(true);
    const { actions } = counted.host.counters;
    expect(actions).toBeGreaterThan(5);
    const opened = await openedBook(smallBook());
    const change = changeOf(await previewOf(opened, await changedList(opened)));
    const before = filled(contents(opened.toBook()));
    for (let at = 1; at <= actions; at = nextFailure('failAtAction', at)) {
      opened.host.faults.failAtAction = { at, code: 'AccessDenied' };
      const written = await opened.workbook.applyChange(change);
      opened.host.faults.failAtAction = null;
      if (written.ok) expect((await opened.workbook.applyChange(written.value.back)).ok).toBe(true);
      expect([at, filled(contents(opened.toBook()))]).toEqual([at, before]);
    }
  });

  test('a second author between any two round trips', async () => {
    for (let at = 1; at <= 5; at += 1) {
      const opened = await openedBook(generatedBook());
      const change = changeOf(await previewOf(opened, await changedList(opened)));
      const before = filled(contents(opened.toBook()));
      let told = 0;
      opened.host.faults.betweenSyncs = async (author, sync) => {
        told += 1;
        if (told === at) await author.setValues('Kostenplaatsen', 'B2', [[`van een ander ${sync}`]]);
      };
      const written = await opened.workbook.applyChange(change);
      opened.host.faults.betweenSyncs = null;
      const now = contents(opened.toBook()) as Record<string, [unknown][][]>;
      if (written.ok || told < at) continue;
      expect(String(now.Kostenplaatsen![1]![1]![0])).toMatch(/^van een ander/);
      now.Kostenplaatsen![1]![1] = (contents(generatedBook()) as typeof now).Kostenplaatsen![1]![1]!;
      expect(filled(now)).toEqual(before);
    }
  });
});

test('20,000 kostenplaatsen: few round trips, none over 5 MB', async () => {
  const opened = await openedBook(draftToBook(planDraft(emptyContent('Leeg', [2026, 2027]))));
  const text = ['Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot', ...Array.from({ length: 20_000 }, (_, i) => `${100_000 + i};Kostenplaats nummer ${i};Dienst ${i % 100};2020;2031`)].join('\n');
  const preview = await previewOf(opened, text);
  const change = changeOf(preview);
  opened.host.counters.reset();
  const written = await opened.workbook.applyChange(change);
  if (!written.ok) throw new Error(`${written.refusal.code} ${JSON.stringify(written.refusal.data)}`);
  const { roundTrips, largestRequest, largestResponse } = opened.host.counters;
  expect(largestRequest).toBeLessThanOrEqual(5_000_000);
  expect(largestResponse).toBeLessThanOrEqual(5_000_000);
  expect(roundTrips).toBeLessThanOrEqual(12);
});
