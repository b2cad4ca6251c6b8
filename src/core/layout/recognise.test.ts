import { readPlan } from '#core/read/readPlan';
import type { SheetSnapshot } from '#core/layout/Snapshot';
import { grid, workbook } from '#core/read/grid.testing';
import { amountHeader } from './amountHeader';
import type { Layout } from './Layout';
import { recognise } from './recognise';
import { gent2020Template } from './template/gent2020';
import { columnsOf } from './template/Template';

/** `kind@headerRow: header=field …` of each sheet. */
function seen(layout: Layout): string[] {
  return layout.sheets.map(({ kind, headerRow, columns }) => `${kind}@${headerRow}: ${columns.map(({ header, field, level, jaar }) => `${header}=${[level, field, jaar].filter(Boolean).join('.')}`).join(' ')}`);
}

const read = (...sheets: SheetSnapshot[]): string[] => seen(recognise(workbook(sheets)));

function table(name: string, top: number, left: number, rows: number, columns: number) {
  return { name, top, left, rows, columns };
}

test('R1.1 every sheet of the template is recognised by its headers, under its own name or another', () => {
  for (const template of gent2020Template.sheets) {
    const columns = columnsOf(template, [2026, 2027]);
    const values = [columns.map(({ header }) => header), columns.map(({ jaar }) => (jaar ? 5 : 'x'))];
    const sheet = (name: string): SheetSnapshot => ({ id: 'a', name, isVisible: true, top: 0, left: 0, values, tables: [] });
    const expected = columns.map(({ field }) => field);
    expect(recognise(workbook([sheet(template.name)])).sheets.map(({ kind, columns: found }) => [kind, found.map(({ field }) => field)])).toEqual([[template.kind, expected]]);
    if (!['hsd', 'beleidsnotas', 'kostenplaatsen', 'projecten', 'beleidsvelden'].includes(template.kind)) expect(recognise(workbook([sheet('Blad7')])).sheets.map(({ kind }) => kind)).toEqual([template.kind]);
  }
});

test('R1.1 a list of codes and titles alone is told by its name, its table, its words or its codes', () => {
  const list = 'Code | Titel\nX1 | Iets';
  expect(read(grid(list, { name: 'Blad1' }))).toEqual([]);
  expect(read(grid(list, { name: "HSD's" }))).toEqual(['hsd@0: Code=code Titel=title']);
  expect(read(grid(list, { name: 'Blad1', tables: [table('tblHSD', 0, 0, 2, 2)] }))).toEqual(['hsd@0: Code=code Titel=title']);
  expect(read(grid('HSD code | HSD\nX1 | Iets'))).toEqual(['hsd@0: HSD code=code HSD=title']);
  expect(read(grid('Code | Titel\nHSD1 | Iets\nHSD2 | Iets'))).toEqual(['hsd@0: Code=code Titel=title']);
  expect(read(grid('Kostenplaats | Naam | Dienst\n1 | Iets | Loket'))).toEqual(['kostenplaatsen@0: Kostenplaats=code Naam=title Dienst=dienst']);
});

test('R1.2 the header stands in any of the first thirty rows, below titles and notes, and the sheet begins anywhere', () => {
  const sheet = grid(`
    Meerjarenplan 2026-2031 van de stad |  |  |
    Versie 3, in opmaak | nog na te lezen | |
    Code | Niveau | Titel | Bovenliggende code
    SD1  | SD     | Wonen |
  `, { top: 4, left: 2 });
  expect(read(sheet)).toEqual(['plan@6: Code=code Niveau=niveau Titel=title Bovenliggende code=parent']);
  expect(recognise(workbook([sheet])).sheets[0]).toMatchObject({ firstRow: 7, endRow: 8, columns: [{ column: 2 }, { column: 3 }, { column: 4 }, { column: 5 }] });
  const low = (rows: number) => grid(`${'nota | nota\n'.repeat(rows)}Code | Niveau | Titel\nSD1 | SD | Wonen`);
  expect([read(low(29)).length, read(low(30)).length]).toEqual([1, 0]);
});

