import type { Book } from '#xlsx/book/Book';
import type { Session } from '#actions/Session';
import type { Plan } from '#core/plan/Plan';
import type { WorkbookOptions } from '#workbook/ExcelWorkbook';
import type { TreeAct } from '#core/write/tree/TreeAct';
import { closeAll, generatedBook } from './opened';
import { bookOf, openedBook, whole, type OpenedWorkbook } from './changeKit';
import { sessionOver } from './sessionOver';

afterEach(closeAll);

/** All levels in one column, with means beside the actions, sums as formulas, a row of totals, and looks. */
function outlineBook(): Book {
  const book = bookOf({ Plan: [
    ['Doelstellingen', '2026', '2027'], ['SD1 Wonen', '=SUBTOTAL(9,B3:B6)', null], ['OD1 Huur', '=SUBTOTAL(9,B4:B6)', null], ['AC1 Premie', 10, null], [null, 5, 6], ['AC2 Loket', 20, null],
    ['Totaal SD1', '=SUM(B4:B6)', null], ['SD2 Groen', null, null], ['OD2 Bos', null, null], ['AC3 Boom', 7, null],
  ] });
  const [plan] = book.sheets;
  book.styles = [{}, { font: { bold: true }, fill: { color: '#FFEECC', pattern: 'solid' } }, { numberFormat: '0.00' }];
  for (const row of [1, 7]) for (const cell of plan?.cells[row] ?? []) if (cell) cell.s = 1;
  plan?.validations.push({ ranges: [{ top: 3, left: 2, bottom: 5, right: 2 }], type: 'list', formula1: '"6,7"', allowBlank: true, inCellDropdown: true });
  return book;
}

/** A row per action, the parents at the first row of their group; the means on a sheet of their own. */
function flatBook(): Book {
  return bookOf({
    Export: [
      ['SD code', 'SD titel', 'OD code', 'OD titel', 'Actie code', 'Actie titel'], ['SD1', 'Wonen', 'OD1', 'Huur', 'AC1', 'Premie'], [null, null, null, null, 'AC2', 'Loket'],
      ['SD2', 'Groen', 'OD2', 'Bos', 'AC3', 'Boom'], [null, null, 'OD3', 'Water', 'AC4', 'Beek'],
    ],
    Middelen: [['Actiecode', 'Kostenplaats', 'Aard', '2026', '2027'], ['AC1', 'K1', 'GD', 10, null], ['AC2', 'K1', 'VTE', 1.5, 2], ['AC1', 'K2', 'GD', 5, 6]],
  });
}

/** With its groups, column formats and conditional formats, and a comment on the first action. */
function templateBook(): Book {
  const book = generatedBook({ actions: 6, lines: 8 });
  const plan = book.sheets.find(({ name }) => name === 'Plan')!;
  plan.comments.push({ id: '{c1}', row: plan.cells.findIndex((row) => row?.[1]?.v === 'Actie'), column: 2, author: 'Planner', text: 'Nakijken', threaded: true, replies: [] });
  return book;
}

const BOOKS: Record<string, () => Book> = { 'the template': templateBook, 'an outline column': outlineBook, 'a flat export': flatBook };

/** Each act on the first elements of a plan that can have it. */
const ACTS: Record<string, (plan: Plan) => TreeAct> = {
  add: (plan) => ({ kind: 'add', level: 'actie', under: parentOfAction(plan), title: 'Nieuw' }),
  rename: (plan) => ({ kind: 'rename', element: firstAction(plan), title: 'Anders' }),
  move: (plan) => ({ kind: 'move', element: firstAction(plan), under: plan.elements.filter(({ level }) => level === 'od').at(-1)!.index }),
  delete: (plan) => ({ kind: 'delete', element: parentOfAction(plan) }),
  copy: (plan) => ({ kind: 'copy', element: parentOfAction(plan), years: 1 }),
  renumber: (plan) => ({ kind: 'renumber', element: plan.elements.filter(({ level }) => level === 'sd').at(-1)!.index }),
};
const firstAction = (plan: Plan): number => plan.elements.find(({ level, parent }) => level === 'actie' && parent >= 0)!.index;
const parentOfAction = (plan: Plan): number => plan.elements[firstAction(plan)]!.parent;

async function opened(book: Book, options: WorkbookOptions = {}): Promise<{ book: OpenedWorkbook; session: Session; plan: Plan }> {
  const open = await openedBook(book, options);
  const session = sessionOver(open);
  await session.open();
  return { book: open, session, plan: session.state.plan! };
}

