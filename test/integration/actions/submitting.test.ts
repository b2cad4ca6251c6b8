import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDemoTokens } from '#auth/demoTokens';
import { createSession } from '#actions/createSession';
import type { Session } from '#actions/Session';
import { readConfig } from '#register/readConfig';
import { startRegister, type RunningRegister } from '#register/startRegister';
import { withWaiver } from '#core/rules/profile/changeProfile';
import { findingId } from '#core/rules/findingId';
import { createRegisterClient } from '#submission/createRegisterClient';
import { closeAll, generatedBook, openedBook, type OpenedWorkbook } from './opened';
import { sessionOver } from './sessionOver';

/*
 * The whole path: a workbook in the host, the pane's actions, a real register with its own database, over HTTP.
 */

const folder = mkdtempSync(join(tmpdir(), 'doelboom-register-'));
let register: RunningRegister;

beforeAll(async () => {
  register = await startRegister(readConfig({ DEMO: '1', DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent' }));
});

afterAll(async () => {
  await register.close();
  rmSync(folder, { recursive: true, force: true });
});

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  closeAll();
});

async function signedIn(opened: OpenedWorkbook, account = 'coordinator'): Promise<Session> {
  const tokens = createDemoTokens({ baseUrl: register.url, fetch });
  const session = createSession({
    workbook: opened.workbook, tokens, register: createRegisterClient({ baseUrl: register.url, fetch, tokens }),
    loadAsset: async () => '', hearNetwork: () => () => undefined, workbookName: () => 'Meerjarenplan',
  });
  sessions.push(session);
  await session.open();
  expect(await session.signIn(account)).toEqual({ ok: true, value: undefined });
  return session;
}

test('a plan without errors gets a receipt; the same plan again gets the same; a change is the next version', async () => {
  const opened = await openedBook(generatedBook({ actions: 60, lines: 120 }));
  const session = await signedIn(opened);
  const before = opened.toBook();
  const first = await session.submit({});
  if (!first.ok) throw new Error(JSON.stringify(first.refusal));
  expect(first.value).toMatchObject({ number: expect.stringMatching(/^DB-\d{4}-\d{6,}$/), version: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/), submittedBy: 'Hilde Maes' });
  expect(session.state.receipt).toEqual(first.value);
  expect(session.state.register?.versions).toHaveLength(1);
  expect(opened.toBook()).toEqual(before);

  const again = await session.submit({});
  expect(again.ok && again.value.number).toBe(first.value.number);
  expect(session.state.register?.versions).toHaveLength(1);

  await opened.Excel.run(async (context) => {
    const amount = context.workbook.worksheets.getItem('Middelen').getRange('F2');
    amount.load('values');
    await context.sync();
    // A hundredth of a person less: nobody is short of people by it.
    amount.values = [[(Math.round(Number(amount.values[0]?.[0]) * 100) - 1) / 100]];
    await context.sync();
  });
  const second = await session.submit({});
  expect(second).toMatchObject({ ok: true, value: { version: 2 } });
  expect(session.state.register?.versions.map(({ version }) => version)).toEqual([2, 1]);
});

test('the receipt is kept in the workbook on request, and taken back', async () => {
  const opened = await openedBook(generatedBook({ actions: 50, lines: 70, seed: 11 }));
  const session = await signedIn(opened);
  const sent = await session.submit({});
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  expect(opened.toBook().properties.custom).toEqual({});
  expect(await session.keepReceipt()).toEqual({ ok: true, value: undefined });
  expect(Object.values(opened.toBook().properties.custom).join()).toContain(sent.value.hash);
  const [change] = session.state.changes;
  if (!change) throw new Error('no change');
  expect((await session.takeBack(change)).ok).toBe(true);
  expect(opened.toBook().properties.custom).toEqual({});
});

/** An OD without actions below the first SD: a warning. */
async function addEmptyOd(opened: OpenedWorkbook): Promise<void> {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    const used = sheet.getUsedRange(true);
    used.load('values,rowCount');
    await context.sync();
    const [sd] = used.values.filter((row) => row[1] === 'SD').map((row) => String(row[0]));
    sheet.getRangeByIndexes(used.rowCount, 0, 1, 5).values = [['OD9999', 'OD', 'Nog uit te werken', '', sd]];
    await context.sync();
  });
}