test('R1.3 case, blanks, line breaks, accents and punctuation of a header do not count', () => {
  expect(read(grid('CODE * | niveau\u00a0 | Titel: | Bovenliggende\\ncode | Ve\u0301rantwoordelijke')))
    .toEqual(['plan@0: CODE *=code niveau=niveau Titel:=title Bovenliggende code=parent Vérantwoordelijke=owner']);
});

test('R1.4 a header may be a known synonym, in Dutch or English', () => {
  expect(read(grid('Nummer | Soort | Naam | Hangt onder | Trekker | Startjaar'))).toEqual(['plan@0: Nummer=code Soort=niveau Naam=title Hangt onder=parent Trekker=owner Startjaar=from']);
  expect(read(grid('Action code | Cost centre | Kind | Direction | 2026'))).toEqual(['middelen@0: Action code=element Cost centre=kostenplaats Kind=aard Direction=richting 2026=bedrag.2026']);
});

test('R1.5 columns stand in any order, and the planner\'s own columns are left alone', () => {
  expect(read(grid('Eigen | Titel | Kleur | Bovenliggende code | Code | Niveau | Gezien door'))).toEqual(['plan@0: Titel=title Bovenliggende code=parent Code=code Niveau=niveau']);
});

test('R1.6 of two columns with one meaning, the template\'s own header goes first, else the first column', () => {
  expect(read(grid('Naam | Code | Niveau | Titel | Titel'))).toEqual(['plan@0: Code=code Niveau=niveau Titel=title']);
  expect(recognise(workbook([grid('Naam | Code | Niveau | Titel | Titel')])).sheets[0]?.columns.map(({ column }) => column)).toEqual([1, 2, 3]);
});

test('R1.7 tables are read one by one, each with its own columns, and with the rows typed right below it', () => {
  const sheet = grid(`
    Code | Titel | _ | Kostenplaats | Naam | Dienst
    HSD1 | Kennis | _ | 1          | Balie | Loket
    HSD2 | Mens   | _ | 2          | Balie | Loket
    HSD3 | Later  | _ | _          | _     | _
    _    | _      | _ | _          | _     | _
    los  | los    | _ | _          | _     | _
  `, { tables: [table('tblHSD', 0, 0, 3, 2), table('tblKostenplaatsen', 0, 3, 3, 3)] });
  expect(recognise(workbook([sheet])).sheets.map(({ kind, table: name, firstRow, endRow }) => [kind, name, firstRow, endRow]))
    .toEqual([['hsd', 'tblHSD', 1, 4], ['kostenplaatsen', 'tblKostenplaatsen', 1, 3]]);
});

test.each<[string | number, object]>([
  [2026, { jaar: 2026 }], ['2026', { jaar: 2026 }], ['Raming 2026', { jaar: 2026 }], ['2026 (in €)', { jaar: 2026 }], ['GD 2026', { jaar: 2026, aard: 'GD' }],
  ['2027\nVTE', { jaar: 2027, aard: 'VTE' }], ['Personeel (VTE) 2027', { jaar: 2027, aard: 'VTE' }], ['Buitengewone dienst 2026', { jaar: 2026, aard: 'BD' }],
  ['Uitgaven GD 2026', { jaar: 2026, aard: 'GD', richting: 'U' }], ['Ontvangsten 2026', { jaar: 2026, richting: 'O' }],
  ['2026 (in 1.000 euro)', { jaar: 2026, scale: 1000 }], ['2026 k€', { jaar: 2026, scale: 1000 }], ['Raming 2026 in duizend euro', { jaar: 2026, scale: 1000 }],
])('R1.8 %p heads the amounts of a year', (header, said) => expect(amountHeader(header)).toEqual(said));

test.each(['Realisatie 2024', 'Totaal 2026', 'Totaal', '2026-2031', 'Personeel 2026', 'Opmerking 2026', 'GD BD 2026', 'Uitgaven en ontvangsten 2026', '', 'SD20014', 12])('R1.9 %p heads no amounts', (header) => {
  expect(amountHeader(header)).toBeNull();
});

