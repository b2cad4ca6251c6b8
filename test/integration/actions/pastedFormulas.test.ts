import type { CellValue } from '#core/values/CellValue';
import type { Session } from '#actions/Session';
import { textBook } from '#xlsx/book/textBook.testing';
import { checkPlan } from '#core/rules/checkPlan';
import { readPlanFrom } from '#actions/readPlanFrom';
import { ailingEvents } from './ailingEvents';
import { handClock } from './handClock';
import { closeAll, openedBook, until, type OpenedWorkbook } from './opened';
import { closeSessions, openSession } from './openSession';
import { sessionOver } from './sessionOver';

const own: Session[] = [];
afterEach(() => own.splice(0).forEach((session) => session.close()));
afterEach(closeSessions);
afterEach(closeAll);

const BOOK = `
  # Plan
  Niveau | Code | Titel | Bovenliggende code
  OD | OD1 | Huren |
  Activiteit | AV1 | Premie | OD1
  # Middelen
  Code actie | Kostenplaats | Aard | 2026 | 2027
  AV1 | K1 | GD | 100 | 200
  # Kostenplaatsen
  Code | Naam | Van | Tot
  K1 | Advies | |
  K2 | Website | |
  K3 | Onthaal | |
`;

/** As a paste does: what begins with a sign becomes a formula. */
async function paste({ Excel }: Pick<OpenedWorkbook, 'Excel'>, address: string, values: CellValue[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Kostenplaatsen').getRange(address).values = values;
    await context.sync();
  });
}

const said = ({ state }: Session): string[] => state.findings.filter(({ rule }) => rule === 'value-became-formula').map(({ where, data }) => `${where.row},${where.column} ${String(data.value)} ${String(data.shown)}`);

test('what became a formula when it was pasted into a list is told at its cell, and no more once it is text', async () => {
  const opened = await openedBook(textBook(BOOK));
  const session = await openSession(opened);
  expect(session.state.findings).toEqual([]);
  await paste(opened, 'A3:B4', [['=1+1', 'Website'], ['K3', '=HYPERLINK("https://stad.example","Site")']]);
  await until(() => said(session).length > 0, 'the findings');
  expect(said(session)).toEqual(['2,0 =1+1 2', '3,1 =HYPERLINK("https://stad.example","Site") Site']);
  await paste(opened, 'A3', [["'=1+1"]]);
  await until(() => said(session).length === 1, 'the end of the first');
  // The value stays what it was, and is looked up from now on.
  await paste(opened, 'B4', [['="Si"&B3']]);
  await until(() => said(session).length === 0, 'the end of the second');
});

test('a formula whose value is what stood there is told as well, also on a row that comes with it', async () => {
  const opened = await openedBook(textBook(BOOK));
  const session = await openSession(opened);
  await paste(opened, 'A3', [['="K2"']]);
  await until(() => said(session).length > 0, 'the finding');
  await paste(opened, 'A5:B5', [['K4', '="Loket"']]);
  await until(() => said(session).length > 1, 'the finding of the new row');
  expect(said(session)).toEqual(['2,0 ="K2" K2', '4,1 ="Loket" Loket']);
});

test('formulas that speak of cells, and those where one calculates, are followed in place', async () => {
  const opened = await openedBook(textBook(BOOK));
  const session = await openSession(opened);
  const { plan, revision } = session.state;
  await paste(opened, 'B3:C3', [['=B2&" 2"', '=2025+1']]);
  await until(() => session.state.revision > revision, 'the edit');
  expect(said(session)).toEqual([]);
  expect(session.state.plan).toBe(plan);
});

test.each([
  ['no formula in a list', BOOK, 3], ['formulas where one calculates', BOOK.replace('Advies | |', 'Advies | =2025+1 -> 2026 |'), 3],
  ['one that speaks of a cell', BOOK.replace('K3 | Onthaal', 'K3 | =B2 -> Advies'), 4], ['one that does not', BOOK.replace('K3 | Onthaal', 'K3 | ="Balie" -> Balie'), 4],
] as const)('with %s the plan is read in so many round trips', async (_, book, roundTrips) => {
  const { host, workbook } = await openedBook(textBook(book));
  host.counters.reset();
  const read = await readPlanFrom(workbook);
  expect(host.counters.roundTrips).toBe(roundTrips);
  const found = read.ok ? checkPlan(read.value.plan).filter(({ rule }) => rule === 'value-became-formula') : [];
  expect(found.map(({ where, data }) => [where.row, where.column, data.value])).toEqual(book.includes('Balie') ? [[3, 1, '="Balie"']] : []);
});

test('what no event told is found when somebody looks again: one that came, became another, and went', async () => {
  const opened = await openedBook(textBook(BOOK));
  const clock = handClock();
  const session = sessionOver({ workbook: ailingEvents(opened.workbook, () => 'lost') }, clock);
  own.push(session);
  await session.open();
  const look = async (): Promise<string[]> => {
    session.look();
    await clock.runAll();
    return said(session);
  };
  await paste(opened, 'B3', [['="Website"']]);
  expect(await look()).toEqual(['2,1 ="Website" Website']);
  const { plan } = session.state;
  await look();
  expect(session.state.plan).toBe(plan);
  await paste(opened, 'B3', [['="Web"&"site"']]);
  expect(await look()).toEqual(['2,1 ="Web"&"site" Website']);
  await paste(opened, 'B3', [['=IF(A1="","","Website")']]);
  expect(await look()).toEqual([]);
});
