import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { describePlan } from '#core/read/describePlan.testing';
import { createPlanState } from '#core/read/PlanState';
import { patchPlan } from '#core/read/patchPlan';
import { readPlan } from '#core/read/readPlan';
import { parseExample } from '#core/rules/example.testing';
import { checkPlan } from '#core/rules/checkPlan';
import type { CellValue } from '#core/values/CellValue';
import { createLive } from './createLive';

const BY_CODE = `
  Code | Niveau | Titel | GD 2026
  1 | SD | Wonen |
  1.1 | OD | Huren |
  1.1.1 | Actie | Premie | 10
  1.2 | OD | Kopen |
  1.2.1 | Actie | Lening | 5`;
const STAIR = `
  | OD | Actie | GD 2026 |
  | OD1 Huren | | |
  | | AC1 Premie | 10 |
  | | AC2 Loket | 5 |
  | OD2 Kopen | | |
  | | AC3 Lening | 7 |`;
const WITHOUT_CODES = `
  SD | OD | Actie | GD 2026
  Wonen | Huren | Premie | 10
  Wonen | Huren | Loket | 5
  Wonen | Kopen | Lening | 7`;

const BELOW_TITLE = `
  | Strategische doelstelling: SD1 Wonen | | | | |
  | Code OD | OD | Code actie | Actie | GD 2026 |
  | OD1 | Huren | AC1 | Premie | 10 |
  | OD1 | Huren | AC2 | Loket | 5 |
  | OD2 | Kopen | AC3 | Lening | 7 |`;

function withCells({ sheets: [sheet], ...book }: WorkbookSnapshot, top: number, left: number, cells: readonly CellValue[]): WorkbookSnapshot {
  const values = sheet!.values.map((row, i) => (i === top ? row.map((cell, j) => cells[j - left] ?? cell) : row));
  return { ...book, sheets: [{ ...sheet!, values }] };
}

test.each<[string, string, number, number, CellValue[]]>([
  ['the code that others go on from', BY_CODE, 2, 0, ['1.9']],
  ['an element that others go on from goes', BY_CODE, 1, 0, ['', '', '']],
  ['a row of which it is not certain what it hangs under', BY_CODE, 2, 0, ['9', 'Actie']],
  ['the code of what a group of rows hangs under', STAIR, 1, 0, ['OD5 Huren']],
  ['that of another group', STAIR, 4, 0, ['OD1 Huren']],
  ['an action of another group', STAIR, 5, 1, ['AC1 Premie']],
  ['an objective that comes between actions', STAIR, 3, 0, ['OD9 Bouwen']],
  ['an objective without a code', WITHOUT_CODES, 1, 1, ['Bouwen']],
  ['an action without a code', WITHOUT_CODES, 2, 2, ['Lening']],
  ['below a title row, the title of an objective', BELOW_TITLE, 2, 1, ['Bouwen']],
  ['a row that goes', WITHOUT_CODES, 2, 0, ['', '', '', '']],
])('R8.14 a small sheet is read again where its rows tell together what changes: %s', (_, text, top, left, cells) => {
  const { snapshot } = parseExample(text);
  const [sheet] = snapshot.sheets;
  const live = createLive(snapshot);
  const was = sheet!.values[top]!.slice(left, left + cells.length);
  expect(patchPlan(createPlanState(snapshot), { sheetId: sheet!.id, top, left, values: [cells] }).isStructural).toBe(true);
  for (const [said, book] of [[cells, withCells(snapshot, top, left, cells)], [was, snapshot]] as const) {
    expect(live.patch({ sheetId: sheet!.id, top, left, values: [said] }).isStructural).toBe(false);
    const fresh = readPlan(book, live.state.layout);
    expect(describePlan(live.plan)).toEqual(describePlan(fresh));
    expect(live.findings).toEqual(checkPlan(fresh));
  }
});

/** An SD with so many ODs, each with so many actions. */
function byCode(ods: number, actions: number): string {
  const rows = [['1', 'SD', 'Wonen'], ...Array.from({ length: ods }, (_, od) => [[`'1.${od + 1}`, 'OD', `Operationeel ${od}`], ...Array.from({ length: actions }, (_each, n) => [`1.${od + 1}.${n + 1}`, 'Actie', `Actie ${n}`])]).flat()];
  return ['Code | Niveau | Titel', ...rows.map((row) => row.join(' | '))].join('\n');
}

test.each([
  ['up to 5,000 rows', byCode(260, 18), 0, '1.999', false], ['beyond, all is', byCode(260, 19), 0, '1.999', true], ['or where more than 500 elements or rows are others then', byCode(30, 20), 1, 'Actie', true],
])('R8.14 a sheet is read again %s', (_, text, left, content, isStructural) => {
  const { snapshot } = parseExample(text);
  expect(createLive(snapshot).patch({ sheetId: snapshot.sheets[0]!.id, top: 2, left, values: [[content]] }).isStructural).toBe(isStructural);
});

test('R8.14 what stood on a row over another that does not hang under it, and goes, stands there no more', () => {
  const { snapshot } = parseExample(`
    SD code | SD | OD code | OD | Actie code | Actie | 2026
    SD1 | Cultuur | OD1 | Musea | AC1 | Nieuw museum | 1
    SD1 | Cultuur | OD1 | Musea | AC2 | Nachtopening | 3`);
  const live = createLive(snapshot);
  let book = snapshot;
  for (const top of [2, 1]) {
    book = withCells(book, top, 0, ['']);
    expect(live.patch({ sheetId: snapshot.sheets[0]!.id, top, left: 0, values: [['']] }).isStructural).toBe(false);
    expect(describePlan(live.plan)).toEqual(describePlan(readPlan(book, live.state.layout)));
  }
});

test('R8.14 rows of another flat sheet go on naming what stands on one that is read again', () => {
  const { snapshot } = parseExample(`
    SD code | SD | OD code | OD | Actie code | Actie | 2026
    SD1 | Cultuur | OD1 | Musea | AC1 | Nieuw museum | 1
    SD1 | Cultuur | OD2 | Podia | AC2 | Nachtopening | 3
    Blad *Sport*
    SD code | SD | OD code | OD | Actie code | Actie | 2026
    SD1 | Cultuur | OD1 | Musea | AC3 | Bibliotheek | 3`);
  const [sheet] = snapshot.sheets;
  let followed = 0;
  for (const top of [1, 2]) {
    for (let left = 0; left < 6; left += 1) {
      const live = createLive(snapshot);
      const typed = (row: number, column: number, content: CellValue): boolean => !live.patch({ sheetId: sheet!.id, top: row, left: column, values: [[content]] }).isStructural;
      if (!typed(top, left, '') || !typed(top, left, sheet!.values[top]![left]!)) continue;
      followed += 1;
      // The other sheet has that title, too: it may be read anew then, and is told from there.
      if (typed(1, 3, '')) expect(describePlan(live.plan)).toEqual(describePlan(readPlan(withCells(snapshot, 1, 3, ['']), live.state.layout)));
    }
  }
  expect(followed).toBeGreaterThan(1);
});
