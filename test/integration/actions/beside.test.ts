import type { Session } from '#actions/Session';
import { bookOf, whole } from './changeKit';
import { closeAll, openedBook, type OpenedWorkbook } from './opened';
import { sessionOver } from './sessionOver';

afterEach(closeAll);
const sessions: Session[] = [];
afterEach(() => { for (const session of sessions.splice(0)) session.close(); });

/** A flat export with a list of its own, as cities keep them. */
const flat = () => bookOf({
  Export: [
    ['SD code', 'SD titel', 'OD code', 'OD titel', 'Actie code', 'Actie titel', 'Kostenplaats', 'GD 2026', 'GD 2027'],
    ['SD1', 'Wonen', 'OD1', 'Huur', 'AC1', 'Premie', 'K1', 100.5, 200],
    ['SD1', 'Wonen', 'OD1', 'Huur', 'AC2', 'Loket', 'K2', 10, null],
    ['SD2', 'Groen', 'OD2', 'Bos', 'AC3', '=CONCATENATE("Bo","men")', 'K1', 7, 8],
  ],
  Kostenplaatsen: [['Code', 'Naam'], ['K1', 'Lonen'], ['K2', 'Werking']],
});

async function opened(): Promise<{ opened: OpenedWorkbook; session: Session }> {
  const workbook = await openedBook(flat(), { canMove: true });
  const session = sessionOver(workbook);
  sessions.push(session);
  await session.open();
  return { opened: workbook, session };
}

const tree = ({ state: { plan } }: Session): string[] => (plan?.elements ?? []).map(({ code, title, parent, level }) => `${level} ${code} ${title} < ${plan?.elements[parent]?.code ?? ''}`).sort();

test('the plan goes into the template beside: same tree, same money; the old sheets stay and count no more', async () => {
  const { opened: workbook, session } = await opened();
  const before = workbook.toBook();
  const [treeBefore, totalsBefore] = [tree(session), session.totals('sd')];
  const preview = await session.previewBeside();
  expect(workbook.toBook()).toEqual(before);
  expect(preview.ok && preview.value.filter(({ kind }) => kind === 'add-sheet').map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(['Plan', 'Middelen', 'HSD']));
  // The workbook has its cost centres as a list already.
  expect(preview.ok && preview.value.some(({ sheet }) => sheet.startsWith('Kostenplaatsen'))).toBe(false);
  const done = await session.structureBeside('Ernaast');
  if (!done.ok) throw new Error(`${done.refusal.code} ${JSON.stringify(done.refusal.data)}`);
  expect(tree(session)).toEqual(treeBefore);
  expect(session.totals('sd')).toEqual(totalsBefore);
  expect(session.state.plan?.sheets.map(({ name }) => name)).not.toContain('Export');
  const after = workbook.toBook();
  expect(after.sheets.slice(0, 2).map(({ name, cells }) => ({ name, cells }))).toEqual(before.sheets.map(({ name, cells }) => ({ name, cells })));
});

test('each element leads back to its old row, and taken back all is as it was', async () => {
  const { opened: workbook, session } = await opened();
  const before = whole(workbook.toBook());
  const treeBefore = tree(session);
  const done = await session.structureBeside('Ernaast');
  if (!done.ok) throw new Error(done.refusal.code);
  const plan = workbook.toBook().sheets.find(({ name }) => name === 'Plan');
  const origins = plan?.cells.map((row) => row?.find((cell) => cell?.f?.startsWith('HYPERLINK'))?.f ?? null).filter(Boolean);
  expect(origins).toEqual(['A2', 'A2', 'A2', 'A3', 'A4', 'A4', 'A4'].map((cell) => `HYPERLINK("#Export!${cell}","Export!${cell}")`));
  const back = await session.takeBack(done.value);
  expect(back.ok || back.refusal).toBe(true);
  expect(whole(workbook.toBook())).toEqual(before);
  expect(tree(session)).toEqual(treeBefore);
});

test('a failure at any round trip leaves no new sheet behind', async () => {
  let isSpent = false;
  for (let at = 1; !isSpent; at += 1) {
    expect(at).toBeLessThan(40);
    const { opened: workbook, session } = await opened();
    const before = whole(workbook.toBook());
    const treeBefore = tree(session);
    workbook.host.faults.failAtSync = { at, code: 'GeneralException' };
    const done = await session.structureBeside('Ernaast');
    isSpent = workbook.host.faults.failAtSync !== null;
    workbook.host.faults.failAtSync = null;
    if (!done.ok) expect(whole(workbook.toBook())).toEqual(before);
    expect(tree(session)).toEqual(treeBefore);
  }
});
