import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { createLive } from '#core/live/createLive';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { parseExample } from '#core/rules/example.testing';
import type { CellValue } from '#core/values/CellValue';
import { TELLING_RULES, toldLines } from './told.testing';

/** Cells of a sheet, from a row and a column on, as `Plan!D5 = SD1`; `Plan!A5 = | | |` empties three. */
interface Typed { readonly sheet: string; readonly row: number; readonly column: number; readonly cells: readonly CellValue[] }

function typedBy(text: string): Typed {
  const [, sheet, column, row, contents] = /^(.+)!([A-Z])(\d+) = ?(.*)$/u.exec(text)!;
  const cells = contents!.split('|').map((each) => each.trim()).map((each) => (/^\d+$/u.test(each) ? Number(each) : each));
  return { sheet: sheet!, row: Number(row) - 1, column: column!.charCodeAt(0) - 'A'.charCodeAt(0), cells };
}

function after(book: WorkbookSnapshot, { sheet, row, column, cells }: Typed): WorkbookSnapshot {
  const changed = (values: WorkbookSnapshot['sheets'][number]['values']): CellValue[][] => values.map((each, i) => each.map((cell, j) => (i === row ? cells[j - column] ?? cell : cell)));
  return { ...book, sheets: book.sheets.map((each) => (each.name === sheet ? { ...each, values: changed(each.values) } : each)) };
}

/** What is told about something as cells are typed in one after the other, which is each time what a fresh check tells; `the same` where nothing was said to be another. */
function toldAfter(about: RegExp, text: string, ...edits: readonly string[]): readonly string[] {
  let book = parseExample(text).snapshot;
  const live = createLive(book, TELLING_RULES);
  const shown = (): string => toldLines(live.plan, live.findings).filter((line) => about.test(line)).join(', ');
  return [shown(), ...edits.map(typedBy).map((typed) => {
    const before = live.findings;
    const change = live.patch({ sheetId: `{${typed.sheet}}`, top: typed.row, left: typed.column, values: [typed.cells] });
    if (change.isStructural) throw new Error('all is read anew');
    book = after(book, typed);
    const fresh = checkPlan(readPlan(book), TELLING_RULES);
    expect(JSON.stringify(live.findings)).toBe(JSON.stringify(fresh));
    expect(live.findingCount).toBe(fresh.length);
    if (change.hasOtherFindings) return shown();
    expect(JSON.stringify(live.findings)).toBe(JSON.stringify(before));
    return 'the same';
  })];
}

const parents = `
  Niveau | Code | Titel | Bovenliggende code | HSD
  SD | SD1 | Wonen | | HSD1
  SD | SD2 | Zorg | | HSD1
  Actie | SD3 | Groen | | HSD1
  OD | OD2 | Opvang | ZZ99 |
  OD | OD1 | Huren | SD1 |
  OD | OD3 | Kopen | SD1 |
  SD | SD4 | Water | | HSD1
  OD | OD5 | Beken | SD4 |
  OD | OD4 | Bos | SD3 |
  Actie | AC1 | Premie | OD1 |
  Blad *HSD*
  Code | Titel
  HSD1 | Sociaal`;
const lists = ({ dienst = 'Musea', kostenplaats = 'K1', soort = 'GD' } = {}): string => `
  Niveau | Code | Titel | Bovenliggende code | HSD | Dienst
  SD | SD1 | Cultuur | | HSD1 |
  OD | OD1 | Musea | SD1 | |
  Activiteit | AV1 | Onthaal | OD1 | | Musea
  Activiteit | AV2 | Balie | OD1 | | Musea
  Activiteit | AV3 | Zaal | OD1 | | Sport
  Blad *HSD*
  Code | Titel
  HSD1 | Sociaal
  Blad *Middelen*
  Code actie | Kostenplaats | Budgetplaats | Aard | 2026
  AV1 | K1 | B1 | GD | 5
  AV2 | K1 | B1 | GD | 6
  AV3 | K2 | B2 | GD | 5
  Blad *Kostenplaatsen*
  Code | Naam | Dienst
  K1 | Balie | ${dienst}
  K2 | Zwembad | Sport
  K3 | Zaal | Musea
  Blad *Budgetplaatsen*
  Code | Naam | Kostenplaats | Soort
  B1 | Werking | ${kostenplaats} | ${soort}
  B2 | Aankoop | | 
  Blad *Departementen en diensten*
  Departement | Dienst
  Vrije tijd | Musea
  Vrije tijd | Sport`;
