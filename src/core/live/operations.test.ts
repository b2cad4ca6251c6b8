import { BlocksRun } from '#core/live/blocksRun.testing';
import { createLive, type Live } from '#core/live/createLive';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import { endEdits, LIVE_EDITS } from '#core/live/liveEdits.testing';
import type { CellPatch } from '#core/read/Patched';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { isTied } from '#core/rules/told/tellTogether';

type Edit = (live: Live, n: number) => void;
type Work = Record<'ran' | 'checked' | 'ends', Record<string, number>>;

const run = new BlocksRun();

afterAll(() => run.end());

/** Mean number of subjects that an edit checks and counts, by kind of edit. */
function operations(live: Live, actions: number): Record<string, number> {
  return Object.fromEntries(Object.entries(LIVE_EDITS).map(([kind, edit]) => {
    let sum = 0;
    for (let i = 0; i < 40; i += 1) {
      expect(live.patch(edit((i * 41) % actions, actions)).isStructural).toBe(false);
      sum += live.lastOperations;
    }
    return [kind, sum / 40];
  }));
}

/** The most subjects that any edit of each kind checks and counts. */
function operationsAtEnds(live: Live, actions: number): Record<string, number> {
  return Object.fromEntries(Object.entries(endEdits(actions)).map(([kind, edits]) => [kind, Math.max(...edits.map((edit) => {
    expect(live.patch(edit).isStructural).toBe(false);
    return live.lastOperations;
  }))]));
}

/** Mean number of blocks of our own code that an edit runs, rules and all, by kind of edit. */
function blocks(live: Live, edits: Readonly<Record<string, Edit>>, place: (i: number) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(edits).map(([kind, edit]): [string, number] => {
    // The first of a kind may make an index that is kept from then on.
    edit(live, place(-1));
    run.take();
    for (let i = 0; i < 10; i += 1) edit(live, place(i));
    return [kind, run.take() / 10];
  }));
}

/** Edits that are each taken back: what one costs doesn't depend on what those before it have made of the plan. */
function takenBack(actions: number, { sheets }: WorkbookSnapshot): Record<string, Edit> {
  return Object.fromEntries(Object.entries(LIVE_EDITS).map(([kind, edit]) => [kind, (live, n) => {
    const patch = edit(n, actions);
    const { values } = sheets.find(({ id }) => id === patch.sheetId)!;
    live.patch(patch);
    live.patch({ ...patch, values: patch.values.map((row, i) => row.map((_, j) => values[patch.top + i]![patch.left + j]!)) });
  }]));
}

test('an edit does as much work at 100,000 actions as at 2,000: within a factor of two', () => {
  const [small, large] = [2_000, 100_000].map((actions) => {
    const book = largeWorkbook(actions);
    const live = createLive(book);
    const ran = blocks(live, takenBack(actions, book), (i) => (i < 0 ? actions - 13 : 7 + i * 41));
    return { ran, checked: operations(live, actions), ends: operationsAtEnds(live, actions) };
  }) as [Work, Work];
  for (const kind of Object.keys(small.ends)) {
    expect([kind, small.ends[kind]! > 0, large.ends[kind]! / small.ends[kind]! < 2, large.ends[kind]! < 200]).toEqual([kind, true, true, true]);
  }
  for (const kind of Object.keys(LIVE_EDITS)) {
    expect([kind, small.checked[kind]! > 0, large.checked[kind]! / small.checked[kind]! < 2, large.checked[kind]! / small.checked[kind]! > 0.5]).toEqual([kind, true, true, true]);
    expect(large.checked[kind]).toBeLessThan(200);
    expect([kind, small.ran[kind]! > 100, large.ran[kind]! / small.ran[kind]! < 2]).toEqual([kind, true, true]);
  }
}, 180_000);

test('an edit does as much work where many codes are missed, each by several rows, as where few are: within a factor of two', () => {
  const actions = 2_000;
  const missing = (count: number): Live => {
    const live = createLive(largeWorkbook(actions));
    for (let n = 0; n < count; n += 1) live.patch(LIVE_EDITS['code of an OD']!(n, actions));
    return live;
  };
  // Below the ODs that keep their codes.
  const edits = Object.fromEntries(['amount', 'kostenplaats', 'budgetplaats', 'title', 'dienst', 'project'].map((kind): [string, Edit] => [kind, (live, n) => live.patch(LIVE_EDITS[kind]!(n, actions))]));
  const [few, many] = [missing(3), missing(180)].map((live) => blocks(live, edits, (i) => 1_647 + i * 17));
  for (const kind of Object.keys(edits)) expect([kind, few![kind]! > 10, many![kind]! / few![kind]! < 2]).toEqual([kind, true, true]);
}, 120_000);

test('an edit pays for the findings that hang together with what it touches, up to a number; where there are more, each is told by itself', () => {
  const [actions, top] = [2_000, 1 + 62 + 250];
  const dienst = (n: number, name: string): CellPatch => ({ sheetId: '{Plan}', top: top + n, left: 7, values: [[name]] });
  // The people of 400 actions, all of one dienst, which has fewer; those of another dienst stand on its kostenplaats, and may be why.
  const tied = (wanted: number): Live => {
    const live = createLive(largeWorkbook(actions, 2 * actions));
    live.patch({ sheetId: '{Departementen en diensten}', top: 1, left: 2, values: [[1]] });
    for (let n = 0; n < 400; n += 1) {
      live.patch({ sheetId: '{Middelen}', top: 1 + n, left: 1, values: [['K1000', '', 'VTE']] });
      live.patch(dienst(n, n < wanted ? 'Dienst 1' : 'Dienst 0'));
    }
    expect([wanted, live.findings.filter(isTied).length]).toEqual([wanted, wanted + 1]);
    return live;
  };
  const edits: Record<string, Edit> = { amount: (live, n) => live.patch(LIVE_EDITS.amount!(n, actions)), dienst: (live, n) => live.patch(dienst(n, 'Dienst 2')), kostenplaats: (live, n) => live.patch(LIVE_EDITS.kostenplaats!(n, actions)) };
  const [few, many, tooMany] = [20, 200, 400].map((count) => blocks(tied(count), edits, (i) => 1 + i));
  for (const kind of Object.keys(edits)) {
    expect([kind, few![kind]! > 10, (many![kind]! - few![kind]!) / 180 < 1_000, tooMany![kind]! < few![kind]!]).toEqual([kind, true, true, true]);
  }
});

test('the large workbook has the mistakes that were put in, and no others', () => {
  const findings = checkPlan(readPlan(largeWorkbook(2_000)));
  expect(findings.filter(({ rule }) => rule === 'parent-unknown').length).toBe(20);
  expect(findings.filter(({ rule }) => rule === 'kostenplaats-unknown').length).toBe(20);
  expect(findings.length).toBe(40);
});
