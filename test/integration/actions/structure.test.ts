import { USUAL_PARTS } from '#core/write/structure/StructureParts';
import type { Book, BookSheet } from '#xlsx/book/Book';
import type { Amounts } from '#core/totals/Totals';
import { computeTotals } from '#core/totals/computeTotals';
import { closeAll, generatedBook, openedBook, type OpenedWorkbook } from './opened';
import { bookOf, whole } from './changeKit';
import { closeSessions, openSession } from './openSession';
import { previewed, structured } from './structuring';

afterEach(() => {
  closeSessions();
  closeAll();
});

/** A planner's own sheet: looks, a filter, a comment, a validation, merged cells, a formula of her own; and lists beside it. */
function plannersBook(): Book {
  const book = bookOf({
    Doelen: [
      ['Meerjarenplan', null, null, null, null, null], ['Titel', 'Niveau', 'Kostenplaats', 'GD 2026', 'GD 2027', 'Alles'],
      ['Wonen', 'SD', null, null, null, '=SUM(D3:E3)'], ['Huren', 'OD', null, null, null, null], ['Premie', 'Actie', 'KP1', 10.5, 1, '=D5+E5'], ['Advies', 'Activiteit', 'KP1', 20, 2, null],
      ['Kopen', 'OD', null, null, null, null], ['Lening', 'Actie', null, 5, null, null], ['Groen', 'SD', null, null, 3, null], ['Bos', 'OD', null, null, null, null], ['Boom', 'Actie', null, 7, 4, null],
    ],
    Kostenplaatsen: [['Code', 'Naam', 'Dienst'], ['KP1', 'Huis', null], ['KP2', 'Tuin', null]],
    HSD: [['HSD code', 'HSD'], ['HSD1', 'Kennis'], ['HSD2', 'Sociaal']],
    Kijk: [['=Doelen!D5', '=SUM(Doelen!D3:F11)']],
  });
  const [plan] = book.sheets as [BookSheet];
  book.styles = [{}, { font: { bold: true }, fill: { color: '#FFEECC', pattern: 'solid' } }, { numberFormat: '#,##0.00' }];
  plan.cells[1]?.forEach((cell) => { if (cell) cell.s = 1; });
  for (const row of plan.cells.slice(2)) for (const column of [3, 4, 5]) if (row?.[column]) row[column].s = 2;
  for (const cell of book.sheets[3]?.cells[0] ?? []) if (cell) cell.s = 2;
  plan.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
  plan.autoFilter = { range: { top: 1, left: 0, bottom: 10, right: 5 }, criteria: {} };
  plan.validations.push({ ranges: [{ top: 2, left: 1, bottom: 10, right: 1 }], type: 'list', formula1: '"SD,OD,Actie,Activiteit"', allowBlank: true, inCellDropdown: true });
  plan.comments.push({ id: '{c1}', row: 4, column: 0, author: 'Planner', text: 'Nakijken', threaded: true, replies: [] });
  book.names.push({ name: 'premie', refersTo: 'Doelen!$D$5', visible: true });
  return book;
}

const cellsOf = (opened: OpenedWorkbook, name: string) => opened.toBook().sheets.find((sheet) => sheet.name === name)!;

test('a planner\'s sheet gets what it lacks, all else stays, and taken back the workbook is as it was', async () => {
  const opened = await openedBook(plannersBook());
  const session = await openSession(opened);
  const before = opened.toBook();
  const shown = await previewed(session);
  expect(whole(opened.toBook())).toEqual(whole(before));
  const change = await structured(session, shown);
  const sheet = cellsOf(opened, 'Doelen');
  expect(sheet.cells.slice(1).map((row) => [6, 7].map((column) => row[column]?.v ?? '').join('|'))).toEqual(['Code|HSD', 'SD01|', 'OD0101|', 'AC0001|', 'AV0001|', 'OD0102|', 'AC0002|', 'SD02|', 'OD0201|', 'AC0003|']);
  expect(sheet.cells.slice(2).map((row) => [row[3]?.v, row[4]?.v])).toEqual([[35.5, 3], [30.5, 3], [10.5, 1], [20, 2], [5, 0], [5, undefined], [7, 3], [7, 4], [7, 4]]);
  expect(sheet.autoFilter?.range).toEqual({ top: 1, left: 0, bottom: 10, right: 7 });
  expect(Object.entries(sheet.rows).map(([row, { level }]) => [Number(row), level])).toEqual([[3, 1], [4, 2], [5, 2], [6, 1], [7, 2], [9, 1], [10, 2]]);
  // What was there is there still: taking away what was added gives the rest.
  const kept = before.sheets[0]!.cells.map((row) => (row ?? []).map((cell) => cell?.f ?? cell?.v ?? ''));
  kept.forEach((row, down) => row.forEach((content, right) => { if (content !== '') expect([down, right, sheet.cells[down]?.[right]?.f ?? sheet.cells[down]?.[right]?.v]).toEqual([down, right, content]); }));
  expect([sheet.merges, sheet.comments.map(({ row, column }) => [row, column]), cellsOf(opened, 'Kijk').cells[0]?.map((cell) => cell?.f)]).toEqual([before.sheets[0]!.merges, [[4, 0]], ['Doelen!D5', 'SUM(Doelen!D3:F11)']]);
  const back = await session.takeBack(change);
  expect(back.ok ? 'back' : back.refusal).toBe('back');
  expect(whole(opened.toBook())).toEqual(whole(before));
});

