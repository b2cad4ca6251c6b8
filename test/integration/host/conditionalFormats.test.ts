import type { BookConditionalFormat } from '#xlsx/book/Book';
import type { HeadlessWorkbook } from '#workbench/host/openHeadless';
import { bookOf, closeAll, onFirstSheet, opened, refusal } from './open';

afterEach(closeAll);

/** Runs one piece of work on the conditional formats of a block of the first sheet, in one sync. */
async function onFormats<T>(workbook: HeadlessWorkbook, address: string, work: (formats: Excel.ConditionalFormatCollection) => T): Promise<T> {
  return workbook.Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getFirst().getRange(address).conditionalFormats);
    await context.sync();
    return result;
  });
}

function formatsOf(workbook: HeadlessWorkbook): BookConditionalFormat[] {
  return workbook.toBook().sheets[0]?.conditionalFormats ?? [];
}

async function count(workbook: HeadlessWorkbook, address: string): Promise<number> {
  return (await onFormats(workbook, address, (formats) => formats.getCount())).value;
}

test('a cell value format', async () => {
  const workbook = await opened();
  const format = await onFormats(workbook, 'B2:C9', (formats) => {
    const added = formats.add('CellValue');
    added.cellValue.format.font.color = 'red';
    added.cellValue.format.fill.color = '#FFC7CE';
    added.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    return added.load('type,priority,stopIfTrue,cellValue/rule,cellValue/format/font/color');
  });
  expect([format.type, format.priority, format.stopIfTrue, format.cellValue.rule, format.cellValue.format.font.color]).toEqual(['CellValue', 0, false, { formula1: '=0', operator: 'LessThan' }, '#FF0000']);
  expect(formatsOf(workbook)).toEqual([{
    ranges: [{ top: 1, left: 1, bottom: 8, right: 2 }], priority: 1, stopIfTrue: false, type: 'cellIs', operator: 'lessThan', formulas: ['0'],
    style: { font: { color: '#FF0000' }, fill: { color: '#FFC7CE' } },
  }]);
});

test('a format by formula', async () => {
  const workbook = await opened();
  const { rule } = await onFormats(workbook, 'B8:E13', (formats) => {
    const { custom } = formats.add('Custom');
    custom.rule.formula = '=$A8="SD"';
    custom.format.font.bold = true;
    custom.rule.load('formula');
    return custom;
  });
  expect(rule.formula).toBe('=$A8="SD"');
  expect(formatsOf(workbook)).toMatchObject([{ type: 'expression', formulas: ['$A8="SD"'], style: { font: { bold: true } } }]);
});

test.each<[Excel.ConditionalTextComparisonRule['operator'], string, string, string]>([
  ['Contains', 'containsText', 'containsText', 'NOT(ISERROR(SEARCH("te laat",B2)))'], ['NotContains', 'notContainsText', 'notContains', 'ISERROR(SEARCH("te laat",B2))'],
  ['BeginsWith', 'beginsWith', 'beginsWith', 'LEFT(B2,LEN("te laat"))="te laat"'], ['EndsWith', 'endsWith', 'endsWith', 'RIGHT(B2,LEN("te laat"))="te laat"'],
])('text that %s', async (operator, type, fileOperator, formula) => {
  const workbook = await opened();
  const rule = { operator, text: 'te laat' };
  const { textComparison } = await onFormats(workbook, 'B2:B9', (formats) => {
    const added = formats.add('ContainsText');
    added.textComparison.rule = rule;
    return added.load('textComparison/rule');
  });
  expect(textComparison.rule).toEqual(rule);
  expect(formatsOf(workbook)).toMatchObject([{ type, operator: fileOperator, text: 'te laat', formulas: [formula] }]);
});

test.each<[Excel.ConditionalTopBottomRule, Record<string, string>]>([
  [{ rank: 1, type: 'TopItems' }, { rank: '1' }], [{ rank: 25, type: 'BottomPercent' }, { rank: '25', percent: '1', bottom: '1' }],
])('top and bottom: %j', async (rule, attributes) => {
  const workbook = await opened();
  const { topBottom } = await onFormats(workbook, 'B2:B9', (formats) => {
    const added = formats.add('TopBottom');
    added.topBottom.rule = rule;
    return added.load('topBottom/rule');
  });
  expect(topBottom.rule).toEqual(rule);
  expect(formatsOf(workbook)).toMatchObject([{ type: 'top10', detail: { attributes } }]);
});

test.each<[string, Excel.ConditionalTopBottomRule]>([['over 100 percent', { rank: 101, type: 'TopPercent' }], ['over 1000 items', { rank: 1001, type: 'TopItems' }], ['no rank', { rank: 0, type: 'TopItems' }]])('a rank of %s is InvalidArgument', async (_, rule) => {
  const workbook = await opened();
  expect((await refusal(onFormats(workbook, 'A1', (formats) => { formats.add('TopBottom').topBottom.rule = rule; }))).code).toBe('InvalidArgument');
});

