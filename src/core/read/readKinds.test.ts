import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import { answerWords } from '#core/layout/explain/questionWords';
import { applyCorrections, recognise, recogniseWithReasons } from '#core/layout/recognise';
import { recogniseRemembered } from '#core/layout/memory/recogniseRemembered';
import { storeLayout } from '#core/layout/memory/storeLayout';
import { marksWanted } from '#core/layout/marksWanted';
import { runSteps } from '#core/values/steps';
import { moneyLines, outline } from './describePlan.testing';
import { grid, workbook } from './grid.testing';
import { readPlan } from './readPlan';

const tree = (...sheets: SheetSnapshot[]): string[] => outline(readPlan(workbook(sheets)));
const money = (...sheets: SheetSnapshot[]): string[] => moneyLines(readPlan(workbook(sheets)));
const amounts = (snapshot: WorkbookSnapshot): string[] => recognise(snapshot).sheets[0]?.columns.filter(({ field }) => field === 'bedrag').map(({ jaar, aard = '-', richting = '-', scale = 1 }) => `${jaar} ${aard} ${richting} ${scale}`) ?? [];

describe('headers over several rows', () => {
  test('R1.19 each column is headed by its lowest cell; kind, direction, unit and year may stand in the band', () => {
    const sheet = grid(`
      Code | Niveau | Titel | Uitgaven (in 1.000 euro) | _ | Ramingen | _
      _    | _      | _     | 2026                     | _ | 2027     | _
      _    | _      | _     | GD                       | BD | VTE | GD
      SD1  | SD     | a     | _                        | _  | _   | _
    `);
    expect(amounts(workbook([sheet]))).toEqual(['2026 GD U 1000', '2026 BD U 1000', '2027 VTE - 1', '2027 GD - 1']);
    expect(recognise(workbook([sheet])).sheets[0]).toMatchObject({ kind: 'plan', headerTop: 0, headerRow: 2, firstRow: 3, endRow: 4 });
  });

  test('R1.20 years under a band of totals or of the past head no amounts', () => {
    expect(amounts(workbook([grid('_ | _ | _ | Totaal | _ | Raming | _ | Realisatie\nCode | Niveau | Titel | 2026 | 2027 | 2026 | 2027 | 2024\nSD1 | SD | a')]))).toEqual(['2026 - - 1', '2027 - - 1']);
  });
});

