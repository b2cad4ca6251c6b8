import { entriesIn } from '#core/plan/entriesIn';
import { SECTIES } from '#core/values/sectie';
import { AARDEN } from '#core/values/aard';
import type { SheetSnapshot } from '#core/layout/Snapshot';
import { bbc } from '#core/scheme/bbc';
import { gent2020 } from '#core/scheme/gent2020';
import { levelFinder } from '#core/scheme/LevelFinder';
import { describePlan, moneyLines, outline } from './describePlan.testing';
import { grid, workbook } from './grid.testing';
import { readPlan, readPlanSteps } from './readPlan';
import { splitCodes } from './CellTexts';
import { splitNames } from './splitNames';

const plan = (...sheets: SheetSnapshot[]) => readPlan(workbook(sheets));
const LISTS = [
  grid('Code | Titel\nHSD1 | Kennis\nHSD2 | Mens', { name: 'HSD' }),
  grid('Code | Titel | HSD\nP01 | Scheppende stad | HSD2; HSD1', { name: "Programma's" }),
];
const HEAD = 'Code | Niveau | Titel | Bovenliggende code | HSD | Programma | Project | Departement';

describe('levels', () => {
  test('R2.1 a word in the level column tells the level, in either language; else the code', () => {
    const { elements } = plan(grid(`
      Code | Niveau                     | Titel
      X1   | SD                         | a
      X2   | operationele doelstellingen| b
      X3   | Action                     | c
      X4   | reguliere werking          | d
      OD5  | _                          | e
      OD6  | iets anders                | f
    `));
    expect(elements.map(({ level }) => level)).toEqual(['sd', 'od', 'actie', 'activiteit', 'od', 'od']);
  });

  test.each([
    ['HSD1', 'hsd'], ['P05', 'programma'], ['SD20014', 'sd'], ['SD01', 'sd'], ['OD20117', 'od'], ['PO20041', 'od'], ['AC35788', 'actie'], ['ACO1100', 'actie'],
    ['ACZ1401', 'actie'], ['AV0001', 'activiteit'], ['PR40702', 'project'], ['XY1', ''], ['SD', ''], ['', ''], ['__PROTO__', ''],
  ])('R2.2 in gent2020 the code %s is a %s', (code, level) => expect(levelFinder(gent2020).byCode(code)).toBe(level));

  test.each([['BD000010', 'sd'], ['AP000038', 'od'], ['AC000534', 'actie'], ['6.1.3.', 'actie'], ['6.1', 'od'], ['6', 'sd']])('R2.3 in bbc the code %s is a %s', (code, level) => {
    expect(levelFinder(bbc).byCode(code)).toBe(level);
  });

  test('R2.4 where neither tells, there is no level', () => {
    expect(plan(grid('Code | Niveau | Titel\nX1 | | a')).elements[0]?.level).toBe('');
  });
});

