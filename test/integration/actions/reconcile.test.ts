import fc from 'fast-check';
import type { Book } from '#xlsx/book/Book';
import { CUTS } from '#core/totals/Totals';
import { describePlan } from '#core/read/describePlan.testing';
import type { Session } from '#actions/Session';
import type { ExcelWorkbook } from '#workbook/ExcelWorkbook';
import { ailingEvents, randomFrom, wayOf } from './ailingEvents';
import { ACTS } from './editing';
import { flatBook } from './flatBook';
import { handClock, type HandClock } from './handClock';
import { closeAll, generatedBook, openedBook, type OpenedWorkbook } from './opened';
import { sessionOver } from './sessionOver';

const sessions: Session[] = [];
afterEach(closeRun);

function closeRun(): void {
  for (const session of sessions.splice(0)) session.close();
  closeAll();
}

function keptOpen(session: Session): Session {
  sessions.push(session);
  return session;
}

/** All that a person sees of a plan. */
function seen({ state, totals }: Session): Record<string, unknown> {
  return {
    findings: state.findings, plan: state.plan && describePlan(state.plan), sheets: state.plan?.sheets, lists: state.plan?.lists,
    totals: CUTS.map((cut) => totals(cut)),
  };
}

/** As text first, which is a hundred times quicker than `toEqual`; that tells the difference when there is one. */
function expectSame(found: Record<string, unknown>, expected: Record<string, unknown>): void {
  for (const key of Object.keys(expected)) {
    if (JSON.stringify(found[key]) !== JSON.stringify(expected[key])) expect({ [key]: found[key] }).toEqual({ [key]: expected[key] });
  }
}

/** Lets the host tell what happened: it does so in turns of the event loop. */
async function told(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => { setTimeout(resolve, 0); });
}

interface Run { readonly opened: OpenedWorkbook; readonly session: Session; readonly clock: HandClock; rest(): Promise<void> }

async function running(book: Book, supports: boolean, ail: (workbook: ExcelWorkbook) => ExcelWorkbook): Promise<Run> {
  const opened = await openedBook(book, { supports: () => supports });
  const clock = handClock();
  const session = keptOpen(sessionOver({ workbook: ail(opened.workbook) }, clock));
  await session.open();
  return {
    opened, session, clock,
    async rest() {
      await told();
      await clock.runAll();
    },
  };
}

/** Somebody comes back to the pane, and then all is as a session has it that opens the workbook now. */
async function expectFresh({ opened, session, rest }: Run): Promise<void> {
  await rest();
  session.look();
  await rest();
  const fresh = sessionOver(opened);
  try {
    await fresh.open();
    expectSame(seen(session), seen(fresh));
    expect(session.state.isStale).toBe(false);
  } finally {
    fresh.close();
  }
}

const BOOKS: Record<string, () => Book> = { template: () => generatedBook({ actions: 12, lines: 24, years: 2, mistakes: 2 }), flat: flatBook };
const NAMES = Object.keys(ACTS);
const steps = fc.array(fc.record({ act: fc.constantFrom(...NAMES), at: fc.nat(1000), pick: fc.nat(1000), then: fc.constantFrom('go on', 'rest', 'compare') }), { minLength: 6, maxLength: 14 });

test.each(Object.keys(BOOKS))('%s workbook of which no change at all is told: each kind of edit is found when somebody looks', async (book) => {
  const run = await running(BOOKS[book]!(), false, (workbook) => ailingEvents(workbook, () => 'lost'));
  let changes = 0;
  for (const [n, act] of NAMES.entries()) {
    const before = JSON.stringify(seen(run.session));
    await ACTS[act]!({ ...run, at: 3 + n, pick: 5 * n });
    await expectFresh(run);
    if (JSON.stringify(seen(run.session)) !== before) changes += 1;
  }
  expect(changes).toBeGreaterThan(NAMES.length / 2);
}, 120_000);

const cases = [0, 0.01, 0.1].flatMap((share) => Object.keys(BOOKS).map((book) => ({ share, book })));

test.each(cases)('$book workbook, $share of the events lost, doubled or late: after any edits all is as a fresh check has it', async ({ share, book }) => {
  await fc.assert(fc.asyncProperty(steps, fc.boolean(), fc.nat(), async (edits, supports, seed) => {
    const random = randomFrom(seed);
    const run = await running(BOOKS[book]!(), supports, (workbook) => ailingEvents(workbook, () => wayOf(random, share)));
    for (const { act, at, pick, then } of edits) {
      await ACTS[act]!({ ...run, at, pick });
      if (then === 'rest') await run.rest();
      if (then === 'compare') await expectFresh(run);
    }
    await expectFresh(run);
    closeRun();
  }), { numRuns: 2, seed: 20261126 + Math.round(share * 100), endOnFailure: true });
}, 120_000);
