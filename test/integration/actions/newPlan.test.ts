import { entriesIn } from '#core/plan/entriesIn';
import { LIST_KINDS } from '#core/write/newPlanContent';
import { readPlanFrom } from '#actions/readPlanFrom';
import { readXlsx } from '#xlsx/readXlsx';
import { closeAll, generatedBook, openedBook } from './opened';
import { sessionOver } from './sessionOver';

afterEach(closeAll);

test('a new plan opens as a workbook of its own, with the lists and the years that were wished for; the open one stays', async () => {
  const opened = await openedBook(generatedBook());
  const session = sessionOver(opened);
  await session.open();
  const before = opened.toBook();
  let base64: string | null = null;
  opened.host.onCreateWorkbook((file) => { base64 = file; });
  expect(await session.newPlan({ title: 'Meerjarenplan 2032-2037', schemeId: 'gent2020', years: [2032, 2033, 2034, 2035, 2036, 2037], departement: '', lists: LIST_KINDS })).toMatchObject({ ok: true });
  expect(opened.toBook()).toEqual(before);
  session.close();

  const book = await readXlsx(Uint8Array.from(Buffer.from(base64 ?? '', 'base64')));
  if (!book.ok) throw new Error(book.refusal.code);
  const read = await readPlanFrom((await openedBook(book.value)).workbook);
  if (!read.ok) throw new Error(read.refusal.code);
  const { plan } = read.value;
  const old = session.state.plan;
  expect(plan.years).toEqual([2032, 2033, 2034, 2035, 2036, 2037]);
  expect(plan.elements.every(({ isListed }) => isListed)).toBe(true);
  expect(plan.means.count).toBe(0);
  expect(entriesIn(plan.lists.kostenplaatsen).map(({ code, dienst }) => [code, dienst])).toEqual(entriesIn(old!.lists.kostenplaatsen).map(({ code, dienst }) => [code, dienst]));
  expect(entriesIn(plan.lists.budgetplaatsen).map(({ code }) => code)).toEqual(entriesIn(old!.lists.budgetplaatsen).map(({ code }) => code));
  expect(read.value.recognition.questions).toEqual([]);
});

test('a new plan of BBC opens with its own sheets, and is read as one', async () => {
  const opened = await openedBook(generatedBook());
  const session = sessionOver(opened);
  await session.open();
  let base64: string | null = null;
  opened.host.onCreateWorkbook((file) => { base64 = file; });
  expect(await session.newPlan({ title: 'Plan', schemeId: 'bbc', years: [2026, 2027], departement: '', lists: LIST_KINDS })).toMatchObject({ ok: true });
  session.close();
  const book = await readXlsx(Uint8Array.from(Buffer.from(base64 ?? '', 'base64')));
  if (!book.ok) throw new Error(book.refusal.code);
  expect(book.value.sheets.map(({ name }) => name)).toEqual(['Leeswijzer', 'Plan', 'Middelen', "Beleidsnota's", 'Departementen en diensten', 'Kostenplaatsen', 'Budgetplaatsen', 'Beleidsvelden']);
  const read = await readPlanFrom((await openedBook(book.value)).workbook);
  expect(read.ok && [read.value.plan.scheme.id, read.value.recognition.questions]).toEqual(['bbc', []]);
});
