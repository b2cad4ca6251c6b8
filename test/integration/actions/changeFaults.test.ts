import type { Change } from '#core/edits/change/Change';
import type { Plan } from '#core/plan/Plan';
import type { Result } from '#core/values/Result';
import { USUAL_PARTS } from '#core/write/structure/StructureParts';
import { keepMerged } from '#core/write/tree/keepMerged';
import { treeChange } from '#core/write/tree/treeChange';
import type { TreeAct } from '#core/write/tree/TreeAct';
import type { SecondAuthor } from '#workbench/host/SecondAuthor';
import { frameNow } from '#actions/frameNow';
import { structureOf } from '#actions/previewStructure';
import { readPlanFrom } from '#actions/readPlanFrom';
import { whole } from './changeKit';
import { nextFailure } from './failures';
import { closeAll, openedBook, type OpenedWorkbook } from './opened';
import { GAPPED_BOOKS, PLAN_SHEET, TINY_BOOKS } from './tinyBooks';

/* Structuring and each act in the tree, in each kind of sheet: with a failure at every sync and at actions between them, and with somebody else between any two. */
afterEach(closeAll);

const action = (plan: Plan): number => plan.elements.find(({ level, parent }) => level === 'actie' && parent >= 0)!.index;
const otherOd = (plan: Plan): number => plan.elements.filter(({ level, index }) => level === 'od' && index !== plan.elements[action(plan)]!.parent).at(-1)!.index;

const ACTS: Record<string, (plan: Plan) => TreeAct> = {
  add: (plan) => ({ kind: 'add', level: 'actie', under: plan.elements[action(plan)]!.parent, title: 'Nieuw' }),
  rename: (plan) => ({ kind: 'rename', element: action(plan), title: 'Anders' }),
  move: (plan) => ({ kind: 'move', element: action(plan), under: otherOd(plan) }),
  delete: (plan) => ({ kind: 'delete', element: action(plan) }),
  copy: (plan) => ({ kind: 'copy', element: action(plan), years: 1 }),
  renumber: (plan) => ({ kind: 'renumber', element: plan.elements.find(({ level }) => level === 'sd')!.index }),
};

/** Each change is made once: it fits every workbook that is opened from the same book. */
const changes = new Map<string, Change>();

/** What is done, as a change of a workbook that nobody listens to: what fails is this change alone. */
async function changeIn(kind: string, act: string): Promise<{ book: OpenedWorkbook; change: Change }> {
  const book = await openedBook((act === 'renumber' ? GAPPED_BOOKS : TINY_BOOKS)[kind]!());
  const key = `${act} in ${kind}`;
  const known = changes.get(key);
  if (known) return { book, change: known };
  const made = await changeOf(book, kind, act);
  if (!made.ok) throw new Error(made.refusal.code);
  changes.set(key, made.value.change);
  return { book, change: made.value.change };
}

/** All that is read before the change, and the change. */
async function changeOf({ workbook }: OpenedWorkbook, kind: string, act: string): Promise<Result<{ readonly change: Change }>> {
  const read = await readPlanFrom(workbook);
  if (!read.ok) return read;
  if (act === 'structure') return structureOf(workbook, read.value, { ...USUAL_PARTS, stijlen: kind === 'a flat export' });
  const contents = await workbook.readContents(read.value.snapshot);
  const wanted = ACTS[act]!(read.value.plan);
  const { outline, merged } = await frameNow(workbook, read.value, wanted);
  const made = contents.ok ? treeChange(read.value.plan, contents.value, wanted, outline) : contents;
  return made.ok ? { ok: true, value: { change: keepMerged(made.value.change, merged ?? new Map()) } } : made;
}

const OTHERS: Record<string, (author: SecondAuthor) => Promise<void>> = {
  'types in a row of the plan': (author) => author.setValues(PLAN_SHEET, 'A3', [['Anders']]),
  'puts a row in above': (author) => author.insert(PLAN_SHEET, '2:2'),
};