test('a warning needs a line of reason, for its rule or for itself', async () => {
  const opened = await openedBook(generatedBook({ actions: 50, lines: 80, seed: 12 }));
  const session = await signedIn(opened);
  await addEmptyOd(opened);
  expect(await session.submit({})).toMatchObject({ ok: false, refusal: { code: 'reasons-missing' } });
  expect(session.state.findings.map(({ rule }) => rule)).toEqual(['od-empty']);
  expect(await session.submit({ 'od-empty': 'wordt in het voorjaar ingevuld' })).toMatchObject({ ok: true });
});

test('who may not submit is told so by the register, and nothing is stored', async () => {
  const opened = await openedBook(generatedBook({ actions: 50, lines: 60, seed: 13, years: 5 }));
  const planner = await signedIn(opened, 'planner');
  expect(await planner.submit({})).toMatchObject({ ok: false, refusal: { code: 'role-refused' } });
  const other = await signedIn(opened, 'coordinator-cultuur');
  expect(await other.submit({})).toMatchObject({ ok: false, refusal: { code: 'departement-refused' } });
  const all = await signedIn(opened);
  expect(all.state.register?.versions).toEqual([]);
});

test('nobody signed in: the refusal says to sign in', async () => {
  const opened = await openedBook(generatedBook({ actions: 50, lines: 60, seed: 14 }));
  const session = await signedIn(opened);
  await session.signOut();
  expect(await session.submit({})).toMatchObject({ ok: false, refusal: { code: 'not-signed-in' } });
});

test('a warning that is left as it is needs no second reason: its own goes along, and the register takes it', async () => {
  const opened = await openedBook(generatedBook({ actions: 50, lines: 80, seed: 15 }));
  const session = await signedIn(opened);
  await addEmptyOd(opened);
  await session.open();
  const [finding] = session.state.findings;
  if (!finding) throw new Error('nothing found');
  expect(await session.submit({})).toMatchObject({ ok: false, refusal: { code: 'reasons-missing' } });
  const kept = await session.keepProfile(withWaiver(session.state.profile, { finding: findingId(finding), reason: 'komt in het voorjaar', by: 'An Claes', until: '2099-12-31', at: '2026-11-26' }), 'Blijft staan');
  expect(kept.ok).toBe(true);
  expect(await session.submit({})).toMatchObject({ ok: true });
});

test('a code that stood for something else in the version that the register has is told on signing in, and again on sending', async () => {
  const opened = await openedBook(generatedBook({ actions: 50, lines: 60, seed: 16, years: 4 }));
  const first = await (await signedIn(opened)).submit({});
  expect(first).toMatchObject({ ok: true, value: { version: 1 } });
  const { code, before } = await opened.Excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem('Plan').getUsedRange(true).getLastRow();
    row.load('values');
    await context.sync();
    const [kept, level, title] = row.values[0]!.map(String);
    row.getCell(0, 2).values = [['Xylofoons kopen']];
    await context.sync();
    return { code: kept, level, before: title };
  });
  // Nobody is signed in here, and no register is reached: nothing is held against anything.
  const alone = sessionOver(opened);
  sessions.push(alone);
  await alone.open();
  expect(alone.state.findings).toEqual([]);

  const session = await signedIn(opened);
  expect(session.state.findings).toEqual([expect.objectContaining({ rule: 'code-reused', element: code, data: expect.objectContaining({ version: 1, before, title: 'Xylofoons kopen' }) })]);
  expect(await session.submit({})).toMatchObject({ ok: false, refusal: { code: 'reasons-missing' } });
  const second = await session.submit({ 'code-reused': 'de oude actie is geschrapt' });
  expect(second).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await session.submit({ 'code-reused': 'de oude actie is geschrapt' })).toEqual(second);
  // Who opens it afterwards holds it against the second version: there it stood for the same.
  expect((await signedIn(opened)).state.findings).toEqual([]);
});