test.each([['Som van 2026', { jaar: 2026 }], ['Sum of GD 2026', { jaar: 2026, aard: 'GD' }]])('R1.9 %p is how a pivot table heads amounts', (header, said) => expect(amountHeader(header)).toEqual(said));

test.each([
  ['Exploitatie 2026', { jaar: 2026, sectie: 'exploitatie' }], ['Exploitatie-uitgaven 2026', { jaar: 2026, richting: 'U', sectie: 'exploitatie' }], ['Exploitatieontvangsten 2026', { jaar: 2026, richting: 'O', sectie: 'exploitatie' }],
  ['Investeringsuitgaven 2026', { jaar: 2026, aard: 'BD', richting: 'U' }], ['Financiering 2026', { jaar: 2026, sectie: 'financiering' }], ['Werkingsbudget 2026 (k€)', { jaar: 2026, sectie: 'exploitatie', scale: 1000 }],
  ['Operating budget 2026', { jaar: 2026, sectie: 'exploitatie' }], ['Capital budget 2026', { jaar: 2026, aard: 'BD' }], ['GD exploitatie 2026', { jaar: 2026, aard: 'GD' }],
  ['Exploitatie en financiering 2026', null], ['Exploitatie Financiering 2026', null],
])('R1.39 %p: a part of the budget beside a year heads amounts of that part', (header, said) => expect(amountHeader(header)).toEqual(said));

test('R1.39 parts of the budget may stand over a group of years, each a column of its own', () => {
  const columns = recognise(workbook([grid(`_ | _ | _ | _ | _ | _ | Exploitatie | _ | Investeringen | Financiering\n${FLAT} | 2026 | 2027 | 2026 | 2026\nSD1 | a | OD1 | b | AC1 | c`)])).sheets[0]?.columns;
  expect(columns?.filter(({ field }) => field === 'bedrag').map(({ jaar, aard = '-', sectie = '-' }) => `${jaar} ${aard} ${sectie}`)).toEqual(['2026 - exploitatie', '2027 - exploitatie', '2026 BD -', '2026 - financiering']);
});

test('R1.40 the first row of a plan is no lowest row of its header, however its titles are worded', () => {
  const plan = (first: string, header = 'Nr. | Omschrijving'): string => seen(recognise(workbook([grid(`${header} | Kostenplaats | Exploitatie 2026 | VTE 2026\n${first} | _ | _ | _\nOD1.1 | Operationele doelstelling 1 van SD 1 | _ | _ | _\nAC1.1.1 | Actie 1: zaal 1 | 105011 | 1000 | _\nAC1.1.2 | Actie 2: zaal 2 | 105011 | 1000 | 1\nAC1.1.3 | Actie 3: zaal 3 | 105011 | 1000 | 1`)])))[0] ?? '';
  expect(plan('SD1 | Strategische doelstelling 1 voor een stad')).toBe('plan@0: Nr.=code Omschrijving=title Kostenplaats=kostenplaats Exploitatie 2026=bedrag.2026 VTE 2026=bedrag.2026');
  // Nor where nothing heads that column, and the next row names an element there too.
  expect(seen(recognise(workbook([grid('_ | GD 2026 | VTE 2026\nSD 1 Wonen | _ | _\nOD 1.1 Huur | _ | _\nAC 1.1.1 Premie | 5 | 1\nAC 1.1.2 Lening | 6 | 1')])))[0]).toMatch(/^plan@0: /);
  // What heads a column below what heads others is one, also where a year stands behind the word of a level.
  expect(seen(recognise(workbook([grid('Nr. | Titel | Actie\n_ | _ | GD 2026\nSD1 | Wonen | _\nOD1 | Huur | _\nAC1 | Premie | 5')])))[0]).toBe('plan@1: Nr.=code Titel=title GD 2026=bedrag.2026');
});

