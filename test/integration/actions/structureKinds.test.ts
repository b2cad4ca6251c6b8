import { USUAL_PARTS, type StructureParts } from '#core/write/structure/StructureParts';
import { offerFixes } from '#core/rules/offerFixes';
import { structureText } from '#core/write/structure/structureText';
import type { Session } from '#actions/Session';
import { closeAll, openedBook, until, type OpenedWorkbook } from './opened';
import { whole } from './changeKit';
import { closeSessions, openSession } from './openSession';
import { previewed, structured } from './structuring';
import { PLANNERS_KINDS } from './plannersKinds';

afterEach(() => {
  closeSessions();
  closeAll();
});

const tree = ({ state: { plan } }: Session): string[] => plan!.elements.filter(({ isListed }) => !isListed).map(({ level, title, parent }) => `${level} ${title} < ${plan!.elements[parent]?.title ?? ''}`);
const codes = ({ state: { plan } }: Session): string[] => plan!.elements.map(({ code }) => code).filter((code) => code !== '');
const sheetOf = (opened: OpenedWorkbook) => opened.toBook().sheets[0]!;
/** The totals that stand beside objectives, and what hangs below them, for the first year. */
function totals(session: Session): [number, unknown][] {
  const { plan } = session.state;
  const column = plan!.sheets[0]!.columns.find(({ header }) => header === 'GD 2026')!.column;
  return plan!.elements.filter(({ level }) => level === 'sd' || level === 'od').map(({ index, sheet, row }) => [Object.values(session.subtree(index))[0]?.[0] ?? 0, session.cell({ sheet, row, column })]);
}

const CODES: Record<string, string[]> = {
  'level columns': ['SD01', 'OD0101', 'AC0001', 'AC0002', 'OD0102', 'AC0003', 'SD02', 'OD0201', 'AC0004'],
  'a column with indent': ['SD01', 'OD0101', 'AC0001', 'AC0002', 'OD0102', 'AC0003', 'SD02', 'OD0201', 'AC0004'],
  'a column with bold print': ['OD01', 'OD02', 'AC0001', 'AC0002', 'OD03', 'AC0003', 'OD04', 'OD05', 'AC0004'],
  'a flat export': ['SD01', 'OD0101', 'AC0001', 'AC0002', 'OD0102', 'AC0003', 'SD02', 'OD0201', 'AC0004'],
};

describe.each(Object.keys(PLANNERS_KINDS))('%s', (kind) => {
  test('gets what it lacks, is read as the same plan with codes, needs nothing a second time, and is as it was when taken back', async () => {
    const opened = await openedBook(PLANNERS_KINDS[kind]!());
    const session = await openSession(opened);
    const [before, seen] = [opened.toBook(), tree(session)];
    const change = await structured(session, await previewed(session));
    await session.open();
    expect([tree(session), codes(session)]).toEqual([seen, CODES[kind]]);
    if (kind !== 'a flat export') for (const [below, stated] of totals(session)) if (below !== 0) expect(Math.round(Number(stated) * 100)).toBe(below);
    const again = await previewed(session);
    expect(again.change.acts).toEqual([]);
    expect(again.rows.every(({ is }) => !is.startsWith('new-'))).toBe(true);
    const back = await session.takeBack(change);
    expect(back.ok ? 'back' : back.refusal).toBe('back');
    expect(whole(opened.toBook())).toEqual(whole(before));
  });
});

