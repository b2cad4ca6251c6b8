import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanFrom, type ReadPlan } from '#actions/readPlanFrom';
import { openExcelWorkbook } from '#workbook/ExcelWorkbook';
import { readFile, type OfficeDocument } from '#workbook/readFile';
import { textBook } from '#xlsx/book/textBook.testing';
import { closeAll, openedBook, until } from './opened';
import { closeSessions, openSession } from './openSession';

afterEach(closeSessions);
afterEach(closeAll);

const drawn = (name: string) => textBook(readFileSync(join(__dirname, '../../golden', name, 'workbook.txt'), 'utf8'));

function tree({ plan }: ReadPlan): string[] {
  return plan.elements.map(({ level, title, parent }) => `${level} ${title} < ${plan.elements[parent]?.title ?? '-'}`);
}

/** The document, with what was asked of it. */
function counted(document: OfficeDocument): { document: OfficeDocument; count(): number } {
  let count = 0;
  const getFileAsync = (...given: unknown[]): void => { count += 1; (document.getFileAsync as (...given: unknown[]) => void)(...given); };
  return { document: { getFileAsync } as OfficeDocument, count: () => count };
}

const WHOLE = ['sd Wonen < -', 'od Betaalbaar < Wonen', 'actie Premie < Betaalbaar', 'actie Loket < Betaalbaar', 'od Kwaliteit < Wonen', 'actie Controles < Kwaliteit', 'sd Leren < -', 'od Scholen < Leren', 'actie Turnzaal < Scholen'];

test.each([
  ['kolom-met-celinsprong', 4, 0, WHOLE.map((line) => line.replace('Premie', 'Premie voor starters'))],
  // Two depths by bold print may be three in Excel's groups, which the file tells.
  ['kolom-met-vet', 4, 1, ['od Betaalbaar wonen < -', 'actie Premie voor starters < Betaalbaar wonen', 'actie Loket < Betaalbaar wonen', 'od Goede scholen < -', 'actie Turnzaal < Goede scholen', 'actie Speelplaats < Goede scholen']],
  ['kolom-met-overzichtsniveaus', 4, 1, WHOLE],
  // Of a small workbook two round trips read all values, and one its formulas and hidden rows. What codes, words or blanks tell needs no look.
  ['kolom-met-codes', 3, 0, null], ['kolom-met-inspringen', 3, 0, WHOLE], ['vlak-kosten', 3, 0, null],
] as const)('%s opens in %i round trips and %i readings of the file, and nothing is written', async (name, roundTrips, files, expected) => {
  const { host, Excel, Office, toBook } = await openedBook(drawn(name));
  const file = counted(Office.context.document);
  const before = toBook();
  host.counters.reset();
  const read = await readPlanFrom(openExcelWorkbook(Excel, { document: file.document }));
  expect([host.counters.roundTrips, file.count()]).toEqual([roundTrips, files]);
  expect(toBook()).toEqual(before);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.plan.elements.length).toBeGreaterThan(0);
  if (expected) expect(tree(read.value)).toEqual(expected);
});

test('12,000 set-in lines are recognised in four round trips, their looks included; no answer over 2.5 MB', async () => {
  const rows = Array.from({ length: 12_000 }, (_, i) => (i % 40 === 0 ? `Doelstelling nummer ${i} | |` : i % 8 === 0 ? `» Deeldoelstelling nummer ${i} | |` : `»» Een actie van de stad met een langere naam ${i} | Dienst ${i % 9} | ${i}`));
  const { host, workbook } = await openedBook(textBook(`# Plan\nOmschrijving | Dienst | GD 2026\n${rows.join('\n')}`));
  host.counters.reset();
  const read = await readPlanFrom(workbook);
  expect(read.ok && read.value.plan.elements.length).toBe(12_000);
  expect(host.counters.roundTrips).toBeLessThanOrEqual(4);
  expect(host.counters.largestResponse).toBeLessThanOrEqual(2_500_000);
});