describe('one column with all levels', () => {
  const column = (rows: string, header = 'Wat | GD 2026') => grid(`${header}\n${rows}`);

  test('R1.21 told by codes, by words before them, and by the codes of the objectives alone', () => {
    expect(tree(column('SD1 Wonen |\nOD1 Betaalbaar |\nac 1: Premie | 5\nOD2 Kwaliteit |\nAC2 Loket | 6'))).toEqual(['sd SD1 Wonen', '  od OD1 Betaalbaar', '    actie ac 1 Premie', '  od OD2 Kwaliteit', '    actie AC2 Loket']);
    expect(tree(column('Beleidsdoelstelling 1: Zorg |\nActieplan 1.1: Ouderen |\nActie 1.1.1: Bezoek | 5'))).toEqual(['sd Beleidsdoelstelling 1 Zorg', '  od 1.1 Ouderen', '    actie 1.1.1 Bezoek']);
    expect(tree(column('SD1 Wonen |\nOD1 Betaalbaar |\nPremie | 5\nLoket | 6'))).toEqual(['sd SD1 Wonen', '  od OD1 Betaalbaar', '    actie - Premie', '    actie - Loket']);
  });

  test('R1.21 told by blanks, indent, outline level or bold print', () => {
    const rows = ['Wonen', 'Betaalbaar', 'Premie', 'Loket', 'Kwaliteit', 'Controles'];
    const depths = [0, 1, 2, 2, 1, 2];
    const expected = ['sd - Wonen', '  od - Betaalbaar', '    actie - Premie', '    actie - Loket', '  od - Kwaliteit', '    actie - Controles'];
    const plain = column(rows.map((text) => `${text} | 1`).join('\n'));
    const blanks: SheetSnapshot = { ...plain, values: [plain.values[0]!, ...rows.map((text, i) => [`${' '.repeat(depths[i]! * 3)}${text}`, 1])] };
    expect(tree(blanks)).toEqual(expected);
    expect(tree({ ...plain, marks: { column: 0, indent: [0, ...depths] } })).toEqual(expected);
    expect(tree({ ...plain, marks: { outline: [0, ...depths] } })).toEqual(expected);
    expect(tree({ ...plain, marks: { column: 0, bold: [true, true, true, false, false, true, false] } })).toEqual(['od - Wonen', 'od - Betaalbaar', '  actie - Premie', '  actie - Loket', 'od - Kwaliteit', '  actie - Controles']);
    expect(tree(plain)).toEqual([]);
  });

  test('R1.34 bold print with blanks or indent parts what is set in as far; a bold accent does not', () => {
    const rows = ['Wonen', 'Huren', 'Premie', 'Loket', 'Kopen', 'Lening', 'Leren', 'Scholen', 'Turnzaal'];
    const depths = [0, 0, 1, 1, 0, 1, 0, 0, 1];
    const expected = ['sd - Wonen', '  od - Huren', '    actie - Premie', '    actie - Loket', '  od - Kopen', '    actie - Lening', 'sd - Leren', '  od - Scholen', '    actie - Turnzaal'];
    const plain = column(rows.map((text) => `${text} | 1`).join('\n'));
    const bold = (...at: number[]) => ['', ...rows].map((_, row) => row === 0 || at.includes(row - 1));
    const indented = (...at: number[]) => ({ ...plain, marks: { column: 0, indent: [0, ...depths], bold: bold(...at) } });
    const blank: SheetSnapshot = { ...plain, values: [plain.values[0]!, ...rows.map((text, i) => [`${'   '.repeat(depths[i]!)}${text}`, 1])] };
    expect([tree(indented(0, 6)), tree({ ...blank, marks: { column: 0, indent: [], bold: bold(0, 6) } })]).toEqual([expected, expected]);
    const two = tree(blank);
    expect(two.slice(0, 3)).toEqual(['od - Wonen', 'od - Huren', '  actie - Premie']);
    // One action in bold print; an OD in the midst; all objectives.
    for (const at of [[3], [4], [0, 1, 4, 6, 7]]) expect(tree(indented(...at))).toEqual(two);
    expect(marksWanted(workbook([blank]), recogniseWithReasons(workbook([blank])))).toEqual([{ sheetId: 'Blad1', kind: 'look', column: 0 }]);
  });

  test('R1.34 so does bold print with Excel groups, for which the groups are asked after bold print', () => {
    const rows = ['Wonen', 'Huren', 'Premie', 'Loket', 'Leren', 'Scholen', 'Turnzaal'];
    const plain = column(rows.map((text) => `${text} | 1`).join('\n'));
    const bold = [true, true, false, false, false, true, false, false];
    const looked: SheetSnapshot = { ...plain, marks: { column: 0, indent: [], bold } };
    expect(marksWanted(workbook([looked]), recogniseWithReasons(workbook([looked])))).toEqual([{ sheetId: 'Blad1', kind: 'outline', column: 0 }]);
    const whole: SheetSnapshot = { ...looked, marks: { ...looked.marks, outline: [0, 0, 0, 1, 1, 0, 0, 1] } };
    expect(tree(whole)).toEqual(['sd - Wonen', '  od - Huren', '    actie - Premie', '    actie - Loket', 'sd - Leren', '  od - Scholen', '    actie - Turnzaal']);
    const known = recogniseWithReasons(workbook([whole]));
    expect([marksWanted(workbook([whole]), known), marksWanted(workbook([plain]), known), marksWanted(workbook([looked]), known)])
      .toEqual([[], [{ sheetId: 'Blad1', kind: 'look', column: 0 }], [{ sheetId: 'Blad1', kind: 'outline', column: 0 }]]);
  });

  test('R3.16 a note in between is no element, money without a level is; a bullet is no part of a title', () => {
    expect(tree(column('SD1 Wonen |\nOD1 Betaalbaar |\nAC1 Premie | 5\nzie nota |\nAC2 Loket | 5\nReserve | 7'))).toEqual(['sd SD1 Wonen', '  od OD1 Betaalbaar', '    actie AC1 Premie', '    actie AC2 Loket', '? - Reserve']);
    expect(tree(column('SD1 Wonen |\nOD1 Betaalbaar |\n• Premie | 5\n- Loket | 6'))).toEqual(['sd SD1 Wonen', '  od OD1 Betaalbaar', '    actie - Premie', '    actie - Loket']);
  });
});