test('read again, it is the same plan with its codes, and what the totals say is what the plan has', async () => {
  const opened = await openedBook(plannersBook());
  const session = await openSession(opened);
  const before = computeTotals(session.state.plan!, 'sd').total;
  await structured(session, await previewed(session));
  await session.open();
  const { plan } = session.state;
  expect(plan!.elements.filter(({ isListed }) => !isListed).map(({ code }) => code)).toEqual(['SD01', 'OD0101', 'AC0001', 'AV0001', 'OD0102', 'AC0002', 'SD02', 'OD0201', 'AC0003']);
  expect(computeTotals(plan!, 'sd').total).toEqual(before);
  // Each total that stands on the sheet is what the tree has below that element.
  const totals = plan!.elements.flatMap((element) => (['sd', 'od'].includes(element.level) ? [[element.code, session.cell({ sheet: element.sheet, row: element.row, column: 3 }), session.subtree(element.index)]] : []));
  expect(totals.map(([code, stated, amounts]) => [code, stated, amountOf(amounts as Amounts)])).toEqual([['SD01', 35.5, 3550], ['OD0101', 30.5, 3050], ['OD0102', 5, 500], ['SD02', 7, 700], ['OD0201', 7, 700]]);
});

/** The first year's money of a branch, in cents. */
const amountOf = (amounts: Amounts): unknown => Object.values(amounts)[0]?.[0];

test('what somebody changed since it was shown is not written over: it asks to be looked over again', async () => {
  const opened = await openedBook(plannersBook());
  const session = await openSession(opened);
  const shown = await previewed(session);
  await opened.host.faults.secondAuthor.setValues('Doelen', 'A12:B12', [['Struik', 'Actie']]);
  const before = whole(opened.toBook());
  const done = await session.structureSheets('Aanvullen', shown);
  expect(done.ok ? '' : done.refusal.code).toBe('other-than-shown');
  expect(whole(opened.toBook())).toEqual(before);
});

test.each(['failAtAction', 'failAtSync'] as const)('%s, anywhere: the workbook is as before, or done', async (kind) => {
  const opened = await openedBook(plannersBook());
  const session = await openSession(opened);
  const before = whole(opened.toBook());
  const shown = await previewed(session);
  for (let at = 1, step = 1; step > 0; at += step) {
    opened.host.faults[kind] = { at, code: 'GeneralException' };
    const done = await session.structureSheets('Aanvullen', shown);
    const isSpent = opened.host.faults[kind] !== null;
    opened.host.faults[kind] = null;
    if (done.ok) await session.takeBack(done.value);
    expect([kind, at, whole(opened.toBook())]).toEqual([kind, at, before]);
    step = isSpent ? 0 : kind === 'failAtSync' ? 1 : 40;
  }
});

test('the template has it all: nothing is added', async () => {
  const opened = await openedBook(generatedBook());
  const session = await openSession(opened);
  const shown = await previewed(session);
  expect([shown.change.acts, shown.rows.map(({ is }) => is)]).toEqual([[], ['grouped-already']]);
  const done = await session.structureSheets('Aanvullen', shown);
  expect(done.ok ? '' : done.refusal.code).toBe('nothing-to-structure');
});

/** 2,000 actions by place, with amounts of six years. */
function largeBook(): Book {
  const header = ['Titel', 'Niveau', 'Kostenplaats', ...[2026, 2027, 2028, 2029, 2030, 2031].map((jaar) => `GD ${jaar}`)];
  const rows = Array.from({ length: 100 }, (_, sd) => [
    [`Doelstelling ${sd}`, 'SD'], ...[0, 1, 2, 3].flatMap((od) => [[`Operationeel ${sd}.${od}`, 'OD'], ...[0, 1, 2, 3, 4].map((actie) => [`Actie ${sd}.${od}.${actie}`, 'Actie', 'KP1', 1000.25, 2, 3, 4, 5, sd])]),
  ]).flat();
  return bookOf({ Plan: [header, ...rows], Kostenplaatsen: [['Code', 'Naam', 'Dienst'], ['KP1', 'Huis', null]], HSD: [['HSD code', 'HSD'], ['HSD1', 'Kennis']] });
}

// What 27,000 cells looked like, which taking back gives them again, is answered too.
test.each([['as usual', USUAL_PARTS], ['with a style per level', { ...USUAL_PARTS, stijlen: true }]])('2,000 actions in place take at most 12 round trips, none over 5 MB: %s', async (_how, parts) => {
  const opened = await openedBook(largeBook());
  const session = await openSession(opened);
  const shown = await previewed(session, parts);
  const { counters } = opened.host;
  counters.reset();
  await structured(session, shown);
  const { roundTrips, largestRequest, largestResponse } = counters;
  expect(roundTrips).toBeLessThanOrEqual(12);
  expect(Math.max(largestRequest, largestResponse)).toBeLessThan(5_000_000);
});