describe('the plan sheet', () => {
  test('R3.1 every row with a code, a level or a title is an element, in the order of the rows', () => {
    const { elements } = plan(grid(`
      Code | Niveau | Titel | Bovenliggende code
      SD1  | SD     | Wonen |
      _    | _      | _     | _
      _    | Actie  | _     |
      _    | _      | Los   |
      OD1  | _      | _     | SD1
      _    | _      | _     | SD1
    `));
    expect(elements.map(({ code, title, row, index }) => [code, title, row, index])).toEqual([['SD1', 'Wonen', 1, 0], ['', '', 3, 1], ['', 'Los', 4, 2], ['OD1', '', 5, 3]]);
  });

  test('R3.2 rows of totals and repeated headers are no elements; a title that begins alike is', () => {
    const { elements } = plan(grid(`
      Code | Niveau | Titel
      SD1  | SD     | Totaal beheer
      Totaal SD1 | | 
      _    | _      | Subtotaal
      _    | _      | Algemeen totaal
      Code | Niveau | Titel
      _    | _      | Totaalrenovatie zwembad
      EINDTOTAAL | |
    `));
    expect(elements.map(({ title }) => title)).toEqual(['Totaal beheer', 'Totaalrenovatie zwembad']);
  });

  test('R3.3 the parent is the first element with the parent\'s code, blanks and case aside; an unknown code is kept', () => {
    const { elements } = plan(grid('Code | Niveau | Titel | Bovenliggende code\nSD1 | SD | a |\nod 1 | OD | b | sd1\nAC1 | Actie | c | OD\u00a01\nAC2 | Actie | d | OD9\nSD1 | SD | e |'));
    expect(elements.map(({ parent, parentCode }) => [parent, parentCode])).toEqual([[-1, ''], [0, 'sd1'], [1, 'OD 1'], [-1, 'OD9'], [-1, '']]);
  });

  test('R3.4 an empty parent is not guessed where the sheet has a column for it', () => {
    expect(plan(grid('Code | Niveau | Titel | Bovenliggende code\nSD1 | SD | a |\nOD1 | OD | b |')).elements[1]).toMatchObject({ parent: -1, parentCode: '' });
  });

  test('R3.5 without such a column the parent is the nearest row above of a level that may hold it, also without codes', () => {
    expect(outline(plan(grid(`
      Niveau | Titel
      SD     | Wonen
      OD     | Betaalbaar
      Actie  | Premie
      Activiteit | Loket
      OD     | Gezond
      Actie  | Lood
      SD     | Leren
    `)))).toEqual(['sd - Wonen', '  od - Betaalbaar', '    actie - Premie', '    activiteit - Loket', '  od - Gezond', '    actie - Lood', 'sd - Leren']);
  });

  test.each([
    ['a row has no level', 'SD1 | SD | a\nX1 | | b\nOD1 | OD | c'],
    ['a row has nothing above it to hang under', 'OD1 | OD | a\nSD1 | SD | b\nAC1 | Actie | c\nOD2 | OD | d\nAC2 | Actie | e'],
    ['an action may belong to the project above it or to its OD', 'SD1 | SD | a\nOD1 | OD | b\nPR1 | Project | c\nAC1 | Actie | d'],
  ])('R3.5 and none of the sheet is placed so where it is not certain: %s', (_, rows) => {
    expect(plan(grid(`Code | Niveau | Titel\n${rows}`)).elements.every(({ parent, parentCode }) => parent === -1 && parentCode === '')).toBe(true);
  });

  test('R3.5 a row with neither code nor level stands beside the others, and unhooks none of them', () => {
    expect(outline(plan(grid('Code | Titel | GD 2026\nSD1 | a\nOD1 | b\nAC1 | c | 5\n_ | nog te bekijken | 7\nAC2 | d | 6')))).toEqual(['sd SD1 a', '  od OD1 b', '    actie AC1 c', '? - nog te bekijken', '    actie AC2 d']);
  });

  test('R3.6 an SD hangs under the HSD of its row, else under the first HSD of its programme', () => {
    const { elements } = plan(...LISTS, grid(`${HEAD}\nSD1 | SD | a | | HSD1\nSD2 | SD | b | | | P01\nSD3 | SD | c | HSD2 | HSD1\nSD4 | SD | d`, { name: 'Plan' }));
    const sds = elements.filter(({ level }) => level === 'sd');
    expect(sds.map(({ parentCode, parent, hsdCodes }) => [parentCode, elements[parent]?.title, hsdCodes])).toEqual([['HSD1', 'Kennis', ['HSD1']], ['HSD2', 'Mens', []], ['HSD2', 'Mens', ['HSD1']], ['', undefined, []]]);
  });

  test('R3.7 a project hangs under what its row says, else under its programme; listed and in the tree it is one element', () => {
    const projecten = grid('Code | Titel | Programma | Dienst\nPR1 | Park | P01 | Groen\nPR2 | Plein | P01 |', { name: 'Projecten' });
    const read = plan(...LISTS, projecten, grid(`${HEAD}\nSD1 | SD | a\nOD1 | OD | b | SD1\nPR1 | Project | Wijkpark | OD1\nPR3 | Project | Los | | | P01`, { name: 'Plan' }));
    const projects = read.elements.filter(({ level }) => level === 'project');
    expect(projects.map(({ code, title, parentCode, programmaCode, dienst, isListed }) => [code, title, parentCode, programmaCode, dienst, isListed]))
      .toEqual([['PR1', 'Wijkpark', 'OD1', 'P01', 'Groen', false], ['PR2', 'Plein', 'P01', 'P01', '', true], ['PR3', 'Los', 'P01', 'P01', '', false]]);
    expect(read.elements.every(({ index }, i) => index === i)).toBe(true);
    expect(read.byKey.get('PR1')).toHaveLength(1);
  });

  test('R3.8 a code on two rows gives two elements under one key, in order; elements without a code stand under none', () => {
    const { byKey } = plan(grid('Code | Niveau | Titel\nAC1 | Actie | a\nac 1 | Actie | b\n_ | Actie | c'));
    expect([...byKey]).toEqual([['AC1', [0, 1]]]);
  });

  test('R3.9 several codes in a cell are parted, and a title with a comma is not', () => {
    expect(['HSD1;HSD2', 'HSD1, HSD2', 'HSD1+HSD2', 'HSD1\nHSD2', 'HSD1 | hsd1', ' HSD1 ;; '].map(splitCodes)).toEqual([['HSD1', 'HSD2'], ['HSD1', 'HSD2'], ['HSD1', 'HSD2'], ['HSD1', 'HSD2'], ['HSD1'], ['HSD1']]);
    expect(splitCodes('Kennis, innovatie en creativiteit')).toEqual(['Kennis, innovatie en creativiteit']);
  });

  test('R3.10 amounts beside an element that carries means are its means; beside one that does not, they are totals', () => {
    const read = plan(grid('Code | Niveau | Titel | GD 2026 | VTE 2026\nSD1 | SD | a | 900 | 9\nOD1 | OD | b | 900 | 9\nAC1 | Actie | c | 600 | 4\nAC2 | Actie | d | 300 |\nAC3 | Actie | e | |'));
    expect(moneyLines(read)).toEqual(['AC1 GD U 60000', 'AC1 VTE U 400', 'AC2 GD U 30000']);
  });

  test('R3.10 beside the amounts of a plan sheet stand cost centre and kind; money of an unknown level counts', () => {
    const read = plan(grid('Code | Niveau | Titel | Kostenplaats | Budgetplaats | Aard | 2026\nOD1 | OD | b | | | | 9\nAC1 | Actie | c | K1 | B1 | BD | 6\nX1 | Iets | d | K2 | | | 3'));
    expect(moneyLines(read)).toEqual(['AC1 BD U 600', 'X1 onbekend U 300']);
    expect([...read.means.kostenplaats.ids].map((id) => read.means.kostenplaats.values[id])).toEqual(['K1', 'K2']);
  });

  test.each(['__proto__', 'constructor', 'toString', '00123', '=1+1', '<b>x</b>', '💶', '\u202eABC', 'A'.repeat(300)])('R3.11 any text is a code: %s', (code) => {
    const read = plan({ ...grid('Code | Niveau | Titel | Bovenliggende code\nx | OD | a |\ny | Actie | b | x'), values: [['Code', 'Niveau', 'Titel', 'Bovenliggende code'], [code, 'OD', 'a', ''], ['y', 'Actie', 'b', code]] });
    expect(read.elements[1]?.parent).toBe(0);
  });

  test('R3.12 what a row says stands as it is written, years also when they are dates', () => {
    const [element] = plan({ ...grid('x'), values: [
      ['Code', 'Niveau', 'Titel', 'Omschrijving', 'Beleidsnota', 'Departement', 'Dienst', 'Verantwoordelijke', 'Van', 'Tot'],
      [123, 'Actie', ' Advies\u00a0', 'Lang', 'BN1; BN2', ' Staf\u00a0diensten ', 'Juridische  dienst', 'An', 2026, '31/12/2031'],
    ] }).elements;
    expect(element).toMatchObject({ code: '123', title: 'Advies', description: 'Lang', beleidsnotaCodes: ['BN1', 'BN2'], departement: 'Staf diensten', dienst: 'Juridische dienst', owner: 'An', from: 2026, to: 2031 });
  });
});

