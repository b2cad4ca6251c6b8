import type { SheetSnapshot, WorkbookSnapshot } from '#core/layout/Snapshot';
import { createLive } from '#core/live/createLive';
import { readPlan } from '#core/read/readPlan';
import { LONG_LIST } from '#core/rules/EntryUsers';
import { checkPlan } from '#core/rules/checkPlan';
import { parseExample } from '#core/rules/example.testing';
import type { CellValue } from '#core/values/CellValue';

// The lists of a whole city beside the plan of one departement: what is wrong in them has to do with the plan where it names them.

const PLAN = `
  Niveau | Code | Titel | Bovenliggende code | Dienst
  SD | SD1 | Cultuur | |
  OD | OD1 | Musea | SD1 |
  Activiteit | AV1 | Onthaal | OD1 | Musea
  Blad *Middelen*
  Code actie | Kostenplaats | Budgetplaats | Aard | 2026
  AV1 | KP0001 | B0001 | GD | 5
  AV1 | KP0001 | B0001 | GD | 6
  AV1 | KP0002 | B0002 | GD | 7
  Blad *Departementen en diensten*
  Departement | Dienst
  Cultuur | Musea
  Blad *Beleidsvelden*
  Code | Titel
  0700 | Musea
`;
const code = (letter: string, i: number): string => letter + String(i).padStart(4, '0');
const sheet = (name: string, values: CellValue[][]): SheetSnapshot => ({ id: `{${name}}`, name, isVisible: true, top: 0, left: 0, tables: [], values });

function city(count: number): WorkbookSnapshot {
  const { sheets, ...rest } = parseExample(PLAN).snapshot;
  const rows = Array.from({ length: count }, (_, i) => i);
  return { ...rest, sheets: [
    ...sheets,
    sheet('Kostenplaatsen', [['Code', 'Naam', 'Dienst'], ...rows.map((i) => [code('KP', i), `Kostenplaats ${i}`, 'Haven'])]),
    sheet('Budgetplaatsen', [['Code', 'Naam', 'Kostenplaats', 'Beleidsveld'], ...rows.map((i) => [code('B', i), `Budgetplaats ${i}`, `ZZ${i}`, '0999'])]),
  ] };
}

const OF_LISTS = ['dienst-unknown', 'budgetplaats-kostenplaats-unknown', 'beleidsveld-unknown'];
const toldOf = (book: WorkbookSnapshot): Record<string, number> => {
  const found = checkPlan(readPlan(book));
  return Object.fromEntries(OF_LISTS.map((rule) => [rule, found.filter((each) => each.rule === rule).length]));
};

test('of a long list only what the plan names is told; of a short one all', () => {
  expect(toldOf(city(LONG_LIST + 1))).toEqual({ 'dienst-unknown': 2, 'budgetplaats-kostenplaats-unknown': 2, 'beleidsveld-unknown': 2 });
  expect(toldOf(city(LONG_LIST))).toEqual({ 'dienst-unknown': LONG_LIST, 'budgetplaats-kostenplaats-unknown': LONG_LIST, 'beleidsveld-unknown': LONG_LIST });
});

test('after each edit the same is told as by a fresh check', () => {
  let book = city(LONG_LIST + 1);
  const live = createLive(book);
  const type = (name: string, top: number, left: number, values: CellValue[][]): void => {
    expect(live.patch({ sheetId: `{${name}}`, top, left, values }).isStructural).toBe(false);
    book = { ...book, sheets: book.sheets.map((each) => {
      if (each.name !== name) return each;
      const cells = each.values.map((row) => [...row]);
      values.forEach((row, i) => row.forEach((cell, j) => { (cells[top + i] ??= cells[0]!.map(() => ''))[left + j] = cell; }));
      return { ...each, values: cells };
    }) };
    expect(JSON.stringify(live.findings)).toBe(JSON.stringify(checkPlan(readPlan(book))));
  };
  type('Middelen', 3, 1, [['KP0500', 'B0500']]);
  // Both lines of one at once.
  type('Middelen', 1, 1, [['KP0003', 'B0003'], ['KP0003', 'B0003']]);
  type('Middelen', 1, 1, [['KP0001', 'B0001'], ['KP0002', 'B0002']]);
  type('Kostenplaatsen', 2, 2, [['Musea']]);
  type('Kostenplaatsen', 3, 2, [['Zaal']]);
  // The last entry of the list goes and comes: it is no longer long, and long again.
  type('Kostenplaatsen', LONG_LIST + 1, 0, [['', '', '']]);
  type('Kostenplaatsen', LONG_LIST + 1, 0, [[code('KP', LONG_LIST), 'Weer', 'Haven']]);
});
