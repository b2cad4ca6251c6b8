import { bookOf, closeAll, onFirstSheet, opened, told } from './open';
import type { HeadlessWorkbook } from '#workbench/host/openHeadless';

afterEach(closeAll);

type Changed = Excel.WorksheetChangedEventArgs;

async function changesOf(workbook: HeadlessWorkbook): Promise<Changed[]> {
  const heard: Changed[] = [];
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (args) => { heard.push(args); });
    await context.sync();
  });
  return heard;
}

test('a change of one cell tells what stood there and what stands there', async () => {
  const workbook = await opened(bookOf([[1]]));
  const heard = await changesOf(workbook);
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').values = [['nieuw']]; });
  await told();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({
    type: 'WorksheetChanged', address: 'A1', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin',
    details: { valueBefore: 1, valueAfter: 'nieuw', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
  });
});

test('a change of more cells has no details', async () => {
  const workbook = await opened();
  const heard = await changesOf(workbook);
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:B2').values = [[1, 2], [3, 4]]; });
  await told();
  expect(heard.map(({ address, details }) => [address, details])).toEqual([['A1:B2', undefined]]);
});

test('what a person types in the grid is told as theirs', async () => {
  const workbook = await opened();
  const heard = await changesOf(workbook);
  workbook.engine.runSync('sheet.command.set-range-values', {
    subUnitId: workbook.engine.workbook.getActiveSheet().getSheetId(), range: { startRow: 4, endRow: 4, startColumn: 1, endColumn: 1 }, value: { v: 'getypt', t: 1 },
  });
  await told();
  expect(heard.map(({ address, changeType, triggerSource }) => [address, changeType, triggerSource])).toEqual([['B5', 'RangeEdited', 'Unknown']]);
});

test('the result of a formula raises onCalculated, not onChanged', async () => {
  const workbook = await opened(bookOf([[1, { f: 'A1+1', v: 2 }]]));
  const heard = await changesOf(workbook);
  let calculated = 0;
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onCalculated.add(async () => { calculated += 1; });
    await context.sync();
  });
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').values = [[5]]; });
  await told();
  expect([heard.map(({ address }) => address), calculated]).toEqual([['A1'], 1]);
});

test('what a command sets is told also when its formulas are calculated before it is done, as in pasting', async () => {
  const workbook = await opened(bookOf([[1, { f: 'A1+1', v: 2 }]]));
  const heard = await changesOf(workbook);
  const { engine } = workbook;
  const { injector, core } = engine.parts;
  injector.get(core.ICommandService).registerCommand({
    id: 'test.command.paste', type: 0,
    handler: async () => {
      engine.runSync('sheet.command.set-range-values', { subUnitId: engine.workbook.getActiveSheet().getSheetId(), range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }, value: { v: 5, t: 2 } });
      await engine.calculation.beforeRead();
      return true;
    },
  });
  await engine.run('test.command.paste', {});
  await told();
  expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([['A1', 'RangeEdited']]);
});

test('inserted and deleted rows are one event each, formulas that move with them none', async () => {
  const workbook = await opened(bookOf([[1], [{ f: 'A1*2', v: 2 }]]));
  const heard = await changesOf(workbook);
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('1:2').insert('Down'); });
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('1:1').delete('Up'); });
  await told();
  expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([['1:2', 'RowInserted'], ['1:1', 'RowDeleted']]);
});

test('cells that are pushed tell their direction', async () => {
  const workbook = await opened(bookOf([[1], [2]]));
  const heard = await changesOf(workbook);
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').insert('Down'); });
  await told();
  expect(heard.map(({ address, changeType, changeDirectionState }) => [address, changeType, changeDirectionState?.insertShiftDirection])).toEqual([['A1', 'CellInserted', 'Down']]);
});

test('args.getRange gives the range that changed', async () => {
  const workbook = await opened();
  const heard = await changesOf(workbook);
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('B2:C2').values = [[7, 8]]; });
  await told();
  const values = await workbook.Excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load('values');
    await context.sync();
    return range?.values;
  });
  expect(values).toEqual([[7, 8]]);
});

test('a format raises onFormatChanged, not onChanged', async () => {
  const workbook = await opened(bookOf([[1]]));
  const heard = await changesOf(workbook);
  const formats: string[] = [];
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onFormatChanged.add(async (args) => { formats.push(args.address); });
    await context.sync();
  });
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:A3').format.fill.color = 'red'; });
  await told();
  expect([heard, formats]).toEqual([[], ['A1:A3']]);
});

test('enableEvents = false silences them', async () => {
  const workbook = await opened();
  const heard = await changesOf(workbook);
  await workbook.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getFirst().getRange('A2').values = [[2]];
    await context.sync();
  });
  await told();
  expect(heard.map(({ address }) => address)).toEqual(['A2']);
});

test('selection and activation', async () => {
  const workbook = await opened();
  const heard: string[] = [];
  await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async ({ address }) => { heard.push(`selection ${address}`); });
    worksheets.onActivated.add(async () => { heard.push('activated'); });
    worksheets.onDeactivated.add(async () => { heard.push('deactivated'); });
    worksheets.onAdded.add(async ({ source }) => { heard.push(`added ${source}`); });
    worksheets.onDeleted.add(async () => { heard.push('deleted'); });
    await context.sync();
    const sheet = worksheets.add('Twee');
    sheet.activate();
    await context.sync();
    sheet.getRange('B2').select();
    worksheets.getItem('Blad1').activate();
    sheet.delete();
    await context.sync();
  });
  await told();
  expect(heard).toEqual(['added Local', 'deactivated', 'activated', 'selection B2', 'deactivated', 'activated', 'deleted']);
});

test('a handler that is taken away hears no more', async () => {
  const workbook = await opened();
  let count = 0;
  const result = await workbook.Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async () => { count += 1; });
    await context.sync();
    return handler;
  });
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').values = [[1]]; });
  await told();
  await workbook.Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').values = [[2]]; });
  await told();
  expect(count).toBe(1);
});

test('undo is told like any other change', async () => {
  const workbook = await opened(bookOf([[1]]));
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').values = [[2]]; });
  await told();
  const heard = await changesOf(workbook);
  await workbook.engine.run('univer.command.undo', {});
  await told();
  expect(heard.map(({ address, details }) => [address, details?.valueAfter])).toEqual([['A1', 1]]);
});