test('R1.42 one cell may be all that heads a plan', () => {
  const { elements, means } = readPlan(workbook([grid('_ | GD 2026\nSD1 Gezonde stad\nOD1.1 Bewegen\nAC1.1.1 Sportkampen | 12000\nAC1.1.2 Zwemlessen | 8000\nSD2 Slimme stad\nOD2.1 Data\nAC2.1.1 Sensoren | 7000')]));
  expect(elements.map(({ level, title, parent }) => `${level} ${title} < ${elements[parent]?.title ?? '-'}`)).toEqual(['sd Gezonde stad < -', 'od Bewegen < Gezonde stad', 'actie Sportkampen < Bewegen', 'actie Zwemlessen < Bewegen', 'sd Slimme stad < -', 'od Data < Slimme stad', 'actie Sensoren < Data']);
  expect([...means.amounts.slice(0, means.count * 1)]).toEqual([1_200_000, 800_000, 700_000]);
  // A title above, or a word that heads no amounts, is no header.
  for (const above of ['Begroting 2026 | _', '_ | Opmerking']) expect(recognise(workbook([grid(`${above}\nSD1 Gezonde stad\nOD1.1 Bewegen\nAC1.1.1 Sportkampen | 12000\nAC1.1.2 Zwemlessen | 8000`)])).sheets).toEqual([]);
});

const FLAT = 'SD code | SD | OD code | OD | Actie code | Actie';

test('R1.41 objectives of several levels may stand in one column beside one of actions', () => {
  const plan = (actions: string, objective = 'OD 3.1 Meer bewegen') => recognise(workbook([grid(`Doelstelling | ${actions} | Trekker | Budget 2026\nSD 3 Sport | _ | _ | _\n${objective} | _ | _ | _\n_ | 3.1.1 Sportdag | An | 5\n_ | 3.1.2 Loopomloop | Bo | 6\nOD 3.2 Clubs | _ | _ | _\n_ | Reglement | An | 7\nTotaal | _ | _ | 18`)])).sheets[0];
  expect(plan('Actie')?.columns.filter(({ level }) => level).map(({ header, field, level }) => `${header} ${field} ${level}`)).toEqual(['Doelstelling title sd', 'Actie title actie']);
  const { elements, means } = readPlan(workbook([grid('Doelstelling | Actie | Budget 2026\nSD 3 Sport\nOD 3.1 Bewegen\n_ | 3.1.1 Sportdag | 5\n_ | Loopomloop | 6\nOD 3.2 Clubs\n_ | Reglement | 7')]));
  expect(elements.map(({ code, level, title, parent }) => `${level} ${code} ${title} < ${elements[parent]?.code ?? '-'}`)).toEqual(['sd SD 3 Sport < -', 'od OD 3.1 Bewegen < SD 3', 'actie 3.1.1 Sportdag < OD 3.1', 'actie  Loopomloop < OD 3.1', 'od OD 3.2 Clubs < SD 3', 'actie  Reglement < OD 3.2']);
  expect(means.count).toBe(3);
  // A note in between is no objective, and another header no word for what is done.
  for (const other of [plan('Actie', 'Let op: nog te bespreken'), plan('Opmerking')]) expect(other?.columns.some(({ level }) => level === 'actie')).toBe(false);
});

test('R1.16 kind and direction may stand over a group of years', () => {
  const amounts = (above: string, below: string) => recognise(workbook([grid(`${above}\n${FLAT} | ${below}\nSD1 | a | OD1 | b | AC1 | c`)])).sheets[0]?.columns.filter(({ field }) => field === 'bedrag').map(({ jaar, aard = '-', richting = '-' }) => `${jaar} ${aard} ${richting}`);
  expect(amounts('_ | _ | _ | _ | _ | _ | Gewone dienst | _ | Ontvangsten BD | _', '2026 | 2027 | 2026 | 2027')).toEqual(['2026 GD -', '2027 GD -', '2026 BD O', '2027 BD O']);
  expect(amounts('_ | _ | _ | _ | _ | _ | VTE | _ | Personeel | _', '2026 | GD 2027 | 2026 | 2027')).toEqual(['2026 VTE -', '2027 GD -', '2026 - -', '2027 - -']);
  // What stands over the codes is a title of the sheet, not of the years.
  expect(amounts('Investeringen | nota', '2026 | 2027')).toEqual(['2026 - -', '2027 - -']);
});