const departement = `
  Niveau | Code | Titel | Departement | Dienst
  Actie | AC1 | Onthaal | Cultuur | Musea
  Actie | AC2 | Balie | Cultuur | Musea
  Actie | AC3 | Bad | Sport | Zwembad
  Blad *Departementen en diensten*
  Departement | Dienst
  Sport | Musea
  Sport | Zwembad
  Cultuur | Archief`;
const lostDienst = `
  Niveau | Code | Titel | Departement | Dienst
  Actie | AC1 | Onthaal | Cultuur | Musea
  Actie | AC2 | Balie | Cultuur | Musea
  Actie | AC3 | Kassa | Sport | Bad
  Blad *Diensten*
  Dienst | Departement
  Bad | Sport
  #REF! | Cultuur
  Archief | Cultuur`;
const periods = `
  Niveau | Code | Titel | Bovenliggende code | HSD | Van | Tot
  SD | SD1 | Wonen | | HSD1 | 2026 | 2028
  OD | OD1 | Huren | SD1 | | 2026 | 2027
  Actie | AC1 | Premie | OD1 | | 2026 | 2028
  Actie | AC2 | Loket | OD1 | | 2026 | 2028
  Actie | AC3 | Balie | OD1 | | 2026 | 2026
  Blad *HSD*
  Code | Titel
  HSD1 | Sociaal
  Blad *Middelen*
  Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
  AC1 | K1 | GD | 10 | | `;
const moved = `
  Niveau | Code | Titel | Dienst | Van | Tot
  Actie | AC1 | Onthaal | Musea | 2026 | 2027
  Actie | AC2 | Zwemlessen | Sport | 2028 | 2028
  Actie | AC3 | Archief | Archief | 2026 | 2028
  Blad *Middelen*
  Code actie | Kostenplaats | Aard | 2026 | 2027 | 2028
  AC1 | K4 | GD | 10 | 10 |
  AC2 | K1 | GD | 5 | |
  AC2 | K2 | GD | | | 20
  AC1 | K1 | VTE | 1 | |
  Blad *Kostenplaatsen*
  Code | Naam | Dienst
  K1 | Balie | Musea
  K2 | Zwembad | Sport
  K3 | Archief | Archief
  K4 | Kassa | Musea`;
const sums = `
  Niveau | Code | Titel | Van | Tot
  Actie | AC1 | Premie | 2026 | 2029
  Actie | AC2 | Loket | 2026 | 2030
  Blad *Middelen*
  Code actie | Budgetplaats | Aard | 2026 | 2027 | 2028 | 2029 | 2030
  AC1 | B1 | GD | 10 | 10 | 10 | 10 | 12
  AC2 | B1 | GD | 10 | 10 | 10 | 10 | 10
  Blad *Budgetplaatsen*
  Code | Naam | Soort | 2026 | 2027 | 2028 | 2029 | 2030
  B1 | Huur | GD | 60 | 60 | 60 | 60 | 15
  B2 | Koop | GD | 60 | 60 | 60 | 60 | 15`;
const mistyped = `
  Niveau | Code | Titel
  Actie | AC1 | Premie
  Actie | AC2 | Loket
  Blad *Middelen*
  Code actie | Budgetplaats | Aard | 2026
  AC1 | B1O | GD | 10
  AC2 | B1O | GD | 10
  AC2 | B2 | GD | 10
  Blad *Budgetplaatsen*
  Code | Naam | Soort | 2026
  B10 | Huur | GD | 60
  B10 | Huur | GD | 60
  B2 | Koop | GD | 60`;

test('an objective that is empty, and the row below it of which the parent is unknown', () => {
  expect(toldAfter(/parent-|sd-empty/u, parents, 'Plan!A4 = SD', 'Plan!C3 = Welzijn', 'Plan!A4 = Actie', 'Plan!D6 = SD2', 'Plan!D6 = SD1', 'Plan!D5 = SD1', 'Plan!D5 = ZZ99', 'Plan!A11 = | | |', 'Plan!A11 = Actie|AC1|Premie|OD2', 'Plan!D6 = SD2', 'Plan!D6 = SD1')).toEqual([
    'error parent-unknown Plan!D5',
    // What stands between them is an objective itself.
    'error parent-unknown Plan!D5, warning sd-empty Plan!B3', 'error parent-unknown Plan!D5, warning sd-empty Plan!B3', 'error parent-unknown Plan!D5',
    'error parent-unknown Plan!D5', 'error parent-unknown Plan!D5', 'warning sd-empty Plan!B3', 'error parent-unknown Plan!D5', 'error parent-unknown Plan!D5', 'error parent-unknown Plan!D5', 'error parent-unknown Plan!D5', 'error parent-unknown Plan!D5',
  ]);
});

