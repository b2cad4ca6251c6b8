import fc from 'fast-check';
import type { Book } from '#xlsx/book/Book';
import { CUTS } from '#core/totals/Totals';
import { describePlan } from '#core/read/describePlan.testing';
import type { Session } from '#actions/Session';
import { ailingEvents } from './ailingEvents';
import { ACTS, type Act } from './editing';
import { flatBook } from './flatBook';
import { handClock } from './handClock';
import { closeAll, generatedBook, openedBook, type OpenedWorkbook } from './opened';
import { sessionOver } from './sessionOver';

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  closeAll();
});

const SMALL = { actions: 12, lines: 24, years: 2, mistakes: 2 };

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

interface Run { readonly opened: OpenedWorkbook; readonly session: Session; rest(): Promise<void>; ailed(): number }

async function running(book: Book, share: number, seed: number, supports: (version: string) => boolean): Promise<Run> {
  const opened = await openedBook(book, { supports });
  const { workbook, ailed } = ailingEvents(opened.workbook, share, seed);
  const clock = handClock();
  const session = keptOpen(sessionOver({ workbook }, clock));
  await session.open();
  return {
    opened, session, ailed,
    async rest() {
      await told();
      await clock.runAll();
    },
  };
}

const BOOKS: Record<string, () => Book> = { template: () => generatedBook(SMALL), flat: flatBook };
const VERSIONS: Record<string, (version: string) => boolean> = { '1.10': () => false, later: () => true };
const acts = fc.array(fc.record({ act: fc.constantFrom(...Object.keys(ACTS)), at: fc.nat(1000), pick: fc.nat(1000), doesRest: fc.boolean() }), { minLength: 2, maxLength: 7 });

const cases = [0, 0.01, 0.1, 0.6].flatMap((share) => Object.keys(BOOKS).flatMap((book) => Object.keys(VERSIONS).map((version) => ({ share, book, version }))));

test.each(cases)('$book workbook, Excel $version, $share of the events ailing: after any edits all is as a fresh check has it', async ({ share, book, version }) => {
  await fc.assert(fc.asyncProperty(acts, fc.nat(), async (edits, seed) => {
    const run = await running(BOOKS[book]!(), share, seed, VERSIONS[version]!);
    for (const { act, at, pick, doesRest } of edits) {
      await (ACTS[act] as Act)({ ...run, at, pick });
      if (doesRest) await run.rest();
    }
    await run.rest();
    run.session.look();
    await run.rest();
    const fresh = keptOpen(sessionOver(run.opened));
    await fresh.open();
    expectSame(seen(run.session), seen(fresh));
    for (const session of sessions.splice(0)) session.close();
    closeAll();
  }), { numRuns: 6, seed: 20261126 });
});