test('R1.38 the word for what a list holds heads its codes, where codes stand below it', () => {
  const lists = (text: string): string => seen(recognise(workbook([grid(`${FLAT} | 2026\nSD1 | a | OD1 | b | AC1 | c | 5`), { ...grid(text), id: 'two', name: 'Blad2' }])))[1] ?? '';
  expect(lists('HSD | Omschrijving\nHSD1 | Kennis\nHSD2 | Wonen')).toBe('hsd@0: HSD=code Omschrijving=title');
  expect(lists('Project | Omschrijving\nBrug | Over de Leie')).toBe('');
});

test('R1.44 what speaks of a dienst heads kinds where kinds stand below it, on every sheet that has them', () => {
  const sheet = (head: string, row: string, words: readonly string[]): string[] => {
    const found = recognise(workbook([grid(`${FLAT} | Kostenplaats | 2026\nSD1 | a | OD1 | b | AC1 | c | 1 | 5`), { ...grid(`${head}\n${words.map((word, i) => row.replace('#', `${i}`).replace('?', word)).join('\n')}`), id: 'two', name: 'Blad2' }])).sheets;
    return found.find(({ id }) => id === 'two')?.columns.filter(({ header }) => /dienst/iu.test(header)).map(({ field }) => field) ?? [];
  };
  const lists = (header: string, ...words: string[]) => sheet(`Budgetplaats | Naam | Kostenplaats | ${header} | 2026`, 'BP# | x | 1 | ? | 5', words);
  const flat = (header: string, ...words: string[]) => sheet(`${FLAT} | ${header} | 2026`, 'SD1 | a | OD1 | b | AC2# | c | ? | 5', words);
  for (const header of ['Dienst', 'Dienst (GD/BD)', 'Dienst GD/BD', 'Soort dienst', 'Gewone/buitengewone dienst']) {
    expect([header, lists(header, 'GD', 'BD'), flat(header, 'BD', 'gewone dienst', 'VTE')]).toEqual([header, ['aard'], ['aard']]);
  }
  expect([flat('Dienst', 'Loket', 'GD'), flat('Dienst', 'Investeringen'), flat('Dienst (team)', 'Loket'), lists('Dienst', 'Loket')]).toEqual([['dienst'], ['dienst'], ['dienst'], []]);
  expect([lists('Dienst (GD/BD)', '_'), flat('Uitvoerende dienst', 'Juridische dienst')]).toEqual([['aard'], ['dienst']]);
});

test('R1.17 the bare word of a level heads its codes where its title stands beside it', () => {
  const columns = (head: string, row: string) => seen(recognise(workbook([grid(`${head}\n${row}`)])))[0];
  expect(columns('SD | SD omschrijving | Actie | Naam actie', 'SD1 | Wonen | AC1 | Premie')).toBe('vlak@0: SD=sd.code SD omschrijving=sd.title Actie=actie.code Naam actie=actie.title');
  expect(columns('SD | SD omschrijving | Actie', 'Wonen | Alles over wonen | Premie')).toBe('vlak@0: SD=sd.title Actie=actie.title');
  expect(columns('SD | SD code | Actie', 'SD1 | SD1 | AC1')).toBe('vlak@0: SD=sd.title SD code=sd.code Actie=actie.title');
});

test('R1.32 a title beside words for levels makes it a plan, also with the columns of a list; words of one level do not', () => {
  const rows = (words: string[]) => words.map((word, i) => `${word} | Iets ${i} | K${i} | ${i}`).join('\n');
  const columns = (head: string, ...words: string[]) => seen(recognise(workbook([grid(`${head}\n${rows(words)}`)])))[0];
  expect(columns('Niveau | Titel | Kostenplaats | GD 2026', 'SD', 'OD', 'Actie')).toBe('plan@0: Niveau=niveau Titel=title Kostenplaats=kostenplaats GD 2026=bedrag.2026');
  expect(columns('Niveau | Titel | Budgetplaats | GD 2026', 'Strategische doelstelling', 'Actie', 'Actie')).toBe('plan@0: Niveau=niveau Titel=title Budgetplaats=budgetplaats GD 2026=bedrag.2026');
  expect(columns('Niveau | Titel | Kostenplaats | Dienst', 'Hoofd', 'Sub', 'Sub')).toMatch(/^kostenplaatsen/);
});

