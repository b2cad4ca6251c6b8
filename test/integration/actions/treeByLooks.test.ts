import fc from 'fast-check';
import type { Book } from '#xlsx/book/Book';
import type { Session } from '#actions/Session';
import type { AppliedChange } from '#actions/SessionState';
import type { TreeAct } from '#core/write/tree/TreeAct';
import { bookOf, whole } from './changeKit';
import { closeAll, openedBook } from './opened';
import { sessionOver } from './sessionOver';

/* One column with all levels, of which looks alone tell the levels: whatever is done in the tree, taken back the workbook is as it was. */
afterEach(closeAll);

/** Depths from 0: each at most one deeper than the row above, the first the highest, and all of them occur. */
const depths = (deepest: number) => fc.array(fc.nat(deepest), { minLength: 3, maxLength: 9 }).map((wanted) => {
  let last = -1;
  const tree = wanted.map((depth) => (last = Math.min(depth, last + 1)));
  return [...Array.from({ length: deepest + 1 }, (_, depth) => depth), ...tree];
});

const LOOKS = {
  indent: { deepest: 2, styles: [{}, { alignment: { horizontal: 'left', indent: 1 } }, { alignment: { horizontal: 'left', indent: 2 } }] },
  'bold print': { deepest: 1, styles: [{ font: { bold: true } }, {}] },
} as const;

function bookBy(look: keyof typeof LOOKS, tree: readonly number[]): Book {
  const { styles, deepest } = LOOKS[look];
  const book = bookOf({ Doelen: [['Wat we doen', 'GD 2026', 'Nota'], ...tree.map((depth, row) => [`Titel ${row}`, depth === deepest ? row + 0.5 : null, row % 2 === 0 ? `n${row}` : null])] });
  const first = book.styles.length;
  book.styles.push(...styles.map((style) => ({ ...style })));
  tree.forEach((depth, row) => { book.sheets[0]!.cells[row + 1]![0]!.s = first + depth; });
  return book;
}

const acts = fc.array(fc.record({ kind: fc.constantFrom('add', 'rename', 'move', 'delete'), at: fc.nat(), to: fc.nat() }), { minLength: 1, maxLength: 3 });

/** The wish on the plan as it now is; null where it has nothing to be done on. */
function actOf(session: Session, { kind, at, to }: { kind: string; at: number; to: number }): TreeAct | null {
  const { elements } = session.state.plan!;
  const of = (wanted: string) => elements.filter(({ level }) => level === wanted);
  const actions = of('actie');
  const ods = of('od');
  const [action, od] = [actions[at % Math.max(1, actions.length)], ods[to % Math.max(1, ods.length)]];
  if (kind === 'add') return od ? { kind, level: 'actie', under: od.index, title: `Nieuw ${at}` } : null;
  if (kind === 'rename') return { kind, element: elements[at % elements.length]!.index, title: `Anders ${to}` };
  if (kind === 'move') return action && od && action.parent !== od.index ? { kind, element: action.index, under: od.index } : null;
  const gone = elements[at % elements.length]!;
  return elements.length > 6 && isShownWithout(session, gone.index) ? { kind: 'delete', element: gone.index } : null;
}

/** Whether every level is still there without a branch: by looks alone, rows that all look the same are no tree. */
function isShownWithout(session: Session, index: number): boolean {
  const { elements } = session.state.plan!;
  const gone = new Set(branchOf(session, index));
  return new Set(elements.map(({ level }) => level)).size === new Set(elements.filter(({ title }) => !gone.has(title)).map(({ level }) => level)).size;
}

const tree = ({ state: { plan } }: Session): string[] => plan!.elements.map(({ level, title, parent }) => `${level} ${title} < ${plan!.elements[parent]?.title ?? ''}`);
const titled = ({ state: { plan } }: Session, index: number): string => plan!.elements[index]?.title ?? '';

/** What the tree must be after an act: told by titles, which are all different. */
function expectDone(session: Session, before: { titles: string[]; branch: string[] }, act: TreeAct, subject: string): void {
  const { plan } = session.state;
  const now = plan!.elements.map(({ title }) => title);
  if (act.kind === 'add') expect([now.length, now.includes(act.title)]).toEqual([before.titles.length + 1, true]);
  if (act.kind === 'rename') expect([now.length, now.includes(act.title)]).toEqual([before.titles.length, true]);
  if (act.kind === 'move') expect(titled(session, plan!.elements.find(({ title }) => title === subject)!.parent)).toBe(before.branch[0]);
  if (act.kind === 'delete') expect(now.sort()).toEqual(before.titles.filter((title) => !before.branch.includes(title)).sort());
}

function branchOf({ state: { plan } }: Session, index: number): string[] {
  const isBelow = (at: number): boolean => at === index || (at >= 0 && isBelow(plan!.elements[at]!.parent));
  return plan!.elements.filter((element) => isBelow(element.index)).map(({ title }) => title);
}

test.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('by %s: acts are read back as they were meant, and taken back all is as it was', async (look) => {
  let done = 0;
  await fc.assert(fc.asyncProperty(depths(LOOKS[look].deepest), acts, async (rows, wishes) => {
    const opened = await openedBook(bookBy(look, rows));
    const session = sessionOver(opened);
    await session.open();
    const [before, seen] = [whole(opened.toBook()), tree(session)];
    const kept: AppliedChange[] = [];
    for (const wish of wishes) {
      const act = actOf(session, wish);
      if (!act) continue;
      const was = { titles: session.state.plan!.elements.map(({ title }) => title), branch: act.kind === 'delete' ? branchOf(session, act.element) : act.kind === 'move' ? [titled(session, act.under)] : [] };
      const subject = 'element' in act ? titled(session, act.element) : '';
      const result = await session.workInTree('Werk', act);
      if (!result.ok) {
        // Without another row of its level nothing shows how deep a new one is to stand.
        expect(['level-not-shown', 'code-taken']).toContain(result.refusal.code);
        continue;
      }
      expectDone(session, was, act, subject);
      kept.push(result.value.change);
      done += 1;
    }
    for (const change of kept.reverse()) {
      const back = await session.takeBack(change);
      expect(back.ok || back.refusal).toBe(true);
    }
    expect(whole(opened.toBook())).toEqual(before);
    await session.open();
    expect(tree(session)).toEqual(seen);
    session.close();
    closeAll();
  }), { numRuns: 25 });
  expect(done).toBeGreaterThan(15);
}, 120_000);
