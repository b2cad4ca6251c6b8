import { BlocksRun } from '#core/live/blocksRun.testing';
import { createLive, type Live } from '#core/live/createLive';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import { BUSY_EDITS, LIST_EDITS, USERS, workbookWithUsers } from '#core/live/listEdits.testing';
import type { CellPatch } from '#core/read/Patched';
import { parseExample } from '#core/rules/example.testing';
import { MOST } from '#core/rules/told/TieIndex';
import { checkPlan } from '#core/rules/checkPlan';

/** The most subjects that any of some edits checks and counts. */
function operations(live: Live, edits: readonly CellPatch[]): number {
  return Math.max(...edits.map((edit) => {
    expect(live.patch(edit).isStructural).toBe(false);
    return live.lastOperations;
  }));
}

/** Actions of one departement, which the list has on one row; and some hundreds of which the dienst is of another, so that each is told by itself. */
function ofOneDepartement(actions: number): Live {
  const rows = Array.from({ length: actions }, (_, n) => `Actie | AC${n} | Actie ${n} | Sport en spel | Zwembad`);
  const others = Array.from({ length: 2 * MOST }, (_, n) => `Actie | AD${n} | Andere actie ${n} | Jeugd | Museum`);
  return createLive(parseExample(`Niveau | Code | Titel | Departement | Dienst\n${[...rows, ...others].join('\n')}\nBlad *Departementen en diensten*\nDepartement | Dienst\nSport en spel | Zwembad\nCultuur | Museum\nJeugd | Speelplein\nSport en spel | Sporthal`).snapshot);
}

// The first of this file: blocks are counted of code that did not run before.
test('what many miss at once is told once: four times the plan is four times the work, and little more', () => {
  const run = new BlocksRun();
  const [small, large] = [1_000, 4_000].map((actions) => {
    const live = ofOneDepartement(actions);
    const at = live.plan.sheets.findIndex(({ kind }) => kind === 'diensten');
    const named = (departement: string): void => expect(live.patch({ sheetId: live.plan.sheets[at]!.id, top: 1, left: 0, values: [[departement]] }).isStructural).toBe(false);
    run.take();
    named('Groen');
    expect(live.findings.filter(({ where }) => where.sheet === at && where.row === 1).map(({ rule }) => rule)).toEqual(['code-mistyped']);
    named('Sport en spel');
    return run.take();
  }) as [number, number];
  run.end();
  expect(large / small).toBeGreaterThan(2);
  expect(large / small).toBeLessThan(6);
}, 120_000);

test('an edit in a list costs who names the entry: as much at 100,000 actions as at 2,000, within a factor of two', () => {
  const [few, many] = [createLive(workbookWithUsers(2_000)), createLive(workbookWithUsers(100_000))];
  for (const [kind, edits] of Object.entries(LIST_EDITS)) {
    const [small, large] = [operations(few, edits), operations(many, edits)];
    expect([kind, small > 0, large / small < 2, small / large < 2]).toEqual([kind, true, true, true]);
    // Below an HSD hangs a whole SD.
    expect([kind, large < USERS * (kind.includes('HSD') ? 40 : 20)]).toEqual([kind, true]);
  }
  expect(operations(few, LIST_EDITS['budget of a budgetplaats']!)).toBeLessThan(4);
  // Where fifty times as many lines name an entry, it is fifty times the work, and no more.
  const [small, large] = [operations(few, BUSY_EDITS), operations(many, BUSY_EDITS)];
  expect(large / small).toBeGreaterThan(10);
  expect(large / small).toBeLessThan(100);
  expect(JSON.stringify(few.findings)).toBe(JSON.stringify(checkPlan(few.plan)));
}, 120_000);

test('R8.9 where the last of something goes, or the first comes, all of the plan is looked at, once; where that is too much nothing is changed', () => {
  const one = { id: '{Nota}', name: "Beleidsnota's", isVisible: true, top: 0, left: 0, values: [['Code', 'Titel'], ['BN1', 'Nota']], tables: [] };
  const followed = (actions: number): Live => {
    const workbook = largeWorkbook(actions);
    return createLive({ ...workbook, sheets: [...workbook.sheets, one] });
  };
  const patches = ['', 'BN1'].map((code): CellPatch => ({ sheetId: one.id, top: 1, left: 0, values: [[code]] }));
  const [few, many] = [followed(2_000), followed(20_000)];
  const { plan: { elements, means, cells, lists } } = few;
  const all = elements.length + means.count + cells!.reduce((sum, { from, to }) => sum + to - from, 0) + Object.values(lists).reduce((sum, { entries }) => sum + entries.length, 0);
  expect(operations(few, patches)).toBeGreaterThan(all - 10);
  expect(operations(few, patches)).toBeLessThan(all + 10);
  expect(JSON.stringify(few.findings)).toBe(JSON.stringify(checkPlan(few.plan)));
  expect([many.patch(patches[0]!).isStructural, many.plan.lists.beleidsnotas.byKey.size]).toEqual([true, 1]);
}, 60_000);