describe('the file', () => {
  const OUTLINE = drawn('kolom-met-overzichtsniveaus');

  test('is closed each time: Office keeps two open at most', async () => {
    const { workbook } = await openedBook(OUTLINE);
    for (let time = 0; time < 4; time += 1) expect((await workbook.readFile()).ok).toBe(true);
  });

  test('comes in slices when it is large, and is the workbook as it stands', async () => {
    const { Excel, Office, workbook } = await openedBook(OUTLINE);
    await Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange('A2').values = [['Anders']]; await context.sync(); });
    const sizes: number[] = [];
    const small = { getFileAsync: (type: never, _options: object, done: (result: never) => void) => { Office.context.document.getFileAsync(type, { sliceSize: 700 }, (result: Office.AsyncResult<Office.File>) => { sizes.push(result.value.sliceCount); done(result as never); }); } } as unknown as OfficeDocument;
    const [whole, sliced] = [await workbook.readFile(), await readFile(small)];
    expect([whole.ok && sliced.ok && Buffer.compare(whole.value, sliced.value), sizes[0]! > 3]).toEqual([0, true]);
  });

  test.each([
    ['is not to be had', undefined],
    ['is refused', { getFileAsync: (_: unknown, __: unknown, done: (result: object) => void) => done({ status: 'failed', error: { code: 5001 } }) }],
    ['is not known', { getFileAsync: () => { throw new Error('getFileAsync is not a function'); } }],
  ])('%s: the workbook stays as it was recognised, without a word', async (_, document) => {
    const { Excel, host } = await openedBook(OUTLINE);
    host.counters.reset();
    const read = await readPlanFrom(openExcelWorkbook(Excel, { document: document as OfficeDocument | undefined }));
    expect(read.ok && [read.value.plan.elements.length, read.value.recognition.layout.leftOut]).toEqual([0, ['Plan']]);
    expect(host.counters.roundTrips).toBe(4);
  });

  test('that does not come in time is not waited for, and is closed when it comes', async () => {
    let come: (result: object) => void = () => undefined;
    const document = { getFileAsync: (_: unknown, __: unknown, done: (result: object) => void) => { come = done; } } as unknown as OfficeDocument;
    expect(await readFile(document, 20)).toEqual({ ok: false, refusal: { code: 'file-unread', data: {} } });
    const closed = new Promise((resolve) => { come({ status: 'succeeded', value: { size: 10, sliceCount: 1, getSliceAsync: () => { throw new Error('nobody waits for it'); }, closeAsync: resolve } }); });
    expect(typeof await closed).toBe('function');
  });
});

test('the pane shows the tree, and follows what is typed and inserted', async () => {
  const opened = await openedBook(drawn('kolom-met-celinsprong'));
  const session = await openSession(opened);
  const titles = () => session.state.plan?.elements.map(({ level, title }) => `${level} ${title}`) ?? [];
  expect(titles().slice(0, 3)).toEqual(['sd Wonen', 'od Betaalbaar', 'actie Premie voor starters']);
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A6').values = [['Premie voor iedereen']];
    await context.sync();
  });
  await until(() => titles().includes('actie Premie voor iedereen'), 'the new title');
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('7:7').insert('Down');
    sheet.getRange('A7:D7').values = [['Kwartier', 'Wonen', 1, 5]];
    sheet.getRange('A7').format.indentLevel = 1;
    await context.sync();
  });
  await until(() => titles().includes('od Kwartier'), 'the inserted row');
});

test('while somebody types in a cell the look is waited for', async () => {
  const opened = await openedBook(drawn('kolom-met-vet'));
  opened.host.faults.failAtAction = { at: 1, name: 'GetCellProperties', code: 'InvalidOperationInCellEditMode' };
  const session = await openSession(opened);
  expect([session.state.phase, session.state.plan?.elements.length, session.state.notice]).toEqual(['ready', 6, null]);
});

