import { recogniseList, readingAs } from './recogniseList';
import { csv, xlsx } from './lists.testing';
import { meaningId, type ListFile, type ListReading } from './ListReading';

function told({ kind, headerRow, columns }: ListReading): string {
  return `${kind}@${headerRow}: ${columns.map(({ meaning }) => (meaning ? meaningId(meaning) : '-')).join(', ')}`;
}
const first = (file: ListFile): string | undefined => { const [guess] = recogniseList(file); return guess && told(guess.reading); };

test('each list is known by its own headers, in any order and under its synonyms', () => {
  expect(first(csv('Geldig tot;Naam;Dienst;Kostenplaats;Geldig vanaf\n2030;Loket;Burgerzaken;105010;2020'))).toBe('kostenplaatsen@0: to, title, dienst, code, from');
  expect(first(csv('KOSTL\tKTEXT\tDATAB\tDATBI\n105010\tLoket\t01.01.2020\t31.12.9999'))).toBe('kostenplaatsen@0: code, title, from, to');
  expect(first(csv('Budgetplaats;Naam;Kostenplaats;GD/BD;Algemene rekening;Beleidsveld;2026;2027\nBP1;x;105010;GD;613000;0119;1;2')))
    .toBe('budgetplaatsen@0: code, title, kostenplaats, aard, rekening, beleidsveld, bedrag 2026, bedrag 2027');
  expect(first(csv('Departement;Dienst;Capaciteit 2026;VTE 2027\nStaf;Juridisch;8,5;9'))).toBe('diensten@0: departement, dienst, bedrag 2026, bedrag 2027');
  expect(first(csv('Beleidsveld;Omschrijving;Beleidsdomein\n0119;Overige algemene diensten;Algemene financiering'))).toBe('beleidsvelden@0: code, title, departement');
  expect(first(csv('Programmacode;Programma;Collegeleden;Stuurdepartementen;Regisseur;Besluit\nP1;x;a;b;c;d'))).toBe('programmas@0: code, title, college, stuurdepartementen, regisseur, decision');
  expect(first(csv('Geldig tot;Omschrijving kostenplaats;Kostenplaats;Dienst\n2030;Loket;105010;Burgerzaken'))).toBe('kostenplaatsen@0: to, title, code, dienst');
  expect(first(csv('Budgetplaats;Budgetplaats omschrijving;Kostenplaats;2026\nBP1;x;105010;1'))).toBe('budgetplaatsen@0: code, title, kostenplaats, bedrag 2026');
  expect(first(csv('Code beleidsveld;Omschrijving beleidsveld;Beleidsdomein\n0119;x;Financiën'))).toBe('beleidsvelden@0: code, title, departement');
  expect(first(csv('Regisseur;Naam programma;Departementen;Programmacode\nAn;x;Cultuur, Sport;P1'))).toBe('programmas@0: regisseur, title, stuurdepartementen, code');
  expect(first(csv('Naam project;Code project;Programma\nx;PR1;P1'))).toBe('projecten@0: title, code, programma');
  expect(first(csv('HSD code;HSD\nHSD1;Kennis'))).toBe('hsd@0: code, title');
  expect(first(csv('Kostenpl.;Geldig v.;Geldig t.e.m.;Omschrijving;Verantw. dienst\n0004711;01.01.2020;31.12.9999;Jeugd;Jeugddienst'))).toBe('kostenplaatsen@0: code, from, to, title, dienst');
  expect(first(csv('Projectnummer;Projectnaam;Programma;Projectleider;Start;Einde\nPR1;x;P1;An;2020;2024'))).toBe('projecten@0: code, title, programma, owner, from, to');
  expect(first(csv('Nummer beleidsnota;Titel beleidsnota;Beleidsdomein;Van;Tot\nBN1;Jeugd;Jeugd;2020;2025'))).toBe('beleidsnotas@0: code, title, departement, from, to');
  expect(first(xlsx('Cost center | Description | Service | Valid from | Valid to\n105010 | Desk | Front | 2020 | 2030'))).toMatch(/^kostenplaatsen@0: code, -, dienst, from, to$|^kostenplaatsen@0: code, title/);
});

test('codes and names alone are told by the name of the file or the sheet', () => {
  expect(first(csv('Code;Naam\n1;Loket'))).toBeUndefined();
  expect(first(csv('Code;Naam\n1;Loket', 'Kostenplaatsen_SAP_2026-11.csv'))).toBe('kostenplaatsen@0: code, title');
  expect(first(csv('Code;Titel\n1;Kennis', 'lijst HSD.csv'))).toBe('hsd@0: code, title');
  expect(first(csv('Code;Titel\n1;Nota', "Export beleidsnota's.csv"))).toBe('beleidsnotas@0: code, title');
});

test('the word for what is listed heads the codes where codes stand below it and titles beside it', () => {
  expect(first(csv('HSD;Omschrijving\nHSD1;Kennis\nHSD2;Wonen'))).toBe('hsd@0: code, title');
  expect(first(csv('Naam;Programma\nDe digitale stad;P07'))).toBe('programmas@0: title, code');
  expect(first(csv('Project;Titel;Omschrijving\nPR1;Brug;Over de Leie\nPR2;Plein;In Ledeberg'))).toBe('projecten@0: code, title, description');
  expect(first(csv('Beleidsnota;Benaming;Van\nBN 1;Jeugd;2026'))).toBeUndefined();
  expect(first(csv('Project;Omschrijving\nBrug;Over de Leie\nPlein;In Ledeberg'))).toBeUndefined();
  expect(first(csv('Project;Omschrijving\nPR1;Brug\nPR1;Plein'))).toBeUndefined();
  expect(first(csv('Projectcode;Project;Omschrijving\nX;PR1;Brug'))).toBe('projecten@0: code, title, description');
});