test('what stands on one row comes and goes apart', () => {
  const both = 'error cell-error Plan!D5';
  expect(toldAfter(/cell-error|sd-empty/u, parents.replace('ZZ99', '#REF!').replace('Actie | SD3', 'SD | SD3').replace('SD | SD3', 'OD | SD3'), 'Plan!D11 = OD2', 'Plan!D6 = SD2', 'Plan!D6 = SD1')).toEqual([both, both, both, both]);
});

test('an entry of a list of elements that nobody names, and one that is named', () => {
  const listed = 'Niveau | Code | Titel | Bovenliggende code | HSD\nSD | SD1 | Wonen | | HSD1\nSD | SD2 | Zorg | | HSD2\nSD | SD3 | Groen | | HSD2\nSD | SD4 | Water | | HSD3\nBlad *HSD*\nCode | Titel\nHSD1 | Kennis\nHSD9 | Zorg\nHSD3 | Sociaal';
  const once = 'error code-mistyped HSD!A3';
  expect(toldAfter(/mistyped|unknown/u, listed, 'Plan!E5 = HSD9', 'Plan!E5 = HSD3', 'Plan!E2 = HSD9', 'Plan!E2 = HSD1')).toEqual([once, 'error code-mistyped HSD!A4', once, 'error code-mistyped HSD!A2', once]);
});

test('a kostenplaats of which all say another dienst, or not all', () => {
  const [onList, onRows] = ['warning kostenplaats-of-other-dienst Kostenplaatsen!C2', 'warning kostenplaats-of-other-dienst Middelen!B4, warning kostenplaats-of-other-dienst Kostenplaatsen!C2'];
  expect(toldAfter(/plaats-of/u, lists({ dienst: 'Sport' }), 'Middelen!B4 = K1', 'Middelen!B4 = K2', 'Middelen!A4 = AV2', 'Middelen!A4 = AV3', 'Plan!F6 = Musea', 'Plan!F6 = Sport', 'Middelen!A4 = | | | | ')).toEqual([
    onList, 'warning kostenplaats-of-other-dienst Middelen!B2, warning kostenplaats-of-other-dienst Middelen!B3', onList, onRows, onList, onRows, onList, 'the same',
  ]);
});

test('a budgetplaats of which all say another kostenplaats, or another kind', () => {
  const place = 'budgetplaats-of-other-kostenplaats';
  expect(toldAfter(/budgetplaats-of/u, lists({ kostenplaats: 'K3' }), 'Middelen!B4 = K3', 'Middelen!C4 = B1', 'Middelen!C4 = B2')).toEqual([
    `error ${place} Budgetplaatsen!C2`, `error ${place} Budgetplaatsen!C2`, `error ${place} Middelen!C2, error ${place} Middelen!C3`, `error ${place} Budgetplaatsen!C2`,
  ]);
  expect(toldAfter(/of-other-kind/u, lists({ soort: 'BD' }), 'Middelen!D4 = BD', 'Middelen!C4 = B1', 'Middelen!C4 = B2')).toEqual([
    'error budgetplaats-of-other-kind Budgetplaatsen!D2', 'the same', 'error budgetplaats-of-other-kind Middelen!C2, error budgetplaats-of-other-kind Middelen!C3', 'error budgetplaats-of-other-kind Budgetplaatsen!D2',
  ]);
});

test('a dienst of which all say another departement, or not all', () => {
  const onList = 'warning dienst-of-other-departement Departementen en diensten!A2';
  expect(toldAfter(/departement/u, departement, 'Plan!E4 = Musea', 'Plan!E4 = Zwembad')).toEqual([onList, 'warning dienst-of-other-departement Plan!E2, warning dienst-of-other-departement Plan!E3', onList]);
});

test('a row of a list that lost its code is the one that is missed as long as it goes with all who miss it', () => {
  const lost = 'error code-mistyped Diensten!A3';
  const unknown = 'error dienst-unknown Plan!E2, error dienst-unknown Plan!E3';
  expect(toldAfter(/dienst-unknown|mistyped/u, lostDienst, 'Plan!D2 = Sport', 'Plan!D2 = Cultuur', 'Plan!E3 = Bad', 'Plan!D2 = Sport')).toEqual([lost, unknown, lost, 'error dienst-unknown Plan!E2', 'the same']);
});

