import { withoutWaivers, withWaiver, withWeights } from '#core/rules/profile/changeProfile';
import { findingId } from '#core/rules/findingId';
import { NO_PROFILE, PROFILE_SORT, type Waiver } from '#core/rules/profile/Profile';
import type { Finding } from '#core/rules/Finding';
import { readXlsx } from '#xlsx/readXlsx';
import { writeXlsx } from '#xlsx/writeXlsx';
import { closeAll, generatedBook, openedBook, type OpenedWorkbook } from './opened';
import { closeSessions, openSession } from './openSession';

afterEach(() => {
  closeSessions();
  closeAll();
});

const withMistakes = () => openedBook(generatedBook({ mistakes: 24 }));
const waiverOf = (finding: Finding, change: Partial<Waiver> = {}): Waiver => ({ finding: findingId(finding), reason: 'afgesproken', by: 'An Claes', until: '2099-12-31', at: '2026-11-26', ...change });
const partsOf = ({ toBook }: OpenedWorkbook): string[] => toBook().customXmlParts.map(({ xml }) => xml).filter((xml) => xml.includes(PROFILE_SORT.namespace));
const SOFT = (finding: Finding): boolean => ['kostenplaats-unknown', 'budgetplaats-unknown', 'kostenplaats-closed-in-year'].includes(finding.rule);

test('a workbook without a profile is read in no more round trips, and keeps none by itself', async () => {
  const opened = await withMistakes();
  opened.host.counters.reset();
  const session = await openSession(opened);
  expect(opened.host.counters.roundTrips).toBeLessThanOrEqual(5);
  expect(session.state).toMatchObject({ profile: NO_PROFILE, waived: [], profileRefusal: null });
  expect(partsOf(opened)).toEqual([]);
});

test('a waived finding is told apart at once, without reading the workbook again; taken back, all is as before', async () => {
  const opened = await withMistakes();
  const session = await openSession(opened);
  const before = session.state.findings;
  const book = opened.toBook();
  const finding = before.find(SOFT)!;
  opened.host.counters.reset();
  const kept = await session.keepProfile(withWaiver(session.state.profile, waiverOf(finding)), 'Blijft staan');
  if (!kept.ok) throw new Error(kept.refusal.code);
  expect(opened.host.counters.roundTrips).toBe(2);
  expect(session.state.waived.map((each) => [findingId(each), each.waiver.reason])).toEqual([[findingId(finding), 'afgesproken']]);
  expect(session.state.findings).toHaveLength(before.length - 1);
  expect(partsOf(opened)).toHaveLength(1);
  expect({ ...opened.toBook(), customXmlParts: [] }).toEqual({ ...book, customXmlParts: [] });

  const back = await session.takeBack(kept.value);
  expect(back.ok && back.value.isTakenBack).toBe(true);
  expect(session.state.findings).toEqual(before);
  expect([session.state.waived, session.state.profile, opened.toBook()]).toEqual([[], NO_PROFILE, book]);
});

test('it goes with the file, and is there when it is opened again', async () => {
  const opened = await withMistakes();
  const session = await openSession(opened);
  const finding = session.state.findings.find(SOFT)!;
  await session.keepProfile(withWeights(withWaiver(NO_PROFILE, waiverOf(finding)), { 'owner-missing': 'off' }), 'Regels');
  const read = await readXlsx(await writeXlsx(opened.toBook()));
  if (!read.ok) throw new Error(read.refusal.code);
  const again = await openSession(await openedBook(read.value));
  expect(again.state.profile).toEqual(session.state.profile);
  expect(again.state.waived).toEqual(session.state.waived);
  expect(again.state.findings).toEqual(session.state.findings);
});