/** Whatever the engine carries out on the workbook; working out formulas and selecting are none. */
const CHANGES_SOMETHING = /^(?:sheet|thread-comment)\.mutation\.|^formula\.mutation\.(?:set|remove)-(?:defined-name|super-table)/;

const CASES = Object.keys(TINY_BOOKS).flatMap((kind) => [...(kind === 'the template' ? [] : ['structure']), ...Object.keys(ACTS)].map((act) => [act, kind] as const));

describe.each(CASES)('%s in %s', (act, kind) => {
  test.each(['failAtAction', 'failAtSync'] as const)('%s, one after the other: as before, and then done', async (fault) => {
    const { book, change } = await changeIn(kind, act);
    const before = JSON.stringify(whole(book.toBook()));
    const told: string[] = [];
    for (let isSpent = false, at = 1; !isSpent; at = nextFailure(fault, at)) {
      book.host.faults[fault] = { at, code: 'GeneralException' };
      const done = await book.workbook.applyChange(change);
      isSpent = book.host.faults[fault] !== null;
      book.host.faults[fault] = null;
      if (done.ok) expect(await book.workbook.applyChange(done.value.back)).toMatchObject({ ok: true });
      expect([fault, at, JSON.stringify(whole(book.toBook()))]).toEqual([fault, at, before]);
      told.push(done.ok ? 'done' : done.refusal.code);
    }
    expect(told[0]).toBe('excel-failed');
    expect(told.at(-1)).toBe('done');
  });

  test.each(Object.entries(OTHERS))('somebody else %s between any two of its syncs: done, or as they left it', async (_what, other) => {
    const alone = await changeIn(kind, act);
    await other(alone.book.host.faults.secondAuthor);
    const theirs = whole(alone.book.toBook());
    for (let when = 1, isPlayed = true; isPlayed; when += 1) {
      const { book, change } = await changeIn(kind, act);
      const from = book.host.counters.roundTrips;
      isPlayed = false;
      book.host.faults.betweenSyncs = async (author, sync) => {
        if (sync - from !== when) return;
        isPlayed = true;
        await other(author);
      };
      const done = await book.workbook.applyChange(change);
      book.host.faults.betweenSyncs = null;
      if (isPlayed && !done.ok) expect([when, whole(book.toBook())]).toEqual([when, theirs]);
      if (when === 1) expect(done.ok).toBe(false);
    }
  });
});

/** What is read before an act in the tree is the same for all of them: what more they look at is in the file. */
const READINGS = CASES.filter(([act]) => act === 'structure' || act === 'add');

test.each(READINGS.flatMap(([act, kind]) => (['failAtAction', 'failAtSync'] as const).map((fault) => [act, kind, fault] as const)))('what is read before %s in %s, %s, one after the other: refused or done without, and nothing is touched', async (act, kind, fault) => {
  const book = await openedBook(TINY_BOOKS[kind]!());
  const before = JSON.stringify(whole(book.toBook()));
  const touched: string[] = [];
  const stop = book.engine.onExecuted(({ id }) => { if (CHANGES_SOMETHING.test(id)) touched.push(id); });
  const told: string[] = [];
  for (let isSpent = false, at = 1; !isSpent; at = nextFailure(fault, at)) {
    // Not one after which a reading is tried again: that would do.
    book.host.faults[fault] = { at, code: 'InvalidOperation' };
    const read = await changeOf(book, kind, act);
    isSpent = book.host.faults[fault] !== null;
    book.host.faults[fault] = null;
    told.push(read.ok ? JSON.stringify(read.value.change) : read.refusal.code);
    expect([at, touched]).toEqual([at, []]);
  }
  stop();
  // What can be done without (which cells hold formulas, which rows are hidden) leaves the change as it is.
  expect(new Set(told)).toEqual(new Set(['excel-failed', told.at(-1)]));
  expect(told.filter((each) => each === 'excel-failed').length).toBeGreaterThan(fault === 'failAtSync' ? 2 : 12);
  expect(JSON.stringify(whole(book.toBook()))).toBe(before);
});