test.each<[Excel.ConditionalPresetCriteriaRule['criterion'], object]>([
  ['Blanks', { type: 'containsBlanks', formulas: ['LEN(TRIM(B2))=0'] }], ['DuplicateValues', { type: 'duplicateValues', formulas: [] }],
  ['OneStdDevAboveAverage', { type: 'aboveAverage', detail: { attributes: { stdDev: '1' } } }], ['EqualOrBelowAverage', { type: 'aboveAverage', detail: { attributes: { aboveAverage: '0', equalAverage: '1' } } }],
  ['Yesterday', { type: 'timePeriod', formulas: ['FLOOR(B2,1)=TODAY()-1'], detail: { attributes: { timePeriod: 'yesterday' } } }],
])('preset criterion %s', async (criterion, kept) => {
  const workbook = await opened();
  const { preset } = await onFormats(workbook, 'B2:B9', (formats) => {
    const added = formats.add('PresetCriteria');
    added.preset.rule = { criterion };
    return added.load('preset/rule');
  });
  expect(preset.rule).toEqual({ criterion });
  expect(formatsOf(workbook)).toMatchObject([kept]);
});

test('a colour scale of two or three points', async () => {
  const workbook = await opened();
  const criteria = {
    minimum: { formula: null, type: 'LowestValue', color: 'blue' }, midpoint: { formula: '50', type: 'Percent', color: 'yellow' }, maximum: { formula: null, type: 'HighestValue', color: 'red' },
  } as unknown as Excel.ConditionalColorScaleCriteria;
  const { colorScale } = await onFormats(workbook, 'B2:M5', (formats) => {
    const added = formats.add('ColorScale');
    added.colorScale.criteria = criteria;
    return added.load('colorScale/criteria,colorScale/threeColorScale');
  });
  expect(colorScale.threeColorScale).toBe(true);
  expect(colorScale.criteria.midpoint).toEqual({ formula: '50', type: 'Percent', color: '#FFFF00' });
  expect(formatsOf(workbook)).toMatchObject([{ type: 'colorScale', detail: { points: [{ type: 'min' }, { type: 'percent', value: '50' }, { type: 'max' }], colors: ['#0000FF', '#FFFF00', '#FF0000'] } }]);
});

test('a data bar between bounds, without its values', async () => {
  const workbook = await opened();
  const { dataBar } = await onFormats(workbook, 'B2:B9', (formats) => {
    const added = formats.add('DataBar');
    added.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    added.dataBar.upperBoundRule = { type: 'Percentile', formula: '90' };
    added.dataBar.showDataBarOnly = true;
    added.dataBar.positiveFormat.fillColor = '#112233';
    return added.load('dataBar/lowerBoundRule,dataBar/upperBoundRule,dataBar/showDataBarOnly,dataBar/positiveFormat/fillColor');
  });
  expect([dataBar.lowerBoundRule, dataBar.upperBoundRule, dataBar.showDataBarOnly, dataBar.positiveFormat.fillColor]).toEqual([{ type: 'Number', formula: '0' }, { type: 'Percentile', formula: '90' }, true, '#112233']);
});