describe('a style per level, on request', () => {
  const STYLED: StructureParts = { ...USUAL_PARTS, stijlen: true };
  const named = (opened: OpenedWorkbook): string[] => { const { styles, sheets: [sheet] } = opened.toBook(); return sheet!.cells.map((row) => [...new Set([0, 1, 2, 5].map((column) => styles[row[column]?.s ?? 0]?.name ?? '-'))].join()); };

  test('is off by default, and then looks stay', async () => {
    const opened = await openedBook(PLANNERS_KINDS['level columns']!());
    const session = await openSession(opened);
    const looks = (): unknown[] => { const { styles } = opened.toBook(); return sheetOf(opened).cells.map((row) => [0, 1, 2, 3].map((column) => styles[row[column]?.s ?? 0])); };
    const before = looks();
    await structured(session, await previewed(session));
    expect([looks(), opened.toBook().namedStyles ?? []]).toEqual([before, []]);
  });

  test('gives the rows of a level a named style and keeps their number formats; taken back cells look as they did and the styles are gone', async () => {
    const opened = await openedBook(PLANNERS_KINDS['level columns']!());
    const session = await openSession(opened);
    const before = opened.toBook();
    const change = await structured(session, await previewed(session, STYLED));
    expect(named(opened)).toEqual(['-', 'Doelboom SD', 'Doelboom OD', 'Doelboom Actie', 'Doelboom Actie', 'Doelboom OD', 'Doelboom Actie', 'Doelboom SD', 'Doelboom OD', 'Doelboom Actie']);
    const { styles, namedStyles } = opened.toBook();
    expect(namedStyles?.map(({ name, style: { font, fill } }) => [name, font?.bold, fill?.color])).toEqual([['Doelboom SD', true, '#DDEBF7'], ['Doelboom OD', true, '#F2F2F2'], ['Doelboom Actie', false, undefined]]);
    expect(styles[sheetOf(opened).cells[3]?.[4]?.s ?? 0]).toMatchObject({ name: 'Doelboom Actie', numberFormat: '#,##0.00' });
    expect((await previewed(session, STYLED)).change.acts).toEqual([]);
    const back = await session.takeBack(change);
    expect(back.ok ? 'back' : back.refusal).toBe('back');
    expect([whole(opened.toBook()), opened.toBook().namedStyles ?? []]).toEqual([whole(before), []]);
  });

  test('a style that the workbook has under that name is used as it is, and stays', async () => {
    const book = PLANNERS_KINDS['level columns']!();
    const own = { name: 'Doelboom SD', style: { font: { italic: true } } };
    const opened = await openedBook({ ...book, namedStyles: [own] });
    const session = await openSession(opened);
    const change = await structured(session, await previewed(session, STYLED));
    const { styles } = opened.toBook();
    expect(styles[sheetOf(opened).cells[1]?.[0]?.s ?? 0]).toMatchObject({ name: 'Doelboom SD', font: { italic: true } });
    await session.takeBack(change);
    expect(opened.toBook().namedStyles).toEqual([own]);
  });
});

test('totals look as the amounts do', async () => {
  const opened = await openedBook(PLANNERS_KINDS['level columns']!());
  const session = await openSession(opened);
  await structured(session, await previewed(session));
  const { styles } = opened.toBook();
  expect(sheetOf(opened).cells.slice(1, 3).map((row) => styles[row[4]?.s ?? 0]?.numberFormat)).toEqual(['#,##0.00', '#,##0.00']);
});

test('merged cells are told in the preview and left, and what is written is all there', async () => {
  const book = PLANNERS_KINDS['level columns']!();
  book.sheets[0]!.merges.push({ top: 1, left: 3, bottom: 1, right: 4 });
  const opened = await openedBook(book);
  const session = await openSession(opened);
  const shown = await previewed(session);
  expect(shown.rows.filter(({ is }) => is === 'merged').map((row) => structureText(row, 'nl'))).toEqual(['niet gedaan: 1 cel is samengevoegd met een andere (E2); wat daar geschreven wordt, houdt Excel niet']);
  await structured(session, shown);
  expect(sheetOf(opened).cells.slice(1, 3).map((row) => [row[4]?.f, row[5]?.f])).toEqual([[undefined, 'SUBTOTAL(9,F3:F7)'], ['SUBTOTAL(9,E4:E5)', 'SUBTOTAL(9,F4:F5)']]);
});