describe('codes of parts and levels as figures', () => {
  const rows = (codes: string): string[] => codes.split(' ');
  const TITLES = ['Wonen', 'Huren', 'Premie', 'Leren', 'Scholen', 'Turnzaal'];
  const apart = (codes: string): SheetSnapshot => grid(`Code | Omschrijving | GD 2026\n${rows(codes).map((code, i) => `'${code} | ${TITLES[i]} | ${i % 3 === 2 ? 5 : '_'}`).join('\n')}`);
  const together = (codes: string): SheetSnapshot => grid(`Wat | GD 2026\n${rows(codes).map((code, i) => `${code} ${TITLES[i]} | ${i % 3 === 2 ? 5 : '_'}`).join('\n')}`);
  const tiered = (codes: string): string[] => rows(codes).map((code, i) => `${'  '.repeat(i % 3)}${['sd', 'od', 'actie'][i % 3]} ${code} ${TITLES[i]}`);

  test.each(['A A.1 A.1.1 B B.1 B.1.1', 'SD1 SD1.1 SD1.1.1 SD2 SD2.1 SD2.1.1', 'I I.1 I.1.a II II.1 II.1.a', 'A A1 A1.1 B B1 B1.1'])('R2.6 %s: the number of parts tells the level, and it is asked which levels these are', (codes) => {
    for (const sheet of [apart(codes), together(codes)]) {
      expect(tree(sheet)).toEqual(tiered(codes));
      const { questions } = recogniseWithReasons(workbook([sheet]));
      expect(questions.map(({ topic, column }) => [topic, column])).toEqual([['depth-levels', 0]]);
      expect(tree({ ...sheet, values: [...sheet.values.slice(0, 1), ...sheet.values.slice(4), ...sheet.values.slice(1, 4)] })).toEqual([...tiered(codes).slice(3), ...tiered(codes).slice(0, 3)]);
    }
  });

  test('R2.6 in the BBC, where A.1 would be an action as A.1.1 is; a parent column and another order change nothing', () => {
    const bbc = grid('Code | Bovenliggend | Titel | Raming 2026\nA.1.1 | A.1 | Premie | 5\nA | _ | Wonen | _\nA.1 | A | Huren | _\nA.1.2 | A.1 | Loket | 6');
    const { layout } = recogniseWithReasons(workbook([bbc]), { corrections: [{ kind: 'scheme', schemeId: 'bbc' }] });
    expect(readPlan(workbook([bbc]), layout).elements.map(({ code, level, parentCode }) => `${level} ${code} < ${parentCode}`)).toEqual(['actie A.1.1 < A.1', 'sd A < ', 'od A.1 < A', 'actie A.1.2 < A.1']);
  });

  test('R2.6 where patterns or words tell the levels, or codes do not build on each other, they do so still', () => {
    expect(recogniseWithReasons(workbook([apart('1 1.1 1.1.1 2 2.1 2.1.1')])).layout).toMatchObject({ schemeId: 'bbc', sheets: [{ kind: 'plan' }] });
    for (const codes of ['1 1.1 1.1.1 2 2.1 2.1.1', 'SD1 OD1 AC1 SD2 OD2 AC2', 'SD1 SD1-OD1 SD1-OD1-AC1 SD2 SD2-OD1 SD2-OD1-AC1']) {
      expect([tree(apart(codes)), recogniseWithReasons(workbook([apart(codes)])).questions]).toEqual([tiered(codes), []]);
    }
    expect(recogniseWithReasons(workbook([apart('A.1 B.2 C.3 D.4 E.5 F.6.1')])).layout.sheets[0]?.depths).toBeUndefined();
    const named = grid('Code | Niveau | Titel | GD 2026\nA | SD | Wonen | _\nA.1 | OD | Huren | _\nA.1.1 | Activiteit | Premie | 5');
    expect([tree(named), recogniseWithReasons(workbook([named])).questions]).toEqual([['sd A Wonen', '  od A.1 Huren', '    activiteit A.1.1 Premie'], []]);
  });

  test('R2.7 figures in the column of levels, with or without codes', () => {
    const figures = grid('Niveau | Titel | GD 2026\n1 | Wonen | _\n2 | Huren | _\n3 | Premie | 5\n1 | Leren | _\n2 | Scholen | _\n3 | Turnzaal | 6');
    expect(tree(figures)).toEqual(['sd - Wonen', '  od - Huren', '    actie - Premie', 'sd - Leren', '  od - Scholen', '    actie - Turnzaal']);
    const { questions, sheets } = recogniseWithReasons(workbook([figures]));
    expect(questions.map(({ topic, column }) => [topic, column])).toEqual([['depth-levels', 0]]);
    expect(sheets[0]?.columns[0]?.why.id).toBe('level-figures');
  });

  test('R2.8 the word of a level before the number, in a column of codes of their own', () => {
    const worded = ['Strategische doelstelling 1', 'Operationele doelstelling 1.1', 'Actie 1.1.1', 'Strategische doelstelling 2', 'Operationele doelstelling 2.1', 'Actie 2.1.1'];
    for (const head of ['Nr', 'Code', 'Doelstelling']) {
      const sheet = grid(`${head} | Omschrijving | GD 2026\n${worded.map((code, i) => `${code} | ${TITLES[i]} | ${i % 3 === 2 ? 5 : '_'}`).join('\n')}`);
      expect(tree(sheet)).toEqual(worded.map((code, i) => `${'  '.repeat(i % 3)}${['sd', 'od', 'actie'][i % 3]} ${code} ${TITLES[i]}`));
    }
    expect(tree(grid('Code | Titel | GD 2026\nSD 1 | Wonen | _\nOD 1.1 | Huren | _\nActie 1.1.1 | Premie | 5'))).toEqual(['sd SD 1 Wonen', '  od OD 1.1 Huren', '    actie Actie 1.1.1 Premie']);
    expect(tree(grid('Code | Titel | GD 2026\nSD1 | Wonen | _\nOD1 | Huren | _\nThema 3 | Premie | 5'))).toContain('? Thema 3 Premie');
  });

  test('R4.6 codes of letters before the titles of a flat export', () => {
    expect(tree(grid('Doelstelling | Actieplan | Actie | GD 2026\nA Wonen | A.1 Huren | A.1.1 Premie | 5\nB Leren | B.1 Scholen | B.1.1 Turnzaal | 6')))
      .toEqual(['sd A Wonen', '  od A.1 Huren', '    actie A.1.1 Premie', 'sd B Leren', '  od B.1 Scholen', '    actie B.1.1 Turnzaal']);
    // Without codes beside it that begin with it, a letter is a word.
    expect(tree(grid('Doelstelling | Actieplan | Actie | GD 2026\nA Wonen | Huren | Premie | 5'))).toEqual(['sd - A Wonen', '  od - Huren', '    actie - Premie']);
  });
});

describe('budget lines', () => {
  const KEYS = 'BP2026_2031-0/3.2.1/0200-00/6130000/BESTUUR/CBS/IE3/U | 5\nBP2026_2031-0/3.2.1/0200-00/7400000/BESTUUR/CBS/IE3/O | 6\nBP2026_2031-0/GBB-CBS/0100-00/6000000/BESTUUR/CBS/IE3/U | 7';

  test.each(['Registratiesleutel', 'Lijn', 'Plan/Actie/Beleidsitem/AR/Org1/Org2/IE/UO'])('R1.22 a registration key is known under the header %p; R5.13 it tells action and direction', (header) => {
    expect(money(grid('Code | Titel\n3 | Zorg\n3.2 | Ouderen\n3.2.1 | Bezoek', { name: 'Plan' }), grid(`${header} | GD 2026\n${KEYS}`))).toEqual(['3.2.1 GD U 500', '3.2.1 GD O 600', 'GBB-CBS GD U 700']);
  });

  test('R5.13 a registration key tells action and direction only where no column does', () => {
    expect(money(grid(`Actie | Kostenplaats | Richting | Registratiesleutel | GD 2026\n3.2.9 | K1 | U | ${KEYS.split('\n')[1]}`))).toEqual(['3.2.9 GD U 600']);
  });

  test('R3.15 rows without an element hold more means of the action above', () => {
    const plan = (rows: string) => money(grid(`Code | Niveau | Titel | Bovenliggende code | Kostenplaats | GD 2026\n${rows}`));
    expect(plan('OD1 | OD | a\nAC1 | Actie | b | OD1 | K1 | 5\n_ | _ | _ | _ | K2 | 6\nTotaal | _ | _ | _ | _ | 11\n_ | _ | _ | _ | K3 | 7')).toEqual(['AC1 GD U 500', 'AC1 GD U 600', 'AC1 GD U 700']);
    expect(plan('OD1 | OD | a\n_ | _ | _ | _ | K2 | 6')).toEqual([]);
  });
});

describe('title rows', () => {
  const ROWS = 'OD code | OD | Actie code | Actie | GD 2026\nOD1 | Betaalbaar | AC1 | Premie | 5';
  const expected = ['sd SD1 Wonen', '  od OD1 Betaalbaar', '    actie AC1 Premie'];

  test.each(['SD1 Wonen', 'Strategische doelstelling: SD1 Wonen', 'Strategische doelstelling SD1 - Wonen', 'SD: | SD1 | Wonen', 'Strategische doelstelling | SD1 - Wonen'])('R1.23 %p above the header speaks for all rows; R3.17 they hang under it', (title) => {
    expect(tree(grid(`${title}\nopgemaakt in maart\n${ROWS}`))).toEqual(expected);
  });

  test('R1.23 the name of the sheet may speak for all rows', () => {
    expect(tree(grid(ROWS, { name: 'SD1 Wonen' }))).toEqual(expected);
    expect(tree(grid('Actie code | Actie | GD 2026\nAC1 | Premie | 5', { name: 'OD1' }))).toEqual(['od OD1', '  actie AC1 Premie']);
  });

  test('R3.17 a departement named above is that of every row that names none', () => {
    const departementen = (...rows: string[]) => readPlan(workbook([grid(rows.join('\n'))])).elements.map(({ departement }) => departement);
    expect(departementen('Departement: Stadsbouw', 'Code | Niveau | Titel', 'SD1 | SD | Wonen')).toEqual(['Stadsbouw']);
    expect(departementen('Beleidsdomein | Cultuur', 'Code | Niveau | Titel | Departement', 'SD1 | SD | Wonen |', 'SD2 | SD | Leren | Onderwijs')).toEqual(['Cultuur', 'Onderwijs']);
  });
});

describe('several sheets', () => {
  const actions = grid('Code | Titel | OD\nAC1 | Premie | OD1', { name: 'A' });
  const ods = grid('Code | Titel | SD\nOD1 | Betaalbaar | SD1', { name: 'B' });
  const sds = grid('Code | Titel\nSD1 | Wonen', { name: 'C' });

  test('R1.24 each level may stand on a sheet of its own; a list beside a tree is a report of it', () => {
    expect(tree(sds, ods, actions)).toEqual(['sd SD1 Wonen', '  od OD1 Betaalbaar', '    actie AC1 Premie']);
    expect(recognise(workbook([grid('Code | Niveau | Titel\nSD1 | SD | Wonen', { name: 'Plan' }), sds])).leftOut).toEqual(['C']);
  });

  test('R1.25 a legend is left out', () => {
    expect(recognise(workbook([grid('Code | Niveau | Titel\nSD1 | SD | Zo', { name: 'Legende' }), sds])).leftOut).toEqual(['Legende']);
  });

  test('R4.14 what one sheet leaves open, a later one fills in', () => {
    expect(tree(grid('OD code | Actie code | Actie | GD 2026\nOD1 | AC1 | Premie | 5', { name: 'A' }), grid('SD code | SD | OD code | OD\nSD1 | Wonen | OD1 | Betaalbaar', { name: 'B' }))).toEqual(['  od OD1 Betaalbaar', '    actie AC1 Premie', 'sd SD1 Wonen']);
  });
});

test('R3.14 where all codes are built so, the parent is who has the code without its last part', () => {
  expect(tree(grid('Nr | Naam | GD 2026\n6.1.3. | c | 5\n6. | a |\n6.1. | b |'))).toEqual(['    actie 6.1.3. c', 'sd 6. a', '  od 6.1. b']);
  expect(tree(grid('Code | Titel\nSD3-OD2 | b\nSD 3 | a'))).toEqual(['  od SD3-OD2 b', 'sd SD 3 a']);
});

test('R4.13 each level may stand on rows of its own, and amounts below an element are its own', () => {
  const stair = grid('SD | OD | Actie | GD 2026\nSD1 a | _ | _ | _\n_ | OD1 b | _ | _\n_ | _ | AC1 c | 5\n_ | _ | _ | 6\n_ | OD2 d | _ | _\n_ | _ | AC2 e | 7\nTotaal | _ | _ | 18');
  expect(tree(stair)).toEqual(['sd SD1 a', '  od OD1 b', '    actie AC1 c', '  od OD2 d', '    actie AC2 e']);
  expect(money(stair)).toEqual(['AC1 GD U 500', 'AC1 GD U 600', 'AC2 GD U 700']);
});

test('R4.15 amounts beside an objective on a row of its own are totals where anything below it has amounts, else its own', () => {
  const stair = (rows: string) => money(grid(`SD | OD | Actie | GD 2026\n${rows}`));
  expect(stair('SD1 a | _ | _ | 12\n_ | OD1 b | _ | 5\n_ | _ | AC1 c | 5\n_ | OD2 d | _ | 7\n_ | _ | AC2 e | 7')).toEqual(['AC1 GD U 500', 'AC2 GD U 700']);
  expect(stair('SD1 a | _ | _ | 12\n_ | OD1 b | _ | 5\n_ | _ | AC1 c | _\n_ | OD2 d | _ | 7\nSD2 f | _ | _ | 3\n_ | OD3 g | _ | _\n_ | _ | AC3 h | _')).toEqual(['OD1 GD U 500', 'OD2 GD U 700', 'SD2 GD U 300']);
  expect(stair('SD1 a | _ | _ | 12\n_ | OD1 b | _ | 5\n_ | _ | AC1 c | _\n_ | _ | _ | 6')).toEqual(['AC1 GD U 600']);
});

test('R1.23 a word before a code in a title row is passed over; R3.17 each row hangs under the lowest title row that may hold it', () => {
  expect(tree(grid('Prioritaire doelstelling: SD 3 - Zorg | _\nActieplan | Actie | GD 2026\nOD 3.1 - Ouderen | AC 3.1.1 - Bezoek | 5'))).toEqual(['sd SD 3 Zorg', '  od OD 3.1 Ouderen', '    actie AC 3.1.1 Bezoek']);
  expect(tree(grid('Doelstelling 1: Wonen | _\nActieplan 1.1: Huren | _\nActies | GD 2026\nPremie | 5\nActieplan 1.2: Kopen | _\nActies | GD 2026\nLening | 6\nDoelstelling 2: Leren | _\nActieplan 2.1: Scholen | _\nTurnzaal | 7')))
    .toEqual(['sd Doelstelling 1 Wonen', '  od 1.1 Huren', '    actie - Premie', '  od 1.2 Kopen', '    actie - Lening', 'sd Doelstelling 2 Leren', '  od 2.1 Scholen', '    actie - Turnzaal']);
});

describe('titles set in by column', () => {
  const TREE = ['sd - Wonen', '  od - Huren', '    actie - Premie', '    actie - Loket', '  od - Kopen', '    actie - Lening'];
  const UNDER_ONE = 'Wonen | _ | _ | _\n_ | Huren | _ | _\n_ | _ | Premie | 5\n_ | _ | Loket | 6\n_ | Kopen | _ | _\n_ | _ | Lening | 7';

  test('R1.33 below one header that stands over them all; R3.18 the column tells the level, and it is asked', () => {
    const sheet = grid(`Omschrijving | _ | _ | GD 2026\n${UNDER_ONE}\nTotaal | _ | _ | 18`);
    expect([tree(sheet), money(sheet).map((line) => line.split(' ').at(-1))]).toEqual([TREE, ['500', '600', '700']]);
    const was = recogniseWithReasons(workbook([sheet]));
    const [question] = was.questions;
    expect([question?.topic, question?.data.count, answerWords(question!.answers[0]!, 'nl')]).toEqual(['depth-levels', 3, 'SD, OD, Actie']);
    const now = applyCorrections(workbook([sheet]), was, question!.answers[1]!.corrections);
    expect([outline(readPlan(workbook([sheet]), now.layout))[0], now.questions]).toEqual(['hsd - Wonen', []]);
  });

  test('R1.33 below the words of the levels, beside one column of codes, whatever its order; R3.18 a code goes before the column', () => {
    const rows = 'SD1 | Wonen | _ | _ | _\nOD1 | _ | Huren | _ | _\nAC1 | _ | _ | Premie | 5\nAV1 | _ | _ | Loket | 6';
    const expected = ['sd SD1 Wonen', '  od OD1 Huren', '    actie AC1 Premie', '    activiteit AV1 Loket'];
    expect(tree(grid(`Code | SD | OD | Actie | GD 2026\n${rows}`))).toEqual(expected);
    expect(tree(grid(`Nr. | Wat we doen | _ | _ | GD 2026\n${rows}`))).toEqual(expected);
    expect(tree(grid('Wat we doen | _ | _ | GD 2026\nSD1 Wonen | _ | _ | _\n_ | OD1: Huren | _ | _\n_ | _ | AC1 Premie | 5'))).toEqual(expected.slice(0, 3));
  });

  test('R1.33 a column of remarks beside a title is no step of it', () => {
    expect(recognise(workbook([grid('Code | Niveau | Titel | _ | GD 2026\nSD1 | SD | Wonen | let op | _\nOD1 | OD | Huren | _ | _\nAC1 | Actie | Premie | klaar | 5')])).sheets[0]?.columns.map(({ header }) => header)).toEqual(['Code', 'Niveau', 'Titel', 'GD 2026']);
    expect(tree(grid('Code | Titel | _ | GD 2026\nSD1 | Wonen | let op | _\nOD1 | Huren | _ | _\nAC1 | Premie | klaar | 5'))).toEqual(['sd SD1 Wonen', '  od OD1 Huren', '    actie AC1 Premie']);
  });
});

test('R1.30 where codes and levels have columns of their own, the first column of texts that nothing is known of holds the titles', () => {
  expect(tree(grid('Nr. | Wat we doen | Toelichting | GD 2026 | Code | Niveau\n7 | Wonen | x | _ | SD1 | SD\n8 | Huren | y | _ | OD1 | OD\n9 | Premie | _ | 5 | AC1 | Actie'))).toEqual(['sd SD1 Wonen', '  od OD1 Huren', '    actie AC1 Premie']);
});

describe('R1.35 codes and titles under other headers', () => {
  test('R1.35 a column of codes of several levels, headed as a title or as nothing known', () => {
    expect(tree(grid("Doelstelling | Omschrijving | GD 2026\n'1 | Wonen | _\n'1.1 | Huren | _\n'1.1.1 | Premie | 5"))).toEqual(['sd 1 Wonen', '  od 1.1 Huren', '    actie 1.1.1 Premie']);
    expect(tree(grid('Ref | Titel | GD 2026\nSD1 | Wonen | _\nOD1 | Huren | _\nAC1 | Premie | 5'))).toEqual(['sd SD1 Wonen', '  od OD1 Huren', '    actie AC1 Premie']);
    expect(tree(grid('Nr | Wat | GD 2026\nSD 1 | Wonen | _\nOD 1.1 | Huren | _\nAC 1.1.1 | Premie | 5'))).toEqual(['sd SD 1 Wonen', '  od OD 1.1 Huren', '    actie AC 1.1.1 Premie']);
  });

  test('R1.35 titles of the lowest level beside its codes in a flat export', () => {
    expect(tree(grid('BD | AP | AC | Omschrijving | 2026\nBD000010 | AP000038 | AC000534 | Huisbezoek | 5\nBD000010 | AP000038 | AC000535 | Dorpspunt | 6')))
      .toEqual(['sd BD000010', '  od AP000038', '    actie AC000534 Huisbezoek', '    actie AC000535 Dorpspunt']);
    // Titles of its own stay.
    expect(tree(grid('SD | OD | Actie | Omschrijving | 2026\nSD1 Wonen | OD1 Huren | Premie | lang | 5'))).toEqual(['sd SD1 Wonen', '  od OD1 Huren', '    actie - Premie']);
  });

  test('R1.35 a column of all levels left of all headers; remembered, it is read again', () => {
    const sheet = grid('_ | GD | _ | BD\n_ | 2026 | 2027 | 2026\nSD1 Wonen | _ | _ | _\nOD1 Huren | _ | _ | _\nAC1 Premie | 5 | 6 | 7');
    expect(tree(sheet)).toEqual(['sd SD1 Wonen', '  od OD1 Huren', '    actie AC1 Premie']);
    expect(money(sheet)).toEqual(['AC1 GD U 500 600', 'AC1 BD U 700 0']);
    const stored = storeLayout(recogniseWithReasons(workbook([sheet])), workbook([sheet]));
    const moved = { ...sheet, top: 4 };
    const again = runSteps(recogniseRemembered(workbook([moved]), { stored, origin: 'workbook' }));
    expect([outline(readPlan(workbook([moved]), again.layout)), again.questions]).toEqual([tree(sheet), []]);
  });
});

describe('numbers that begin anew below each parent', () => {
  const OUTLINE = 'Plan | GD 2026\nSD 1: Stad | _\nOD 1: Zorg | _\nActie 1: Centrum | 5\nActie 2: Thuis | 6\nOD 2: Armoede | _\nActie 1: Kruidenier | 7\nSD 2: Groen | _\nOD 1: Bos | _\nActie 1: Aanplant | 8\nTotaal | 26';
  const WHOLE = ['sd SD 1 Stad', '  od OD 1.1 Zorg', '    actie 1.1.1 Centrum', '    actie 1.1.2 Thuis', '  od OD 1.2 Armoede', '    actie 1.2.1 Kruidenier', 'sd SD 2 Groen', '  od OD 2.1 Bos', '    actie 2.1.1 Aanplant'];
  const NUMBERS = ['sd 1 Stad', '  od 1.1 Zorg', '    actie 1.1.1 Centrum', '    actie 1.1.2 Thuis', '  od 1.2 Armoede', '    actie 1.2.1 Kruidenier', 'sd 2 Groen', '  od 2.1 Bos', '    actie 2.1.1 Aanplant'];

  test('R2.9 each goes on from the code of its parent: in one column, beside levels in words, and of titles in columns of their own', () => {
    expect([tree(grid(OUTLINE)), money(grid(OUTLINE))]).toEqual([WHOLE, ['1.1.1 GD U 500', '1.1.2 GD U 600', '1.2.1 GD U 700', '2.1.1 GD U 800']]);
    expect(tree(grid('Niveau | Nr | Titel\nSD | 1 | Stad\nOD | 1 | Zorg\nActie | 1 | Centrum\nActie | 2 | Thuis\nOD | 2 | Armoede\nActie | 1 | Kruidenier\nSD | 2 | Groen\nOD | 1 | Bos\nActie | 1 | Aanplant'))).toEqual(NUMBERS);
    expect(tree(grid('SD | OD | Actie | GD 2026\nSD 1: Stad | OD 1: Zorg | Actie 1: Centrum | 5\nSD 1: Stad | OD 1: Zorg | Actie 2: Thuis | 6\nSD 1: Stad | OD 2: Armoede | Actie 1: Kruidenier | 7\nSD 2: Groen | OD 1: Bos | Actie 1: Aanplant | 8'))).toEqual(WHOLE);
    expect(tree(grid('SD | OD | Actie | GD 2026\nSD 1: Stad | OD 1: Zorg | Actie 1: Centrum | 5\n_ | _ | Actie 2: Thuis | 6\n_ | OD 2: Armoede | Actie 1: Kruidenier | 7\nSD 2: Groen | OD 1: Bos | Actie 1: Aanplant | 8'))).toEqual(WHOLE);
  });

  test('R2.9 they do where one level only is numbered so, and below what title rows speak of', () => {
    expect(tree(grid('Plan | GD 2026\nSD 1: Stad | _\nOD 1: Zorg | _\nActie 1: Centrum | 5\nActie 2: Thuis | 6\nOD 2: Armoede | _\nActie 1: Kruidenier | 7\nSD 2: Groen | _\nOD 3: Bos | _\nActie 1: Aanplant | 8')).slice(-3)).toEqual(['sd SD 2 Groen', '  od OD 3 Bos', '    actie 3.1 Aanplant']);
    const sheets = ['1: Stad', '2: Groen'].map((title, at) => grid(`Strategische doelstelling ${title} | _\nPlan | GD 2026\nOD 1: Zorg | _\nActie 1: Centrum | 5\nActie 2: Thuis | 6\nOD 2: Armoede | _\nActie 1: Kruidenier | 7`, { name: `Blad ${at}` }));
    expect(tree(...sheets).filter((line) => line.includes('Kruidenier'))).toEqual(['    actie 1.2.1 Kruidenier', '    actie 2.2.1 Kruidenier']);
  });

  test('R2.9 they still do where the first of a group is gone', () => {
    const without = (row: RegExp) => tree(grid(OUTLINE.replace('Aanplant | 8', 'Aanplant | 8\nActie 2: Wegen | 9').split('\n').filter((line) => !row.test(line)).join('\n'))).filter((line) => /Bos|Aanplant|Thuis/u.test(line)).map((line) => line.trim());
    expect(without(/Zorg|Centrum|Thuis/u)).toEqual(['od OD 2.1 Bos', 'actie 2.1.1 Aanplant']);
    expect(without(/Centrum/u)).toEqual(['actie 1.1.2 Thuis', 'od OD 2.1 Bos', 'actie 2.1.1 Aanplant']);
  });

  test('R2.9 a code that stands twice, or the same action below two ODs, is no numbering', () => {
    const codes = (...sheets: SheetSnapshot[]): string[] => readPlan(workbook(sheets)).elements.filter(({ level }) => level === 'actie').map(({ code }) => code);
    expect(codes(grid('Plan | GD 2026\nSD 1: Stad | _\nOD 1: Zorg | _\nActie 1: Centrum | 5\nActie 2: Thuis | 6\nOD 2: Armoede | _\nActie 2: Kruidenier | 7\nOD 3: Bos | _\nActie 4: Aanplant | 7'))).toEqual(['Actie 1', 'Actie 2', 'Actie 2', 'Actie 4']);
    expect(codes(grid('OD | Actie code | Actie | GD 2026\nOD1 a | AC1 | Premie | 5\nOD1 a | AC2 | Loket | 6\nOD2 b | AC1 | Premie | 7\nOD2 b | AC2 | Loket | 7'))).toEqual(['AC1', 'AC2']);
  });

  test('R4.16 columns of codes with one column of titles: each row says that of the lowest that it names', () => {
    const own = 'SD | OD | AC | Naam | GD 2026\n1 | _ | _ | Stad | _\n1 | 1 | _ | Zorg | _\n1 | 1 | 1 | Centrum | 5\n1 | 1 | 2 | Thuis | 6\n1 | 2 | _ | Armoede | _\n1 | 2 | 1 | Kruidenier | 7\n2 | _ | _ | Groen | _\n2 | 1 | _ | Bos | _\n2 | 1 | 1 | Aanplant | 8\nTotaal | _ | _ | _ | 26';
    expect([tree(grid(own)), money(grid(own)).length]).toEqual([NUMBERS, 4]);
    expect(tree(grid('SD | OD | Actie | Omschrijving | GD 2026\nSD1 | OD1 | AC1 | Premie | 5\nSD1 | OD1 | AC2 | Loket | 6\nSD1 | OD1 | _ | Betaalbaar | _'))).toEqual(['sd SD1', '  od OD1 Betaalbaar', '    actie AC1 Premie', '    actie AC2 Loket']);
  });
});
