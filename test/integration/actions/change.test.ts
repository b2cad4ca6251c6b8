import { ChangeBuilder } from '#core/edits/change/ChangeBuilder';
import type { Change } from '#core/edits/change/Change';
import { applyChange } from '#core/edits/change/applyChange';
import { asText, type WorkbookContents } from '#core/edits/change/Contents';
import type { Book, BookSheet } from '#xlsx/book/Book';
import type { Result } from '#core/values/Result';
import type { SecondAuthor } from '#workbench/host/SecondAuthor';
import type { DoneChange } from '#workbook/change/applyChange';
import { nextFailure } from './failures';
import { closeAll } from './opened';
import { bookOf, contentsIn, openedBook, spelled, whole, type OpenedWorkbook } from './changeKit';

afterEach(closeAll);

/** A plan with totals as formulas, a sheet that points at it, looks, a dropdown, a comment and a name. */
function planBook(): Book {
  const book = bookOf({
    Plan: [
      ['Code', 'Titel', 'Bedrag'], ['SD1', 'Wonen', '=SUBTOTAL(9,C3:C5)'], ['OD1', 'Huur', '=SUBTOTAL(9,C4:C5)'], ['AC1', 'Dak', 10], ['AC2', 'Muur', 20],
      ['SD2', 'Groen', '=SUBTOTAL(9,C7:C8)'], ['OD2', 'Bos', '=SUBTOTAL(9,C8:C8)'], ['AC3', 'Boom', 5],
    ],
    Kijk: [['Dak', '=Plan!C4'], ['Alles', '=SUM(Plan!C2:C8)'], ['Muur', '=Plan!$C$5*2']],
    Lijst: [['a'], ['b']],
  });
  const [plan] = book.sheets as [BookSheet];
  book.styles = [{}, { font: { bold: true }, fill: { color: '#FFEECC', pattern: 'solid' } }, { numberFormat: '0.00' }];
  plan.cells[1]?.forEach((cell) => { if (cell) cell.s = 1; });
  for (const row of [3, 4, 7]) if (plan.cells[row]?.[2]) plan.cells[row][2].s = 2;
  // The engine gives a formula the number format of what it refers to, unless it has one of its own.
  for (const row of book.sheets[1]?.cells ?? []) if (row[1]) row[1].s = 2;
  plan.rows[3] = { height: 40 };
  plan.validations.push({ ranges: [{ top: 1, left: 0, bottom: 7, right: 0 }], type: 'list', formula1: 'lijst', allowBlank: true, inCellDropdown: true });
  plan.comments.push({ id: '{c1}', row: 4, column: 1, author: 'Planner', text: 'Nakijken', threaded: true, replies: [{ id: '{r1}', author: 'Planner', text: 'Gedaan' }] });
  book.names.push({ name: 'lijst', refersTo: 'Lijst!$A$1:$A$2', visible: true }, { name: 'muur', refersTo: 'Plan!$C$5', visible: true });
  return book;
}

const PLAN = '{00000000-0001-0000-0000-000000000000}';
const KIJK = '{00000000-0002-0000-0000-000000000000}';

type Make = (builder: ChangeBuilder) => ChangeBuilder;
const CHANGES: Record<string, Make> = {
  'cells are written': (make) => make.write(PLAN, 3, 3, [['x', { formula: '=C4*2' }], [7, null]], [[null, '0.0'], ['0.00', null]]),
  'rows are put in': (make) => make.insertRows(PLAN, 4, 2, 3).write(PLAN, 4, 0, [['AC9', 'Vloer', 3]]),
  'rows are put in at an edge': (make) => make.insertRows(PLAN, 8, 1, 7).write(PLAN, 8, 0, [['AC4', 'Struik', 8]]),
  'rows are taken out': (make) => make.deleteRows(PLAN, 3, 2),
  'the last rows are taken out': (make) => make.deleteRows(PLAN, 7, 1),
  'rows are moved down': (make) => make.moveRows(PLAN, 4, 1, 8),
  'rows are moved up': (make) => make.moveRows(PLAN, 7, 1, 4),
  'columns are put in': (make) => make.insertColumns(PLAN, 1, 2).write(PLAN, 0, 1, [['HSD', 'Niveau']]),
  'rows are grouped': (make) => make.groupRows(PLAN, 2, 3).groupRows(PLAN, 3, 2),
  'a dropdown and a name': (make) => make.name('keuze', 'Lijst!$A$1:$A$2').dropdown({ sheetId: PLAN, top: 1, left: 3, rows: 7, columns: 1, listName: 'keuze', isStrict: false }),
  'several at once': (make) => make.insertRows(PLAN, 4, 1, 3).write(PLAN, 4, 0, [['AC9', 'Vloer', 3]]).groupRows(PLAN, 4, 1).moveRows(PLAN, 8, 1, 5).deleteRows(PLAN, 3, 1).write(KIJK, 5, 0, [['nieuw']]),
};
/** What somebody else may do meanwhile. */
const OTHERS: Record<string, (author: SecondAuthor) => Promise<void>> = {
  'types in a row that it rests on': (author) => author.setValues('Plan', 'B5', [['Anders']]),
  'puts a row in above': (author) => author.insert('Plan', '2:2'),
  'takes a row out': (author) => author.delete('Plan', '3:3'),
  'sorts': (author) => author.setValues('Plan', 'A7:B8', [['AC3', 'Boom'], ['OD2', 'Bos']]),
  'types beside it': (author) => author.setValues('Lijst', 'B9', [['x']]),
};
/** How it is refused where somebody was there. */
const SINCE = new Set(['cell-changed-since', 'rows-moved-since', 'validation-there', 'name-changed-since', 'column-filled-since']);
const DONE_OR_SINCE = new RegExp(`^(done|${[...SINCE].join('|')})$`);
const codeOf = async (work: Promise<Result<unknown>>): Promise<string> => work.then((result) => (result.ok ? 'done' : result.refusal.code));
const each = Object.entries(CHANGES);
/** Whether Excel moves cells itself is looked at by moves alone. */
const MOVING = new Set(['rows are moved down', 'rows are moved up', 'several at once']);
const engines = [true, false].flatMap((canMove) => each.flatMap(([what, make]) => (canMove || MOVING.has(what) ? [[what, canMove, make] as const] : [])));