test('a rule that is off is not told, what was typed meanwhile is; given back it is told again', async () => {
  const opened = await withMistakes();
  const session = await openSession(opened);
  const rule = session.state.findings.find(SOFT)!.rule;
  const count = session.state.findings.filter((each) => each.rule === rule).length;
  await session.keepProfile(withWeights(session.state.profile, { [rule]: 'off' }), 'Regels');
  expect(session.state.findings.some((each) => each.rule === rule)).toBe(false);
  await session.keepProfile(withWeights(session.state.profile, { [rule]: 'info' }), 'Regels');
  expect(session.state.findings.filter((each) => each.rule === rule).map(({ severity }) => severity)).toEqual(Array(count).fill('info'));
  await session.keepProfile(withWeights(session.state.profile, { [rule]: null }), 'Regels');
  expect(session.state.findings.filter((each) => each.rule === rule)).toHaveLength(count);
  expect(partsOf(opened)).toEqual([]);
});

test('"weer melden" takes a waiver away; the last one takes the part along', async () => {
  const opened = await withMistakes();
  const session = await openSession(opened);
  const finding = session.state.findings.find(SOFT)!;
  await session.keepProfile(withWaiver(NO_PROFILE, waiverOf(finding)), 'Blijft staan');
  await session.keepProfile(withoutWaivers(session.state.profile, [findingId(finding)]), 'Weer gemeld');
  expect(session.state.findings.map(findingId)).toContain(findingId(finding));
  expect(partsOf(opened)).toEqual([]);
});

test('what a colleague kept meanwhile is not written over: it is read, and said', async () => {
  const opened = await withMistakes();
  const [mine, theirs] = [await openSession(opened), await openSession(opened)];
  const [one, two] = mine.state.findings.filter(SOFT);
  await theirs.keepProfile(withWaiver(theirs.state.profile, waiverOf(one!, { by: 'Bo' })), 'Blijft staan');
  expect(await mine.keepProfile(withWaiver(mine.state.profile, waiverOf(two!)), 'Blijft staan')).toMatchObject({ ok: false, refusal: { code: 'part-changed' } });
  expect(mine.state.notice?.code).toBe('part-changed');
  expect(mine.state.profile.waivers.map(({ by }) => by)).toEqual(['Bo']);
  expect(await mine.keepProfile(withWaiver(mine.state.profile, waiverOf(two!)), 'Blijft staan')).toMatchObject({ ok: true });
  expect(mine.state.waived).toHaveLength(2);
});

test.each([
  ['broken', 'version="1" checksum="0"', 'kept-broken'], ['newer', 'version="9" checksum="0"', 'kept-newer'],
])('a part that is %s is said and not used; all is judged without it', async (_, seal, code) => {
  const book = generatedBook({ mistakes: 24 });
  book.customXmlParts.push({ id: '{1}', xml: `<doelboom xmlns="${PROFILE_SORT.namespace}" ${seal}>{}</doelboom>` });
  const session = await openSession(await openedBook(book));
  expect(session.state.profileRefusal?.code).toBe(code);
  expect(session.state.findings.length).toBeGreaterThan(0);
});

test('what a newer Doelboom kept is not written over', async () => {
  const book = generatedBook({ mistakes: 24 });
  const xml = `<doelboom xmlns="${PROFILE_SORT.namespace}" version="9" checksum="0">{}</doelboom>`;
  book.customXmlParts.push({ id: '{1}', xml });
  const opened = await openedBook(book);
  const session = await openSession(opened);
  expect(await session.keepProfile(withWeights(NO_PROFILE, { 'owner-missing': 'off' }), 'Regels')).toMatchObject({ ok: false, refusal: { code: 'kept-newer' } });
  expect(partsOf(opened)).toEqual([xml]);
});

test.each([1, 2])('when Excel fails at round trip %i of keeping, all is as before', async (at) => {
  const opened = await withMistakes();
  const session = await openSession(opened);
  const before = session.state.findings;
  opened.host.faults.failAtSync = { at, code: 'GeneralException' };
  expect(await session.keepProfile(withWaiver(NO_PROFILE, waiverOf(before.find(SOFT)!)), 'Blijft staan')).toMatchObject({ ok: false });
  expect([session.state.findings, session.state.waived, partsOf(opened)]).toEqual([before, [], []]);
});
