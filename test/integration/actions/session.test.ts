import type { Session } from '#actions/Session';
import { closeAll, contents, generatedBook, openedBook, until, type OpenedWorkbook } from './opened';
import { sessionOver as unclosedSession } from './sessionOver';

afterEach(closeAll);

const sessions: Session[] = [];
afterEach(() => { for (const session of sessions.splice(0)) session.close(); });

/** A session that is closed after the test. */
function sessionOver(opened: OpenedWorkbook): Session {
  const session = unclosedSession(opened);
  sessions.push(session);
  return session;
}

async function typeInto(opened: OpenedWorkbook, sheet: string, address: string, value: string | number): Promise<void> {
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

test('opening shows plan, findings and totals, and writes nothing', async () => {
  const opened = await openedBook(generatedBook({ mistakes: 12 }));
  const before = opened.toBook();
  const session = sessionOver(opened);
  await session.open();
  expect(session.state.phase).toBe('ready');
  expect(session.state.findings).toHaveLength(12);
  expect(session.totals('hsd').rows.length).toBeGreaterThan(0);
  expect(opened.toBook()).toEqual(before);
});

test('a typed amount is in the totals after one round trip', async () => {
  const opened = await openedBook(generatedBook());
  const session = sessionOver(opened);
  await session.open();
  const total = () => Object.values(session.totals('sd').total).reduce((sum, years) => sum + (years?.[0] ?? 0), 0);
  const [before, revision] = [total(), session.state.revision];
  await opened.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Middelen').getRange('F2');
    cell.load('values');
    await context.sync();
    opened.host.counters.reset();
    cell.values = [[Number(cell.values[0]?.[0]) + 1]];
    await context.sync();
  });
  const own = opened.host.counters.roundTrips;
  await until(() => session.state.revision > revision, 'the change');
  expect(total() - before).toBe(100);
  expect(opened.host.counters.roundTrips - own).toBeLessThanOrEqual(2);
});

test('a mistake that is typed appears, and goes when it is mended', async () => {
  const opened = await openedBook(generatedBook());
  const session = sessionOver(opened);
  await session.open();
  expect(session.state.findings).toEqual([]);
  await typeInto(opened, 'Middelen', 'B2', 'KP-bestaat-niet');
  await until(() => session.state.findings.length > 0, 'the finding');
  expect(session.state.findings[0]).toMatchObject({ rule: 'kostenplaats-unknown', where: { row: 1, column: 1 } });
});

test('an inserted row is followed by reading anew', async () => {
  const opened = await openedBook(generatedBook());
  const session = sessionOver(opened);
  await session.open();
  const first = session.state.plan?.elements.find(({ isListed }) => !isListed)?.row ?? -1;
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('2:2').insert('Down');
    await context.sync();
  });
  await until(() => session.state.plan?.elements.find(({ isListed }) => !isListed)?.row === first + 1, 'the rows to have moved');
  expect(session.state.isStale).toBe(false);
});

test('the row that is selected in Excel is the selected element, and back', async () => {
  const opened = await openedBook(generatedBook());
  const session = sessionOver(opened);
  await session.open();
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('C5').select();
    await context.sync();
  });
  await until(() => session.state.selectedElement >= 0, 'the selection');
  const element = session.state.plan?.elements[session.state.selectedElement];
  expect(element?.row).toBe(4);
  expect(await session.goToElement((element?.index ?? 0) + 1)).toEqual({ ok: true, value: undefined });
  await until(() => session.state.selectedElement === (element?.index ?? 0) + 1, 'the selection to follow');
});

test('a row that is selected while the workbook is still being read is the selected element once it is', async () => {
  const opened = await openedBook(generatedBook({ actions: 600, lines: 1200 }));
  const session = sessionOver(opened);
  const read = session.open();
  await until(() => session.state.phase === 'reading', 'the reading');
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('C5').select();
    await context.sync();
  });
  expect(session.state.plan).toBeNull();
  await read;
  expect(session.state.plan?.elements[session.state.selectedElement]?.row).toBe(4);
});

test('fixing and taking back is one change on the list, and gives the workbook back', async () => {
  const opened = await openedBook(generatedBook({ mistakes: 24 }));
  const session = sessionOver(opened);
  await session.open();
  const before = contents(opened.toBook());
  const finding = session.state.findings.find(({ rule }) => rule === 'amount-is-text');
  const change = await session.applyFixes('Bedrag', finding?.fixes[0]?.edits ?? []);
  if (!change.ok) throw new Error(change.refusal.code);
  expect(session.state.changes).toHaveLength(1);
  const back = await session.takeBack(change.value);
  expect(back.ok && back.value.isTakenBack).toBe(true);
  expect(contents(opened.toBook())).toEqual(before);
  expect(await session.takeBack(change.value)).toMatchObject({ ok: false });
});

test('Overzicht is a new sheet each time, and taking back takes it away', async () => {
  const opened = await openedBook(generatedBook());
  const session = sessionOver(opened);
  await session.open();
  const before = contents(opened.toBook());
  expect(await session.writeOverzicht('kostenplaats')).toEqual({ ok: true, value: undefined });
  expect(await session.writeOverzicht('hsd')).toEqual({ ok: true, value: undefined });
  expect(opened.toBook().sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Overzicht', 'Overzicht (2)']));
  for (const change of session.state.changes) expect((await session.takeBack(change)).ok).toBe(true);
  expect(contents(opened.toBook())).toEqual(before);
});

test('the receipt goes into the properties on request only', async () => {
  const opened = await openedBook(generatedBook());
  const session = sessionOver(opened);
  await session.open();
  expect(await session.keepReceipt()).toMatchObject({ ok: false, refusal: { code: 'no-receipt' } });
});

test('submitting a plan with errors is refused here, without asking the register', async () => {
  const opened = await openedBook(generatedBook({ mistakes: 12 }));
  const session = sessionOver(opened);
  await session.open();
  expect(await session.submit({})).toMatchObject({ ok: false, refusal: { code: 'has-errors' } });
});
