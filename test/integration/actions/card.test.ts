import { fieldEdit } from '#core/edits/fieldEdit';
import type { Session } from '#actions/Session';
import { closeAll, contents, generatedBook, openedBook, until, type OpenedWorkbook } from './opened';
import { closeSessions, openSession } from './openSession';

afterEach(closeSessions);
afterEach(closeAll);

async function select(opened: OpenedWorkbook, sheet: string, address: string): Promise<void> {
  await opened.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

async function typeInto(opened: OpenedWorkbook, sheet: string, row: number, column: number, value: string): Promise<void> {
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await context.sync();
  });
}

/** The edit that a picker makes of the selected line's kostenplaats. */
async function pick(session: Session, words: string) {
  const { plan, selectedLine: line } = session.state;
  const { entries, search } = await session.choices('kostenplaats');
  const [hit] = search.find(words, 10).hits;
  const column = plan!.sheets[plan!.means.sheet[line]!]!.columns.find(({ field }) => field === 'kostenplaats')!.column;
  const expected = session.cell({ sheet: plan!.means.sheet[line]!, row: plan!.means.row[line]!, column });
  const edit = fieldEdit(plan!, { line }, 'kostenplaats', { expected, value: entries[hit!]!.code });
  if (!edit.ok) throw new Error(edit.refusal.code);
  return edit.value;
}

test('a line that is selected in Excel is the card\'s line; a kostenplaats that is picked is one edit, and taken back the workbook is as it was', async () => {
  const opened = await openedBook(generatedBook());
  const before = contents(opened.toBook());
  const session = await openSession(opened);
  await select(opened, 'Middelen', 'C5');
  await until(() => session.state.selectedLine >= 0, 'the selected line');
  const { selectedElement: element, selectedLine: line } = session.state;
  const card = session.card({ element, line })!;
  expect(card.lines).toContain(line);
  expect(card.vertical.map(({ element: each }) => session.state.plan!.elements[each]!.level)).toEqual(['hsd', 'sd', 'od', expect.stringMatching(/^acti/)]);
  const edit = await pick(session, (await session.choices('kostenplaats')).entries.at(-1)!.code);
  const written = await session.applyFixes('kostenplaats', [edit]);
  expect(written.ok && written.value.done.length).toBe(1);
  await until(() => session.cell({ sheet: session.state.plan!.means.sheet[line]!, row: edit.place.row, column: edit.place.column }) === edit.value, 'the edit to be followed');
  // The very code, also in a column of the text format: nothing before it.
  expect(session.card({ element, line })!.findings.map(({ rule }) => rule)).not.toContain('kostenplaats-unknown');
  expect(Object.keys(session.group('kostenplaats', String(edit.value)))).not.toEqual([]);
  await session.takeBack(session.state.changes[0]!);
  expect(contents(opened.toBook())).toEqual(before);
});

test('where the cell changed meanwhile the picker is refused by name and nothing is written', async () => {
  const opened = await openedBook(generatedBook());
  const session = await openSession(opened);
  await select(opened, 'Middelen', 'C5');
  await until(() => session.state.selectedLine >= 0, 'the selected line');
  const edit = await pick(session, (await session.choices('kostenplaats')).entries.at(-1)!.code);
  await typeInto(opened, 'Middelen', edit.place.row, edit.place.column, 'VAN-EEN-ANDER');
  const before = contents(opened.toBook());
  const written = await session.applyFixes('kostenplaats', [edit]);
  expect(written.ok && written.value.refused[0]?.refusal).toMatchObject({ code: 'cell-changed', data: { found: 'VAN-EEN-ANDER', expected: String(edit.expected) } });
  expect(contents(opened.toBook())).toEqual(before);
});

test('the card stays that of the selected row where a line above it goes, and the numbers of lines no longer follow the rows', async () => {
  const opened = await openedBook(generatedBook());
  const session = await openSession(opened);
  const { plan } = session.state;
  const last = plan!.means.row[plan!.means.count - 1]!;
  await select(opened, 'Middelen', `C${last + 1}`);
  await until(() => session.state.selectedLine === plan!.means.count - 1, 'the selected line');
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Middelen').getRange('5:5').clear();
    await context.sync();
  });
  await until(() => session.state.plan!.order !== undefined, 'the line to go');
  await until(() => session.state.plan!.means.row[session.state.selectedLine] === last, 'the card to be that of the selected row');
  expect(session.state.plan).toBe(plan);
  expect(session.card({ element: session.state.selectedElement, line: session.state.selectedLine })!.lines).toContain(session.state.selectedLine);
});

test('a row of the plan is found by its row alone, a heading and an empty row are nothing', async () => {
  const opened = await openedBook(generatedBook());
  const session = await openSession(opened);
  await select(opened, 'Plan', '3:3');
  await until(() => session.state.selectedElement >= 0, 'the element');
  expect([session.state.plan!.elements[session.state.selectedElement]!.row, session.state.selectedLine]).toEqual([2, -1]);
  await select(opened, 'Plan', 'A1');
  await until(() => session.state.selectedElement < 0, 'nothing');
  expect(session.state.selectedLine).toBe(-1);
});

test('numbers of the linkage and of the coverage are those of the totals, and change with the plan', async () => {
  const opened = await openedBook(generatedBook({ mistakes: 12 }));
  const before = opened.toBook();
  const session = await openSession(opened);
  const linkage = (await session.linkage('kostenplaats'))!;
  expect(linkage.planned).toEqual(session.totals('kostenplaats').total);
  const coverage = (await session.coverage('departement'))!;
  expect(coverage.total.amounts).toEqual(linkage.planned);
  expect(coverage.linesOf(coverage.total)).toHaveLength(session.state.plan!.means.count);
  expect((await session.linesBehind({ cut: 'kostenplaats', key: linkage.rows.at(-1)!.key })).length).toBeGreaterThan(0);
  expect(opened.toBook()).toEqual(before);
  const revision = session.state.revision;
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Middelen').getRange('F2').values = [[1_234_567]];
    await context.sync();
  });
  await until(() => session.state.revision > revision, 'the change');
  expect((await session.linkage('kostenplaats'))!.planned).toEqual(session.totals('sd').total);
});