describe('R1.31 codes weigh more than words', () => {
  const schemeOf = (...sheets: SheetSnapshot[]) => recognise(workbook(sheets)).schemeId;
  const flat = (...rows: string[]) => grid(`Code doelstelling | Beleidsdoelstelling | Code actieplan | Actieplan | Code actie | Actie\n${rows.join('\n')}`);
  const levels = (...rows: string[]) => grid(`Niveau | Code | Titel\n${rows.join('\n')}`);

  test('the codes of one scheme below the words of another make it the one, and its words are understood', () => {
    expect(schemeOf(flat('SD1 | Wonen | OD1 | Betaalbaar | AC1 | Premie', 'SD1 | Wonen | PO2 | Samen | PR4 | Onthaal'))).toBe('gent2020');
    const sheet = levels('Beleidsdoelstelling | SD1 | Wonen', 'Actieplan | PO1 | Samen', 'Actie | ACO1100 | Onthaal');
    expect(schemeOf(sheet)).toBe('gent2020');
    expect(readPlan(workbook([sheet])).elements.map(({ level }) => level)).toEqual(['sd', 'od', 'actie']);
  });

  test('codes that both know, or neither, leave it to the words; bare numbers too', () => {
    expect(schemeOf(flat('SD1 | Wonen | OD1 | Betaalbaar | AC1 | Premie'))).toBe('bbc');
    expect(schemeOf(flat('BD1 | Wonen | AP1 | Betaalbaar | AC1 | Premie', 'BD1 | Wonen | AP2 | Samen | PR4 | Onthaal'))).toBe('bbc');
    expect(schemeOf(flat('XX1 | Wonen | YY1 | Betaalbaar | ACO1 | Premie'))).toBe('bbc');
    expect(schemeOf(levels('SD | SD1 | Wonen', 'OD | OD1 | Betaalbaar', 'Actie | 12 | Premie'))).toBe('gent2020');
  });
});

test('R1.26 what stands in brackets does not count; R1.27 a description is the title where there is no other', () => {
  const columns = (head: string) => seen(recognise(workbook([grid(`${head}\nSD1 | SD | Wonen`)])))[0];
  expect(columns('Code (verplicht) | Niveau [SD/OD] | Titel (kort)')).toBe('plan@0: Code (verplicht)=code Niveau [SD/OD]=niveau Titel (kort)=title');
  expect(columns('Code | Niveau | Omschrijving | Omschrijving')).toBe('plan@0: Code=code Niveau=niveau Omschrijving=title');
  expect(columns('Code | Niveau | Titel | Omschrijving')).toBe('plan@0: Code=code Niveau=niveau Titel=title Omschrijving=description');
  expect(columns('Code | Niveau | Toelichting')).toBe('plan@0: Code=code Niveau=niveau Toelichting=description');
});

test('R1.18 a means sheet without cost centres is known by its kinds, or by its name', () => {
  const plan = grid('Code | Niveau | Titel\nSD1 | SD | Wonen', { name: 'Plan' });
  const kinds = (name: string, head: string) => recognise(workbook([plan, grid(`${head}\nAC1 | 5 | 6`, { name })])).sheets.map(({ kind }) => kind);
  expect(kinds('Blad2', 'Actie | GD 2026 | VTE 2026')).toEqual(['plan', 'middelen']);
  expect(kinds('Middelen', 'Actie | 2026 | 2027')).toEqual(['plan', 'middelen']);
  expect(kinds('Blad2', 'Actie | 2026 | 2027')).toEqual(['plan']);
});

test('R1.10 sheets that hold nothing of the plan are named', () => {
  const layout = recognise(workbook({ Leeswijzer: 'Hoe werkt het\nLees eerst dit | en dan dat', Leeg: '_', Plan: 'Code | Niveau | Titel\nSD1 | SD | Wonen' }));
  expect(layout.leftOut).toEqual(['Leeswijzer', 'Leeg']);
});