describe('the flat export', () => {
  const flat = (rows: string, head = 'SD code | SD | OD code | OD | Actie code | Actie | Beleidsdomein | 2026 | 2027') => plan(grid(`${head}\n${rows}`));

  test('R4.1 an element stands once, at its first row; R4.2 under the parents of that row', () => {
    const read = flat('SD1 | Wonen | OD1 | Betaal | AC1 | Premie | W | 1 | 2\nSD1 | Wonen | OD1 | Betaal | AC2 | Loket | W | 3 | 4\nSD2 | Leren | OD2 | School | AC3 | Opvang | W | 5 | 6');
    expect(outline(read)).toEqual(['sd SD1 Wonen', '  od OD1 Betaal', '    actie AC1 Premie', '    actie AC2 Loket', 'sd SD2 Leren', '  od OD2 School', '    actie AC3 Opvang']);
    expect(read.elements.map(({ row }) => row)).toEqual([1, 1, 1, 2, 3, 3, 3]);
  });

  test('R4.2 parents are those of the first row that names the element', () => {
    const { elements } = flat('SD1 | a | OD1 | b | AC1 | c\n_ | _ | OD2 | d | AC2 | e\nSD3 | f | _ | _ | AC3 | g');
    expect(elements.map(({ code, parentCode }) => `${code}<${parentCode}`)).toEqual(['SD1<', 'OD1<SD1', 'AC1<OD1', 'OD2<', 'AC2<OD2', 'SD3<', 'AC3<SD3']);
  });

  test('R4.3 an action on several rows has the money of all of them', () => {
    expect(moneyLines(flat('SD1 | a | OD1 | b | AC1 | c | W | 1 | 2\nSD1 | a | OD1 | b | ac1 | c | W | 10 |'))).toEqual(['AC1 onbekend U 100 200', 'AC1 onbekend U 1000 0']);
  });

  test('R4.4 another parent or another title beside a known code is noted, each once', () => {
    const { repeats } = flat('SD1 | a | OD1 | b | AC1 | c | W | 1\nSD2 | a | OD1 | b | AC1 | c | W | 1\nSD2 | a | OD1 | B! | AC1 | c | W | 1\nSD2 | a | OD1 | B! | AC1 | c');
    expect(repeats).toEqual([
      { sheet: 0, row: 2, element: 1, differs: 'parent', column: 2, content: 'SD2' },
      { sheet: 0, row: 3, element: 1, differs: 'title', column: 3, content: 'B!' },
    ]);
  });

  test('R4.5 without codes, an element is told by its level, its parent and its title', () => {
    expect(outline(flat('Wonen | Algemeen | Premie\nWonen | Algemeen | Loket\nLeren | Algemeen | Premie', 'SD | OD | Actie')))
      .toEqual(['sd - Wonen', '  od - Algemeen', '    actie - Premie', '    actie - Loket', 'sd - Leren', '  od - Algemeen', '    actie - Premie']);
  });

  test('R4.6 a code and a title in one cell are taken apart', () => {
    expect(outline(flat('SD1 Wonen | OD1: Betaalbaar | AC1 - Premie\nSD1 Wonen | OD1: Betaalbaar | Loket 24 uur', 'SD | OD | Actie'))).toEqual(['sd SD1 Wonen', '  od OD1 Betaalbaar', '    actie AC1 Premie', '    actie - Loket 24 uur']);
  });

  test('R4.7 what else stands on a row, and its money, belongs to the lowest element that it names', () => {
    const read = flat('SD1 | a | OD1 | b | AC1 | c | Wonen | 1\nSD1 | a | OD2 | d | _ | _ | Leren | 7');
    expect(read.elements.map(({ code, departement }) => [code, departement])).toEqual([['SD1', ''], ['OD1', ''], ['AC1', 'Wonen'], ['OD2', 'Leren']]);
    expect(moneyLines(read)).toEqual(['AC1 onbekend U 100 0', 'OD2 onbekend U 700 0']);
  });

  test('R4.8 a project may stand where the actions do: its code tells', () => {
    expect(flat('SD1 | a | PO1 | b | PR1 | c | W | 1').elements.map(({ level }) => level)).toEqual(['sd', 'od', 'project']);
  });

  test('R4.9 an HSD beside a row is that of its SD', () => {
    const read = plan(...LISTS, grid('HSD | SD code | SD | Actie code | Actie\nHSD1 | SD1 | a | AC1 | b\nHSD2 | _ | _ | AC2 | c', { name: 'Export' }));
    expect(read.elements.filter(({ isListed }) => !isListed).map(({ code, hsdCodes, parentCode }) => [code, hsdCodes, parentCode])).toEqual([['SD1', ['HSD1'], 'HSD1'], ['AC1', [], 'SD1'], ['AC2', ['HSD2'], '']]);
  });

  test('R4.10 rows of totals give no elements and no money', () => {
    const read = flat('SD1 | a | OD1 | b | AC1 | c | W | 1 | 2\n_ | _ | _ | Totaal OD1 | _ | _ | _ | 1 | 2\nTotaal SD1 | _ | _ | _ | _ | _ | _ | 1 | 2\n_ | _ | _ | _ | _ | _ | Totaal | 1 | 2\nSD code | SD | OD code | OD | Actie code | Actie');
    expect([read.elements.length, moneyLines(read)]).toEqual([3, ['AC1 onbekend U 100 200']]);
  });

  test.each(['SD1 Totaal', 'SD1 Wonen Total', 'Totaal SD1'])('R4.10 a pivot table ends a group with %p', (total) => {
    expect(moneyLines(flat(`SD1 Wonen | OD1 Huren | AC1 Premie | 5\n${total} | _ | _ | 5\n_ | OD1 Totaal | _ | 5`, 'SD | OD | Actie | 2026'))).toEqual(['AC1 onbekend U 500']);
  });

  test('R4.12 where each parent stands once, an open one is that of the group', () => {
    const tree = (rows: string) => outline(flat(rows, 'SD | OD | Actie | 2026'));
    expect(tree('SD1 a | OD1 b | AC1 c\n_ | _ | AC2 d\n_ | OD2 e | AC3 f\nSD2 g | _ | AC4 h\n_ | _ | AC5 i'))
      .toEqual(['sd SD1 a', '  od OD1 b', '    actie AC1 c', '    actie AC2 d', '  od OD2 e', '    actie AC3 f', 'sd SD2 g', '  actie AC4 h', '  actie AC5 i']);
    expect(tree('SD1 a | OD1 b | AC1 c\nSD1 a | OD1 b | AC2 d\n_ | _ | AC3 f')).toEqual(['sd SD1 a', '  od OD1 b', '    actie AC1 c', '    actie AC2 d', 'actie AC3 f']);
    expect(tree('_ | _ | AC1 c\nSD1 a | OD1 b | AC2 d')).toEqual(['actie AC1 c', 'sd SD1 a', '  od OD1 b', '    actie AC2 d']);
  });

  test('R4.11 an HSD, programme or project that a list holds is not made again', () => {
    const read = plan(...LISTS, grid('HSD code | HSD | SD code | SD | Actie code | Actie | 2026\nHSD1 | Kennis! | SD1 | a | AC1 | b | 5', { name: 'Export' }));
    expect(outline(read)).toEqual(['hsd HSD1 Kennis', 'hsd HSD2 Mens', '  programma P01 Scheppende stad', '  sd SD1 a', '    actie AC1 b']);
  });
});