test('the header stands below title rows', () => {
  expect(first(csv('SAP-lijst;;\nafgedrukt op;26.11.2026;\nKostenplaats;Naam;Dienst\n105010;Loket;Burgerzaken'))).toBe('kostenplaatsen@2: code, title, dienst');
});

test('a list that could be two is offered as both', () => {
  const [guess] = recogniseList(csv('Kostenplaats;Beleidsveld;Naam\n1;0119;x'));
  expect([guess?.reading.kind, ...guess?.others ?? []].sort()).toEqual(['beleidsvelden', 'kostenplaatsen']);
  expect(recogniseList(csv('Kostenplaats;Naam;Dienst\n1;x;y'))[0]?.others).toEqual([]);
});

test('a person may say which list it is, and the columns follow', () => {
  const file = csv('Code;Naam\n1;Loket');
  expect(told(readingAs(file, 0, 'kostenplaatsen')!)).toBe('kostenplaatsen@0: code, title');
  expect(readingAs(csv('x\ny'), 0, 'hsd')).toBeNull();
});

test('a plan is no list, nor is running text', () => {
  expect(recogniseList(csv('Code;Niveau;Titel;Bovenliggende code\nSD1;SD;Iets;'))).toEqual([]);
  expect(recogniseList(csv('Beste collega, hierbij de lijst.\nMet vriendelijke groeten, An'))).toEqual([]);
});

test.each([
  ['KS13.csv', 'Kostenpl.;Korte tekst;Verantw. dienst;Geldig vanaf;Geldig t/m;Soort\nKP1;Loket;Burgerzaken;01.01.2007;31.12.9999;F', 'kostenplaatsen@0: code, title, dienst, from, to, -'],
  ['export.csv', 'Fin. positie;Omschrijving;Kostenpl.;Dienst G/B;Grootboekrek.;Functioneel gebied;2026;2027\n0101;Werking;KP1;GD;6100000;0130;1.000,00;2.000,00', 'budgetplaatsen@0: code, title, kostenplaats, aard, rekening, beleidsveld, bedrag 2026, bedrag 2027'],
  ['bp.csv', 'Budgetplaats;Naam;Kostenplaats;Dienst (GD/BD);2026\nBP1;x;KP1;GD;1', 'budgetplaatsen@0: code, title, kostenplaats, aard, bedrag 2026'],
  ['prins.csv', 'Prg;Programma omschrijving;Collegebesluit;Bevoegde schepenen;Stuurgroep;Programmaregisseur\nP01;Wonen;12/2025;An Claes;Wonen;Bo Maes', 'programmas@0: code, title, decision, college, stuurdepartementen, regisseur'],
])('%s, under the headers of the system that it comes from', (_, text, columns) => {
  expect(first(csv(text))).toBe(columns);
});

test.each([
  ['Budgetplaats;Jaar;Bedrag\nBP1;2026;1', 'budgetplaatsen@0: code, -, -', { year: 1, amount: 2, direction: null }],
  ['Dienst;Jaar;VTE\nLoket;2026;1', 'diensten@0: dienst, -, -', { year: 1, amount: 2, direction: null }],
  ['Departement;Dienst;Boekjaar;Aantal VTE\nStaf;Loket;2026;1', 'diensten@0: departement, dienst, -, -', { year: 2, amount: 3, direction: null }],
  ['Bestand jaar;Fin. positie;Omschrijving;Kostenpl.;Dienst G/B;Uitgave/ontvangst;Krediet (k€)\n2026;BP1;x;1;GD;U;1', 'budgetplaatsen@0: -, code, title, kostenplaats, aard, -, -', { year: 0, amount: 6, direction: 5, scale: 1000 }],
  ['Budgetplaats;Jaar;Uitgaven;Ontvangsten\nBP1;2026;1;2', 'budgetplaatsen@0: code, -, -, -', { year: 1, amount: 2, direction: null }],
  // Which of two is the amount, or whether a column that is headed by another word is, a person tells.
  ['Budgetplaats;Jaar;Budget;Raming\nBP1;2026;1;2', 'budgetplaatsen@0: code, -, -, -', { year: 1, amount: null, direction: null }],
  ['Budgetplaats;Naam;Jaar;Waarde\nBP1;x;2026;1,00', 'budgetplaatsen@0: code, title, -, -', { year: 2, amount: null, direction: null }],
])('%j has a row for each year', (text, columns, perYear) => {
  const [guess] = recogniseList(csv(text));
  expect([guess && told(guess.reading), guess?.reading.perYear, guess?.others]).toEqual([columns, perYear, []]);
});

test.each([
  // Years as headers, a column of years without amounts, and one that holds no years.
  'Budgetplaats;Naam;Jaar;2026;2027\nBP1;x;2026;1;2', 'Budgetplaats;Naam;Kostenplaats;Jaar\nBP1;x;1;2026', 'Budgetplaats;Naam;Jaar;Bedrag\nBP1;x;elk jaar;1', 'Kostenplaats;Naam;Jaar;Bedrag\n1;x;2026;1',
])('%j has not', (text) => {
  expect(recogniseList(csv(text, 'lijst van het jaar.csv'))[0]?.reading.perYear).toBeUndefined();
});
