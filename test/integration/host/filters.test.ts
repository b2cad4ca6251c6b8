import type { HeadlessWorkbook } from '#workbench/host/openHeadless';
import { bookOf, closeAll, onFirstSheet, opened, refusal } from './open';

afterEach(closeAll);

const ROWS = [['Dienst', 'Bedrag'], ['Cultuur', 10], ['Sport', 20], ['cultuur', 30], [null, 40]];

/** The rows of the first sheet, counted from 1, that are not hidden. */
function visibleRows(workbook: HeadlessWorkbook): Promise<number[]> {
  return workbook.Excel.run(async (context) => {
    const rows = [1, 2, 3, 4, 5].map((row) => context.workbook.worksheets.getFirst().getRange(`${row}:${row}`).load('rowHidden'));
    await context.sync();
    return rows.flatMap((row, index) => (row.rowHidden ? [] : [index + 1]));
  });
}

describe('worksheet.autoFilter', () => {
  test('apply hides the rows that do not show one of the values', async () => {
    const workbook = await opened(bookOf(ROWS));
    await onFirstSheet(workbook, (sheet) => { sheet.autoFilter.apply(sheet.getRange('A1:B5'), 0, { filterOn: 'Values', values: ['Cultuur'] }); });
    expect(await visibleRows(workbook)).toEqual([1, 2, 4]);
    const seen = await workbook.Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getFirst();
      autoFilter.load('enabled,isDataFiltered,criteria');
      const range = autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      return [autoFilter.enabled, autoFilter.isDataFiltered, autoFilter.criteria, range.address];
    });
    expect(seen).toEqual([true, true, [{ filterOn: 'Values', values: ['Cultuur'] }, null], 'Blad1!A1:B5']);
  });

  test.each<[Excel.FilterCriteria, number[]]>([
    [{ filterOn: 'Custom', criterion1: '>=20', criterion2: '<40', operator: 'And' }, [1, 3, 4]],
    [{ filterOn: 'Custom', criterion1: '=10', criterion2: '=40', operator: 'Or' }, [1, 2, 5]],
    [{ filterOn: 'Custom', criterion1: '<>30' }, [1, 2, 3, 5]],
  ])('conditions on numbers: %j', async (criteria, rows) => {
    const workbook = await opened(bookOf(ROWS));
    await onFirstSheet(workbook, (sheet) => { sheet.autoFilter.apply('A1:B5', 1, criteria); });
    expect(await visibleRows(workbook)).toEqual(rows);
  });

  test('a pattern on text pays no heed to capitals', async () => {
    const workbook = await opened(bookOf(ROWS));
    await onFirstSheet(workbook, (sheet) => { sheet.autoFilter.apply('A1:B5', 0, { filterOn: 'Custom', criterion1: '=CULT*' }); });
    expect(await visibleRows(workbook)).toEqual([1, 2, 4]);
  });

  test('columns filter together; clearing one shows what the others allow', async () => {
    const workbook = await opened(bookOf(ROWS));
    await onFirstSheet(workbook, ({ autoFilter }) => {
      autoFilter.apply('A1:B5', 0, { filterOn: 'Values', values: ['Cultuur', ''] });
      autoFilter.apply('A1:B5', 1, { filterOn: 'Custom', criterion1: '>10' });
    });
    expect(await visibleRows(workbook)).toEqual([1, 4, 5]);
    await onFirstSheet(workbook, ({ autoFilter }) => autoFilter.clearColumnCriteria(0));
    expect(await visibleRows(workbook)).toEqual([1, 3, 4, 5]);
    await onFirstSheet(workbook, ({ autoFilter }) => autoFilter.clearCriteria());
    expect(await visibleRows(workbook)).toEqual([1, 2, 3, 4, 5]);
  });

  test('reapply looks at the values of now', async () => {
    const workbook = await opened(bookOf(ROWS));
    await onFirstSheet(workbook, (sheet) => {
      sheet.autoFilter.apply('A1:B5', 0, { filterOn: 'Values', values: ['Sport'] });
      sheet.getRange('A3').values = [['Cultuur']];
    });
    expect(await visibleRows(workbook)).toEqual([1, 3]);
    await onFirstSheet(workbook, ({ autoFilter }) => autoFilter.reapply());
    expect(await visibleRows(workbook)).toEqual([1]);
  });

  test('remove shows everything and leaves no filter', async () => {
    const workbook = await opened(bookOf(ROWS));
    await onFirstSheet(workbook, ({ autoFilter }) => {
      autoFilter.apply('A1:B5', 0, { filterOn: 'Values', values: ['Sport'] });
      autoFilter.remove();
    });
    expect(await visibleRows(workbook)).toEqual([1, 2, 3, 4, 5]);
    expect((await refusal(onFirstSheet(workbook, ({ autoFilter }) => { autoFilter.getRange().load('address'); }))).code).toBe('ItemNotFound');
  });

  test('a filter survives a save', async () => {
    const first = await opened(bookOf(ROWS));
    await onFirstSheet(first, ({ autoFilter }) => autoFilter.apply('A1:B5', 1, { filterOn: 'Custom', criterion1: '>20' }));
    expect(first.toBook().sheets[0]?.autoFilter).toEqual({ range: { top: 0, left: 0, bottom: 4, right: 1 }, criteria: { 1: [{ operator: 'greaterThan', value: '20' }] } });
    const workbook = await opened(first.toBook());
    expect(await visibleRows(workbook)).toEqual([1, 4, 5]);
  });

  test('a kind of filter that the host does not know answers ApiNotFound', async () => {
    const workbook = await opened(bookOf(ROWS));
    expect((await refusal(onFirstSheet(workbook, ({ autoFilter }) => autoFilter.apply('A1:B5', 1, { filterOn: 'CellColor', color: '#FF0000' })))).code).toBe('ApiNotFound');
  });

  test('a protected sheet filters only where that is allowed', async () => {
    const workbook = await opened(bookOf(ROWS));
    await onFirstSheet(workbook, (sheet) => { sheet.protection.protect(); });
    expect((await refusal(onFirstSheet(workbook, ({ autoFilter }) => autoFilter.apply('A1:B5')))).code).toBe('AccessDenied');
  });
});

