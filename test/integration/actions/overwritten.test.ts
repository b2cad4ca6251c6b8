import { textBook } from '#xlsx/book/textBook.testing';
import { closeAll, openedBook, until } from './opened';
import { closeSessions, openSession } from './openSession';

afterEach(closeSessions);
afterEach(closeAll);

const BOOK = `
  # Plan
  Niveau | Code | Titel | Bovenliggende code
  OD | OD1 | Huren |
  Activiteit | AV1 | Premie | OD1
  Activiteit | AV2 | Loket | OD1
  # Middelen
  Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
  AV1 | K1 | GD | 100 | 200 | 300
  AV2 | K1 | GD | 10 | 20 | 30
  Totaal | | | =SUM(D2:D3) -> 110 | =SUM(E2:E3) -> 220 | =SUM(F2:F3) -> 330
  # Kostenplaatsen
  Code | Naam
  K1 | Advies
`;

type Opened = Awaited<ReturnType<typeof openedBook>>;

async function put({ Excel }: Opened, sheet: string, address: string, formula: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

test('a number typed over a total is told with the edit itself, also the very number that stood there; the formula put back ends it', async () => {
  const opened = await openedBook(textBook(BOOK));
  const session = await openSession(opened);
  const rules = () => session.state.findings.map(({ rule, where }) => `${rule} ${where.row},${where.column}`);
  expect(rules()).toEqual([]);
  await put(opened, 'Middelen', 'E4', 220);
  await until(() => rules().length > 0, 'the finding');
  expect(rules()).toEqual(['total-overwritten 3,4']);
  await put(opened, 'Middelen', 'E4', '=SUM(E2:E3)');
  await until(() => rules().length === 0, 'the end of it');
  // As it is known now, so it is after a check of the same cells with other rules.
  await put(opened, 'Middelen', 'D4', 111);
  await until(() => rules().length > 0, 'the finding');
  expect(rules()).toContain('total-overwritten 3,3');
});

test('the formulas are asked in the round trip of the values, and only on a sheet that has any', async () => {
  const opened = await openedBook(textBook(BOOK));
  const session = await openSession(opened);
  const follow = async (sheet: string, address: string, value: number | string) => {
    const revision = session.state.revision;
    await put(opened, sheet, address, value);
    opened.host.counters.reset();
    await until(() => session.state.revision > revision, 'the edit');
    return [opened.host.counters.roundTrips, opened.host.counters.largestResponse] as const;
  };
  const [calculated, bytes] = await follow('Middelen', 'E4', 220);
  const [typed, fewer] = await follow('Plan', 'C3', 'Premies');
  expect([calculated, typed]).toEqual([1, 1]);
  // With the row of totals, of whose new results no event tells.
  expect(bytes).toBeLessThan(fewer + 300);
  expect(bytes).toBeGreaterThan(fewer);
});
