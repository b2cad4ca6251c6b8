import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ALL_PARTS } from '#core/write/structure/StructureParts';
import type { Amounts } from '#core/totals/Totals';
import type { Book } from '#xlsx/book/Book';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import { bookOf } from '../actions/changeKit';
import { closeAll, openedBook } from '../actions/opened';
import { closeSessions, openSession } from '../actions/openSession';

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

/** LibreOffice works the formulas out: the file that it gets holds no results. */
function throughLibreOffice(program: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'doelboom-'));
  try {
    writeFileSync(path.join(folder, 'in.xlsx'), bytes);
    execFileSync(program, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(folder, 'out'), path.join(folder, 'in.xlsx')], { stdio: 'ignore', timeout: 90_000 });
    return new Uint8Array(readFileSync(path.join(folder, 'out', 'in.xlsx')));
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
const hundredths = (amounts: Amounts, column: number): number => {
  const kind = Object.keys(amounts).find((each) => each.startsWith(column < 4 ? 'GD' : 'VTE')) as keyof Amounts | undefined;
  return (kind && amounts[kind]?.[column % 2]) ?? 0;
};

test('worked out by another engine (where there is one) and by ours, the totals on parent rows are those of the plan', async () => {
  const opened = await openedBook(plannersBook());
  const session = await openSession(opened);
  const shown = await session.previewStructure(ALL_PARTS);
  const done = shown.ok ? await session.structureSheets('Aanvullen', shown.value) : shown;
  if (!done.ok) throw new Error(done.refusal.code);
  await session.open();
  const ours = opened.toBook();
  const other = program ? await readXlsx(throughLibreOffice(program, await writeXlsx(withoutResults(ours)))) : null;
  if (other && !other.ok) throw new Error(other.refusal.code);
  const { plan } = session.state;
  const parents = plan!.elements.filter(({ level }) => level === 'sd' || level === 'od');
  let compared = 0;
  for (const { index, row } of parents) {
    const amounts = session.subtree(index);
    for (const column of [2, 3, 4, 5]) {
      for (const book of [ours, ...(other ? [other.value] : [])]) {
        const cell = book.sheets[0]!.cells[row]?.[column];
        if (!cell?.f) continue;
        expect([row, column, Math.round(Number(cell.v) * 100)]).toEqual([row, column, hundredths(amounts, column)]);
        compared += 1;
      }
    }
  }
  expect(compared).toBe((program ? 2 : 1) * 4 * 8);
}, 120_000);