/** What a person sees of a plan. */
const tree = ({ elements }: Plan): string[] => elements.map(({ code, title, parent, level }) => `${level} ${code} ${title} < ${elements[parent]?.code ?? ''}`);

/** Codes that are not in order: renumbering has something to do. */
function unordered(book: Book, act: string): Book {
  if (act === 'renumber') for (const sheet of book.sheets) for (const row of sheet.cells) for (const cell of row ?? []) if (typeof cell?.v === 'string') cell.v = cell.v.replace(/\b(OD|AC)([23])\b/g, '$19$2');
  return book;
}

const cases = Object.keys(BOOKS).flatMap((kind) => Object.keys(ACTS).map((act) => [act, kind] as const));

test.each(cases)('%s in %s: written in one step, kept in the list, the element selected; taken back all is as it was', async (act, kind) => {
  const { book, session, plan } = await opened(unordered(BOOKS[kind]!(), act));
  const held = (): unknown => whole(book.toBook());
  const before = held();
  const seenBefore = tree(plan);
  const asked = ACTS[act]!(plan);
  const preview = await session.previewTree(asked);
  if (!preview.ok) throw new Error(`${preview.refusal.code} ${JSON.stringify(preview.refusal.data)}`);
  expect(held()).toEqual(before);
  expect(preview.value.steps.length).toBeGreaterThan(0);
  const done = await session.workInTree('Werk', asked, preview.value.seen);
  if (!done.ok) throw new Error(`${done.refusal.code} ${JSON.stringify(done.refusal.data)}`);
  expect(tree(session.state.plan!)).not.toEqual(seenBefore);
  expect(session.state.changes[0]).toMatchObject({ kind: 'structure', title: 'Werk', isTakenBack: false });
  expect(done.value.element >= 0).toBe(act !== 'delete');
  if (act !== 'delete') expect(session.state.plan!.elements[done.value.element]?.code).toBe(preview.value.code);
  const back = await session.takeBack(done.value.change);
  expect(back.ok || back.refusal).toBe(true);
  expect(held()).toEqual(before);
  session.close();
});

test('what the person saw is gone or reads otherwise by now: refused by name, and nothing is written', async () => {
  const { book, session, plan } = await opened(flatBook());
  const act = ACTS.delete!(plan);
  const preview = await session.previewTree(act);
  await book.host.faults.secondAuthor.setValues('Middelen', 'A5:D5', [['AC2', 'K9', 'GD', 100]]);
  const before = whole(book.toBook());
  expect(await session.workInTree('Werk', act, preview.ok ? preview.value.seen : '')).toMatchObject({ ok: false, refusal: { code: 'preview-outdated' } });
  await book.host.faults.secondAuthor.setValues('Export', 'D2', [['Anders']]);
  expect(whole(book.toBook())).not.toEqual(before);
  session.close();
});

test('a failure is told, and the plan is read anew', async () => {
  const { book, session, plan } = await opened(flatBook());
  session.close();
  const before = whole(book.toBook());
  await book.Excel.run(async (context) => { context.workbook.worksheets.getItem('Export').protection.protect(); await context.sync(); });
  const done = await session.workInTree('Werk', ACTS.rename!(plan));
  expect(done).toMatchObject({ ok: false, refusal: { code: 'sheet-protected', data: { sheet: 'Export' } } });
  expect(session.state).toMatchObject({ notice: { code: 'sheet-protected' }, busy: null, changes: [] });
  expect(JSON.stringify(whole(book.toBook()))).toBe(JSON.stringify(before));
});

test('a cell that is merged with another by then is told before anything is written', async () => {
  const book = outlineBook();
  // The new row comes in within the merged cells, which take it in.
  book.sheets[0]!.merges.push({ top: 5, left: 0, bottom: 6, right: 0 });
  const { book: open, session, plan } = await opened(book);
  const before = whole(open.toBook());
  const od = plan.elements.find(({ code }) => code === 'OD1')!.index;
  expect(await session.previewTree({ kind: 'add', level: 'actie', under: od, title: 'Nieuw' })).toMatchObject({ ok: false, refusal: { code: 'merged-cell', data: { sheet: 'Plan', cell: 'A7' } } });
  expect(whole(open.toBook())).toEqual(before);
  session.close();
});

