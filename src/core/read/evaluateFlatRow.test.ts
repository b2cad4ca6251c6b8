import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import { describePlan } from './describePlan.testing';
import { workbook } from './grid.testing';
import { patchPlan } from './patchPlan';
import { createPlanState } from './PlanState';
import { readPlan } from './readPlan';

const HEADERS = 'Code SD | SD | Code OD | OD | Code actie | Actie | Dienst | GD 2026';
const ROWS = `
  SD1 | Wonen | OD1 | Huren | AC1 | Premie | Musea | 10
  SD1 | Wonen | OD1 | Huren | AC2 | Loket  |       | 5
  SD1 | Wonen | OD2 | Kopen | AC3 | Lening |       | 5
  _   |       |     |       |     |        |       |
  SD2 | Leren |     |       | AC4 | Opvang |       | 5
  SD2 | Leren | OD3 | Klas  | AC5 | Bus    |       | 5`;
const EXPORT = `${HEADERS}${ROWS}`;

type Typed = readonly [row: number, cells: string];

/** Whether each row, or some at once, that are typed on `Blad` are done in place; either way the plan is that of a fresh reading. */
function areInPlace(sheets: Readonly<Record<string, string>>, ...typed: readonly Typed[]): readonly boolean[] {
  let book = workbook(sheets);
  let state = createPlanState(book);
  return typed.map(([top, text]) => {
    const values = text.split('\n').map((row) => row.split('|').map((cell): CellValue => cell.trim()));
    book = values.reduce((before, cells, i) => withRow(before, top + i, cells), book);
    const { isStructural } = patchPlan(state, { sheetId: 'Blad', top, left: 0, values });
    if (isStructural) state = createPlanState(book);
    expect(describePlan(state.plan)).toEqual(describePlan(readPlan(book)));
    return !isStructural;
  });
}

function withRow(book: WorkbookSnapshot, top: number, cells: readonly CellValue[]): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === 'Blad' ? { ...sheet, values: sheet.values.map((row, i) => (i === top ? row.map((cell, j) => cells[j] ?? cell) : row)) } : sheet)) };
}

test('an action whose title ends as that of a total comes like any other', () => {
  expect(areInPlace({ Blad: EXPORT }, [4, 'SD1 | Wonen | OD1 | Huren | AC9 | Leningen totaal'], [4, ' | | | | | '])).toEqual([true, true]);
});

test('a row without a code, with one of a total or with one that stands twice is read anew', () => {
  expect(areInPlace({ Blad: EXPORT }, [4, 'SD1 | Wonen | OD1 | Huren | | Zonder code'], [2, 'SD1 | Wonen | OD1 | Huren | | Zonder code'])).toEqual([false, false]);
  expect(areInPlace({ Blad: EXPORT }, [4, 'SD1 | Wonen | OD1 | Huren | Totaal | Alles'])).toEqual([false]);
  const plan = 'Code | Niveau | Titel\nAC7 | Actie | Een\nAC7 | Actie | Twee';
  expect(areInPlace({ Plan: plan, Blad: EXPORT }, [4, 'SD1 | Wonen | OD1 | Huren | AC7 | Een'])).toEqual([false]);
});

test('an element that a row names a second time, below itself, is read anew', () => {
  const blad = EXPORT.replace('_   |       |     |      ', 'SD1 | Wonen | OD9 | Bouwen');
  expect(areInPlace({ Blad: blad }, [4, 'SD1 | Wonen | OD9 | Bouwen | OD9 | Bouwen'], [5, 'SD2 | Leren | AC4 | Opvang | AC4 | Opvang'])).toEqual([false, false]);
});

test('below an HSD of a list elements come and go as below any other; a row that names no more than that is read anew', () => {
  const blad = `Code HSD | HSD | ${HEADERS}${ROWS.replace(/\n {2}(SD.)/gu, '\n  HSD1 | Sociaal | $1').replace('_   |', '_ | | |')}`;
  const sheets = { Blad: blad, HSD: 'Code | Titel\nHSD1 | Sociaal\nHSD2 | Economisch' };
  expect(areInPlace(sheets, [4, 'HSD1 | Sociaal | SD1 | Wonen | OD1 | Huren | AC9 | Werf'], [4, ' | | | | | | | '], [4, 'HSD1 | Sociaal | | | | | | '])).toEqual([true, true, false]);
});

