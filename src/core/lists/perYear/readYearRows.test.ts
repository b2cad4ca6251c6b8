import fc from 'fast-check';
import { compareLists } from '../compareLists';
import { meaningId, type Doubles, type ListFile } from '../ListReading';
import type { ListTable } from '../ListTable';
import { csv, xlsx } from '../lists.testing';
import { readListTable } from '../readListTable';
import { recogniseList } from '../recogniseList';

function table(file: ListFile, doubles?: Doubles): ListTable {
  const [guess] = recogniseList(file);
  if (!guess) throw new Error('no list');
  const { reading } = guess;
  return readListTable(file.sheets[reading.sheet]!, doubles ? { ...reading, perYear: { ...reading.perYear!, doubles } } : reading);
}

/** The rows with what each cell means; an empty cell is not told. */
function rows(file: ListFile, doubles?: Doubles): string[] {
  const { rows: found, meanings } = table(file, doubles);
  return found.map(({ cells }) => cells.flatMap((cell, index) => (cell === '' ? [] : [`${meaningId(meanings[index]!)} ${cell}`])).join(', '));
}

/** What is said of the rows, by their numbers as Excel counts them. */
function remarks(file: ListFile, doubles?: Doubles): string[] {
  return table(file, doubles).remarks.map(({ id, row, header, value, other, rows: others = [] }) => [id, [row, ...others].map((each) => each + 1).join('+'), header, value, other].filter((part) => part !== '').join(' '));
}

test('a row for each position and year becomes a row for each position and a column for each year', () => {
  const file = csv('Budgetplaats;Naam;Kostenplaats;Soort;Jaar;Bedrag\nBP1;Werking;00123;GD;2027;2.000,50\nBP2;Gebouw;00200;BD;2026;5\nBP1;Werking;00123;Gewone dienst;2026;1000');
  expect(rows(file)).toEqual(['code BP1, title Werking, kostenplaats 00123, aard GD, bedrag 2026 1000, bedrag 2027 2000.5', 'code BP2, title Gebouw, kostenplaats 00200, aard BD, bedrag 2026 5']);
  expect(remarks(file)).toEqual([]);
});

test('a year without a row stays empty, and so does one without an amount; a zero is a zero', () => {
  expect(rows(csv('Budgetplaats;Jaar;Bedrag\nBP1;2026;0\nBP1;2027;\nBP2;2028;3\nBP3;;'))).toEqual(['code BP1, bedrag 2026 0', 'code BP2, bedrag 2028 3', 'code BP3']);
});

test('people of a dienst by year, with its departement or without', () => {
  expect(rows(csv('Departement;Dienst;Boekjaar;VTE\nStaf;Loket;2026;8,5\nStaf;Loket;2027;9'))).toEqual(['departement Staf, dienst Loket, bedrag 2026 8.5, bedrag 2027 9']);
  expect(rows(csv('Dienst;Jaar;VTE\nLoket;2026;8,5\nLoket;2027;9'))).toEqual(['dienst Loket, bedrag 2026 8.5, bedrag 2027 9']);
});

test('years as numbers of a sheet, amounts in thousands, title rows above', () => {
  expect(rows(xlsx('Export BW | _ | _\nBudgetplaats | Bestand jaar | Budget (in 1.000 euro)\nBP1 | 2026 | 1.5\nBP1 | 2027 | 2'))).toEqual(['code BP1, bedrag 2026 1500, bedrag 2027 2000']);
});

test('a row whose year is no year is named, and its amount counts nowhere', () => {
  const file = csv('Budgetplaats;Jaar;Bedrag\nBP1;2026;1\nBP1;2026-2027;2\nBP1;;3\nBP2;2027;4');
  expect(rows(file)).toEqual(['code BP1, bedrag 2026 1', 'code BP2, bedrag 2027 4']);
  expect(remarks(file)).toEqual(['year-unclear 3 Jaar 2026-2027', 'year-unclear 4 Jaar']);
});

test('an amount that is not certain leaves its year open, also where it would be part of a sum', () => {
  const file = csv('Budgetplaats;Rekening;Jaar;Bedrag\nBP1;613;2026;1,200\nBP1;614;2026;5\nBP1;613;2027;7');
  expect(rows(file)).toEqual(['code BP1, bedrag 2027 7']);
  expect(remarks(file)).toContain('value-unclear 2 Bedrag 1,200');
});

test('a row without a code is named, a row of totals counts as none', () => {
  const file = csv('Budgetplaats;Naam;Jaar;Bedrag\nBP1;x;2026;1\nBP1;x;2027;2\n;y;2026;5\nBP1;x;Resultaat;3\nTotaal;;;8');
  expect(rows(file)).toEqual(['code BP1, title x, bedrag 2026 1, bedrag 2027 2']);
  expect(remarks(file)).toEqual(['code-missing 4', 'total-row 5', 'total-row 6']);
});

