import type { Book, BookValidation } from '#xlsx/book/Book';
import type { HeadlessWorkbook } from '#workbench/host/openHeadless';
import { bookOf, closeAll, onFirstSheet, opened, refusal } from './open';

afterEach(closeAll);

type Validation = Excel.DataValidation;

/** Loads the validation of a block on the first sheet. */
async function validationOf(workbook: HeadlessWorkbook, address: string): Promise<Validation> {
  return workbook.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange(address);
    dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks,valid');
    await context.sync();
    return dataValidation;
  });
}

async function setRule(workbook: HeadlessWorkbook, address: string, rule: Excel.DataValidationRule): Promise<void> {
  await onFirstSheet(workbook, (sheet) => { sheet.getRange(address).dataValidation.rule = rule; });
}

function validationsOf(workbook: HeadlessWorkbook): BookValidation[] {
  return workbook.toBook().sheets[0]?.validations ?? [];
}

/** A second sheet with a list, and names for it. */
function withLists(book: Book): Book {
  const [sheet] = book.sheets;
  const lists = { ...structuredClone(sheet!), id: '{00000000-0001-0000-0001-000000000000}', name: 'Lijsten', cells: [[{ v: 'HSD' }], [{ v: 'Kennis' }], [{ v: 'Sociaal' }]], validations: [] };
  book.sheets.push(lists);
  book.names.push({ name: 'lijst_HSD', refersTo: 'Lijsten!$A$2:INDEX(Lijsten!$A$2:$A$20,MAX(1,COUNTA(Lijsten!$A$2:$A$20)))', visible: true });
  return book;
}

async function invalidCells(workbook: HeadlessWorkbook, address: string): Promise<string | null> {
  return workbook.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange(address).dataValidation.getInvalidCellsOrNullObject();
    cells.load('address');
    await context.sync();
    return cells.isNullObject ? null : cells.address;
  });
}

test('cells without validation are of type None, and valid', async () => {
  const { type, rule, errorAlert, ignoreBlanks, valid } = await validationOf(await opened(bookOf([[1]])), 'A1:B9');
  expect({ type, rule, errorAlert, ignoreBlanks, valid }).toEqual({
    type: 'None', rule: {}, errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' }, ignoreBlanks: true, valid: true,
  });
});

test.each<[string, Excel.DataValidationRule, string, object]>([
  ['whole numbers', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } }, 'WholeNumber', { wholeNumber: { formula1: '=0', operator: 'GreaterThan' } }],
  ['decimals', { decimal: { formula1: '0', formula2: 100, operator: 'Between' } }, 'Decimal', { decimal: { formula1: '=0', formula2: '=100', operator: 'Between' } }],
  ['text length', { textLength: { formula1: '=MIN(A1,B1)', operator: 'LessThanOrEqualTo' } }, 'TextLength', { textLength: { formula1: '=MIN(A1,B1)', operator: 'LessThanOrEqualTo' } }],
  ['dates', { date: { formula1: '2018-04-01', formula2: '2018-04-08', operator: 'Between' } }, 'Date', { date: { formula1: '=43191', formula2: '=43198', operator: 'Between' } }],
  ['times', { time: { formula1: '2018-04-01T12:00:00', operator: 'LessThan' } }, 'Time', { time: { formula1: '=43191.5', operator: 'LessThan' } }],
  ['own words', { list: { source: 'GD,BD,VTE', inCellDropDown: true } }, 'List', { list: { source: 'GD,BD,VTE', inCellDropDown: true } }],
  ['a name', { list: { source: '=lijst_HSD', inCellDropDown: false } }, 'List', { list: { source: '=lijst_HSD', inCellDropDown: false } }],
  ['a formula', { custom: { formula: '=NOT(ISNUMBER(SEARCH(A2,B2)))' } }, 'Custom', { custom: { formula: '=NOT(ISNUMBER(SEARCH(A2,B2)))' } }],
])('a rule of %s is read back with its operands as formulas', async (_, rule, type, told) => {
  const workbook = await opened();
  await setRule(workbook, 'B2:B9', rule);
  const validation = await validationOf(workbook, 'B2:B9');
  expect([validation.type, validation.rule]).toEqual([type, told]);
});