describe('the filter of a table', () => {
  test('a column filters by values, and deleting rows by number is then a conflict', async () => {
    const workbook = await opened(bookOf(ROWS));
    await onFirstSheet(workbook, (sheet) => {
      const table = sheet.tables.add('A1:B5', true);
      table.columns.getItem('Dienst').filter.applyValuesFilter(['Sport']);
    });
    expect(await visibleRows(workbook)).toEqual([1, 3]);
    expect((await refusal(onFirstSheet(workbook, (sheet) => sheet.tables.getItemAt(0).rows.deleteRowsAt(0)))).code).toBe('InsertDeleteConflict');
    await onFirstSheet(workbook, (sheet) => sheet.tables.getItemAt(0).clearFilters());
    expect(await visibleRows(workbook)).toEqual([1, 2, 3, 4, 5]);
  });

  test('it is seen through table.autoFilter too', async () => {
    const workbook = await opened(bookOf(ROWS));
    const seen = await workbook.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add('A1:B5', true);
      table.columns.getItemAt(1).filter.applyCustomFilter('>15', '<35');
      table.autoFilter.load('isDataFiltered');
      const filter = table.columns.getItemAt(1).filter.load('criteria');
      await context.sync();
      return [table.autoFilter.isDataFiltered, filter.criteria];
    });
    expect(seen).toEqual([true, { filterOn: 'Custom', criterion1: '>15', criterion2: '<35', operator: 'And' }]);
    expect(await visibleRows(workbook)).toEqual([1, 3, 4]);
  });
});

describe('worksheet.pageLayout', () => {
  test('what is set is read, and goes into the file', async () => {
    const workbook = await opened(bookOf(ROWS));
    const seen = await workbook.Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getFirst().pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A3';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = true;
      layout.printGridlines = true;
      layout.setPrintMargins('Centimeters', { left: 2.54, top: 1.27 });
      layout.setPrintArea('A1:B5');
      layout.setPrintTitleRows('1:1');
      layout.headersFooters.defaultForAllPages.leftHeader = 'Meerjarenplan';
      layout.headersFooters.defaultForAllPages.rightHeader = '&P';
      layout.load('orientation,paperSize,zoom,leftMargin,topMargin,rightMargin,centerHorizontally,printGridlines,printHeadings,headersFooters/defaultForAllPages/rightHeader');
      const [area, titles] = [layout.getPrintArea().load('address'), layout.getPrintTitleRowsOrNullObject().load('address')];
      const columns = layout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      return { ...layout.toJSON(), area: area.address, titles: titles.address, isNull: columns.isNullObject, right: layout.headersFooters.defaultForAllPages.rightHeader };
    });
    expect(seen).toMatchObject({
      orientation: 'Landscape', paperSize: 'A3', zoom: { horizontalFitToPages: 1 }, leftMargin: 72, topMargin: 36, rightMargin: 0.7 * 72, centerHorizontally: true, printGridlines: true,
      printHeadings: false, area: 'Blad1!A1:B5', titles: 'Blad1!1:1', isNull: true, right: '&P',
    });
    expect(workbook.toBook().sheets[0]?.print).toEqual({
      orientation: 'landscape', paperSize: 8, fitToWidth: 1, fitToHeight: 0, centerHorizontally: true, gridlines: true, printArea: { top: 0, left: 0, bottom: 4, right: 1 },
      margins: { left: 1, right: 0.7, top: 0.5, bottom: 0.75, header: 0.3, footer: 0.3 }, titleRows: { from: 0, to: 0 }, header: '&LMeerjarenplan&R&P',
    });
  });

  test('title rows are whole rows, a scale lies between 10 and 400', async () => {
    const workbook = await opened();
    expect((await refusal(onFirstSheet(workbook, ({ pageLayout }) => pageLayout.setPrintTitleRows('A1:B1')))).code).toBe('InvalidArgument');
    expect((await refusal(onFirstSheet(workbook, ({ pageLayout }) => { pageLayout.zoom = { scale: 5 }; }))).code).toBe('InvalidArgument');
    expect((await refusal(onFirstSheet(workbook, ({ pageLayout }) => { pageLayout.getPrintArea().load('address'); }))).code).toBe('ItemNotFound');
  });

  test('print area and titles move along with inserted rows', async () => {
    const workbook = await opened(bookOf(ROWS));
    await onFirstSheet(workbook, (sheet) => {
      sheet.pageLayout.setPrintArea('A2:B5');
      sheet.pageLayout.setPrintTitleRows('2:3');
      sheet.getRange('1:1').insert('Down');
    });
    expect(workbook.toBook().sheets[0]?.print).toMatchObject({ printArea: { top: 2, bottom: 5 }, titleRows: { from: 2, to: 3 } });
  });
});
