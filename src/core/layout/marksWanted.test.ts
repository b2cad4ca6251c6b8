import { grid, workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import { marksWanted } from './marksWanted';
import { recogniseWithReasons } from './recognise';
import type { SheetSnapshot } from './Snapshot';
import { gent2020Template } from './template/gent2020';
import { columnsOf } from './template/Template';

const OPEN = 'Meerjarenplan | |\nDienst | Wat | GD 2026\n| Wonen |\n| Betaalbaar |\nWonen | Premie | 5\nWonen | Loket | 6';
const CODED = 'Dienst | Wat | GD 2026\n| SD1 Wonen |\n| OD1 Betaalbaar |\nWonen | AC1 Premie | 5';

function wanted(...sheets: SheetSnapshot[]): string[] {
  const snapshot = workbook(sheets);
  return marksWanted(snapshot, recogniseWithReasons(snapshot)).map(({ sheetId, kind, column }) => `${sheetId} ${kind} ${column}`);
}

const marks = { column: 1, indent: [0, 0, 0, 0, 0, 0], bold: new Array<boolean>(6).fill(false) };

test('R1.28 a sheet that nothing tells asks for the look of its column of titles, then for outline levels, then for nothing', () => {
  expect(wanted(grid(OPEN))).toEqual(['Blad1 look 1']);
  expect(wanted({ ...grid(OPEN), marks })).toEqual(['Blad1 outline 1']);
  expect(wanted({ ...grid(OPEN), marks: { ...marks, outline: [0, 0, 0, 0, 0, 0] } })).toEqual([]);
  expect(wanted({ ...grid(OPEN), marks: { ...marks, indent: [0, 0, 0, 1, 2, 2] } })).toEqual([]);
});

test('R1.28 a mere list of actions asks too: its rows may hang under each other', () => {
  expect(wanted(grid('Actie | Dienst | GD 2026\nWonen | |\nPremie | Wonen | 5\nLoket | Wonen | 6'))).toEqual(['Blad1 look 0']);
});

test('R1.28 where codes, words or blanks tell, nothing is asked; nor of a hidden sheet, one of texts alone, or one with two rows', () => {
  expect(wanted(grid(CODED))).toEqual([]);
  const indented = grid(OPEN);
  expect(wanted({ ...indented, values: indented.values.map(([a = '', b = '', c = ''], i) => [a, i > 2 ? `${' '.repeat(i > 3 ? 4 : 2)}${String(b)}` : b, c]) })).toEqual([]);
  expect(wanted(grid(OPEN, { isVisible: false }))).toEqual([]);
  expect(wanted(grid('Lees dit | eens\nen dan | dat\nen | dit\nof | zo'))).toEqual([]);
  expect(wanted(grid('Dienst | Wat | GD 2026\nWonen | Premie | 5\nWonen | Loket | 6'))).toEqual([]);
});

test('R1.28 beside a plan only a sheet under the same headers asks; the template never does', () => {
  const report = grid(OPEN.replace('Wat', 'Rubriek'), { name: 'Verslag' });
  expect(wanted(grid(CODED, { name: 'A' }), report)).toEqual([]);
  expect(wanted(grid(CODED, { name: 'A' }), grid(OPEN, { name: 'B' }), report)).toEqual(['B look 1']);
  expect(wanted(...gent2020Template.sheets.map((template): SheetSnapshot => {
    const found = columnsOf(template, [2026, 2027]);
    return { id: template.name, name: template.name, isVisible: true, top: 0, left: 0, tables: [], values: [found.map(({ header }) => header), ...new Array(4).fill(found.map(({ jaar }) => (jaar ? 5 : 'x')))] };
  }))).toEqual([]);
});

test('R1.28 a layout that goes by marks asks for them, and without them its rows have no level', () => {
  const sheet = grid(OPEN);
  const known = (by: 'indent' | 'bold' | 'outline') => {
    const snapshot = workbook([{ ...sheet, marks: { ...marks, [by]: by === 'bold' ? [true, true, true, true, false, false] : [0, 0, 0, 1, 2, 2] } }]);
    return recogniseWithReasons(snapshot).layout;
  };
  for (const by of ['indent', 'bold', 'outline'] as const) {
    const layout = known(by);
    expect(layout.sheets[0]?.depths?.by).toBe(by);
    const plain = workbook([sheet]);
    const recognition = { ...recogniseWithReasons(plain), layout };
    expect(marksWanted(plain, recognition)).toEqual([{ sheetId: 'Blad1', kind: by === 'outline' ? 'outline' : 'look', column: 1 }]);
    expect(readPlan(plain, layout).elements.map(({ title, level }) => [title, level])).toEqual([['Premie', ''], ['Loket', '']]);
  }
});

test('R1.28 bold print below the first row only, as of a total, is no tree', () => {
  const snapshot = workbook([{ ...grid(OPEN), marks: { ...marks, bold: [false, false, false, false, false, true] } }]);
  expect(recogniseWithReasons(snapshot).layout.sheets).toEqual([]);
});

test('R1.37 the column of the elements is headed as titles, by a level or by nothing known, has the most texts, and is never that of cost centres', () => {
  const rows = ['x', '_', '_', 'x', 'x'].map((own, i) => `KP${i} | ${own} | ${['Wonen', 'Betaalbaar', 'Premie', 'Loket', 'Kopen'][i]} | 5`).join('\n');
  const asked = (header: string): string[] => wanted(grid(`${header} | GD 2026\n${rows}`));
  expect(asked('Partner | Kleur | Omschrijving')).toEqual(['Blad1 look 2']);
  expect(asked('Kostenplaats | Kleur | Doelstellingen en acties')).toEqual(['Blad1 look 2']);
  expect(asked('Kostenplaats | Kleur | Wat')).toEqual(['Blad1 look 2']);
  // Excel's groups alone, without a column that was looked at, tell of the same one.
  const grouped: SheetSnapshot = { ...grid(`Kostenplaats | Kleur | Wat | GD 2026\n${rows}`), marks: { outline: [0, 0, 1, 2, 2, 1] } };
  expect(readPlan(workbook([grouped])).elements.map(({ title, level }) => `${level} ${title}`)).toEqual(['sd Wonen', 'od Betaalbaar', 'actie Premie', 'actie Loket', 'od Kopen']);
});

test('R1.37 a column of codes alone is no tree, whatever blanks stand before one of them', () => {
  const sheet = grid("nr. | doelstelling / actie | status | 2026\n'1 | Dorp\n'1.1 | Verkeer\n'1.1.1 | Zone 30 | | 5\n'1.1.2 | Fietspad | | 6\n1.2 | School | \n1.2.1 | Kiss | | 7");
  const blank = { ...sheet, values: sheet.values.map((row) => row.map((cell, i) => (i === 0 ? (cell === '1.1.2' ? ' 1.1.2 ' : String(cell)) : cell))) };
  expect(recogniseWithReasons(workbook([blank])).layout.sheets[0]!.columns.map(({ field }) => field)).toEqual(['code', 'title', 'bedrag']);
});