test('what SAP BW does not write again is read as what stands above; where codes are repeated an open one is none', () => {
  const file = csv('Budgetplaats;Naam;Soort;Jaar;Bedrag\nBP1;x;GD;2026;1\n;;;2027;2\n;;;Resultaat;3\nBP2;y;BD;2026;4\n;;;2027;5');
  expect(rows(file)).toEqual(['code BP1, title x, aard GD, bedrag 2026 1, bedrag 2027 2', 'code BP2, title y, aard BD, bedrag 2026 4, bedrag 2027 5']);
  expect(remarks(file)).toEqual(['code-above 3+6', 'total-row 4']);
  expect(rows(csv('Departement;Dienst;Jaar;VTE\nStaf;Loket;2026;1\n;;2027;2\n;Archief;2026;3\nSport;Zwembad;2026;4'))).toEqual([
    'departement Staf, dienst Loket, bedrag 2026 1, bedrag 2027 2', 'departement Staf, dienst Archief, bedrag 2026 3', 'departement Sport, dienst Zwembad, bedrag 2026 4']);
  expect(remarks(csv('Budgetplaats;Naam;Jaar;Bedrag\nBP1;x;2026;1\nBP1;x;2027;2\n;y;2028;5'))).toEqual(['code-missing 4']);
});

describe('several rows for one position and year', () => {
  test('are added up where account, policy field or month tells why they are apart, and that is said', () => {
    const file = csv('Budgetplaats;Rekening;Omschrijving rekening;Jaar;Bedrag\nBP1;613000;Huur;2026;10,10\nBP1;614000;Water;2026;20,20\nBP1;613000;Huur;2027;5', 'budgetplaatsen.csv');
    expect(table(file).meanings.map(meaningId)).toEqual(['code', 'rekening', 'bedrag 2026', 'bedrag 2027']);
    expect(rows(file)).toEqual(['code BP1, bedrag 2026 30.3, bedrag 2027 5']);
    expect(remarks(file)).toEqual(['field-differs 3+2 Rekening 614000 613000', 'rows-summed 2+3 Rekening, Omschrijving rekening BP1 2026']);
    expect(rows(csv('Budgetplaats;Kalenderjaar/maand;Bedrag\nBP1;01.2026;1\nBP1;02.2026;2'))).toEqual(['code BP1, bedrag 2026 3']);
  });

  test('are left open and named where they are alike, or differ in what may mean anything', () => {
    const twice = csv('Budgetplaats;Jaar;Bedrag\nBP1;2026;10\nBP1;2026;10\nBP1;2027;5');
    expect(rows(twice)).toEqual(['code BP1, bedrag 2027 5']);
    expect(remarks(twice)).toEqual(['rows-doubled 2+3 BP1 2026']);
    expect(remarks(csv('Budgetplaats;Versie;Jaar;Bedrag\nBP1;0;2026;10\nBP1;1;2026;12'))).toEqual(['rows-doubled 2+3 BP1 2026']);
    expect(remarks(csv('Budgetplaats;Rekening;Jaar;Bedrag\nBP1;613;2026;10\nBP1;613;2026;12\nBP1;614;2026;1'))).toContain('rows-doubled 2+3+4 BP1 2026');
    expect(remarks(csv('Budgetplaats;Kostenplaats;Jaar;Bedrag\nBP1;100;2026;10\nBP1;200;2026;12'))).toEqual(['field-differs 3+2 Kostenplaats 200 100', 'rows-doubled 2+3 BP1 2026']);
  });

  test('of people a rank or a statute parts them, a month does not', () => {
    expect(rows(csv('Departement;Dienst;Statuut;Jaar;VTE\nStaf;Loket;statutair;2026;8,25\nStaf;Loket;contractueel;2026;1,5'))).toEqual(['departement Staf, dienst Loket, bedrag 2026 9.75']);
    expect(remarks(csv('Departement;Dienst;Maand;Jaar;VTE\nStaf;Loket;1;2026;8\nStaf;Loket;2;2026;8'))).toEqual(['rows-doubled 2+3 Loket 2026']);
    expect(remarks(csv('Departement;Dienst;Kalenderjaar/maand;VTE\nStaf;Loket;01.2026;8\nStaf;Loket;02.2026;8'))).toEqual(['rows-doubled 2+3 Loket 2026']);
  });

  test('count as a person says', () => {
    const file = csv('Budgetplaats;Jaar;Bedrag\nBP1;2026;10,10\nBP1;2026;20,20');
    expect([rows(file, 'sum'), remarks(file, 'sum')]).toEqual([['code BP1, bedrag 2026 30.3'], ['rows-doubled 2+3 BP1 2026 sum']]);
    expect([rows(file, 'first'), remarks(file, 'first')]).toEqual([['code BP1, bedrag 2026 10.1'], ['rows-doubled 2+3 BP1 2026 first']]);
  });
});

