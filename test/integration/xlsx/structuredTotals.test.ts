import { USUAL_PARTS } from '#core/write/structure/StructureParts';
import type { Amounts } from '#core/totals/Totals';
import type { Book } from '#xlsx/book/Book';
import type { ColumnLayout } from '#core/layout/Layout';
import type { Session } from '#actions/Session';
import { bookOf } from '../actions/changeKit';
import { closeAll, openedBook } from '../actions/opened';
import { closeSessions, openSession } from '../actions/openSession';
import { PLANNERS_KINDS } from '../actions/plannersKinds';
import { workedOutElsewhere } from './otherEngine';

afterEach(() => {
  closeSessions();
  closeAll();
});

const YEARS = [2026, 2027];

/** SDs, ODs and actions with euro and people, uneven on purpose: odd cents, negatives, blanks, an OD without actions. */
function plannersBook(): Book {
  const rows = [1, 2, 3].flatMap((sd) => [
    [`Doelstelling ${sd}`, 'SD'], ...Array.from({ length: sd }, (_, od) => [
      [`Operationeel ${sd}.${od}`, 'OD'], ...Array.from({ length: (sd + od) % 4 }, (__, actie) => [
        `Actie ${sd}.${od}.${actie}`, actie % 2 === 0 ? 'Actie' : 'Activiteit', 1000.07 * (actie + 1) + sd, actie === 1 ? null : -12.34 * od, 0.1 * (actie + 1), 8.5,
      ]),
    ]).flat(),
  ]);
  return bookOf({ Plan: [['Titel', 'Niveau', ...YEARS.map((jaar) => `GD ${jaar}`), ...YEARS.map((jaar) => `VTE ${jaar}`)], ...rows] });
}

/** Euro or people of a year, in hundredths. */
const hundredths = (amounts: Amounts, { aard = 'GD' }: ColumnLayout, year: number): number => {
  const kind = Object.keys(amounts).find((each) => each.startsWith(aard)) as keyof Amounts | undefined;
  return (kind && amounts[kind]?.[year]) ?? 0;
};

/** A cell that may hold a total, and what hangs below its element in hundredths. */
interface Total { readonly row: number; readonly column: number; readonly header: string; readonly below: number }

/** A book once it is structured, what its totals must be, and the same book with a filter on that leaves out all but its parents and a few rows. One book at a time: the engine remembers results by their formula. */
async function structured(book: Book): Promise<{ ours: Book; filtered: Book; totals: Total[] }> {
  const opened = await openedBook(book);
  const session = await openSession(opened);
  const shown = await session.previewStructure(USUAL_PARTS);
  const done = shown.ok ? await session.structureSheets('Aanvullen', shown.value) : shown;
  if (!done.ok) throw new Error(done.refusal.code);
  await session.open();
  const [ours, totals] = [opened.toBook(), totalsOf(session)];
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const amounts = totals[0]!.column;
    sheet.autoFilter.apply(sheet.getUsedRange(), amounts, { filterOn: 'Custom', criterion1: '<10', criterion2: '>2000', operator: 'Or' });
    sheet.getRange('3:3').rowHidden = true;
    await context.sync();
  });
  const made = { ours, totals, filtered: opened.toBook() };
  closeSessions();
  closeAll();
  return made;
}

function totalsOf(session: Session): Total[] {
  const plan = session.state.plan!;
  const amounts = plan.sheets[0]!.columns.filter(({ field }) => field === 'bedrag');
  return plan.elements.filter(({ level }) => level === 'sd' || level === 'od').flatMap(({ index, row }) => amounts.map((column) => (
    { row, column: column.column, header: column.header, below: hundredths(session.subtree(index), column, plan.years.indexOf(column.jaar!)) })));
}

test('worked out by another engine (where there is one) and by ours, the totals on parent rows are those of the plan, whatever the sheet', async () => {
  const kinds: [string, number, Book][] = [['rows', 4 * 8, plannersBook()], ['level columns', 10, PLANNERS_KINDS['level columns']!()], ['a column with indent', 10, PLANNERS_KINDS['a column with indent']!()], ['a column with bold print', 6, PLANNERS_KINDS['a column with bold print']!()]];
  const made: Awaited<ReturnType<typeof structured>>[] = [];
  for (const [, , book] of kinds) made.push(await structured(book));
  const all = await workedOutElsewhere([...made.map(({ ours }) => ours), ...made.map(({ filtered }) => filtered)]);
  const others = all.slice(0, made.length);
  const compared = kinds.map(([kind], at) => [made[at]!.ours, ...(others[at] ? [others[at]] : [])].map((book) => comparedIn(made[at]!.totals, book, kind)));
  expect(compared).toEqual(kinds.map(([, count]) => new Array<number>(others.length > 0 ? 2 : 1).fill(count)));
  // What a filter leaves of them, and a row hidden by hand meanwhile: both engines say the same, and less than the whole.
  for (const [at, { ours, filtered, totals }] of made.entries()) {
    const stated = (book: Book): number[] => totals.map(({ row, column }) => Math.round(Number(book.sheets[0]!.cells[row]?.[column]?.v ?? 0) * 100));
    expect(stated(filtered)).not.toEqual(stated(ours));
    for (const other of all.slice(made.length + at, made.length + at + 1)) expect([kinds[at]![0], stated(other)]).toEqual([kinds[at]![0], stated(filtered)]);
  }
}, 120_000);

/** Holds each total that stands in a book against the plan; gives how many there are. */
function comparedIn(totals: readonly Total[], book: Book, kind: string): number {
  let compared = 0;
  for (const { row, column, header, below } of totals) {
    const cell = book.sheets[0]!.cells[row]?.[column];
    if (!cell?.f) continue;
    expect([kind, row, header, Math.round(Number(cell.v) * 100)]).toEqual([kind, row, header, below]);
    compared += 1;
  }
  return compared;
}