describe('means', () => {
  const PLAN = grid('Code | Niveau | Titel | Bovenliggende code\nOD1 | OD | b |\nAC1 | Actie | c | OD1', { name: 'Plan' });
  const means = (table: string) => plan(PLAN, grid(table, { name: 'Middelen' }));
  const HEADER = 'Code actie | Kostenplaats | Budgetplaats | Aard | Richting | 2026 | 2027 | Afschrijvingstermijn';

  test('R5.1 every row with anything on it is a line, also when its action is missing or unknown, or no amount is given yet', () => {
    const read = means(`${HEADER}\nAC1 | KP1 | BP1 | GD | Uitgave | 1 | 2\nAC9 | KP1 | BP1 | GD | | 3 |\n_ | KP2 | | GD | | 4 |\nac 1 | KP1\n_ | _ | _ | _ | _ | _ | _`);
    expect(moneyLines(read)).toEqual(['AC1 GD U 100 200', 'AC9 GD U 300 0', ' GD U 400 0', 'ac 1 onbekend U 0 0']);
    expect([...read.means.element]).toEqual([1, -1, -1, 1]);
    expect(describePlan(read).lines[0]).toMatchObject({ kostenplaats: 'KP1', budgetplaats: 'BP1', row: 1, sheet: 1 });
  });

  test('R5.2 kinds side by side give a line for each that is filled', () => {
    expect(moneyLines(means('Code actie | Kostenplaats | VTE 2026 | GD 2026 | GD 2027 | Ontvangsten GD 2026\nAC1 | KP1 | 8.5 | 100 | 200 | 7\nAC1 | KP1 | | | 5 |\nAC1 | KP1')))
      .toEqual(['AC1 VTE U 850 0', 'AC1 GD U 10000 20000', 'AC1 GD O 700 0', 'AC1 GD U 0 500', 'AC1 VTE U 0 0']);
  });

  test('R5.3 kind and direction are told by their words; an unknown kind is unknown, no direction is an expense', () => {
    expect(moneyLines(means(`${HEADER}\nAC1 | 1 | | buitengewone dienst | ontvangst | 1\nAC1 | 1 | | FTE | | 1\nAC1 | 1 | | iets | iets | 1`))).toEqual(['AC1 BD O 100 0', 'AC1 VTE U 100 0', 'AC1 onbekend U 100 0']);
  });

  test('R5.16 the words of the kind tell the direction too, where nothing else does', () => {
    const read = means('Code actie | Soort | 2026\nAC1 | Exploitatie uitgaven | 1\nAC1 | Exploitatie ontvangsten | 2\nAC1 | Investeringsontvangsten | 3\nAC1 | GD - inkomsten | 4\nAC1 | Ontvangsten | 5\nAC1 | Exploitatie | 6');
    expect(moneyLines(read)).toEqual(['AC1 onbekend U 100', 'AC1 onbekend O 200', 'AC1 BD O 300', 'AC1 GD O 400', 'AC1 onbekend O 500', 'AC1 onbekend U 600']);
    expect([...read.means.sectie].slice(0, 3).map((sectie) => SECTIES[sectie - 1])).toEqual(['exploitatie', 'exploitatie', undefined]);
    expect(moneyLines(means(`${HEADER}\nAC1 | 1 | | GD ontvangsten | uitgave | 1`))).toEqual(['AC1 GD U 100 0']);
  });

  test('R5.4 amounts are whole cents, and hundredths for people', () => {
    expect(moneyLines(means(`${HEADER}\nAC1 | 1 | | GD | | 68.67999999999 | 0.30000000000000004\nAC1 | 1 | | VTE | | 8.5 | -0.25`))).toEqual(['AC1 GD U 6868 30', 'AC1 VTE U 850 -25']);
  });

  test('R5.5 what has more than two decimals is rounded half away from zero, and noted', () => {
    const read = means(`${HEADER}\nAC1 | 1 | | GD | | 1.005 | -2.675`);
    expect(moneyLines(read)).toEqual(['AC1 GD U 101 -268']);
    expect(read.roundedAmounts).toEqual([{ sheet: 1, row: 1, column: 5, content: 1.005, jaar: 2026, line: 0 }, { sheet: 1, row: 1, column: 6, content: -2.675, jaar: 2027, line: 0 }]);
    expect(read.unreadAmounts).toEqual([]);
  });

  test.each<[string, string | number | boolean]>([['text', '1.200'], ['an error', '#REF!'], ['a boolean', true], ['a number beyond this world', 1e308], ['not a number', NaN]])('R5.6 %s is not counted, and noted', (_, content) => {
    const sheet = grid(`${HEADER}\nAC1 | 1 | | GD | | 5 | 6`, { name: 'Middelen' });
    const read = plan(PLAN, { ...sheet, values: [sheet.values[0]!, ['AC1', 1, '', 'GD', '', content, 6, '']] });
    expect(moneyLines(read)).toEqual(['AC1 GD U 0 600']);
    expect(read.unreadAmounts).toEqual([{ sheet: 1, row: 1, column: 5, content, jaar: 2026, line: 0 }]);
  });

  test('R5.7 an empty cell, a dash or n.v.t. is nothing, and not noted', () => {
    const read = means(`${HEADER}\nAC1 | 1 | | GD | | '- | n.v.t.\nAC1 | 1 | | GD | | _ | '–`);
    expect([moneyLines(read), read.unreadAmounts]).toEqual([['AC1 GD U 0 0', 'AC1 GD U 0 0'], []]);
  });

  test('R5.8 what a pivot table writes below a code is not counted; what may be a name is', () => {
    const read = means('Code actie | Kostenplaats | Aard | 2026\nAC1 | 1 | GD | 10\nAC1 | 2 | GD | 20\nAC1 Totaal | | | 30\n_ | K1 | GD | 5\n_ | K1 Totaal | | 5\n_ | Aanleg totaal | GD | 7');
    expect([...read.means.amounts]).toEqual([1000, 2000, 500, 700]);
  });

  test('R5.8 rows and columns of totals are never counted', () => {
    const read = means('Code actie | Kostenplaats | Aard | 2026 | 2027 | Totaal | Totaal 2026\nAC1 | 1 | GD | 1 | 2 | 3 | 1\nTotaal | | | 1 | 2 | 3 | 1\n_ | Subtotaal KP1 | | 1 | 2 | 3 | 1\n_ | Eindtotaal | GD | 1 | 2 | 3 | 1');
    expect([read.years, moneyLines(read)]).toEqual([[2026, 2027], ['AC1 GD U 100 200']]);
  });

  test('R5.9 thousands of euros are read as euros; people never are', () => {
    expect(moneyLines(means('Code actie | Kostenplaats | Aard | 2026 (in 1.000 euro) | 2027\nAC1 | 1 | GD | 1.5 | 2\nAC1 | 1 | VTE | 1.5 | 2'))).toEqual(['AC1 GD U 150000 200', 'AC1 VTE U 150 200']);
  });

  test('R5.10 the years are those of all amount columns, in order; a sheet that lacks one has nothing in it', () => {
    const read = plan(PLAN, grid('Code actie | Kostenplaats | Aard | 2028 | 2026\nAC1 | 1 | GD | 1 | 2', { name: 'A' }), grid('Code actie | Kostenplaats | Aard | 2027\nAC1 | 1 | GD | 3', { name: 'B' }));
    expect([read.years, moneyLines(read)]).toEqual([[2026, 2027, 2028], ['AC1 GD U 200 0 100', 'AC1 GD U 0 300 0']]);
  });

  test('R5.11 a depreciation term is a number of years', () => {
    expect([...means(`${HEADER}\nAC1 | 1 | | BD | | 1 | | 33\nAC1 | 1 | | BD | | 1 | | 5 jaar\nAC1 | 1 | | BD | | 1 | | n.v.t.`).means.afschrijvingstermijn]).toEqual([33, 5, 0]);
  });
});