test('an icon set has its thresholds filled in, and they are replaced as a whole', async () => {
  const workbook = await opened();
  const before = await onFormats(workbook, 'B2:B9', (formats) => {
    const added = formats.add('IconSet');
    added.iconSet.style = 'FourRating';
    return added.load('id,iconSet/criteria,iconSet/style');
  });
  expect(before.iconSet.criteria.map(({ type, formula }) => [type, formula])).toEqual([['Percent', '0'], ['Percent', '25'], ['Percent', '50'], ['Percent', '75']]);
  const { iconSet } = await onFormats(workbook, 'B2:B9', (formats) => {
    const format = formats.getItem(before.id);
    format.iconSet.style = 'ThreeArrows';
    format.iconSet.criteria = [{} as Excel.ConditionalIconCriterion, { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=700' }, { type: 'Number', operator: 'GreaterThan', formula: '=1000' }];
    return format.load('iconSet/criteria,iconSet/style');
  });
  expect([iconSet.style, iconSet.criteria[2]]).toEqual(['ThreeArrows', { type: 'Number', formula: '1000', operator: 'GreaterThan', customIcon: null }]);
});

test('of the other kinds there is nothing: a null object, or ItemNotFound', async () => {
  const workbook = await opened();
  const format = await onFormats(workbook, 'A1', (formats) => formats.add('Custom').load('customOrNullObject/rule/formula,cellValueOrNullObject/rule'));
  expect([format.customOrNullObject.isNullObject, format.cellValueOrNullObject.isNullObject]).toEqual([false, true]);
  expect((await refusal(onFormats(workbook, 'A1', (formats) => formats.getItemAt(0).cellValue.load('rule')))).code).toBe('ItemNotFound');
});

test('a new format goes first; priority is its place in the order, and can be changed', async () => {
  const workbook = await opened();
  const ids = await onFormats(workbook, 'A1:A9', (formats) => ['Custom', 'CellValue', 'TopBottom'].map((type) => formats.add(type as 'Custom').load('id')));
  const order = async (): Promise<string[]> => (await onFormats(workbook, 'A1', (formats) => formats.load('items/type,items/priority'))).items.map(({ type, priority }) => `${type} ${priority}`);
  expect(await order()).toEqual(['TopBottom 0', 'CellValue 1', 'Custom 2']);
  await onFormats(workbook, 'A1', (formats) => { formats.getItem(ids[0]!.id).priority = 0; });
  expect(await order()).toEqual(['Custom 0', 'TopBottom 1', 'CellValue 2']);
});

test('stopIfTrue is kept', async () => {
  const workbook = await opened();
  await onFormats(workbook, 'A1:A9', (formats) => { formats.add('Custom').stopIfTrue = true; });
  expect(formatsOf(workbook)).toMatchObject([{ stopIfTrue: true }]);
});

test('the collection of a range holds the formats that overlap it', async () => {
  const workbook = await opened();
  await onFormats(workbook, 'A1:B5', (formats) => formats.add('Custom'));
  await onFormats(workbook, 'B5:C9', (formats) => formats.add('CellValue'));
  expect([await count(workbook, 'A1'), await count(workbook, 'B5'), await count(workbook, 'A:Z'), await count(workbook, 'D1')]).toEqual([1, 2, 2, 0]);
});

test('clearAll takes formats away from the range only; what they refer to is kept elsewhere', async () => {
  const workbook = await opened();
  await onFormats(workbook, 'A2:C9', (formats) => { formats.add('Custom').custom.rule.formula = '=$A2="x"'; });
  await onFormats(workbook, 'A1:C4', (formats) => formats.clearAll());
  expect([await count(workbook, 'A2:C4'), await count(workbook, 'A5')]).toEqual([0, 1]);
  expect(formatsOf(workbook)).toMatchObject([{ ranges: [{ top: 4, left: 0, bottom: 8, right: 2 }], formulas: ['$A5="x"'] }]);
});

test('a deleted format is gone from all its cells', async () => {
  const workbook = await opened();
  await onFormats(workbook, 'A1:C9', (formats) => formats.add('Custom'));
  await onFormats(workbook, 'B2', (formats) => formats.getItemAt(0).delete());
  expect(formatsOf(workbook)).toEqual([]);
});

test('a format keeps its id when rows are put in, and gives its range', async () => {
  const workbook = await opened();
  const { id } = await onFormats(workbook, 'A2:C9', (formats) => formats.add('Custom').load('id'));
  await onFirstSheet(workbook, (sheet) => { sheet.getRange('1:2').insert('Down'); });
  const range = await onFormats(workbook, 'A:C', (formats) => formats.getItem(id).getRange().load('address'));
  expect(range.address).toBe('Blad1!A4:C11');
});

test('a format of several blocks has no one range, and gives them all', async () => {
  const workbook = await opened();
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRanges('A1:A3,C1:C3').conditionalFormats.add('Custom');
    await context.sync();
  });
  const [one, all] = await onFormats(workbook, 'A1', (formats) => [formats.getItemAt(0).getRangeOrNullObject().load('address'), formats.getItemAt(0).getRanges().load('address')] as const);
  expect([one.isNullObject, all.address]).toEqual([true, 'Blad1!A1:A3,Blad1!C1:C3']);
});

test('the look: font, number format and borders, each cleared apart', async () => {
  const workbook = await opened();
  const { custom } = await onFormats(workbook, 'A1:A9', (formats) => {
    const { format } = formats.add('Custom').custom;
    format.font.italic = true;
    format.font.strikethrough = true;
    format.font.underline = 'Double';
    format.numberFormat = '0.00';
    format.fill.color = 'yellow';
    format.fill.clear();
    format.borders.bottom.style = 'Dash';
    format.borders.getItem('EdgeTop').color = '#00FF00';
    return formats.getItemAt(0).load('custom/format/font,custom/format/fill/color,custom/format/numberFormat,custom/format/borders/items');
  });
  const { font, fill, numberFormat, borders } = custom.format;
  expect(font.toJSON()).toMatchObject({ italic: true, strikethrough: true, underline: 'Double', bold: null });
  expect([fill.color, numberFormat, borders.items.map(({ sideIndex, style }) => `${sideIndex} ${style}`)]).toEqual([null, '0.00', ['EdgeTop Continuous', 'EdgeBottom Dash', 'EdgeLeft None', 'EdgeRight None']]);
});

test('a kind that is none is InvalidArgument, and a protected sheet refuses', async () => {
  const workbook = await opened(bookOf([[1]]));
  expect((await refusal(onFormats(workbook, 'A1', (formats) => formats.add('Sparkle' as 'Custom')))).code).toBe('InvalidArgument');
  await onFirstSheet(workbook, (sheet) => { sheet.protection.protect(); });
  expect((await refusal(onFormats(workbook, 'A1', (formats) => formats.add('Custom')))).code).toBe('AccessDenied');
});