describe('over merged cells', () => {
  /** Level columns whose parents are merged down over their group, and codes beside them. */
  function mergedBook(): Book {
    const book = bookOf({ Export: [
      ['SD code', 'SD', 'OD code', 'OD', 'Actie code', 'Actie', 'GD 2026', 'Nota', null],
      ['SD1', 'Wonen', 'OD1', 'Huur', 'AC1', 'Premie', 10], [null, null, null, null, 'AC2', 'Loket', 20], [null, null, 'OD2', 'Koop', 'AC3', 'Lening', 5], ['SD2', 'Groen', 'OD3', 'Bos', 'AC4', 'Boom', 7, 'over twee kolommen', null],
      ['SD3', 'Zorg', 'OD4', 'Thuis', 'AC5', 'Hulp', 3],
    ] });
    book.sheets[0]!.merges.push({ top: 4, left: 7, bottom: 4, right: 8 });
    for (const [left, top, bottom] of [[0, 1, 3], [1, 1, 3], [2, 1, 2], [3, 1, 2]] as const) book.sheets[0]!.merges.push({ top, left, bottom, right: left });
    return book;
  }

  const WISHES: Record<string, (plan: Plan) => TreeAct> = {
    'rename a merged SD': (plan) => ({ kind: 'rename', element: plan.elements.find(({ code }) => code === 'SD1')!.index, title: 'Wonen en leven' }),
    'renumber a merged branch': (plan) => ({ kind: 'renumber', element: plan.elements.find(({ code }) => code === 'SD1')!.index }),
    'delete within a group': (plan) => ({ kind: 'delete', element: plan.elements.find(({ code }) => code === 'AC2')!.index }),
    'delete a merged branch': (plan) => ({ kind: 'delete', element: plan.elements.find(({ code }) => code === 'SD1')!.index }),
    'move the first of a group': (plan) => ({ kind: 'move', element: plan.elements.find(({ code }) => code === 'AC1')!.index, under: plan.elements.find(({ code }) => code === 'OD3')!.index }),
    'delete a row with cells merged across': (plan) => ({ kind: 'delete', element: plan.elements.find(({ code }) => code === 'AC4')!.index }),
    'move a row with cells merged across': (plan) => ({ kind: 'move', element: plan.elements.find(({ code }) => code === 'AC4')!.index, under: plan.elements.find(({ code }) => code === 'OD4')!.index }),
  };
  const merges = (book: OpenedWorkbook): string[] => book.toBook().sheets[0]!.merges.map(({ top, left, bottom, right }) => `${top}:${left}-${bottom}:${right}`);

  /** What of merged cells an Excel tells: its file, its own call (1.13), or nothing. */
  const EXCELS: Record<string, WorkbookOptions> = { 'its file': {}, 'no file, but tells itself': { document: undefined, supports: (version) => Number(version.slice(2)) <= 13 }, 'no file, and does not tell': { document: undefined } };
  /** How each ends: where all that is merged within the rows goes along it is done; where it would be torn, it is not. */
  const ENDS: Record<string, string> = { 'rename a merged SD': 'done', 'renumber a merged branch': 'done', 'delete within a group': 'merged-cell', 'delete a merged branch': 'done', 'move the first of a group': 'merged-cell', 'delete a row with cells merged across': 'done', 'move a row with cells merged across': 'done' };

  test.each(Object.entries(WISHES).flatMap(([what, wish]) => Object.entries(EXCELS).flatMap(([excel, options]) => (what.startsWith('move') ? [true, false] : [false]).map((canMove) => [what, excel, canMove, wish, options] as const))))('%s, where Excel gives %s (moves cells: %s): what was written is all there and comes back, or it is refused and all is as before', async (what, excel, canMove, wish, options) => {
    const { book, session, plan } = await opened(mergedBook(), { ...options, canMove });
    const before = whole(book.toBook());
    const preview = await session.previewTree(wish(plan));
    expect(whole(book.toBook())).toEqual(before);
    const done = await session.workInTree('In de boom', wish(plan), preview.ok ? preview.value.seen : undefined);
    const isUntold = excel === 'no file, and does not tell' && !what.startsWith('re');
    expect(done.ok ? 'done' : done.refusal.code).toBe(isUntold ? 'merged-unknown' : ENDS[what]);
    expect(preview.ok).toBe(done.ok || excel === 'no file, but tells itself');
    if (done.ok) {
      expect(session.state.plan!.elements.filter(({ level, parent }) => level !== 'sd' && parent < 0)).toEqual([]);
      if (what.startsWith('move')) expect(merges(book)).toEqual(expect.arrayContaining(['5:7-5:8']));
      if (what.startsWith('delete')) expect(merges(book).length).toBeLessThan(5);
      expect(await session.takeBack(done.value.change)).toMatchObject({ ok: true });
    }
    expect(whole(book.toBook())).toEqual(before);
    session.close();
  });
});