test('R5.12 account, policy field and registration key are kept as written, where a sheet has them', () => {
  const tree = grid('Code | Niveau | Titel\nAC1 | Actie | a', { name: 'Plan' });
  const read = plan(tree,
    grid('Code actie | Kostenplaats | Aard | 2026\nAC1 | 1 | GD | 1', { name: 'A' }),
    grid("Code actie | Kostenplaats | Aard | Algemene rekening | Beleidsitem | Registratiesleutel | 2026\nAC1 | 1 | GD | 6150000 | '0200-00 | BP-1/AC1 | 2", { name: 'B' }));
  expect(describePlan(read).lines).toMatchObject([{ rekening: '', beleidsveld: '', sleutel: '' }, { rekening: '6150000', beleidsveld: '0200-00', sleutel: 'BP-1/AC1' }]);
  const without = plan(tree, grid('Code actie | Kostenplaats | Aard | 2026\nAC1 | 1 | GD | 1', { name: 'A' }));
  expect([without.means.rekening, without.means.beleidsveld, without.means.sleutel]).toEqual([null, null, null]);
});

test('R5.14 a part of the budget in the place of a kind is kept beside the line', () => {
  const tree = grid('Code | Niveau | Titel\nAC1 | Actie | a', { name: 'Plan' });
  const { means } = plan(tree, grid('Code actie | Kostenplaats | Aard | 2026\nAC1 | 1 | Financiering | 1\nAC1 | 1 | investeringen | 2\nAC1 | 1 | GD | 3\nAC1 | 1 | | 4', { name: 'Middelen' }));
  expect(Array.from(means.sectie, (sectie) => SECTIES[sectie - 1] ?? '')).toEqual(['financiering', 'investeringen', '', '']);
  expect(Array.from(means.aard, (aard) => AARDEN[aard])).toEqual(['onbekend', 'BD', 'GD', 'onbekend']);
});

