import { grid, workbook } from '#core/read/grid.testing';
import { readPlan } from '#core/read/readPlan';
import { applyCorrections, recogniseWithReasons } from './recognise';
import type { SheetSnapshot } from './Snapshot';

const FLAT = 'SD code | SD | Actie code | Actie | GD 2026';
const sheet = (name: string, n: number, header = FLAT) => grid(`${header}\nSD1 | Wonen | AC${n} | Iets | 5`, { name });
const LIST = grid('Departement | Dienst\nWonen | Loket\nOnderwijs | Scholen', { name: 'Diensten' });

function departementen(...sheets: SheetSnapshot[]): string[] {
  return readPlan(workbook(sheets)).elements.filter(({ level }) => level === 'actie').map(({ departement }) => departement);
}

const asked = (...sheets: SheetSnapshot[]) => recogniseWithReasons(workbook(sheets)).questions.filter(({ topic }) => topic === 'sheet-names').map(({ topic, data }) => [topic, data['names']]);

test('R1.29 a name that the workbook lists is a departement, whatever its case; another one is not', () => {
  expect(departementen(LIST, sheet('wonen', 1))).toEqual(['wonen']);
  expect(departementen(LIST, sheet('Wonen', 1), sheet('Diversen', 2))).toEqual(['Wonen', '']);
  expect(asked(LIST, sheet('Wonen', 1), sheet('Diversen', 2))).toEqual([]);
});

test('R1.29 the word before a name says so', () => {
  expect(departementen(sheet('Departement Wonen', 1))).toEqual(['Wonen']);
  expect(departementen(sheet('Dept. Onderwijs', 1))).toEqual(['Onderwijs']);
  expect(asked(sheet('Departement Wonen', 1), sheet('Departement Leren', 2))).toEqual([]);
});

test('R1.29 several sheets of one make with names of their own are asked about, and each answer is read so', () => {
  const sheets = [sheet('Wonen', 1), sheet('Onderwijs', 2), sheet('Zorg', 3, 'SD code | SD | Actie code | Actie | BD 2026')];
  expect(departementen(...sheets)).toEqual(['Wonen', 'Onderwijs', '']);
  expect(asked(...sheets)).toEqual([['sheet-names', '“Wonen”, “Onderwijs”']]);
  const snapshot = workbook(sheets);
  const was = recogniseWithReasons(snapshot);
  const [yes, no] = was.questions[0]!.answers.map(({ corrections }) => applyCorrections(snapshot, was, corrections));
  const read = ({ layout }: typeof was) => readPlan(snapshot, layout).elements.filter(({ level }) => level === 'actie').map(({ departement }) => departement);
  expect([yes!.questions, read(yes!)]).toEqual([[], ['Wonen', 'Onderwijs', '']]);
  expect([no!.questions, read(no!)]).toEqual([[], ['', '', '']]);
});

test('R1.29 usual names say nothing; nor do sheets of one objective, or with their departement on the sheet', () => {
  for (const names of [['Blad1', 'Blad2'], ['2026', '2027'], ['Plan A', 'Plan B'], ['Acties', 'Middelen'], ['SD1', 'SD2']]) {
    expect([departementen(...names.map((name, n) => sheet(name, n))), asked(...names.map((name, n) => sheet(name, n)))]).toEqual([['', ''], []]);
  }
  const titled = (name: string, n: number) => grid(`SD${n} Iets | _ | _\nActie code | Actie | GD 2026\nAC${n} | Iets | 5`, { name });
  expect(asked(titled('Wonen', 1), titled('Leren', 2))).toEqual([]);
  const own = (name: string, n: number) => grid(`${FLAT} | Departement\nSD1 | Wonen | AC${n} | Iets | 5 | Bouw`, { name });
  expect([departementen(own('Wonen', 1), own('Leren', 2)), asked(own('Wonen', 1), own('Leren', 2))]).toEqual([['Bouw', 'Bouw'], []]);
});
