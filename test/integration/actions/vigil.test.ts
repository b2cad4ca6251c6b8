import type { Session } from '#actions/Session';
import { handClock, type HandClock } from './handClock';
import { closeAll, generatedBook, openedBook, type OpenedWorkbook } from './opened';
import { sessionOver } from './sessionOver';

const sessions: Session[] = [];
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  closeAll();
});

/** What a comparison costs: what sheets there are, their measures and first rows, and the rest with what sheets do to their cells. */
const ONE_COMPARISON = 3;

interface Ground { readonly opened: OpenedWorkbook; readonly session: Session; readonly clock: HandClock; trips(): Promise<number> }

/** A session of which `trips` tells the round trips that were made until it came to rest. */
async function ground(isDeaf = false): Promise<Ground> {
  const opened = await openedBook(generatedBook());
  const clock = handClock();
  const { workbook } = opened;
  const session = sessionOver({ workbook: isDeaf ? { ...workbook, hearChanges: () => workbook.hearChanges(() => undefined) } : workbook }, clock);
  sessions.push(session);
  await session.open();
  return {
    opened, session, clock,
    async trips() {
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => { setTimeout(resolve, 0); });
      opened.host.counters.reset();
      await clock.runAll();
      return opened.host.counters.roundTrips;
    },
  };
}

async function type({ opened }: Ground, address: string, value: string | number): Promise<void> {
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Middelen').getRange(address).values = [[value]];
    await context.sync();
  });
}

test('a workbook in which nothing happens is asked nothing; a look at the pane asks once', async () => {
  const here = await ground();
  expect(here.clock.isIdle).toBe(true);
  const { revision } = here.session.state;
  here.session.look();
  here.session.look();
  expect(await here.trips()).toBe(ONE_COMPARISON);
  expect([here.clock.isIdle, here.session.state.revision]).toEqual([true, revision]);
});

test('a change that is told is followed in one round trip, and compared once when it is quiet', async () => {
  const here = await ground();
  for (const row of [2, 3, 4]) await type(here, `B${row}`, 'KP-bestaat-niet');
  expect(await here.trips()).toBe(1 + ONE_COMPARISON);
  expect(here.session.state.findings.map(({ rule }) => rule)).toEqual(['kostenplaats-unknown', 'kostenplaats-unknown', 'kostenplaats-unknown']);
});

test('a comparison that found something is followed by one more, and nothing is written', async () => {
  const here = await ground(true);
  await type(here, 'B2', 'KP-bestaat-niet');
  const before = here.opened.toBook();
  here.session.look();
  expect(await here.trips()).toBe(2 * ONE_COMPARISON);
  expect(here.session.state.findings[0]).toMatchObject({ rule: 'kostenplaats-unknown', where: { row: 1, column: 1 } });
  expect(here.opened.toBook()).toEqual(before);
});

test('what somebody else changes while it is compared is in the plan as well', async () => {
  const here = await ground();
  await type(here, 'B2', 'KP-bestaat-niet');
  let syncs = 0;
  here.opened.host.faults.betweenSyncs = async (author) => {
    syncs += 1;
    if (syncs === 3) await author.setValues('Middelen', 'B3', [['KP-ook-niet']]);
    if (syncs === 4) await author.insert('Middelen', '2:2');
  };
  await here.trips();
  // Told by events only, once they have come.
  await here.trips();
  expect(here.session.state.findings.map(({ rule, where }) => [rule, where.row])).toEqual([['kostenplaats-unknown', 2], ['kostenplaats-unknown', 3]]);
});

test('while somebody types in a cell nothing is compared, nothing is shown, and it is not asked again and again', async () => {
  const here = await ground();
  here.opened.host.faults.editMode = true;
  here.session.look();
  expect(await here.trips()).toBeLessThanOrEqual(3);
  expect(here.session.state).toMatchObject({ phase: 'ready', busy: null, notice: null, isStale: false });
  here.opened.host.faults.editMode = false;
});

test('a sort is followed, although Excel tells of no changed cell', async () => {
  const here = await ground();
  const codes = () => here.session.state.plan?.elements.filter(({ isListed }) => !isListed).map(({ code }) => code);
  const before = codes();
  await here.opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    const used = sheet.getUsedRange(true);
    used.load('rowCount,columnCount');
    await context.sync();
    sheet.getRangeByIndexes(1, 0, used.rowCount - 1, used.columnCount).sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect(await here.trips()).toBeLessThanOrEqual(2 + 2 * ONE_COMPARISON);
  expect(codes()).not.toEqual(before);
});

test('after the session is closed nothing is asked any more', async () => {
  const here = await ground();
  await type(here, 'B2', 'KP-bestaat-niet');
  here.session.look();
  for (const session of sessions.splice(0)) session.close();
  expect(await here.trips()).toBe(0);
});
