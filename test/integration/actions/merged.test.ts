import { textBook } from '#xlsx/book/textBook.testing';
import { openExcelWorkbook } from '#workbook/ExcelWorkbook';
import type { OfficeDocument } from '#workbook/readFile';
import { closeAll, openedBook, until } from './opened';
import { sessionOver } from './sessionOver';
import type { Session } from '#actions/Session';

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  closeAll();
});

const drawn = (below: string, merge = '') => textBook(`
  # Plan
  Niveau | Code | Titel | Bovenliggende code
  OD | OD1 | Juridische ondersteuning |
  Activiteit | AV1 | Juridisch advies | OD1
  Activiteit | AV2 | Bibliotheek | OD1
  # Middelen
  Code actie | Kostenplaats | Aard | 2026 | 2027
  AV1 | K1 | GD | 5 | 5
  AV2 | ${below} | GD | 6 | 6
  ${merge}
  # Kostenplaatsen
  Code | Naam
  K1 | Advies
`);

/** A session over a book, with how often the file was asked for. */
async function opened(book: ReturnType<typeof drawn>, give?: OfficeDocument['getFileAsync']) {
  const open = await openedBook(book);
  let files = 0;
  const document = open.Office.context.document as OfficeDocument;
  const getFileAsync = (...given: unknown[]): void => { files += 1; ((give ?? document.getFileAsync) as (...given: unknown[]) => void)(...given); };
  const workbook = openExcelWorkbook(open.Excel, { patience: 20_000, document: { getFileAsync } as OfficeDocument });
  const session = sessionOver({ workbook });
  sessions.push(session);
  return { ...open, session, files: () => files };
}

const rulesOf = (session: Session) => session.state.findings.map(({ rule }) => rule);

test('merged cells are seen after the plan is shown, in the file: no round trip more, and nothing is written', async () => {
  const { session, files, host, toBook } = await opened(drawn('', 'samen B2:B3'));
  const before = toBook();
  host.counters.reset();
  await session.open();
  const roundTrips = host.counters.roundTrips;
  expect(rulesOf(session)).toEqual(['kostenplaats-missing']);
  await until(() => rulesOf(session)[0] === 'merged-cells-in-plan', 'the merged cells');
  expect(rulesOf(session)).toEqual(['merged-cells-in-plan']);
  expect([host.counters.roundTrips, files()]).toEqual([roundTrips, 1]);
  expect(toBook()).toEqual(before);
});

test('a workbook in which every row is filled is not looked at again', async () => {
  const { session, files } = await opened(drawn('K1'));
  await session.open();
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  expect([files(), rulesOf(session)]).toEqual([0, []]);
});

test('an empty cell that is no merged one is missing, and stays so where no file can be had', async () => {
  const unmerged = await opened(drawn(''));
  await unmerged.session.open();
  await until(() => unmerged.files() === 1, 'the file');
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  expect(rulesOf(unmerged.session)).toEqual(['kostenplaats-missing']);

  const refusing = await opened(drawn('', 'samen B2:B3'), (() => { throw new Error('not here'); }) as unknown as OfficeDocument['getFileAsync']);
  await refusing.session.open();
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  expect([refusing.files(), rulesOf(refusing.session)]).toEqual([1, ['kostenplaats-missing']]);
});

test('what was seen stays after an edit beside it', async () => {
  const { session, Excel } = await opened(drawn('', 'samen B2:B3'));
  await session.open();
  await until(() => rulesOf(session)[0] === 'merged-cells-in-plan', 'the merged cells');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Middelen').getRange('D3').values = [[7]];
    await context.sync();
  });
  await until(() => session.state.plan?.means.amounts[2] === 700, 'the edit');
  expect(rulesOf(session)).toEqual(['merged-cells-in-plan']);
});

const wide = () => textBook(`
  # Plan
  Niveau | Code | Titel | Beschrijving | Bovenliggende code
  OD | OD1 | Juridische ondersteuning | |
  Activiteit | AV1 | Juridisch advies | Aan alle diensten | OD1
  Activiteit | AV2 | Bibliotheek | | OD1
  samen C4:D4
`);

test('cells that are merged with what most rows leave empty are seen when somebody asks to check again, and nothing is written', async () => {
  const { session, files, toBook } = await opened(wide());
  const before = toBook();
  await session.open();
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  expect([files(), rulesOf(session).includes('merged-cells-in-plan')]).toEqual([0, false]);
  await session.open();
  await until(() => rulesOf(session).includes('merged-cells-in-plan'), 'the merged cells');
  expect([files(), toBook()]).toEqual([1, before]);
});
