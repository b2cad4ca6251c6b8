import fc from 'fast-check';
import type { Book, BookCell, BookConditionalFormat, BookFilterCriterion, BookFont, BookProtection, BookRange, BookSheet, BookStyle, BookValidation } from '#xlsx/book/Book';
import { emptyBook, emptySheet } from '#xlsx/book/emptyBook';
import { readXlsx } from './readXlsx';
import { writeXlsx } from './writeXlsx';

/** Texts that trip writers up: markup, blanks at the ends, line ends, control characters, escapes of the format, other planes. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('<a href="x">&amp;</a>', ' voor en na ', 'een\ntwee', 'een\r\ntwee', '\ttab', '_x000D_', '_x005F_', '\u0001\u001f', ']]>', '=1+1', "'0123", '1.234,56', 'é€😀', '__proto__'),
);
const word = fc.stringMatching(/^[A-Za-zé][A-Za-z0-9é ]{0,12}$/).map((found) => found.trim());
const color = fc.stringMatching(/^#[0-9A-F]{6}$/);
const bool = fc.boolean();
const guid = fc.uuid().map((id) => `{${id.toUpperCase()}}`);
const record = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[] = []): fc.Arbitrary<T> => fc.record(shape, { requiredKeys } as never) as fc.Arbitrary<T>;

const range: fc.Arbitrary<BookRange> = fc.tuple(fc.nat(40), fc.nat(12), fc.nat(5), fc.nat(3)).map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const ranges = fc.uniqueArray(range, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) });
const font: fc.Arbitrary<BookFont> = record<Required<BookFont>>({
  name: fc.constantFrom('Arial', 'Segoe UI'), size: fc.constantFrom(8, 9.5, 14), bold: fc.constant(true), italic: fc.constant(true),
  underline: fc.constantFrom('single' as const, 'double' as const), strikethrough: fc.constant(true), color, verticalAlign: fc.constantFrom('superscript' as const, 'subscript' as const),
});
const line = fc.oneof(fc.record({ style: fc.constantFrom('thin', 'double', 'dashDot') }), fc.record({ style: fc.constantFrom('thick', 'hair'), color }));
const border = record<Required<NonNullable<BookStyle['border']>>>({ top: line, right: line, bottom: line, left: line, diagonal: line });
const notEmpty = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> => arbitrary.filter((each) => Object.keys(each).length > 0);
const style: fc.Arbitrary<BookStyle> = record<Required<Omit<BookStyle, 'diagonalDirection'>>>({
  name: fc.constantFrom('Good', 'Kop van het plan'), numberFormat: fc.constantFrom('0.00', '#,##0', 'm/d/yyyy', '[$€-413] #,##0.00;[Red]-0', '@', 'dd/mm/yyyy "u"'),
  font: notEmpty(font), border: notEmpty(border),
  fill: fc.oneof(fc.record({ color }), fc.record({ pattern: fc.constantFrom('gray125', 'darkGrid'), color, patternColor: color })),
  alignment: notEmpty(record<Required<NonNullable<BookStyle['alignment']>>>({
    horizontal: fc.constantFrom('left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'), vertical: fc.constantFrom('top', 'center', 'justify'),
    wrapText: fc.constant(true), indent: fc.integer({ min: 1, max: 9 }), textRotation: fc.constantFrom(45, 90, 135, 255), shrinkToFit: fc.constant(true),
  })),
  locked: fc.constant(false), formulaHidden: fc.constant(true), quotePrefix: fc.constant(true),
});
const formula = fc.constantFrom('A1+1', 'SUM(B2:B9)', "'Een blad'!$A$1", 'IF(A1<>"x","<&>","")', 'XLOOKUP(A1,B:B,C:C)', 'FILTER(A1:A9,B1:B9>0)', 'SUMIFS(C:C,A:A,"SD*")', 'Plan[[#This Row],[Code]]');
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(68.68, 0.1, 1e21, 5e-324)).map((value) => value === 0 ? 0 : value);
const error = fc.constantFrom('#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NULL!', '#NUM!');
const content: fc.Arbitrary<BookCell> = fc.oneof(
  { weight: 3, arbitrary: text.map((v) => ({ v })) }, { weight: 3, arbitrary: number.map((v) => ({ v })) }, bool.map((v) => ({ v })), error.map((found) => ({ error: found })),
  fc.tuple(formula, fc.oneof(number, text, bool)).map(([f, v]) => ({ f, v })), fc.tuple(formula, error).map(([f, found]) => ({ f, error: found })), formula.map((f) => ({ f })),
  fc.tuple(text.filter((each) => each !== ''), font, text).map(([first, look, second]) => ({ v: first + second, rich: [{ text: first, font: look }, { text: second }] })),
);
const link = fc.oneof(fc.constantFrom('https://stad.gent/nl?a=1&b=2', '#Blad1!A1', 'mailto:plan@stad.gent', 'https://stad.gent/#deel').map((target) => ({ target })), fc.record({ target: fc.constant("#'Een blad'!B2"), tooltip: word }));

const cell = (styles: number): fc.Arbitrary<BookCell> => fc.tuple(content, fc.option(fc.nat(styles - 1)), fc.option(link, { freq: 6 })).map(([found, s, hyperlink]) => ({ ...found, ...(s ? { s } : {}), ...(hyperlink ? { hyperlink } : {}) }));
const column = notEmpty(record({ width: fc.constantFrom(4.5, 12, 30.7109375), hidden: fc.constant(true), level: fc.integer({ min: 1, max: 7 }), collapsed: fc.constant(true) }));
const row = notEmpty(record({ height: fc.constantFrom(12.75, 30), hidden: fc.constant(true), level: fc.integer({ min: 1, max: 7 }), collapsed: fc.constant(true) }));

const validation: fc.Arbitrary<BookValidation> = fc.tuple(
  fc.oneof(
    fc.constantFrom('HSD_lijst', '"ja,nee"', "'Een blad'!$A$2:$A$9", 'INDIRECT(A1)').map((formula1) => ({ type: 'list' as const, formula1 })),
    fc.record({ type: fc.constantFrom('whole' as const, 'decimal' as const, 'date' as const, 'textLength' as const, 'time' as const), operator: fc.constantFrom('between' as const, 'notBetween' as const), formula1: fc.constant('0'), formula2: fc.constant('A1*2') }),
    fc.record({ type: fc.constant('decimal' as const), operator: fc.constantFrom('equal' as const, 'greaterThanOrEqual' as const), formula1: fc.constant('0') }),
    fc.constant({ type: 'custom' as const, formula1: 'ISNUMBER(A1)' }), fc.constant({ type: 'any' as const }),
  ),
  ranges, bool, bool,
  record<{ prompt: { title: string; message: string }; error: NonNullable<BookValidation['error']> }>({
    prompt: fc.record({ title: word, message: word }), error: fc.record({ title: word, message: word, style: fc.constantFrom('stop' as const, 'warning' as const, 'information' as const), show: bool }),
  }),
).map(([rule, where, allowBlank, inCellDropdown, messages]) => ({ ...rule, ranges: where, allowBlank, inCellDropdown, ...messages }));

const look: fc.Arbitrary<BookStyle> = notEmpty(record<Pick<Required<BookStyle>, 'font' | 'fill' | 'numberFormat'>>({
  font: notEmpty(record({ bold: bool, italic: bool, color, strikethrough: bool })), fill: fc.record({ color }), numberFormat: fc.constantFrom('0.000', '0%'),
}));
const formulas = (...list: string[]): fc.Arbitrary<string[]> => fc.constant(list);
type Rule = Omit<BookConditionalFormat, 'ranges' | 'priority' | 'stopIfTrue'>;
const fixedRule = (made: Rule): fc.Arbitrary<Rule> => fc.constant(made);
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ type: fc.constant('cellIs'), operator: fc.constantFrom('lessThan', 'equal'), formulas: formulas('0'), style: look }),
  fc.record({ type: fc.constant('expression'), formulas: formulas('$A1="<x>"'), style: look }),
  fc.record({ type: fc.constant('containsText'), operator: fc.constant('containsText'), text: word, formulas: formulas('NOT(ISERROR(SEARCH("x",A1)))'), style: look }),
  fc.record({ type: fc.constant('duplicateValues'), formulas: formulas(), style: look }),
  fc.record({ type: fc.constant('top10'), formulas: formulas(), style: look, detail: fc.constant({ attributes: { rank: '10', percent: '1' } }) }),
  fixedRule({ type: 'colorScale', formulas: [], detail: { points: [{ type: 'min' }, { type: 'percentile', value: '50' }, { type: 'max' }], colors: ['#F8696B', '#FFEB84', '#63BE7B'] } }),
  fixedRule({ type: 'dataBar', formulas: [], detail: { points: [{ type: 'min' }, { type: 'max' }], colors: ['#638EC6'], attributes: { showValue: '0' } } }),
  fixedRule({ type: 'iconSet', formulas: [], detail: { points: [{ type: 'percent', value: '0' }, { type: 'percent', value: '33' }, { type: 'num', value: '67', isAbove: true }], attributes: { iconSet: '3Flags' } } }),
);
const options = record<Required<BookProtection['options']>>(Object.fromEntries(['allowAutoFilter', 'allowDeleteColumns', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowSort', 'allowInsertRows'].map((key) => [key, fc.constant(true)])) as never);
const protection: fc.Arbitrary<BookProtection> = fc.tuple(options, fc.constantFrom('normal' as const, 'unlocked' as const, 'none' as const), bool).map(([found, selectionMode, hashed]) => ({
  protected: true, options: found, selectionMode, ...(hashed ? { hash: { algorithmName: 'SHA-512', hashValue: 'abc+/=', saltValue: 'zout==', spinCount: '100000' } } : {}),
}));
const said = fc.record({ id: guid, author: word, text: text.filter((each) => !each.includes('\r') && !/[\u0000-\u0008\u000b-\u001f]/.test(each)), created: fc.constant('2026-11-23T10:11:12.34Z') });

const sheet = (name: string, index: number, styles: number): fc.Arbitrary<BookSheet> => fc.record({
  id: fc.constant(`{00000000-0001-0000-${String(index).padStart(4, '0')}-000000000000}`),
  visibility: fc.constantFrom('visible' as const, ...(index > 0 ? ['hidden' as const, 'veryHidden' as const] : [])),
  cells: fc.array(fc.tuple(fc.nat(60), fc.nat(20), cell(styles)), { maxLength: 30 }),
  columns: fc.dictionary(fc.nat(30).map(String), column, { maxKeys: 5 }), rows: fc.dictionary(fc.nat(80).map(String), row, { maxKeys: 5 }),
  merges: fc.array(range, { maxLength: 2 }), outline: fc.record({ summaryBelow: bool, summaryRight: bool }),
  validations: fc.array(validation, { maxLength: 3 }), rules: fc.array(fc.tuple(rule, ranges, bool), { maxLength: 4 }), showGridlines: bool,
  notes: fc.uniqueArray(fc.tuple(fc.nat(20), said), { maxLength: 3, selector: ([place]) => place }), threads: fc.uniqueArray(fc.tuple(fc.nat(20), said, bool, fc.array(said, { maxLength: 2 })), { maxLength: 2, selector: ([place]) => place }),
  optional: record({
    tabColor: color, zoom: fc.constantFrom(70, 150), defaultRowHeight: fc.constantFrom(18, 20.25), defaultColumnWidth: fc.constantFrom(11, 14.5),
    freeze: fc.constantFrom({ rows: 2, columns: 0 }, { rows: 0, columns: 3 }, { rows: 1, columns: 1 }), protection,
    autoFilter: fc.tuple(range, fc.constantFrom(undefined, { values: ['a', ''] }, { values: [] }, [{ operator: 'greaterThan', value: '5' }], { all: [{ operator: 'greaterThan', value: '5' }, { operator: 'equal', value: 'x*' }] }))
      .map(([where, criterion]) => ({ range: where, ...(criterion ? { criteria: { 0: criterion } } : {}) })),
    print: notEmpty(record({
      orientation: fc.constantFrom('portrait' as const, 'landscape' as const), paperSize: fc.constantFrom(8, 9),
      details: notEmpty(record({ firstPageNumber: fc.constant('3'), useFirstPageNumber: fc.constant('1'), pageOrder: fc.constant('overThenDown'), blackAndWhite: fc.constant('1') })),
      otherHeaders: notEmpty(record({ firstHeader: fc.constant('&LEerste'), evenFooter: fc.constant('&P') })), printArea: range, titleRows: fc.constant({ from: 0, to: 2 }), titleColumns: fc.constant({ from: 0, to: 1 }),
      header: text.filter((each) => each.trim() !== '' && !each.includes('\r')), footer: fc.constant('&LPlan&C&P/&N'), margins: fc.constant({ left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      centerHorizontally: fc.constant(true), gridlines: fc.constant(true),
    })).chain((print) => fc.constantFrom({ ...print, fitToWidth: 1, fitToHeight: 0 }, { ...print, scale: 80 })),
  }),
}).map(({ cells, rules, notes, threads, optional, ...rest }) => {
  const made: BookSheet = { ...emptySheet(name, rest.id), ...rest, ...optional as Partial<BookSheet> };
  for (const [r, c, found] of cells) (made.cells[r] ??= [])[c] = found;
  made.conditionalFormats = rules.map(([found, where, stopIfTrue], n) => ({ ...found, ranges: where, stopIfTrue, priority: n + 1 }));
  made.comments = [
    ...notes.map(([place, { id, author, text: words }]) => ({ id, author, text: words, row: place, column: 0, threaded: false, replies: [] })).sort((a, b) => a.row - b.row),
    ...threads.map(([place, first, resolved, replies]) => ({ ...first, row: place, column: 1, threaded: true, ...(resolved ? { resolved } : {}), replies })),
  ];
  return made;
});

const functions = fc.constantFrom({ totalsFunction: 'sum' }, { totalsLabel: 'Totaal\n' }, { totalsFunction: 'custom', totalsFormula: 'SUM(Plan[Bedrag])/2' }, { formula: 'Plan[[#This Row],[Bedrag]]*2' }, {});
const table = fc.record({
  headers: fc.uniqueArray(fc.oneof(word, fc.constantFrom('Bedrag 2026', 'twee\nregels', "Kop's [x] #1", 'Jaar@')), { minLength: 1, maxLength: 5, selector: (each) => each.toLowerCase() }), rows: fc.integer({ min: 2, max: 6 }), extras: fc.array(functions, { minLength: 5, maxLength: 5 }),
  id: guid, flags: fc.record({ hasHeaders: bool, hasTotals: bool, bandedRows: bool, bandedColumns: bool, firstColumn: bool, lastColumn: bool, hasFilter: bool }), style: fc.option(fc.constantFrom('TableStyleMedium2', 'TableStyleLight9')),
  criterion: fc.option(fc.constant<BookFilterCriterion>({ values: ['SD1'] })),
});

/** A table below and to the right of everything else, its header cells holding its names. */
function withTable(sheet: BookSheet, made: typeof table extends fc.Arbitrary<infer T> ? T : never, number: number): void {
  const { headers, rows, extras, flags, style: look2, id, criterion } = made;
  const hasFilter = flags.hasFilter && flags.hasHeaders;
  sheet.tables = [{
    id, name: `Tabel${number}`, range: { top: 100, left: 30, bottom: 100 + rows, right: 29 + headers.length }, ...flags, hasFilter, ...(look2 ? { style: look2 } : {}),
    columns: headers.map((name, n) => ({ name, ...extras[n] })), ...(criterion && hasFilter ? { criteria: { 0: criterion } } : {}),
  }];
  if (flags.hasHeaders) headers.forEach((name, n) => ((sheet.cells[100] ??= [])[30 + n] = { v: name }));
}