test('R1.11 a flat export has two levels of the tree in it; a mere list of actions with amounts is believed where no other plan stands', () => {
  expect(read(grid('SD code | SD | OD code | OD | Actie code | Actie | Beleidsdomein | 2026')))
    .toEqual(['vlak@0: SD code=sd.code SD=sd.title OD code=od.code OD=od.title Actie code=actie.code Actie=actie.title Beleidsdomein=departement 2026=bedrag.2026']);
  const actions = grid('Actie code | Actie | 2026\nAC1 | Iets | 5', { name: 'Overzicht' });
  expect(read(actions)).toEqual(['vlak@0: Actie code=actie.code Actie=actie.title 2026=bedrag.2026']);
  expect(read(grid('Code | Niveau | Titel\nSD1 | SD | Wonen', { name: 'Plan' }), actions)).toHaveLength(1);
});

test('R1.12 a hidden copy of a plan or of its means is left out', () => {
  const plan = (name: string, isVisible: boolean) => grid('Code | Niveau | Titel\nSD1 | SD | Wonen', { name, isVisible });
  expect(recognise(workbook([plan('Plan (oud)', false), plan('Plan', true)])).sheets.map(({ name }) => name)).toEqual(['Plan']);
  expect(recognise(workbook([plan('Plan', false)])).sheets.map(({ name }) => name)).toEqual(['Plan']);
});

test('R1.13 the scheme is the one in whose words most is understood', () => {
  expect(recognise(workbook([grid('SD code | SD | OD code | OD | Actie')])).schemeId).toBe('gent2020');
  expect(recognise(workbook([grid('Beleidsdoelstelling code | Beleidsdoelstelling | Actieplan code | Actieplan | Actie code | Actie')])).schemeId).toBe('bbc');
  expect(recognise(workbook([])).schemeId).toBe('gent2020');
});

test('R1.14 beside an action, programme and project are the second strand', () => {
  expect(read(grid('SD code | SD | Programma | Project code | Project | Actie code | Actie | HSD')))
    .toEqual(['vlak@0: SD code=sd.code SD=sd.title Programma=programma Project code=project Actie code=actie.code Actie=actie.title HSD=hsd']);
  expect(read(grid('HSD code | HSD | SD | Project'))).toEqual(['vlak@0: HSD code=hsd.code HSD=hsd.title SD=sd.title Project=project.title']);
});

test('R1.15 blank rows below the data do not count', () => {
  const sheet = grid('Code | Niveau | Titel | Eigen\nSD1 | SD | Wonen |\n _ | _ | _ | los\n _ | _ | _ | _');
  expect(recognise(workbook([sheet])).sheets[0]).toMatchObject({ firstRow: 1, endRow: 2 });
});

test('R1.43 a report that was written on request is none of the plan, whatever its headers, unless a person says otherwise', () => {
  const plan = grid('Code | Niveau | Titel\nSD1 | SD | Wonen', { name: 'Plan' });
  const rows = 'Code | Kostenplaats | Koppeling | Gepland 2026 | Budget 2026 | VTE 2026\nKP1 | Loket | Onbekend | 5 | 6 | 1';
  const report = (line: string): SheetSnapshot => grid(`Gepland tegenover budget | _ | _ | _ | _ | _\n${line} | _ | _ | _ | _ | _\n_ | _ | _ | _ | _ | _\n${rows}`, { name: 'Per kostenplaats' });
  expect(read(plan, report('Gemaakt met Doelboom op 27 november 2026 om 14:32. Wat volgt.'))).toHaveLength(1);
  expect(read(plan, report('Gemaakt door de dienst Financiën'))).toHaveLength(2);
  const own = report('Gemaakt met Doelboom op 27 november 2026.');
  const said = recognise(workbook([plan, own]), { corrections: [{ kind: 'sheet', sheetId: own.id, as: 'middelen' }] });
  expect([said.leftOut, said.sheets.map(({ kind }) => kind)]).toEqual([[], ['plan', 'middelen']]);
});