async function made(opened: OpenedWorkbook, make: Make): Promise<{ contents: WorkbookContents; change: Change }> {
  const contents = await contentsIn(opened);
  return { contents, change: make(new ChangeBuilder(contents).restOn(PLAN, 0, 0, 8, 2)).build() };
}

/** What stands in the cells of a workbook's sheets. */
const texts = ({ sheets }: WorkbookContents): Record<string, string[]> => Object.fromEntries(sheets.map(({ name, top, left, cells }) => [
  name, cells.flatMap((row, down) => row.flatMap((content, right) => (content === '' ? [] : [`${top + down}:${left + right} ${spelled(String(asText(content)))}`]))),
]));

async function written(opened: OpenedWorkbook, change: Change): Promise<DoneChange> {
  const result = await opened.workbook.applyChange(change);
  if (!result.ok) throw new Error(`${result.refusal.code} ${JSON.stringify(result.refusal.data)}`);
  return result.value;
}

describe.each(engines)('%s (moves cells: %s)', (what, canMove, make) => {
  const open = (): Promise<OpenedWorkbook> => openedBook(planBook(), { canMove });

  test('what is written is what was shown, and taken back all is as it was', async () => {
    const opened = await open();
    const before = whole(opened.toBook());
    const { contents, change } = await made(opened, make);
    expect(change.acts.some(({ kind }) => kind === 'move-rows')).toBe(MOVING.has(what));
    const shown = applyChange(contents, change);
    const { back } = await written(opened, change);
    expect(texts(await contentsIn(opened))).toEqual(shown.ok && texts(shown.value));
    await written(opened, back);
    expect(whole(opened.toBook())).toEqual(before);
  });

  test.each(['failAtAction', 'failAtSync'] as const)('%s, one after the other, leaves it as it was, or done', async (kind) => {
    const opened = await open();
    const { change } = await made(opened, make);
    const before = whole(opened.toBook());
    const told: string[] = [];
    for (let isSpent = false, at = 1; !isSpent; at = nextFailure(kind, at)) {
      opened.host.faults[kind] = { at, code: 'GeneralException' };
      const result = await opened.workbook.applyChange(change);
      isSpent = opened.host.faults[kind] !== null;
      opened.host.faults[kind] = null;
      if (result.ok) await written(opened, result.value.back);
      expect([kind, at, whole(opened.toBook())]).toEqual([kind, at, before]);
      told.push(result.ok ? 'done' : result.refusal.code);
    }
    expect(told.slice(0, 2)).toEqual(['excel-failed', 'excel-failed']);
    expect(told.at(-1)).toBe('done');
  });

  test.each(Object.entries(OTHERS))('somebody else %s between any two of its syncs: done, or as they left it', async (other, act) => {
    const alone = await open();
    await act(alone.host.faults.secondAuthor);
    const theirs = whole(alone.toBook());
    const told: string[] = [];
    for (let isOver = false; !isOver;) {
      const opened = await open();
      const { change } = await made(opened, make);
      const from = opened.host.counters.roundTrips;
      const when = told.length + 1;
      let isPlayed = false;
      opened.host.faults.betweenSyncs = async (author, sync) => {
        if (sync - from !== when) return;
        isPlayed = true;
        await act(author);
      };
      const result = await opened.workbook.applyChange(change);
      opened.host.faults.betweenSyncs = null;
      isOver = !isPlayed;
      if (isOver) break;
      if (!result.ok) expect([when, whole(opened.toBook())]).toEqual([when, theirs]);
      else expect((await codeOf(opened.workbook.applyChange(result.value.back)))).toMatch(DONE_OR_SINCE);
      told.push(result.ok ? 'done' : result.refusal.code);
    }
    expect(told.filter((code) => code !== 'done' && !SINCE.has(code))).toEqual([]);
    // Before the first look and before the first batch somebody is always noticed where it matters.
    if (other !== 'types beside it') expect(told.slice(0, 2).filter((code) => code === 'done')).toEqual([]);
  });
});