const book: fc.Arbitrary<Book> = fc.uniqueArray(style, { maxLength: 5, selector: (each) => JSON.stringify(each) }).chain((found) => {
  const styles = [{}, ...found.filter((each) => Object.keys(each).length > 0)];
  const names = ['Plan', "Een blad's (2)", 'Lijsten'];
  return fc.tuple(fc.integer({ min: 1, max: 3 }).chain((count) => fc.tuple(...names.slice(0, count).map((name, n) => sheet(name, n, styles.length)))), fc.record({
    properties: record({ title: word, author: word, company: word, created: fc.constant('2026-01-02T03:04:05Z') }), custom: fc.dictionary(word, fc.oneof(word, bool, fc.integer(), fc.constant(1.5)), { maxKeys: 3 }), tables: fc.array(table, { maxLength: 3 }),
    customXmlParts: fc.array(fc.record({ id: guid, xml: fc.constantFrom('<plan xmlns="urn:x"><a>é</a></plan>', '<?xml version="1.0" encoding="utf-8"?>\n<a/>') }), { maxLength: 2 }), settings: fc.dictionary(word, text.filter((each) => !/[\r\u0000-\u0008\u000b-\u001f]/.test(each)), { maxKeys: 3 }),
    calculation: fc.constantFrom('automatic' as const, 'manual' as const, 'automaticExceptTables' as const), date1904: bool, hiddenName: bool,
  })).map(([sheets, { properties, custom, hiddenName, tables, ...rest }]) => {
    tables.forEach((each, n) => sheets[n] && withTable(sheets[n], each, n + 1));
    return {
    ...emptyBook(), ...rest, sheets, styles, properties: { ...properties, custom } as Book['properties'],
    names: [{ name: 'HSD_lijst', refersTo: 'Plan!$A$2:$A$9', visible: !hiddenName, comment: 'de lijst' }, { name: 'Lokaal', refersTo: 'SUM(Plan!$A$1:$A$3)', visible: true, sheet: 'Plan' }],
    };
  });
});

/** What a person could notice: without the definitions of named styles that writing makes up, and without empty rows. */
function seen(found: Book): unknown {
  const { namedStyles: _, ...rest } = JSON.parse(JSON.stringify({ ...found, sheets: found.sheets.map((each) => ({ ...each, cells: Object.entries(each.cells).filter(([, line]) => line?.some(Boolean)).map(([r, line]) => [r, Object.entries(line ?? [])]) })) })) as Book;
  return rest;
}

async function reread(bytes: Uint8Array): Promise<Book> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

test('a book written and read again is the same book', async () => {
  await fc.assert(fc.asyncProperty(book, async (made) => {
    expect(seen(await reread(await writeXlsx(made)))).toEqual(seen(made));
  }), { numRuns: 150 });
}, 120_000);

test('the same book gives the same bytes, and reading and writing again changes nothing more', async () => {
  await fc.assert(fc.asyncProperty(book, async (made) => {
    const bytes = await writeXlsx(made);
    expect(await writeXlsx(structuredClone(made))).toEqual(bytes);
    const again = await writeXlsx(await reread(bytes));
    expect(await writeXlsx(await reread(again))).toEqual(again);
  }), { numRuns: 40 });
}, 120_000);
