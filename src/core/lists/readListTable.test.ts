import type { CellValue } from '#core/values/CellValue';
import { readListTable } from './readListTable';
import { recogniseList } from './recogniseList';
import type { ListFile } from './ListReading';
import { csv, xlsx } from './lists.testing';
import { listValue } from './listValue';

function table(file: ListFile) {
  const [guess] = recogniseList(file);
  if (!guess) throw new Error('no list');
  return readListTable(file.sheets[guess.reading.sheet]!, guess.reading);
}
const remarks = (file: ListFile) => table(file).remarks.map(({ id, row, header, value, other }) => [id, row + 1, header, value, other].filter((part) => part !== '').join(' '));

test('codes stay texts with their zeros; a number is read as the code it shows', () => {
  expect(table(csv('Kostenplaats;Naam\n00123;Loket')).rows[0]).toMatchObject({ key: '00123', code: '00123', title: 'Loket' });
  expect(table(xlsx('Kostenplaats | Naam | Dienst\n105010 | Loket | x')).rows[0]?.cells).toEqual(['105010', 'Loket', 'x']);
});

test.each<[CellValue, CellValue | null]>([
  [2026, 2026], ['2026', 2026], ['31/12/2026', 2026], ['31.12.9999', ''], ['99991231', ''], ['20261231', 2026], ['2026-12-31', 2026], ['2026-12-31 00:00:00', 2026],
  ['1/1/26', 2026], [46387, 2026], ['01.01.1900', ''], ['', ''], ['00000000', ''], ['onbekend', null], ['2025-2026', null],
])('valid from or to %j is %j', (content, jaar) => {
  expect(listValue(content, 'year')).toBe(jaar);
});

test.each<[CellValue, number, CellValue | null]>([
  ['1.234.567,89', 1, 1234567.89], ['€ 799.416,15', 1, 799416.15], ['-', 1, ''], ['0,00', 1, 0], [12.5, 1000, 12500], ['1,5', 1000, 1500], ['1,200', 1, null], ['veel', 1, null],
])('amount %j in units of %d is %j', (content, scale, amount) => {
  expect(listValue(content, 'money', scale)).toBe(amount);
});

test('a total row counts as none, wherever its word stands; a row without a code is named', () => {
  const file = csv('Budgetplaats;Naam;Kostenplaats;2026\nBP1;x;1;10\n;zonder code;1;5\nTotaal;;;15\n;Totaal;;15');
  expect(table(file).rows.map(({ code }) => code)).toEqual(['BP1']);
  expect(remarks(file)).toEqual(['code-missing 3', 'total-row 4 Totaal', 'total-row 5']);
});

test('of a code that stands twice the first row counts, and both are named', () => {
  const file = csv('Kostenplaats;Naam\n1;Loket\n2;Balie\n1;Ander');
  expect(table(file).rows.map(({ title }) => title)).toEqual(['Loket', 'Balie']);
  expect(remarks(file)).toEqual(['code-repeated 4 1 2']);
});

test('a kostenplaats stands on several rows, each of years of its own; one of the same years is named, and no other list has any', () => {
  const file = csv('Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot\n1;Loket;Musea;01.01.2020;30.06.2026\n1;Loket;Sport;01.07.2026;31.12.9999\n1;Balie;Zorg;01.01.2030;\n2;Balie;Zorg;;');
  expect(table(file).rows.map(({ key, cells }) => [key, ...cells.slice(2)])).toEqual([['1', 'Musea', 2020, 2026], ['1', 'Sport', 2026, ''], ['2', 'Zorg', '', '']]);
  expect(remarks(file)).toEqual(['code-repeated 4 1 3']);
  expect(remarks(csv('Budgetplaats;Naam;Kostenplaats\nB1;Loket;1\nB1;Balie;2'))).toEqual(['code-repeated 3 B1 2']);
});

test('a value that is not certain is left open and named, never guessed', () => {
  const file = csv('Budgetplaats;Naam;Kostenplaats;2026;2027\nBP1;x;1;1,200;2.000,50');
  expect(table(file).rows[0]?.cells.slice(3)).toEqual(['', 2000.5]);
  expect(remarks(file)).toEqual(['value-unclear 2 2026 1,200']);
});

test('GD and BD are known under the words of other systems', () => {
  expect(table(csv('Budgetplaats;Naam;Kostenplaats;Soort\nB1;x;1;Gewone dienst\nB2;x;1;investeringen\nB3;x;1;anders')).rows.map(({ cells }) => cells[3])).toEqual(['GD', 'BD', 'anders']);
});

test('a departement and a dienst of one name are two; a dienst of one name in two departementen too', () => {
  expect(table(csv('Departement;Dienst\nStaf;\nStaf;Staf\nCultuur;Secretariaat\nSport;Secretariaat')).rows.map(({ key }) => key)).toEqual(['STAF', 'STAF\nSTAF', 'CULTUUR\nSECRETARIAAT', 'SPORT\nSECRETARIAAT']);
});
