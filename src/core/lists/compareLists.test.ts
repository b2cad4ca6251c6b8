import { recognise } from '#core/layout/recognise';
import { compareLists, type ListComparison } from './compareLists';
import { workbook } from '#core/read/grid.testing';
import { csv } from './lists.testing';
import { meaningId } from './ListReading';
import { readListTable } from './readListTable';
import { recogniseList } from './recogniseList';
import { ownLists } from './ownLists';

/** The workbook's list as an aligned table, the file as text. */
function compare(own: string, text: string, sheet = 'Kostenplaatsen'): ListComparison {
  const snapshot = workbook({ [sheet]: own });
  const file = csv(text, `${sheet}.csv`);
  const { reading } = recogniseList(file)[0]!;
  return compareLists(ownLists(snapshot, recognise(snapshot), reading.kind).table, readListTable(file.sheets[0]!, reading));
}

function told({ differences }: ListComparison): string[] {
  return differences.map(({ status, code, changes }) => [status, code, ...(status === 'new' ? [] : changes.map(({ meaning, from, to }) => `${meaningId(meaning)} ${from}>${to}`))].join(' '));
}

const OWN = `
  Code   | Naam  | Dienst      | Geldig van | Geldig tot | Opmerking
  105010 | Loket | Burgerzaken | 2020       | _          | van ons
  '00200 | Park  | Groen       | 2020       | 2030       | _
  300300 | Oud   | Groen       | _          | _          | _`;

test('new, changed, closed, gone and the same are told apart, field by field', () => {
  const comparison = compare(OWN, 'Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot\n105010;Loket;Onthaal;01.01.2020;31.12.9999\n00200;Park;Groen;2020;31/12/2027\n400400;Nieuw;Groen;2026;');
  expect(told(comparison)).toEqual(['changed 105010 dienst Burgerzaken>Onthaal', 'closed 00200 to 2030>2027', 'new 400400', 'gone 300300']);
  expect(comparison.differences[2]?.changes.map(({ meaning, to }) => [meaningId(meaning), to])).toEqual([['code', '400400'], ['title', 'Nieuw'], ['dienst', 'Groen'], ['from', 2026]]);
  expect(compare(OWN, 'Code;Naam\n105010;Loket\n00200;Park\n300300;Oud')).toMatchObject({ differences: [], same: 3 });
});

/** Rows of one kostenplaats: name, dienst, first and last year. */
const slices = (rows: readonly string[]): string => ['Code | Naam | Dienst | Geldig van | Geldig tot', ...rows.map((row) => `1 | Loket | ${row}`)].join('\n');

test.each([
  ['the row of the workbook goes to another dienst', ['Musea | 2020 | _'], ['Musea;2020;2025', 'Sport;2026;'], ['closed 1 to >2025', 'new 1']],
  ['rows that stand in another order', ['Musea | 2020 | 2025', 'Sport | 2026 | _'], ['Sport;2026;', 'Musea;2020;2025'], []],
  ['one in the workbook that says no years is the latest', ['Sport | _ | _'], ['Musea;2010;2019', 'Sport;2020;'], ['changed 1 from >2020', 'new 1']],
  ['one that begins in another year, beside a new one of another dienst', ['Musea | 2008 | _'], ['Musea;2007;2011', 'Sport;2012;'], ['closed 1 from 2008>2007 to >2011', 'new 1']],
  ['one that begins in another year', ['Musea | 2020 | 2025', 'Sport | 2026 | _'], ['Musea;2020;2026', 'Sport;2027;'], ['changed 1 to 2025>2026', 'changed 1 from 2026>2027']],
  ['two that begin in one year', ['Musea | 2026 | 2026', 'Sport | 2026 | _'], ['Sport;2026;', 'Musea;2026;2026'], []],
  ['one that is not in the file any more', ['Musea | 2020 | 2025', 'Sport | 2026 | _'], ['Sport;2026;'], ['gone 1']],
])('a kostenplaats with a row for each of its diensten is held against the file row by row: %s', (_, own, file, expected) => {
  expect(told(compare(slices(own), ['Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot', ...file.map((row) => `1;Loket;${row}`)].join('\n'))).sort()).toEqual([...expected].sort());
});

test.each([
  ['a new one', ['Musea | 2020 | _'], ['Musea;2020;2025', 'Sport;2026;'], ['closed 2020- 2020-2025', 'new 2026-']],
  ['one that is gone', ['Musea | 2020 | 2025', 'Sport | 2026 | _'], ['Sport;2026;'], ['gone 2020-2025']],
  ['one that changes', ['Musea | 2020 | 2025', 'Sport | 2026 | _'], ['Musea;2020;2025', 'Zorg;2026;2030'], ['closed 2026- 2026-2030']],
  ['a row that bears its code alone is of all years', ['Musea | 2020 | _'], ['Sport;2026;2027'], ['closed all']],
])('of a kostenplaats on several rows each says of which years it is: %s', (_, own, file, expected) => {
  const { differences } = compare(slices(own), ['Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot', ...file.map((row) => `1;Loket;${row}`)].join('\n'));
  expect(differences.map(({ status, slice }) => [status, ...slice?.map(({ from, to }) => `${from ?? ''}-${to ?? ''}`) ?? ['all']].join(' '))).toEqual(expected);
});