test('a field of which the rows of one position say something else is left open, each such value named once with its rows', () => {
  const file = csv('Budgetplaats;Naam;Kostenplaats;Jaar;Bedrag\nBP1;Werking;100;2026;1\nBP1;Werkingskosten;100;2027;2\nBP1;Werkingskosten;0100;2028;3\nBP2;;100;2026;4\nBP2;Gebouw;;2027;5');
  expect(rows(file)).toEqual(['code BP1, kostenplaats 100, bedrag 2026 1, bedrag 2027 2, bedrag 2028 3', 'code BP2, title Gebouw, kostenplaats 100, bedrag 2026 4, bedrag 2027 5']);
  expect(remarks(file)).toEqual(['field-differs 3+2 Naam Werkingskosten Werking']);
  expect(table(file).rows[0]?.title).toBe('Werking');
});

test('one code with two kinds is two positions, of which the first counts and the other is named', () => {
  const file = csv('Budgetplaats;Soort;Jaar;Bedrag\nBP1;Exploitatie;2026;1\nBP1;Financiering;2026;2\nBP1;Exploitatie;2027;3');
  expect(rows(file)).toEqual(['code BP1, aard Exploitatie, bedrag 2026 1, bedrag 2027 3']);
  expect(remarks(file)).toEqual(['kind-differs 3+2 BP1 Financiering Exploitatie']);
});

test('receipts of a position that is spent are no budget, in any year; of one that only receives they are its amounts', () => {
  const file = csv('Budgetplaats;U/O;Jaar;Bedrag\nBP1;U;2026;10\nBP1;O;2026;4\nBP1;O;2027;5\nBP2;O;2026;6');
  expect(rows(file)).toEqual(['code BP1, bedrag 2026 10', 'code BP2, bedrag 2026 6']);
  expect(remarks(file)).toEqual(['receipts-apart 3 BP1 2026', 'receipts-apart 4 BP1 2027']);
  expect(rows(csv('Budgetplaats;Jaar;Uitgaven;Ontvangsten\nBP1;2026;10;4'))).toEqual(['code BP1, bedrag 2026 10']);
});

const YEARS = [2026, 2027, 2028];
const amounts = fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100), { nil: '' as const });
const positions = fc.uniqueArray(fc.record({
  code: fc.integer({ min: 1, max: 60 }).map((number) => `BP${number}`), name: fc.constantFrom('Werking', 'Gebouw', ''), kostenplaats: fc.constantFrom('100', '00200', ''), aard: fc.constantFrom('GD', 'BD'),
  amounts: fc.tuple(amounts, amounts, amounts),
}), { minLength: 1, maxLength: 12, selector: ({ code }) => code });

test('a list with a column for each year, written out with a row for each in any order, says the same', () => {
  fc.assert(fc.property(positions, positions, fc.infiniteStream(fc.nat()), (theirs, mine, shuffle) => {
    const wide = csv(['Budgetplaats;Naam;Kostenplaats;Soort;2026;2027;2028', ...theirs.map(({ code, name, kostenplaats, aard, amounts: by }) => [code, name, kostenplaats, aard, ...by].join(';'))].join('\n'));
    const lines = theirs.flatMap(({ code, name, kostenplaats, aard, amounts: by }) => {
      const filled = YEARS.flatMap((jaar, year) => (by[year] === '' ? [] : [[code, name, kostenplaats, aard, jaar, by[year]].join(';')]));
      return filled.length > 0 ? filled : [[code, name, kostenplaats, aard, '', ''].join(';')];
    });
    fc.pre(theirs.some(({ amounts: by }) => by.some((amount) => amount !== '')) && lines.filter((line) => !line.endsWith(';;')).length * 2 > lines.length);
    const order = lines.map((line) => ({ line, at: shuffle.next().value })).sort((a, b) => a.at - b.at).map(({ line }) => line);
    const long = csv(['Budgetplaats;Naam;Kostenplaats;Soort;Jaar;Bedrag', ...order].join('\n'));
    const own = table(csv(['Budgetplaats;Naam;Kostenplaats;Soort;2026;2027;2028', ...mine.map(({ code, name, kostenplaats, aard, amounts: by }) => [code, name, kostenplaats, aard, ...by].join(';'))].join('\n')));
    const compared = (file: ListFile) => {
      const { differences, same } = compareLists(own, table(file));
      return { same, differences: differences.map(({ status, key, title, changes }) => [key, status, title, changes.map(({ meaning, from, to }) => [meaningId(meaning), from, to])]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)) };
    };
    expect(compared(long)).toEqual(compared(wide));
  }), { numRuns: 100 });
});