test('an objective that has its title from its own row has none once an action stands below it there', () => {
  const blad = 'SD | OD | Actie | Titel | GD 2026\nSD1 | _ | _ | Wonen | _\nSD1 | OD1 | AC1 | Premie | 10\nSD1 | OD9 | _ | Bouwen | _\nSD1 | OD1 | AC2 | Loket | 5';
  expect(areInPlace({ Blad: blad }, [3, 'SD1 | OD9 | AC9 | Bouwen'])).toEqual([true]);
});

test('a row of which something was noted is done in place like any other', () => {
  const blad = EXPORT.replace('_   |       |     |      ', 'SD1 | Wonen | OD1 | Anders') + '\n_ | | | | | | |';
  expect(areInPlace({ Blad: blad }, [7, 'SD1 | Wonen | OD1 | Huren | AC9 | Werf'], [4, 'SD1 | Wonen | OD2 | Kopen'])).toEqual([true, true]);
});

test('a code comes once, and one of a project not at all', () => {
  const blad = `${EXPORT}\n_ | | | | | | |`.replace(/\n.*Lening.*/u, '');
  expect(areInPlace({ Blad: blad }, [3, 'SD1 | Wonen | OD1 | Huren | AC9 | Werf\nSD2 | Leren | | | AC9 | Werf'])).toEqual([false]);
  expect(areInPlace({ Blad: EXPORT }, [4, 'SD1 | Wonen | OD1 | Huren | PR1 | Werf'])).toEqual([false]);
});

test('the HSD beside an objective is no more its own once an action stands below it on its row', () => {
  const blad = `HSD | ${HEADERS}${ROWS.replace(/\n {2}(SD.)/gu, '\n  HSD1 | $1').replace('_   |       |     |      ', 'HSD1 | SD1 | Wonen | OD9 | Bouwen')}`;
  expect(areInPlace({ Blad: blad, HSD: 'Code | Titel\nHSD1 | Sociaal' }, [4, 'HSD1 | SD1 | Wonen | OD9 | Bouwen | AC9 | Werf'])).toEqual([true]);
});

test('an objective under which a row of another sheet hangs goes from a row of its own, and comes again', () => {
  const sheets = { Plan: 'Code | Niveau | Titel | Bovenliggende code\nAC8 | Actie | Werf | OD9', Blad: EXPORT.replace('_   |       |     |      ', 'SD1 | Wonen | OD9 | Bouwen') };
  expect(areInPlace(sheets, [4, ' | | | '], [4, 'SD1 | Wonen | OD9 | Bouwen'])).toEqual([true, true]);
});

test('where no row says again what the one above it names, all do so still: an objective comes in place', () => {
  const blad = `${HEADERS}\nSD1 | Wonen | OD1 | Huren | AC1 | Premie | Musea | 10\n_ | | | | | | |\nSD2 | Leren | OD3 | Klas | AC4 | Opvang | | 5`;
  expect(areInPlace({ Blad: blad }, [2, 'SD3 | Zorg | | | | '], [2, ' | | | | | '])).toEqual([true, true]);
});

test('where parents stand at the first row of their group only, an action gets another code in place that is free and of its level', () => {
  const merged = `${HEADERS}\nSD1 | Wonen | OD1 | Huren | AC1 | Premie | Musea | 10\n_ | | | | AC2 | Loket | | 5\n_ | | | | AC3 | Lening | | 5\nSD2 | Leren | OD3 | Klas | AC4 | Opvang | | 5\n_ | | | | AC4 | Opvang | | 7`;
  const recoded = (row: number, ...cells: readonly string[]): boolean => areInPlace({ Blad: merged }, [row, cells.join(' | ')])[0]!;
  const second = (code: string, title = 'Loket'): boolean => recoded(2, '', '', '', '', code, title);
  expect([second('AC9'), second('ac 2'), second('AC9', 'Balie')]).toEqual([true, true, true]);
  expect([second('AC3'), second('AV9'), second(''), second('Totaal'), second('Code actie')]).toEqual([false, false, false, false, false]);
  // Of an action without means, too.
  expect(areInPlace({ Blad: merged.replace('Lening | | 5', 'Lening | | _') }, [3, ' | | | | AC9 | Lening'])).toEqual([true]);
  // Two rows name AC4; and what an action stands below may be another, too.
  expect([recoded(4, 'SD2', 'Leren', 'OD3', 'Klas', 'AC9', 'Opvang'), recoded(1, 'SD1', 'Wonen', 'OD1', 'Kopen', 'AC9', 'Premie'), recoded(1, 'SD1', 'Wonen', 'OD1', 'Huren', 'AC9', 'Premie')]).toEqual([false, false, true]);
});