describe('lists', () => {
  const read = plan(
    grid('Departement | Dienst\nStafdiensten | _\nCultuur | _\nStafdiensten | Juridische dienst\nCultuur | Musea\nTotaal |', { name: 'Departementen en diensten' }),
    grid('Code | Naam | Dienst | Geldig van | Geldig tot\nKP1 | Balie | Musea | 2020 | 2027\nKP1 | Dubbel | Musea\nTotaal', { name: 'Kostenplaatsen' }),
    grid("Code | Naam | Kostenplaats | Soort | 2026 | 2027\nBP1 | Werking | KP1 | GD | 1000.5 | '2.000", { name: 'Budgetplaatsen' }),
    grid('Code | Niveau | Titel\nSD1 | SD | a', { name: 'Plan' }),
  );

  test('R6.1 a list that the workbook does not have is told from an empty one', () => {
    expect([read.lists.beleidsnotas.isPresent, read.lists.kostenplaatsen.isPresent]).toEqual([false, true]);
  });

  test('R6.2 each departement is one entry, each dienst knows its departement', () => {
    expect(entriesIn(read.lists.departementen).map(({ code, row }) => [code, row])).toEqual([['Stafdiensten', 1], ['Cultuur', 2]]);
    expect(entriesIn(read.lists.diensten).map(({ code, departement }) => [code, departement])).toEqual([['Juridische dienst', 'Stafdiensten'], ['Musea', 'Cultuur']]);
    expect(read.lists.departementen.byKey.get('CULTUUR')).toBe(1);
  });

  test('R6.3 a kostenplaats knows its dienst and its years; a code that stands twice is found at its first row', () => {
    expect(entriesIn(read.lists.kostenplaatsen)).toMatchObject([{ code: 'KP1', title: 'Balie', dienst: 'Musea', from: 2020, to: 2027 }, { code: 'KP1', from: null, to: null }]);
    expect(read.lists.kostenplaatsen.byKey.get('KP1')).toBe(0);
  });

  test('R6.4 a budgetplaats knows its kostenplaats, its kind and its budget of each year in cents', () => {
    expect(entriesIn(read.lists.budgetplaatsen)).toMatchObject([{ code: 'BP1', kostenplaats: 'KP1', aard: 'GD', budget: [100050, 200000] }]);
  });

  test('R6.6 a dienst knows its staff of each year, in hundredths', () => {
    const staffOf = (diensten: string) => {
      const { years, lists } = plan(grid('Code actie | Kostenplaats | Aard | 2026 | 2027\nAC1 | 1 | GD | 1 | 2', { name: 'A' }), grid(diensten, { name: 'Diensten' }));
      expect(years).toEqual([2026, 2027]);
      return entriesIn(lists.diensten).map(({ capaciteit }) => capaciteit);
    };
    expect(staffOf("Departement | Dienst | VTE 2026 | Capaciteit 2027 | 2028\nA | B | 8.55 | '7,5 | 6\nA | C | 0 | velen |")).toEqual([[855, 750], [0, null]]);
    expect(staffOf('Departement | Dienst | 2026 | 2027\nA | B | 3 | _')).toEqual([[300, null]]);
    expect(staffOf('Departement | Dienst | Capaciteit\nA | B | 12.25\nA | C | _')).toEqual([[1225, 1225], [null, null]]);
    expect(staffOf('Departement | Dienst\nA | B')).toEqual([[null, null]]);
  });

  test('R6.7 a budgetplaats knows its account and policy field, a policy field its domain', () => {
    const { lists } = plan(
      grid("Code | Naam | Kostenplaats | Soort | Rekening | Beleidsveld | 2026\nBP1 | Werking | KP1 | GD | 6100000 | '0700 | 1", { name: 'Budgetplaatsen' }),
      grid("Beleidsveld | Naam | Beleidsdomein\n'0700 | Musea | Cultuur\n'07001 | Design |", { name: 'Blad4' }));
    expect(entriesIn(lists.budgetplaatsen)).toMatchObject([{ rekening: '6100000', beleidsveld: '0700' }]);
    expect(entriesIn(lists.beleidsvelden)).toMatchObject([{ code: '0700', title: 'Musea', departement: 'Cultuur' }, { code: '07001', departement: '' }]);
  });

  test('R6.8 a programme knows its decision, its college, its steering departementen and its director', () => {
    const { lists } = plan(grid("Code | Titel | HSD | Collegeleden | Stuurdepartementen | Programmaregisseur | Beslissing\nP01 | Stad | HSD1 | An Claes; burgemeester | Milieu, Groen en Gezondheid; Cultuur | Bo Maes | 12/2007\nP02 | Wonen", { name: "Programma's" }));
    expect(entriesIn(lists.programmas)).toMatchObject([
      { code: 'P01', decision: '12/2007', college: ['An Claes', 'burgemeester'], stuurdepartementen: ['Milieu, Groen en Gezondheid', 'Cultuur'], regisseur: 'Bo Maes' },
      { code: 'P02', decision: '', college: [], stuurdepartementen: [], regisseur: '' },
    ]);
  });

  test('R6.8 a comma parts persons and offices, and nothing else', () => {
    expect(splitNames('Daniël Termont, Tom Balthazar')).toEqual(['Daniël Termont', 'Tom Balthazar']);
    expect(splitNames('burgemeester en schepen van Cultuur')).toEqual(['burgemeester', 'schepen van Cultuur']);
    expect(splitNames("An van den Berghe & Fatima El Amrani")).toEqual(['An van den Berghe', 'Fatima El Amrani']);
    expect(splitNames('schepen van Milieu en Sociale Zaken')).toEqual(['schepen van Milieu en Sociale Zaken']);
    expect(splitNames('schepen van Onderwijs, Opvoeding en Jeugd')).toEqual(['schepen van Onderwijs, Opvoeding en Jeugd']);
    expect(splitNames('Milieu, Groen en Gezondheid')).toEqual(['Milieu, Groen en Gezondheid']);
    expect(splitNames('Cultuur\ncultuur | ; Sport')).toEqual(['Cultuur', 'Sport']);
    expect(splitNames(' ')).toEqual([]);
  });

  test('R6.5 HSDs, programmes and projects are elements, a programme under its first HSD', () => {
    expect(plan(...LISTS, grid('Code | Titel | Programma\nPR1 | Park | P01', { name: 'Projecten' })).elements.map(({ level, code, parentCode, isListed }) => [level, code, parentCode, isListed]))
      .toEqual([['hsd', 'HSD1', '', true], ['hsd', 'HSD2', '', true], ['programma', 'P01', 'HSD2', true], ['project', 'PR1', 'P01', true]]);
  });
});

test('R7.4 reading goes in pieces of at most two thousand rows', () => {
  const sheet = grid('Code | Niveau | Titel | Bovenliggende code');
  const rows = Array.from({ length: 20_000 }, (_, i) => [`AC${i}`, 'Actie', 'x', 'OD1']);
  const steps = readPlanSteps(workbook([{ ...sheet, values: [...sheet.values, ...rows] }]));
  let pieces = 0;
  while (!steps.next().done) pieces += 1;
  expect(pieces).toBeGreaterThanOrEqual(10);
});

test('R7.5 a workbook with nothing in it is an empty plan', () => {
  expect(describePlan(readPlan(workbook([])))).toEqual({ elements: [], lines: [], unread: [], rounded: [], keys: [] });
});
