import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import { closeAll, generatedBook, openedBook, type OpenedWorkbook } from './opened';

afterEach(closeAll);

const SPACE = 'urn:doelboom:proef';
const part = (text: string, space = SPACE) => `<doelboom xmlns="${space}">${text}</doelboom>`;

/** The parts of the proof's namespace, as opening reads them. */
async function partsOf({ workbook }: OpenedWorkbook): Promise<readonly string[] | undefined> {
  const read = await workbook.readSnapshot({ parts: [SPACE] });
  return read.ok ? read.value.parts?.get(SPACE) : undefined;
}

test('a part is read along with the workbook, in no more round trips, and reading leaves no trace', async () => {
  const opened = await openedBook(generatedBook());
  const before = opened.toBook();
  opened.host.counters.reset();
  expect(await partsOf(opened)).toEqual([]);
  expect(opened.host.counters.roundTrips).toBe(3);
  expect(opened.toBook()).toEqual(before);
  await opened.workbook.keepPart(SPACE, [part('a')]);
  opened.host.counters.reset();
  expect(await partsOf(opened)).toEqual([part('a')]);
  expect(opened.host.counters.roundTrips).toBe(3);
});

test('writing gives what stood before, so that it can be taken back', async () => {
  const opened = await openedBook(generatedBook());
  expect(await opened.workbook.keepPart(SPACE, [part('a')])).toEqual({ ok: true, value: { before: [], after: [part('a')] } });
  expect(await opened.workbook.keepPart(SPACE, [part('b')])).toEqual({ ok: true, value: { before: [part('a')], after: [part('b')] } });
  expect(opened.toBook().customXmlParts).toHaveLength(1);
  expect(await opened.workbook.keepPart(SPACE, [], [part('b')])).toEqual({ ok: true, value: { before: [part('b')], after: [] } });
  expect(opened.toBook().customXmlParts).toHaveLength(0);
});

test('what another wrote meanwhile is not written over', async () => {
  const opened = await openedBook(generatedBook());
  await opened.workbook.keepPart(SPACE, [part('van een ander')]);
  expect(await opened.workbook.keepPart(SPACE, [], [part('van mij')])).toMatchObject({ ok: false, refusal: { code: 'part-changed' } });
  expect(await partsOf(opened)).toEqual([part('van een ander')]);
});

test('two parts of one namespace become one, and both come back; parts of others stay', async () => {
  const book = generatedBook();
  book.customXmlParts.push({ id: '{1}', xml: part('a') }, { id: '{2}', xml: part('b') }, { id: '{3}', xml: part('c', 'urn:anders') });
  const opened = await openedBook(book);
  const kept = await opened.workbook.keepPart(SPACE, [part('d')]);
  expect(opened.toBook().customXmlParts.map(({ xml }) => xml)).toEqual([part('d'), part('c', 'urn:anders')]);
  if (!kept.ok) throw new Error(kept.refusal.code);
  await opened.workbook.keepPart(SPACE, kept.value.before, kept.value.after);
  expect(await partsOf(opened)).toEqual([part('a'), part('b')]);
});

test('a part is kept in the file', async () => {
  const opened = await openedBook(generatedBook());
  await opened.workbook.keepPart(SPACE, [part('a')]);
  const read = await readXlsx(await writeXlsx(opened.toBook()));
  if (!read.ok) throw new Error(read.refusal.code);
  expect(await partsOf(await openedBook(read.value))).toEqual([part('a')]);
});

/** A workbook with two parts where one is wanted: the longest way of writing, with what is set and what is taken away. */
async function withTwoParts(): Promise<OpenedWorkbook> {
  const book = generatedBook();
  book.customXmlParts.push({ id: '{1}', xml: part('a') }, { id: '{2}', xml: part('b') });
  return openedBook(book);
}

test.each([1, 2, 3])('when Excel fails at round trip %i of writing, all is as before', async (at) => {
  const opened = await withTwoParts();
  opened.host.faults.failAtSync = { at, code: 'GeneralException' };
  expect(await opened.workbook.keepPart(SPACE, [part('c')])).toMatchObject({ ok: false, refusal: { code: 'excel-failed' } });
  expect(await partsOf(opened)).toEqual([part('a'), part('b')]);
});

test.each(['SetXml', 'GetXml', 'Delete'])('when Excel fails at %s, all is as before', async (name) => {
  const opened = await withTwoParts();
  opened.host.faults.failAtAction = { at: 1, code: 'GeneralException', name };
  expect(await opened.workbook.keepPart(SPACE, [part('c')])).toMatchObject({ ok: false, refusal: { code: 'excel-failed' } });
  expect([...await partsOf(opened) ?? []].sort()).toEqual([part('a'), part('b')]);
});