test('a range given as the source of a list becomes a reference to its cells', async () => {
  const workbook = await opened(withLists(bookOf([[1]])));
  await workbook.Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem('Lijsten').getRange('A2:A3');
    context.workbook.worksheets.getFirst().getRange('A1:A5').dataValidation.rule = { list: { inCellDropDown: true, source } };
    await context.sync();
  });
  expect(validationsOf(workbook)).toMatchObject([{ type: 'list', formula1: 'Lijsten!$A$2:$A$3', inCellDropdown: true, ranges: [{ top: 0, left: 0, bottom: 4, right: 0 }] }]);
});

test.each<[string, object]>([
  ['two kinds at once', { list: { source: 'a,b', inCellDropDown: true }, custom: { formula: '=TRUE' } }],
  ['no kind', {}],
  ['an unknown operator', { wholeNumber: { formula1: 1, operator: 'Bigger' } }],
  ['no upper bound', { wholeNumber: { formula1: 1, operator: 'Between' } }],
  ['a number as a date', { date: { formula1: 43191, operator: 'LessThan' } }],
  ['a list of over 255 letters', { list: { source: 'x'.repeat(256), inCellDropDown: true } }],
])('a rule with %s is InvalidArgument', async (_, rule) => {
  const workbook = await opened();
  expect((await refusal(setRule(workbook, 'A1', rule))).code).toBe('InvalidArgument');
});

