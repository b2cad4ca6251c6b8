import { bbc } from '#core/scheme/bbc';
import { layoutFromFile } from '#core/layout/memory/rememberedLayout';
import { LAYOUT_SORT } from '#core/layout/memory/StoredLayout';
import type { Correction } from '#core/layout/Correction';
import type { Session } from '#actions/Session';
import { readPlanFrom } from '#actions/readPlanFrom';
import type { Book, BookValue } from '#xlsx/book/Book';
import { bookOf } from '../host/open';
import { closeAll, contents, openedBook, until, type OpenedWorkbook } from './opened';
import { sessionOver } from './sessionOver';

afterEach(closeAll);
const sessions: Session[] = [];
afterEach(() => { for (const session of sessions.splice(0)) session.close(); });

/** A plan under headers that nobody can recognise. */
const ROWS: BookValue[][] = [
  ['Merk', 'Trap', 'Verhaal', 'Hoort bij', 'Geld 2026'],
  ['SD1', 'SD', 'Wonen', null, null], ['OD1', 'OD', 'Huren', 'SD1', null], ['AC1', 'Actie', 'Premie', 'OD1', 100], ['AC2', 'Actie', 'Loket', 'OD1', 50.25],
];

async function opened(book: Book = bookOf(ROWS, 'Wat we doen')): Promise<{ session: Session; excel: OpenedWorkbook }> {
  const excel = await openedBook(book);
  const session = sessionOver(excel);
  sessions.push(session);
  await session.open();
  return { session, excel };
}

/** What a person says of that sheet. */
function said({ state }: Session): Correction[] {
  const sheetId = state.recognition?.sheets[0]?.id ?? '';
  const as = ['code', 'niveau', 'title', 'parent'] as const;
  return [
    { kind: 'sheet', sheetId, as: 'plan' }, { kind: 'header', sheetId, row: 0 },
    ...as.map((field, column): Correction => ({ kind: 'column', sheetId, column, as: { field } })),
    { kind: 'column', sheetId, column: 4, as: { field: 'bedrag', jaar: 2026, aard: 'GD' } },
  ];
}

const codes = ({ state }: Session) => state.plan?.elements.map(({ code }) => code);
const total = (session: Session) => session.totals('sd').total['GD']?.[0];
const partsIn = (excel: OpenedWorkbook) => excel.toBook().customXmlParts.filter(({ xml }) => xml.includes(LAYOUT_SORT.namespace));

test('what a person says shows at once, without a round trip, and writes nothing', async () => {
  const { session, excel } = await opened();
  expect(session.state.phase).toBe('empty');
  const before = excel.toBook();
  excel.host.counters.reset();
  await session.correct(said(session));
  expect(excel.host.counters.roundTrips).toBe(0);
  expect([session.state.phase, codes(session), total(session)]).toEqual(['ready', ['SD1', 'OD1', 'AC1', 'AC2'], 15_025]);
  expect(excel.toBook()).toEqual(before);
});

test('remembering writes one part and nothing else; the workbook then opens straight into the plan, in three round trips', async () => {
  const { session, excel } = await opened();
  await session.correct(said(session));
  const cells = contents(excel.toBook());
  expect(session.state.kept.is).toBe('none');
  expect((await session.keepLayout('Indeling')).ok).toBe(true);
  expect(session.state.kept.is).toBe('same');
  expect(contents(excel.toBook())).toEqual(cells);
  expect(partsIn(excel)).toHaveLength(1);
  const again = await opened(excel.toBook());
  expect([again.session.state.phase, codes(again.session), total(again.session), again.session.state.kept.is]).toEqual(['ready', ['SD1', 'OD1', 'AC1', 'AC2'], 15_025, 'same']);
  again.excel.host.counters.reset();
  const read = await readPlanFrom(again.excel.workbook);
  expect(read.ok && read.value.plan.elements).toHaveLength(4);
  expect(again.excel.host.counters.roundTrips).toBeLessThanOrEqual(3);
});

test('after a column and rows came in, the same plan is read', async () => {
  const { session, excel } = await opened();
  await session.correct(said(session));
  await session.keepLayout('Indeling');
  const revision = session.state.revision;
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Wat we doen');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('1:40').insert('Down');
    sheet.name = 'Doelen 2026';
    await context.sync();
  });
  await until(() => session.state.revision > revision && session.state.plan?.sheets[0]?.headerRow === 40, 'reading anew');
  const again = await opened(excel.toBook());
  for (const each of [session, again.session]) expect([codes(each), total(each), each.state.recognition?.questions]).toEqual([['SD1', 'OD1', 'AC1', 'AC2'], 15_025, []]);
});

test('what was said in this session stays true when a column comes in before it is kept', async () => {
  const { session, excel } = await opened();
  await session.correct(said(session));
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Wat we doen').getRange('A:A').insert('Right');
    await context.sync();
  });
  await until(() => session.state.plan?.sheets[0]?.columns[0]?.column === 1, 'reading anew');
  expect([codes(session), total(session)]).toEqual([['SD1', 'OD1', 'AC1', 'AC2'], 15_025]);
});