test('a period beyond which all go on to where that above it ends, or elsewhere', () => {
  const above = 'warning period-outside-parent Plan!G3';
  expect(toldAfter(/period/u, periods, 'Plan!G2 =', 'Plan!G2 = 2028', 'Plan!G6 = 2028', 'Plan!G6 = 2026', 'Plan!C6 = Kassa')).toEqual([
    above, 'warning period-outside-parent Plan!G4, warning period-outside-parent Plan!G5', above, above, above, 'the same',
  ]);
});

test('a row of means under another action, as long as that has a row elsewhere', () => {
  const [here, beside] = ['warning means-of-other-element Middelen!A3', 'warning kostenplaats-of-other-dienst Middelen!B2, warning means-of-other-element Middelen!A3'];
  expect(toldAfter(/means-of|dienst|outside/u, moved, 'Middelen!A2 = AC3', 'Middelen!A2 = AC1', 'Plan!D2 = Archief', 'Plan!D2 = Musea', 'Middelen!A4 = AC1', 'Middelen!A4 = AC2', 'Middelen!D2 = 11')).toEqual([
    here, beside, here, `${beside}, warning kostenplaats-of-other-dienst Middelen!B5`, here, 'warning kostenplaats-of-other-dienst Middelen!B3, warning amount-outside-period Middelen!D3, warning means-of-other-element Middelen!A4', here, 'the same',
  ]);
});

test('a first row of means under another action, with the action of the row below it as that comes and goes', () => {
  const first = moved.replace(/AC1 \| K4 (.+)\n(.+AC2 \| K1.+)\n/u, (_, amounts: string, row: string) => `${row.trim()}\n  AC1 | K4 ${amounts}\n`);
  const here = 'warning means-of-other-element Middelen!A2';
  expect(toldAfter(/means-of/u, first, 'Middelen!A3 = AC3', 'Middelen!A3 = AC1')).toEqual([here, here, here]);
});

test('a sum that is over by an amount outside its period, or by another', () => {
  const [both, light, all] = ['error amount-outside-period Middelen!H2', 'warning amount-outside-period Middelen!H2', 'error budget-exceeded Budgetplaatsen!H2, warning amount-outside-period Middelen!H2'];
  expect(toldAfter(/amount|budget-ex/u, sums, 'Middelen!H2 =', 'Middelen!H2 = 5', 'Middelen!H2 = 12', 'Middelen!H3 = 16', 'Middelen!H3 = 10', 'Middelen!B2 = B2', 'Middelen!B2 = B1', 'Plan!E2 = 2030', 'Plan!E2 = 2029')).toEqual([
    both, '', light, both, all, both, light, both, 'error budget-exceeded Budgetplaatsen!H2', both,
  ]);
});

test('a sum that is over, by an amount that stands out on a row of which something was told before', () => {
  const odd = sums.replace('Aard | 2026', 'Aard | Afschrijvingstermijn | 2026').replace('AC1 | B1 | GD', 'AC1 | B1 | GD |').replace('AC2 | B1 | GD | 10', 'AC2 | B1 | GD | 5 |').replace('Huur | GD | 60', 'Huur | GD | 19');
  const row = 'warning afschrijving-on-gd Middelen!D3';
  expect(toldAfter(/outlier|budget|afschrijving/u, odd, 'Middelen!E3 = 100', 'Budgetplaatsen!D2 = 20')).toEqual([row, `error budget-exceeded Budgetplaatsen!D2, ${row}, warning amount-outlier Middelen!E3`, `error amount-outlier Middelen!E3, ${row}`]);
});

test('a code of a list that was mistyped, and stands there twice or not', () => {
  const [here, both] = ['error code-mistyped Budgetplaatsen!A2', 'error code-mistyped Budgetplaatsen!A2, error budget-exceeded Budgetplaatsen!D4'];
  expect(toldAfter(/./u, mistyped, 'Middelen!D4 = 70', 'Middelen!B4 = B10', 'Middelen!B4 = B2', 'Middelen!D4 = 10', 'Middelen!B4 = B7', 'Plan!C2 = Steun')).toEqual([
    here, both, 'error code-mistyped Budgetplaatsen!A3', both, here, 'error code-mistyped Budgetplaatsen!A2, error code-mistyped Budgetplaatsen!A3', 'error code-mistyped Budgetplaatsen!A2, error code-mistyped Budgetplaatsen!A3',
  ]);
});
