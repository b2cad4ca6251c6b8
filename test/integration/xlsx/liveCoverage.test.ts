import type { Coverage } from '#core/report/dekking/coverage';
import type { Book } from '#xlsx/book/Book';
import { closeAll, generatedBook, openedBook } from '../actions/opened';
import { closeSessions, openSession } from '../actions/openSession';
import { workedOutElsewhere } from './otherEngine';

afterEach(() => {
  closeSessions();
  closeAll();
});

/** The row of the report's headers. */
const HEADER = 3;

/** The coverage on a sheet of its own, worked out by our engine, and what it must say. */
async function written(cut: 'departement' | 'programma'): Promise<{ book: Book; covered: Coverage }> {
  const opened = await openedBook(generatedBook());
  const session = await openSession(opened);
  expect((await session.writeReport({ id: 'dekking', cut, year: -1 })).ok).toBe(true);
  await opened.engine.calculation.settle();
  const made = { book: opened.toBook(), covered: (await session.coverage(cut))! };
  closeSessions();
  closeAll();
  return made;
}

/** Holds euros, people and actions of each cell, and the sums of each block, against the plan; gives how many formulas say so. */
function heldIn({ sheets }: Book, { cells, columns, rowSums, total }: Coverage): number {
  const sheet = sheets.find(({ name }) => name === 'Dekking')!;
  const width = columns.length + 1;
  let held = 0;
  [...cells.map((row, at) => [...row, rowSums[at]!]), [...columns.map(() => null), total]].forEach((row, at) => row.forEach((cell, column) => {
    if (!cell) return;
    const { GD = [], BD = [], onbekend = [], VTE = [] } = cell.amounts;
    const told = [[...GD, ...BD, ...onbekend], VTE].map((amounts) => amounts.reduce((sum, each) => sum + each, 0));
    [...told, cell.actionCount * 100].forEach((expected, block) => {
      const found = sheet.cells[HEADER + 1 + at]?.[2 + block * width + column];
      expect([at, column, block, Math.round(Number(found?.v) * 100)]).toEqual([at, column, block, expected]);
      if (found?.f !== undefined) held += 1;
    });
  }));
  return held;
}

test('euros, people and actions of the coverage are formulas that say the same in another engine (where there is one)', async () => {
  const made = [await written('departement'), await written('programma')];
  const others = await workedOutElsewhere(made.map(({ book }) => book));
  for (const [at, { book, covered }] of made.entries()) {
    const held = [book, ...others[at] ? [others[at]] : []].map((each) => heldIn(each, covered));
    // All of each filled cell, and the sums of each row and of the whole.
    const filled = covered.cells.flat().filter((cell) => cell !== null);
    expect(filled.length).toBeGreaterThan(3);
    expect(held).toEqual(held.map(() => 3 * (covered.rows.length + 1) + filled.reduce((sum, { actionCount }) => sum + 2 + (actionCount > 0 ? 1 : 0), 0)));
  }
}, 120_000);