test('remembering is taken back from the change list: the part is gone, and a part that was there comes back', async () => {
  const { session, excel } = await opened();
  await session.correct(said(session));
  const first = await session.keepLayout('Indeling');
  const part = partsIn(excel);
  await session.forgetLayout('Indeling vergeten');
  expect([partsIn(excel), session.state.kept.is, session.state.phase]).toEqual([[], 'none', 'empty']);
  const [forgotten] = session.state.changes;
  if (!first.ok || !forgotten) throw new Error('not kept');
  expect((await session.takeBack(forgotten)).ok).toBe(true);
  expect([partsIn(excel).map(({ xml }) => xml), codes(session)]).toEqual([part.map(({ xml }) => xml), ['SD1', 'OD1', 'AC1', 'AC2']]);
  expect((await session.takeBack(first.value)).ok).toBe(true);
  expect([partsIn(excel), session.state.kept.is]).toEqual([[], 'none']);
});

test('a broken part is not used, is named, and does not stand in the way of opening', async () => {
  const { session, excel } = await opened();
  await session.correct(said(session));
  await session.keepLayout('Indeling');
  const book = excel.toBook();
  book.customXmlParts = book.customXmlParts.map((part) => ({ ...part, xml: part.xml.replace('Merk', 'Werk') }));
  const broken = await opened(book);
  expect(broken.session.state).toMatchObject({ phase: 'empty', kept: { is: 'refused', refusal: { code: 'kept-broken' } } });
  expect(broken.excel.toBook().customXmlParts).toEqual(book.customXmlParts);
});

test('a layout goes to a colleague as a file; what does not fit there is asked', async () => {
  const { session } = await opened();
  await session.correct(said(session));
  const file = session.layoutToKeep();
  if (!file.ok) throw new Error(file.refusal.code);
  expect(layoutFromFile(file.value.file).ok).toBe(true);
  const colleague = await opened(bookOf([['Onze actie'], [], ['Trap', 'Merk', 'Toelichting', 'Hoort bij', 'Geld 2026'], ['SD', 'SD7', 'Groen', null, null]], 'Mijn departement'));
  const before = colleague.excel.toBook();
  expect((await colleague.session.importLayout(file.value.file)).ok).toBe(true);
  expect(codes(colleague.session)).toEqual(['SD7']);
  expect(colleague.session.state.recognition?.questions.map(({ topic, data }) => [topic, data.header])).toEqual([['column-lost', 'Verhaal']]);
  expect(colleague.excel.toBook()).toEqual(before);
  expect(await colleague.session.importLayout('{}')).toMatchObject({ ok: false, refusal: { code: 'kept-other-file' } });
});

test('a scheme of one’s own is read from its file, remembered with the layout, and found again without the file', async () => {
  const own = { ...bbc, id: 'eigen', name: 'Eigen', levels: bbc.levels.map((level, i) => ({ ...level, codePatterns: [`^${'XYZ'[i]}\\d+$`] })) };
  const { session, excel } = await opened(bookOf([['Code', 'Titel', 'GD 2026'], ['X1', 'Groen', null], ['Y1', 'Bomen', null], ['Z1', 'Planten', 12]], 'Plan'));
  expect(session.state.plan?.scheme.id).not.toBe('eigen');
  const before = excel.toBook();
  expect((await session.importLayout(JSON.stringify(own))).ok).toBe(true);
  expect(excel.toBook()).toEqual(before);
  const levels = ({ state }: typeof session) => state.plan?.elements.map(({ code, level }) => `${level} ${code}`);
  expect([session.state.plan?.scheme.id, levels(session)]).toEqual(['eigen', ['sd X1', 'od Y1', 'actie Z1']]);
  expect((await session.keepLayout('Indeling')).ok).toBe(true);
  const again = await opened(excel.toBook());
  expect([again.session.state.plan?.scheme.id, levels(again.session), again.session.state.kept.is, again.session.state.recognition?.questions]).toEqual(['eigen', ['sd X1', 'od Y1', 'actie Z1'], 'same', []]);
  const read = await readPlanFrom(again.excel.workbook);
  expect(read.ok && read.value.plan.scheme.id).toBe('eigen');
  expect(await session.importLayout(JSON.stringify({ id: 'eigen', name: 'Eigen', levels: [] }))).toMatchObject({ ok: false, refusal: { code: 'scheme-malformed' } });
});

test('notes and stated totals follow what is typed', async () => {
  const { session, excel } = await opened(bookOf([['Code', 'Niveau', 'Titel', 'Bovenliggende code', 'GD 2026', 'Realisatie 2024'], ['SD1', 'SD', 'Wonen', null, null, null], ['AC1', 'Actie', 'Premie', 'SD1', 100, 3], ['Totaal', null, null, null, 100, null]], 'Plan'));
  expect(session.notes().map(({ id }) => id)).toContain('column-not-read');
  expect((await session.statedTotals()).map(({ stated, read }) => [stated, read])).toEqual([[10_000, 10_000]]);
  const { revision } = session.state;
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('E3').values = [[120.5]];
    await context.sync();
  });
  await until(() => session.state.revision > revision, 'the change');
  expect((await session.statedTotals()).map(({ stated, read }) => [stated, read])).toEqual([[10_000, 12_050]]);
});