test('the rows of a kostenplaats that lost its zeros are found together', () => {
  const comparison = compare("Code | Naam | Dienst | Geldig van | Geldig tot\n'001 | Loket | Musea | 2020 | 2025\n'001 | Loket | Sport | 2026 | _", 'Kostenplaats;Naam;Dienst;Geldig vanaf;Geldig tot\n1;Loket;Musea;2020;2025\n1;Balie;Sport;2026;');
  expect(told(comparison)).toEqual(['changed 001 title Loket>Balie']);
  expect(comparison.remarks.map(({ id, value, other }) => [id, value, other])).toEqual([['zeros-lost', '1', '001'], ['zeros-lost', '1', '001']]);
});

test('an end that is set closes, an end that goes reopens, an end that comes later changes', () => {
  const tail = (to: string) => told(compare(OWN, `Code;Geldig tot\n105010;${to}\n00200;2030\n300300;`));
  expect(tail('2026')).toEqual(['closed 105010 to >2026']);
  expect(told(compare(OWN, 'Code;Geldig tot\n105010;\n00200;\n300300;'))).toEqual(['changed 00200 to 2030>']);
  expect(told(compare(OWN, 'Code;Geldig tot\n105010;\n00200;2035\n300300;'))).toEqual(['changed 00200 to 2030>2035']);
});

test('an empty cell of the file erases nothing, and the planner\'s own remarks stay', () => {
  expect(told(compare(OWN, 'Code;Naam;Dienst;Opmerking\n105010;;;SAP\n00200;Park;Groen;\n300300;Oud;;x'))).toEqual([]);
});

test('case, blanks and lost or added zeros of a code are no difference; those of zeros are said', () => {
  const comparison = compare(OWN, 'Code;Naam\n0000105010;Loket\n200;Park\n300300;Oud');
  expect(told(comparison)).toEqual([]);
  expect(comparison.remarks.map(({ id, value, other }) => `${id} ${value} ${other}`)).toEqual(['zeros-lost 0000105010 105010', 'zeros-lost 200 00200']);
  expect(told(compare(OWN, 'Code;Naam\n105010;Loket\n200;Park\n0200;Park\n300300;Oud'))).toEqual(['new 200', 'new 0200', 'gone 00200']);
  const budget = compare('Code | Naam | Kostenplaats | 2026\nbp 1 | x | \'00200 | 10', 'Code;Naam;Kostenplaats;2026\nBP1;x;200;10,00', 'Budgetplaatsen');
  expect(told(budget)).toEqual([]);
});

test('amounts differ from a cent, and each year stands by itself', () => {
  const own = 'Code | Naam | Kostenplaats | 2026 | 2027\nBP1 | x | 1 | 1000.5 | 7';
  expect(told(compare(own, 'Code;Naam;Kostenplaats;2026;2027;2028\nBP1;x;1;1.000,50;7,01;9', 'Budgetplaatsen'))).toEqual(['changed BP1 bedrag 2027 7>7.01']);
});

test('names are the same however they are parted', () => {
  const own = 'Code | Titel | Collegeleden | Stuurdepartementen\nP1 | Wonen | schepen van Cultuur; burgemeester | Sport; Cultuur';
  const compared = (college: string, departementen: string): string[] => told(compare(own, `Code;Titel;Collegeleden;Stuurdepartementen\nP1;Wonen;"${college}";"${departementen}"`, "Programma's"));
  expect(compared('burgemeester, schepen van Cultuur', 'Cultuur | Sport')).toEqual([]);
  expect(compared('burgemeester', 'Cultuur | Sport')).toEqual(['changed P1 college schepen van Cultuur; burgemeester>burgemeester']);
});

test('a dienst that moves to another departement is one dienst that changed', () => {
  const own = 'Departement | Dienst\nStaf | _\nCultuur | _\nStaf | Archief';
  expect(told(compare(own, 'Departement;Dienst\nStaf;\nCultuur;Archief', 'Departementen en diensten'))).toEqual(['changed Archief departement Staf>Cultuur']);
});

test('20,000 kostenplaatsen cost ten times what 2,000 do', () => {
  const looks = (count: number): number => {
    let met = 0;
    const cell = (i: number) => ({ toString: () => { met += 1; return String(i); } });
    const rows = Array.from({ length: count }, (_, i) => ({ row: i, key: String(i), code: String(i), title: 'x', cells: [cell(i) as unknown as string] }));
    const own = { kind: 'kostenplaatsen' as const, meanings: [{ field: 'title' as const }], rows, remarks: [] };
    const file = { ...own, rows: rows.map((row) => ({ ...row, cells: [cell(row.row) as unknown as string] })) };
    expect(compareLists(own, file).same).toBe(count);
    return met;
  };
  expect(looks(20_000)).toBe(10 * looks(2_000));
});