describe('once the totals stand there', () => {
  async function withTotals() {
    const opened = await openedBook(PLANNERS_KINDS['level columns']!());
    const session = await openSession(opened);
    await structured(session, await previewed(session));
    return { opened, session };
  }

  const toldOf = (session: Session) => session.state.findings.filter(({ rule }) => rule === 'branch-total-differs');

  /** Rows whose total is not what hangs below, as the cells stand; each of them is told at its cell, and no other is. */
  function wrongRows(session: Session): readonly number[] {
    const wrong = session.state.plan!.elements.filter(({ level, index, sheet, row }) => (level === 'sd' || level === 'od')
      && Math.round(Number(session.cell({ sheet, row, column: 4 })) * 100) !== (Object.values(session.subtree(index))[0]?.[0] ?? 0)).map(({ row }) => row);
    expect(toldOf(session).filter(({ where }) => where.column === 4).map(({ where }) => where.row)).toEqual(wrong);
    return wrong;
  }

  /** What somebody does is heard; then the pane shows it by itself. */
  async function after(session: Session, act: () => Promise<void>, wanted: () => boolean = () => true): Promise<void> {
    const { revision } = session.state;
    await act();
    await until(() => session.state.revision > revision && !session.state.isStale && session.state.phase === 'ready' && wanted(), 'the change to be followed');
  }

  test('an amount that is typed counts at once, and no total is told in between', async () => {
    const { opened, session } = await withTotals();
    const told: number[] = [];
    session.subscribe(() => told.push(toldOf(session).length));
    await after(session, () => opened.host.faults.secondAuthor.setValues('Doelen', 'E4', [[1000.25]]));
    expect([wrongRows(session), Math.max(...told)]).toEqual([[], 0]);
  });

  test('a row put in within a block counts', async () => {
    const { opened, session } = await withTotals();
    await after(session, async () => {
      await opened.host.faults.secondAuthor.insert('Doelen', '5:5');
      await opened.host.faults.secondAuthor.setValues('Doelen', 'C5:E5', [['Loket', 'KP1', 100]]);
    }, () => session.state.plan?.elements.some(({ title }) => title === 'Loket') === true);
    expect([wrongRows(session), sheetOf(opened).cells[1]?.[4]?.v]).toEqual([[], 135.5]);
  });

  test.each([['top', 4], ['bottom', 6]])('a row put in at the %s edge is told at the total that misses it; the formula over the whole block mends it, and is taken back', async (_, row) => {
    const { opened, session } = await withTotals();
    await after(session, async () => {
      await opened.host.faults.secondAuthor.insert('Doelen', `${row}:${row}`);
      await opened.host.faults.secondAuthor.setValues('Doelen', `C${row}:E${row}`, [['Loket', 'KP1', 100]]);
    }, () => toldOf(session).length > 0);
    expect(wrongRows(session)).toEqual([2]);
    const [finding] = toldOf(session);
    const [fix] = offerFixes(session.state.plan!, [finding!])(finding!);
    expect([fix?.id, fix?.isSafe, fix?.data]).toEqual(['block', false, { rows: 3 }]);
    const formula = () => sheetOf(opened).cells[2]?.[4]?.f;
    const before = formula();
    const done = await session.applyFixes('Totaal', fix!.edits);
    expect([done.ok && done.value.refused, formula()]).toEqual([[], 'SUBTOTAL(9,E4:E6)']);
    await until(() => toldOf(session).length === 0, 'the end of the finding');
    const back = await session.takeBack(done.ok ? done.value : undefined!);
    expect([back.ok && back.value.refused, formula()]).toEqual([[], before]);
  });

  test.each([['sorted', (sheet: Excel.Worksheet) => sheet.getRange('A2:I10').sort.apply([{ key: 4, ascending: false }]), true],
    ['filtered', (sheet: Excel.Worksheet) => sheet.autoFilter.apply(sheet.getRange('A1:I10'), 3, { filterOn: 'Values', values: ['KP2'] }), true],
    ['hidden by hand', (sheet: Excel.Worksheet) => { sheet.getRange('4:5').rowHidden = true; }, false]] as [string, (sheet: Excel.Worksheet) => void, boolean][])('rows that are %s: totals are right, or told', async (_, act, isTold) => {
    const { opened, session } = await withTotals();
    await opened.Excel.run(async (context) => { act(context.workbook.worksheets.getItem('Doelen')); await context.sync(); });
    await session.open();
    expect(wrongRows(session).length > 0).toBe(isTold);
  });
});
