import { grid } from '#core/read/grid.testing';
import { CLEAN, meansSheet, planSheet, tellOf, withCell } from './told.testing';

// Malformed content, kinds 1 to 19: the structure of sheets. Each title begins with the number of its kind;
// `kinds.test.ts` holds that none is missing.

test('1 a sheet is missing: half a workbook is half a plan, and what cannot be checked is not blamed', () => {
  expect(tellOf(planSheet())).toMatchObject({ tree: CLEAN.tree, money: [], told: [] });
  expect(tellOf(meansSheet('AC1 | K9 | GD | 100')).money).toEqual(['AC1 GD U 10000']);
  expect(tellOf(planSheet(), meansSheet()).plan.lists.kostenplaatsen.isPresent).toBe(false);
});

test('2 sheets are renamed', () => {
  expect(tellOf(planSheet('', 'Doelen 26-31 (v3)'), meansSheet(undefined, 'Centen'))).toMatchObject(CLEAN);
});

test('3 two sheets match: both count, and every code that stands twice is told; a hidden copy is left out', () => {
  const { told } = tellOf(planSheet(), planSheet('', 'Plan (2)'), meansSheet());
  expect(told.filter((each) => each.startsWith('code-duplicate'))).toEqual(['code-duplicate Plan (2)!A2', 'code-duplicate Plan (2)!A3', 'code-duplicate Plan (2)!A4']);
  expect(tellOf(planSheet(), { ...planSheet('', 'Plan (2)'), isVisible: false }, meansSheet())).toMatchObject({ ...CLEAN, leftOut: ['Plan (2)'] });
});

test('4 the header is missing: the sheet is named as not read, nothing is guessed', () => {
  const { values, ...rest } = planSheet();
  expect(tellOf({ ...rest, values: values.slice(1) }, meansSheet())).toMatchObject({ tree: [], leftOut: ['Plan'], money: ['AC1 GD U 10000'] });
});

test('5 a header stands twice: the first counts, and money in the second is told', () => {
  expect(tellOf(planSheet(), grid('Code actie | Kostenplaats | Aard | 2026 | 2026\nAC1 | K1 | GD | 100 | 900', { name: 'Middelen' })))
    .toMatchObject({ ...CLEAN, told: ['column-not-read Middelen!E1'] });
});

test('6 headers with hard blanks, blanks behind, another case, accents taken apart', () => {
  const sheet = ['CODE\u00a0', ' niveau ', 'Ti\u0308tel', 'Bovenliggende\u202fcode', 'Hsd\n'].reduce((made, header, column) => withCell(made, 0, column, header), planSheet());
  expect(tellOf(sheet, meansSheet())).toMatchObject(CLEAN);
});

test('7 columns stand in another order', () => {
  const turned = (sheet: ReturnType<typeof planSheet>) => ({ ...sheet, values: sheet.values.map((row) => [...row].reverse()) });
  expect(tellOf(turned(planSheet()), turned(meansSheet()))).toMatchObject(CLEAN);
});

test('8 other columns stand between', () => {
  const spread = (sheet: ReturnType<typeof planSheet>) => ({ ...sheet, values: sheet.values.map((row, i) => row.flatMap((cell, j) => [cell, i === 0 ? `Eigen ${j}` : `x${j}`])) });
  expect(tellOf(spread(planSheet()), spread(meansSheet()))).toMatchObject(CLEAN);
});

test('9 the header stands on row 3', () => {
  const lowered = (sheet: ReturnType<typeof planSheet>) => ({ ...sheet, values: [sheet.values[0]!.map((_, i) => (i === 0 ? 'Meerjarenplan' : '')), sheet.values[0]!.map(() => ''), ...sheet.values] });
  expect(tellOf(lowered(planSheet()), lowered(meansSheet()))).toMatchObject(CLEAN);
});

test('10 merged cells: only the first cell of an area has the value, and it holds for the rows below', () => {
  const sheet = grid('SD | OD | Actie | Kostenplaats | GD 2026\nSD1 Wonen | OD1 Betaalbaar | AC1 Premie | K1 | 60\n_ | _ | _ | K2 | 40\n_ | _ | AC2 Loket | K1 | 5', { name: 'Export' });
  expect(tellOf(sheet)).toMatchObject({ tree: [...CLEAN.tree, '    actie AC2 Loket'], money: ['AC1 GD U 6000', 'AC1 GD U 4000', 'AC2 GD U 500'] });
});

test('12 blank rows in the middle', () => {
  expect(tellOf(planSheet('_ | _ | _ | _ | _\n_ | _ | _ | _ | _\nAC2 | Actie | Loket | OD1 | _'), meansSheet('AC1 | K1 | GD | 100\n_ | _ | _ | _\nAC2 | K1 | GD | 5'))).toMatchObject({ tree: [...CLEAN.tree, '    actie AC2 Loket'], money: ['AC1 GD U 10000', 'AC2 GD U 500'], told: [] });
});

test('13 rows of subtotals typed by hand are no elements and no money', () => {
  expect(tellOf(planSheet('Totaal SD1 | _ | _ | _ | _'), meansSheet('AC1 | K1 | GD | 100\nSubtotaal AC1 | _ | _ | 100\nAlgemeen totaal | _ | _ | 100'))).toMatchObject(CLEAN);
});

test('14 a table is shorter than its data: rows right below it belong to it', () => {
  const sheet = meansSheet('AC1 | K1 | GD | 60\nAC1 | K1 | GD | 40\n_ | _ | _ | _\nAC1 | K1 | GD | 900');
  expect(tellOf(planSheet(), { ...sheet, tables: [{ name: 'tblMiddelen', top: 0, left: 0, rows: 2, columns: 4 }] }).money).toEqual(['AC1 GD U 6000', 'AC1 GD U 4000']);
});

test('15 a used range far beyond the data: blank rows do not count', () => {
  const sheet = planSheet();
  expect(tellOf({ ...sheet, values: [...sheet.values, ...Array.from({ length: 50_000 }, () => ['', '', '', '', ''])] }, meansSheet())).toMatchObject(CLEAN);
});

test('16 an empty sheet', () => {
  expect(tellOf(planSheet(), meansSheet(), { ...grid('_', { name: 'Blad3' }), values: [] })).toMatchObject({ ...CLEAN, leftOut: ['Blad3'] });
});

test('19 two plans on one sheet: below each other, both are read, and the repeated header is none of it', () => {
  const again = 'Code | Niveau | Titel | Bovenliggende code | HSD\nSD2 | SD | Leren | _ | HSD1\nOD2 | OD | Scholen | SD2 | _\nAC2 | Actie | Turnzaal | OD2 | _';
  expect(tellOf(planSheet(again), meansSheet('AC1 | K1 | GD | 100\nAC2 | K1 | GD | 5'))).toMatchObject({ tree: [...CLEAN.tree, 'sd SD2 Leren', '  od OD2 Scholen', '    actie AC2 Turnzaal'], told: [] });
});

test('19 two plans on one sheet: the same codes in both are told', () => {
  expect(tellOf(planSheet('SD1 | SD | Leren | _ | HSD1'), meansSheet()).told).toEqual(['code-duplicate Plan!A5']);
});
