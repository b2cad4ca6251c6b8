import fc from 'fast-check';
import { recognise } from '#core/layout/recognise';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import { describePlan } from '#core/read/describePlan.testing';
import { createPlanState } from '#core/read/PlanState';
import type { CellPatch } from '#core/read/Patched';
import { patchPlan } from '#core/read/patchPlan';
import { readPlan } from '#core/read/readPlan';
import { withPatch } from '#core/read/withPatch.testing';
import { parseExample } from '#core/rules/example.testing';
import { checkPlan } from '#core/rules/checkPlan';
import { computeAllTotalsSteps } from '#core/totals/computeTotals';
import { CUTS } from '#core/totals/Totals';
import type { CellValue } from '#core/values/CellValue';
import { runSteps } from '#core/values/steps';
import { createLive } from './createLive';
import { TOLD_TOGETHER } from './elementsAgain.testing';

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
  ['up to 10,000 rows', byCode(520, 18), 0, '1.999', false], ['beyond, all is', byCode(520, 19), 0, '1.999', true], ['or where more than 500 elements or rows are others then', byCode(30, 20), 1, 'Actie', true],
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

/** Edits that were told otherwise than a fresh reading tells: a sheet, a row, a column, and what is typed there. */
const TOLD_OTHERWISE: Readonly<Record<string, readonly [keyof typeof TOLD_TOGETHER, readonly (readonly [string, number, number, readonly CellValue[]])[]]>> = {
  'what a sheet has no codes of': ['two flat sheets without codes', [['Plan', 1, 1, ['HSD1']], ['Sport', 1, 0, ['', '', '', '']], ['Plan', 1, 0, ['']], ['Sport', 1, 0, ['']], ['Sport', 1, 0, ['Cultuur', 'OD1', 'Bibliotheek', 3]], ['Sport', 1, 1, ['']]]],
  'who names an HSD of the tree that loses its code': ['projects and HSDs in a tree of places, and on lists', [['Plan', 2, 1, ['Actie']], ['HSD', 1, 0, ['']], ['Plan', 1, 0, ['']]]],
  'an SD before a sheet whose title speaks of it': ['title rows above codes', [['Wonen', 2, 0, ['SD2']], ['Wonen', 2, 0, ['AC1']], ['Wonen', 3, 0, ['SD2']]]],
  'an action of another sheet below a title': ['title rows above flat rows', [['Wonen', 2, 2, ['AC1']], ['Wonen', 2, 2, ['AC4']]]],
  'a parent with the code of a project that only its list has': ['a flat export with parents at the first row of their group', [['Plan', 2, 1, ['P1']], ['Plan', 2, 1, ['']], ['Plan', 2, 3, ['P1']]]],
  'the level of what hangs under a title without a code': ['titles without codes', [['Kopen', 2, 1, ['P3']], ['Kopen', 2, 2, ['P3']]]],
};

test.each(Object.entries(TOLD_OTHERWISE))('after edits in place all is told as it is: %s', (_, [name, edits]) => {
  const { snapshot } = parseExample(TOLD_TOGETHER[name]!);
  let book = snapshot;
  const live = createLive(snapshot);
  for (const [sheet, top, left, cells] of edits) {
    const patch: CellPatch = { sheetId: `{${sheet}}`, top, left, values: [cells] };
    book = withPatch(book, patch);
    expect(live.patch(patch).isStructural).toBe(false);
    const fresh = readPlan(book, live.state.layout);
    expect(describePlan(live.plan)).toEqual(describePlan(fresh));
    expect(live.findings).toEqual(checkPlan(fresh));
  }
});

/** A cell is typed; a row is cleared; or rows that stand elsewhere on the sheet come there, also below the last. */
function editsOf({ sheets }: WorkbookSnapshot, firstRows: ReadonlyMap<string, number>): fc.Arbitrary<CellPatch> {
  const typed = fc.constantFrom<CellValue>('', '', 'HSD1', 'HSD9', 'OD2', 'SD1', 'SD2', 'AC1', 'P1', 'P3', 'PG1', 'Actie', 'OD', 'SD', 'Project', 'Podia', 5);
  return fc.oneof(...sheets.map(({ id, values }): fc.Arbitrary<CellPatch> => {
    const from = firstRows.get(id)!;
    const [blank, rows] = [values[0]!.map((): CellValue => ''), values.slice(from)];
    const one = fc.record({ sheetId: fc.constant(id), top: fc.integer({ min: from, max: values.length - 1 }), left: fc.nat(blank.length - 1), values: typed.map((cell) => [[cell]]) });
    const row = fc.oneof(fc.constantFrom(blank, ...rows), fc.tuple(fc.constantFrom(...rows), fc.nat(blank.length - 1), typed).map(([cells, at, cell]) => cells.map((each, i) => (i === at ? cell : each))));
    const several = fc.record({ sheetId: fc.constant(id), top: fc.integer({ min: from, max: values.length }), left: fc.constant(0), values: fc.array(row, { minLength: 1, maxLength: 3 }) });
    return fc.oneof(one, several);
  }));
}

test.each(Object.entries(TOLD_TOGETHER))('R8.14 after any edits findings and totals are those of a fresh reading, and none of a row asks for one, whatever rows, lists and titles tell of each other: %s', (_, text) => {
  const { snapshot: first } = parseExample(text);
  const firstRows = new Map(recognise(first).sheets.map(({ id, firstRow }) => [id, firstRow]));
  let followed = 0;
  fc.assert(fc.property(fc.array(editsOf(first, firstRows), { minLength: 4, maxLength: 12 }), (patches) => {
    let [book, live] = [first, createLive(first)];
    for (const patch of patches) {
      book = withPatch(book, patch);
      const layout = recognise(book);
      const isInside = patch.top + patch.values.length <= (live.plan.sheets.find(({ id }) => id === patch.sheetId)?.endRow ?? 0);
      const { isStructural } = live.patch(patch);
      expect(isStructural && isInside).toBe(false);
      followed += Number(!isStructural);
      // What a sheet is may be told by many of its rows: that is looked at by who compares it with what is known.
      if (isStructural || JSON.stringify(layout) !== JSON.stringify(live.state.layout)) live = createLive(book);
      const fresh = readPlan(book, layout);
      expect(describePlan(live.plan)).toEqual(describePlan(fresh));
      expect(live.findings).toEqual(checkPlan(fresh));
      const totals = runSteps(computeAllTotalsSteps(fresh));
      for (const cut of CUTS) expect(live.totals(cut)).toEqual(totals[cut]);
    }
  }), { numRuns: 8 });
  expect(followed).toBeGreaterThan(25);
});