test('validation on some of the cells is MixedCriteria, different rules are Inconsistent', async () => {
  const workbook = await opened();
  await setRule(workbook, 'A1:A3', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
  expect((await validationOf(workbook, 'A1:A4')).type).toBe('MixedCriteria');
  expect((await validationOf(workbook, 'A1:A4')).rule).toBeNull();
  await setRule(workbook, 'A4', { wholeNumber: { formula1: 5, operator: 'GreaterThan' } });
  expect((await validationOf(workbook, 'A1:A4')).type).toBe('Inconsistent');
});

test('equal rules that were set apart count as one', async () => {
  const workbook = await opened();
  await setRule(workbook, 'A1:A3', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
  await setRule(workbook, 'A4:A9', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
  expect((await validationOf(workbook, 'A1:A9')).type).toBe('WholeNumber');
});

test('a rule set on part of a block splits the rule that was there', async () => {
  const workbook = await opened();
  await setRule(workbook, 'A1:C9', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
  await setRule(workbook, 'B4:B5', { list: { source: 'a,b', inCellDropDown: true } });
  expect((await validationOf(workbook, 'B4:B5')).type).toBe('List');
  for (const address of ['A1:C3', 'A6:C9', 'A4:A5', 'C4:C5']) expect((await validationOf(workbook, address)).type).toBe('WholeNumber');
});

test('clearing part of a block leaves the rule on the rest, where it goes on checking the same cells', async () => {
  const workbook = await opened();
  await setRule(workbook, 'B2:B9', { custom: { formula: '=A2<>""' } });
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:Z4').dataValidation.clear(); });
  expect((await validationOf(workbook, 'B2:B4')).type).toBe('None');
  expect((await validationOf(workbook, 'B5:B9')).rule).toEqual({ custom: { formula: '=A5<>""' } });
  expect((await validationOf(workbook, 'B7')).rule).toEqual({ custom: { formula: '=A7<>""' } });
});

test('messages are set apart from the rule, in either order', async () => {
  const workbook = await opened();
  await onFirstSheet(workbook, (sheet) => {
    const { dataValidation } = sheet.getRange('A1:A9');
    dataValidation.errorAlert = { title: 'Let op', message: 'Alleen positief', style: 'Warning', showAlert: true };
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    dataValidation.prompt = { title: 'Bedrag', message: 'In euro', showPrompt: true };
    dataValidation.ignoreBlanks = false;
  });
  const { type, errorAlert, prompt, ignoreBlanks } = await validationOf(workbook, 'A3:A4');
  expect({ type, errorAlert, prompt, ignoreBlanks }).toEqual({
    type: 'WholeNumber', errorAlert: { title: 'Let op', message: 'Alleen positief', style: 'Warning', showAlert: true },
    prompt: { title: 'Bedrag', message: 'In euro', showPrompt: true }, ignoreBlanks: false,
  });
  expect(validationsOf(workbook)).toHaveLength(1);
});

test('valid is true, false, or null where some cells are right and some are not', async () => {
  const workbook = await opened(bookOf([[5], [-1], ['x'], [2.5]]));
  await setRule(workbook, 'A1:A4', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
  expect((await validationOf(workbook, 'A1')).valid).toBe(true);
  expect((await validationOf(workbook, 'A2:A4')).valid).toBe(false);
  expect((await validationOf(workbook, 'A1:A4')).valid).toBeNull();
});

test('the cells that break their rule come as blocks', async () => {
  const workbook = await opened(bookOf([[5], [-1], ['x'], [2], [0]]));
  await setRule(workbook, 'A1:A9', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
  expect(await invalidCells(workbook, 'A1:A9')).toBe('Blad1!A2:A3,Blad1!A5');
  expect(await invalidCells(workbook, 'A1')).toBeNull();
});

test('without invalid cells getInvalidCells is ItemNotFound', async () => {
  const workbook = await opened(bookOf([[5]]));
  expect((await refusal(onFirstSheet(workbook, (sheet) => { sheet.getRange('A1').dataValidation.getInvalidCells().load('address'); }))).code).toBe('ItemNotFound');
});

test('a list of words tells capitals apart, a list in cells does not, and a name may be a formula that grows', async () => {
  const workbook = await opened(withLists(bookOf([['GD', 'kennis', 'Kennis'], ['gd', 'Economie', 'sociaal']])));
  await setRule(workbook, 'A1:A2', { list: { source: 'GD, BD', inCellDropDown: true } });
  await setRule(workbook, 'B1:B2', { list: { source: '=Lijsten!$A$2:$A$3', inCellDropDown: true } });
  await setRule(workbook, 'C1:C2', { list: { source: '=lijst_HSD', inCellDropDown: true } });
  expect(await invalidCells(workbook, 'A1:C2')).toBe('Blad1!A2:B2');
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Lijsten').getRange('A4').values = [['Economie']];
    context.workbook.worksheets.getFirst().getRange('C1').values = [['Economie']];
    await context.sync();
  });
  expect(await invalidCells(workbook, 'C1:C2')).toBeNull();
});

test('a custom formula is worked out for each cell as seen from there', async () => {
  const workbook = await opened(bookOf([['kop', ''], [1, 'a'], [2, 'b'], [1, 'c']]));
  await setRule(workbook, 'A2:A4', { custom: { formula: '=COUNTIF($A$2:$A$4,A2)=1' } });
  expect(await invalidCells(workbook, 'A2:A4')).toBe('Blad1!A2,Blad1!A4');
});

test('dates and text lengths are compared with what formulas give', async () => {
  const workbook = await opened(bookOf([[43191, 'abc', 3], [43190, 'abcd', '']]));
  await setRule(workbook, 'A1:A2', { date: { formula1: '2018-04-01', operator: 'GreaterThanOrEqualTo' } });
  await setRule(workbook, 'B1:B2', { textLength: { formula1: '=$C$1', operator: 'LessThanOrEqualTo' } });
  expect(await invalidCells(workbook, 'A1:B2')).toBe('Blad1!A2:B2');
});

test('blank cells break a rule only where blanks are not ignored', async () => {
  const workbook = await opened(bookOf([[1], [null], [3]]));
  await setRule(workbook, 'A1:A3', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
  expect(await invalidCells(workbook, 'A1:A3')).toBeNull();
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('A1:A3').dataValidation.ignoreBlanks = false; });
  expect(await invalidCells(workbook, 'A1:A3')).toBe('Blad1!A2');
});

test('validation may not be changed on a protected sheet', async () => {
  const workbook = await opened();
  await onFirstSheet(workbook, (sheet) => { sheet.protection.protect(); });
  expect((await refusal(setRule(workbook, 'A1', { custom: { formula: '=TRUE' } }))).code).toBe('AccessDenied');
});

test('the validation of a range that is held on to is no range: clearing it after a failed batch leaves what stands there', async () => {
  const workbook = await opened(bookOf([['KP1'], ['KP2']]));
  await workbook.Excel.run(async (context) => {
    const held = context.workbook.worksheets.getFirst().getRange('A1:A2');
    context.trackedObjects.add(held);
    held.dataValidation.rule = { list: { source: 'KP1,KP2', inCellDropDown: true } };
    await context.sync();
    held.dataValidation.clear();
    await context.sync();
    held.load('values');
    await context.sync();
    expect(held.values).toEqual([['KP1'], ['KP2']]);
  });
  expect(validationsOf(workbook)).toEqual([]);
});
