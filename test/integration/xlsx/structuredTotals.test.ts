import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { USUAL_PARTS } from '#core/write/structure/StructureParts';
import type { Amounts } from '#core/totals/Totals';
import type { Book } from '#xlsx/book/Book';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import type { ColumnLayout } from '#core/layout/Layout';
import type { Session } from '#actions/Session';
import { bookOf } from '../actions/changeKit';
import { closeAll, openedBook } from '../actions/opened';
import { closeSessions, openSession } from '../actions/openSession';
import { PLANNERS_KINDS } from '../actions/plannersKinds';

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

/** LibreOffice works the formulas out: the files that it gets hold no results. One start of it does them all. */
function throughLibreOffice(program: string, files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'doelboom-'));
  const names = files.map((_, index) => `in${index}.xlsx`);
  try {
    names.forEach((name, index) => writeFileSync(path.join(folder, name), files[index]!));
    execFileSync(program, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(folder, 'out'), ...names.map((name) => path.join(folder, name))], { stdio: 'ignore', timeout: 90_000 });
    return names.map((name) => new Uint8Array(readFileSync(path.join(folder, 'out', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutResults(book: Book): Book {
  const bare = structuredClone(book);
  for (const { cells } of bare.sheets) for (const row of cells) for (const cell of row ?? []) if (cell?.f !== undefined) delete cell.v;
  return bare;
}

const program = (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, 'soffice')).find((file) => existsSync(file));

/** Euro or people of a year, in hundredths. */
const hundredths = (amounts: Amounts, { aard = 'GD' }: ColumnLayout, year: number): number => {
  const kind = Object.keys(amounts).find((each) => each.startsWith(aard)) as keyof Amounts | undefined;
  return (kind && amounts[kind]?.[year]) ?? 0;
};

/** A cell that may hold a total, and what hangs below its element in hundredths. */
interface Total { readonly row: number; readonly column: number; readonly header: string; readonly below: number }

/** A book once it is structured, and what its totals must be. One book at a time: the engine remembers results by their formula. */
async function structured(book: Book): Promise<{ ours: Book; totals: Total[] }> {
  const opened = await openedBook(book);
  const session = await openSession(opened);
  const shown = await session.previewStructure(USUAL_PARTS);
  const done = shown.ok ? await session.structureSheets('Aanvullen', shown.value) : shown;
  if (!done.ok) throw new Error(done.refusal.code);
  await session.open();
  const made = { ours: opened.toBook(), totals: totalsOf(session) };
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

async function readAll(files: readonly Uint8Array[]): Promise<Book[]> {
  const books = await Promise.all(files.map((file) => readXlsx(file)));
  return books.map((book) => { if (!book.ok) throw new Error(book.refusal.code); return book.value; });
}

test('worked out by another engine (where there is one) and by ours, the totals on parent rows are those of the plan, whatever the sheet', async () => {
  const kinds: [string, number, Book][] = [['rows', 4 * 8, plannersBook()], ['level columns', 10, PLANNERS_KINDS['level columns']!()], ['a column with indent', 10, PLANNERS_KINDS['a column with indent']!()], ['a column with bold print', 6, PLANNERS_KINDS['a column with bold print']!()]];
  const made: Awaited<ReturnType<typeof structured>>[] = [];
  for (const [, , book] of kinds) made.push(await structured(book));
  const others = program ? await readAll(throughLibreOffice(program, await Promise.all(made.map(({ ours }) => writeXlsx(withoutResults(ours)))))) : [];
  const compared = kinds.map(([kind], at) => [made[at]!.ours, ...(others[at] ? [others[at]] : [])].map((book) => comparedIn(made[at]!.totals, book, kind)));
  expect(compared).toEqual(kinds.map(([, count]) => new Array<number>(program ? 2 : 1).fill(count)));
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
