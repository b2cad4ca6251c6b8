import type { Book } from '#xlsx/book/Book';
import type { Finding } from '#core/rules/Finding';
import type { Session } from '#actions/Session';
import { bookOf, whole } from './changeKit';
import { handClock, type HandClock } from './handClock';
import { closeAll, openedBook, type OpenedWorkbook } from './opened';
import { PLANNERS_KINDS } from './plannersKinds';
import { sessionOver } from './sessionOver';
import { previewed, structured } from './structuring';

/* Totals on parent rows while a filter is on, rows are hidden or groups folded: heard and told by itself, and over when all is shown again. */
const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  closeAll();
});

/** A level beside each title, and amounts of two kinds. */
function rowsBook(): Book {
  return bookOf({ Doelen: [
    ['Titel', 'Niveau', 'Kostenplaats', 'GD 2026', 'GD 2027', 'VTE 2026'],
    ['Wonen', 'SD'], ['Huren', 'OD'], ['Premie', 'Actie', 'KP1', 1000.07, 1, 0.5], ['Advies', 'Activiteit', 'KP2', 20.5, null, 1], ['Kopen', 'OD'], ['Lening', 'Actie', 'KP1', 5, 2, null],
    ['Groen', 'SD'], ['Bos', 'OD'], ['Boom', 'Actie', 'KP2', -7.25, 4, 2],
  ], Kostenplaatsen: [['Code', 'Naam'], ['KP1', 'Huis'], ['KP2', 'Tuin']] });
}

/** The same as an Excel table, with the planner's own subtotals in it. */
function tableBook(): Book {
  const book = rowsBook();
  const [sheet] = book.sheets;
  const columns = sheet!.cells[0]!.map((cell) => ({ name: String(cell?.v) }));
  sheet!.tables.push({ id: '1', name: 'Doelentabel', range: { top: 0, left: 0, bottom: 9, right: 5 }, columns, hasHeaders: true, hasTotals: false, style: 'TableStyleMedium2', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, hasFilter: true });
  for (const [row, first, last] of [[1, 3, 7], [2, 4, 5], [5, 7, 7], [7, 9, 10], [8, 10, 10]] as const) for (const [column, letter] of [[3, 'D'], [4, 'E'], [5, 'F']] as const) sheet!.cells[row]![column] = { f: `SUBTOTAL(9,${letter}${first}:${letter}${last})` };
  return book;
}

const KINDS: Record<string, () => Book> = {
  'level columns': PLANNERS_KINDS['level columns']!, 'a column with indent': PLANNERS_KINDS['a column with indent']!, 'a column with bold print': PLANNERS_KINDS['a column with bold print']!, 'rows with their level': rowsBook, 'a table with totals of its own': tableBook,
};

interface Ground { readonly opened: OpenedWorkbook; readonly session: Session; readonly clock: HandClock }

/** A workbook whose totals stand, and a session that has read it and come to rest. */
async function ground(kind: string): Promise<Ground> {
  const opened = await openedBook(KINDS[kind]!());
  const clock = handClock();
  const session = sessionOver(opened, clock);
  sessions.push(session);
  await session.open();
  await structured(session, await previewed(session));
  const here = { opened, session, clock };
  await atRest(here);
  await session.open();
  await atRest(here);
  return here;
}

/** All that was told has been followed, and the workbook compared once it was quiet. */
async function atRest({ clock }: Ground): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => { setTimeout(resolve, 0); });
  await clock.runAll();
}

async function does(here: Ground, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await here.opened.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Doelen'));
    await context.sync();
  });
  await atRest(here);
}

const told = ({ session }: Ground): Finding[] => session.state.findings.filter(({ rule }) => rule === 'branch-total-differs');

/** The cells of totals that do not say what hangs below, as the sheet now stands; each of them is told, and no other. */
function wrong(here: Ground): string[] {
  const { plan } = here.session.state;
  const amounts = plan!.sheets[0]!.columns.filter(({ field }) => field === 'bedrag');
  const cells = here.opened.toBook().sheets[0]!.cells;
  const found = plan!.elements.filter(({ level }) => level === 'sd' || level === 'od').flatMap(({ index, row }) => amounts.flatMap(({ column, aard, jaar }) => {
    const cell = cells[row]?.[column];
    const below = (here.session.subtree(index) as unknown as Record<string, readonly number[]>)[aard ?? 'GD']?.[plan!.years.indexOf(jaar!)] ?? 0;
    return cell?.f === undefined || Math.round(Number(cell.v) * 100) === below ? [] : [`${row}:${column}`];
  }));
  expect(told(here).map(({ where }) => `${where.row}:${where.column}`).sort()).toEqual([...found].sort());
  return found;
}

/** What a person reads of a book, whatever is shown of it. */
const held = ({ opened }: Ground): unknown => JSON.parse(JSON.stringify(whole(opened.toBook())));

describe.each(Object.keys(KINDS))('%s', (kind) => {
  const column = kind === 'level columns' ? 3 : kind.startsWith('a column') ? 1 : 2;
  const isTable = kind.startsWith('a table');
  const filtered = (values: string[]) => (sheet: Excel.Worksheet): void => (isTable
    ? sheet.tables.getItem('Doelentabel').columns.getItemAt(column).filter.applyValuesFilter(values)
    : sheet.autoFilter.apply(sheet.getUsedRange(), column, { filterOn: 'Values', values }));
  const cleared = (sheet: Excel.Worksheet): void => (isTable ? sheet.tables.getItem('Doelentabel').clearFilters() : sheet.autoFilter.remove());

  test('what a filter takes out of totals is told at each of them as soon as it is on, and no longer once it is cleared; nothing is written', async () => {
    const here = await ground(kind);
    const before = held(here);
    expect(wrong(here)).toEqual([]);
    await does(here, filtered(['KP2', '']));
    expect(wrong(here).length).toBeGreaterThan(0);
    expect(told(here).every(({ data }) => data.isHidden === true)).toBe(true);
    await does(here, filtered(['KP2']));
    expect(wrong(here).length).toBeGreaterThan(0);
    await does(here, cleared);
    expect([wrong(here), held(here)]).toEqual([[], before]);
  });

  test('rows that are hidden by hand, and groups that are folded, leave totals right', async () => {
    const here = await ground(kind);
    const before = held(here);
    await does(here, (sheet) => { sheet.getRange('4:5').rowHidden = true; });
    expect(wrong(here)).toEqual([]);
    await does(here, (sheet) => { sheet.getRange('4:5').rowHidden = false; sheet.showOutlineLevels(1, 0); });
    expect(wrong(here)).toEqual([]);
    await does(here, (sheet) => sheet.showOutlineLevels(8, 0));
    expect([wrong(here), held(here)]).toEqual([[], before]);
  });

  test('an amount that is typed while the filter is on counts in the plan; totals are told until it is cleared, and then are right', async () => {
    const here = await ground(kind);
    await does(here, filtered(['KP2', '']));
    const amounts = here.session.state.plan!.sheets[0]!.columns.find(({ field }) => field === 'bedrag')!.column;
    const row = here.session.state.plan!.elements.find(({ title }) => title === 'Premie')!.row;
    await does(here, (sheet) => { sheet.getCell(row, amounts).values = [[500]]; });
    expect(wrong(here).length).toBeGreaterThan(0);
    await does(here, cleared);
    expect(wrong(here)).toEqual([]);
  });
});
