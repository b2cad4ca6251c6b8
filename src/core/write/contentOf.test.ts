import { entriesIn } from '#core/plan/entriesIn';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import type { WorkbookSnapshot } from '#core/layout/Snapshot';
import type { CellValue } from '#core/values/CellValue';
import { contentOf } from './contentOf';
import { planDraft } from './planDraft';
import type { PlanContent } from './PlanContent';
import { snapshotOfDraft } from './snapshotOfDraft';

function sheet(name: string, values: readonly (readonly CellValue[])[]): WorkbookSnapshot['sheets'][number] {
  return { id: name, name, isVisible: true, top: 0, left: 0, values, tables: [] };
}

const filled: PlanContent = {
  title: 'Plan', years: [2026, 2027],
  sheets: {
    plan: [
      { depth: 0, cells: { code: 'SD01', niveau: 'SD', title: 'Wonen', hsd: 'HSD1', departement: 'Wonen', beleidsnota: 'BN01; BN02', from: 2026, to: 2031 } },
      { depth: 1, cells: { code: 'OD0101', niveau: 'OD', title: 'Betaalbaar', parent: 'SD01' } },
      { depth: 2, cells: { code: 'AC0001', niveau: 'Actie', title: 'Grond', parent: 'OD0101', project: 'PR0101', owner: 'An', dienst: 'Dienst Wonen' } },
      { depth: 0, cells: { code: 'AC0002', niveau: 'Actie', title: 'Wees', parent: 'OD9' } },
      { depth: 0, cells: { code: 'SD02', niveau: 'SD', title: 'Zonder' } },
    ],
    middelen: [
      { cells: { element: 'AC0001', kostenplaats: 'KP1', budgetplaats: 'B1', aard: 'VTE', richting: 'Uitgave', rekening: '6200000', beleidsveld: '0629', sleutel: 'BP/1' }, amounts: [0.25, ''] },
      { cells: { element: 'AC0001', kostenplaats: 'KP1', budgetplaats: 'B2', aard: 'BD', richting: 'Uitgave', afschrijvingstermijn: 20 }, amounts: ['1.200,50', 0.07] },
      { cells: { element: 'AC9', kostenplaats: '', budgetplaats: 'B1', aard: 'GD', richting: 'Ontvangst' }, amounts: [3, 4] },
    ],
    hsd: [{ cells: { code: 'HSD1', title: 'Sociaal' } }],
    programmas: [{ cells: { code: 'P01', title: 'Wonen', hsd: 'HSD1', decision: '12/2025', college: 'An Claes; Bo Maes', stuurdepartementen: 'Wonen; Milieu, Groen en Gezondheid', regisseur: 'Cas Roos' } }],
    projecten: [{ cells: { code: 'PR0101', title: 'Gronden', programma: 'P01' } }],
    beleidsnotas: [{ cells: { code: 'BN01', title: 'Nota' } }],
    diensten: [{ cells: { departement: 'Wonen' } }, { cells: { departement: 'Wonen', dienst: 'Dienst Wonen' }, amounts: [12.5, ''] }],
    kostenplaatsen: [{ cells: { code: 'KP1', title: 'Woonbeleid', dienst: 'Dienst Wonen', from: 2020 } }],
    budgetplaatsen: [{ cells: { code: 'B1', title: 'Werking', kostenplaats: 'KP1', aard: 'GD', rekening: '6100000', beleidsveld: '0629' }, amounts: [100, 200.5] }],
    beleidsvelden: [{ cells: { code: '0629', title: 'Overig woonbeleid', departement: 'Wonen' } }],
  },
};

const withoutPlaces = (plan: ReturnType<typeof readPlan>) => ({
  elements: plan.elements.map(({ sheet: _sheet, row: _row, ...element }) => element),
  means: { ...plan.means, row: null, sheet: null },
  lists: JSON.parse(JSON.stringify(plan.lists, (key, value: unknown) => (key === 'row' || key === 'sheet' ? undefined : value))) as unknown,
  unread: plan.unreadAmounts.map(({ content, jaar, line }) => ({ content, jaar, line })),
});

test('a plan that is brought into the template is the same plan, mistakes and all', () => {
  const first = readPlan(snapshotOfDraft(planDraft(filled)));
  const second = readPlan(snapshotOfDraft(planDraft(contentOf(first, 'Plan'))));
  expect(withoutPlaces(second)).toEqual(withoutPlaces(first));
  expect([entriesIn(first.lists.diensten)[0]?.capaciteit, entriesIn(first.lists.programmas)[0]?.college, first.means.sleutel?.values]).toEqual([[1250, null], ['An Claes', 'Bo Maes'], ['', 'BP/1']]);
  expect(checkPlan(second).map(({ rule, element }) => [rule, element])).toEqual(checkPlan(first).map(({ rule, element }) => [rule, element]));
  expect(checkPlan(first).map(({ rule }) => rule).sort()).toEqual(
    ['action-without-means', 'amount-is-text', 'beleidsnota-unknown', 'budgetplaats-unknown', 'means-without-element', 'owner-missing', 'parent-unknown', 'sd-empty', 'sd-without-hsd']);
});

test('a flat export becomes a tree of rows with its amounts', () => {
  const flat = sheet('Export', [
    ['Code SD', 'SD', 'Code OD', 'OD', 'Actiecode', 'Actie', 'Departement', 2026, 2027],
    ['SD1', 'Wonen', 'OD1', 'Betaalbaar', 'AC1', 'Grond kopen', 'Wonen', 1000, 2000.5],
    ['SD1', 'Wonen', 'OD1', 'Betaalbaar', 'AC2', 'Premies', 'Wonen', 10, 0],
    ['SD2', 'Groen', 'OD2', 'Parken', 'AC3', 'Bomen', 'Groen', 7, 7],
  ]);
  const before = readPlan({ sheets: [flat], names: [] });
  const content = contentOf(before, 'Uit een export');
  expect(content.sheets.plan?.map(({ cells, depth }) => [depth, cells.code, cells.niveau, cells.parent])).toEqual([
    [0, 'SD1', 'SD', ''], [1, 'OD1', 'OD', 'SD1'], [2, 'AC1', 'Actie', 'OD1'], [2, 'AC2', 'Actie', 'OD1'],
    [0, 'SD2', 'SD', ''], [1, 'OD2', 'OD', 'SD2'], [2, 'AC3', 'Actie', 'OD2'],
  ]);
  const after = readPlan(snapshotOfDraft(planDraft(content)));
  expect([...after.means.amounts]).toEqual([...before.means.amounts]);
  expect(after.means.count).toBe(3);
});

test('what has no code gets the next one, and its means and children name it', () => {
  const flat = sheet('Export', [
    ['SD', 'OD', 'Actie', 'Kostenplaats', 2026], ['SD1 Wonen', 'OD1 Huur', 'AC1 Premie', 'K1', 10], ['SD1 Wonen', 'OD1 Huur', 'Loket', 'K1', 20], ['SD1 Wonen', 'Kopen', 'Lening', 'K2', 30],
  ]);
  const before = readPlan({ sheets: [flat], names: [] });
  const after = readPlan(snapshotOfDraft(planDraft(contentOf(before, 'Plan'))));
  expect(after.elements.map(({ code, title, parent }) => `${code} ${title} < ${after.elements[parent]?.title ?? ''}`)).toEqual(['SD1 Wonen < ', 'OD1 Huur < Wonen', 'AC1 Premie < Huur', 'AC2 Loket < Huur', 'OD2 Kopen < Wonen', 'AC3 Lening < Kopen']);
  expect(Array.from({ length: after.means.count }, (_, line) => [after.elements[after.means.element[line]!]?.title, after.means.amounts[line]])).toEqual([['Premie', 1000], ['Loket', 2000], ['Lening', 3000]]);
});

test('a workbook without lists gets those of the codes that it uses, so that nothing becomes unknown', () => {
  const flat = sheet('Export', [
    ['Code SD', 'SD', 'HSD', 'Code OD', 'OD', 'Actiecode', 'Actie', 'Departement', 'Dienst', 'Kostenplaats', 'Budgetplaats', 2026],
    ['SD1', 'Wonen', 'HSD1', 'OD1', 'Betaalbaar', 'AC1', 'Grond kopen', 'Wonen', 'Woondienst', 'KP1', 'B1', 1000],
    ['SD1', 'Wonen', 'HSD1', 'OD1', 'Betaalbaar', 'AC2', 'Premies', 'Wonen', 'Woondienst', 'KP2', 'B1', 10],
  ]);
  const before = readPlan({ sheets: [flat], names: [] });
  const { sheets } = contentOf(before, 'Uit een export');
  expect(sheets.kostenplaatsen?.map(({ cells }) => cells.code)).toEqual(['KP1', 'KP2']);
  expect(sheets.budgetplaatsen?.map(({ cells }) => cells.code)).toEqual(['B1']);
  expect(sheets.hsd?.map(({ cells }) => cells.code)).toEqual(['HSD1']);
  expect(sheets.diensten?.map(({ cells }) => cells)).toEqual([{ departement: 'Wonen' }, { departement: 'Wonen', dienst: 'Woondienst' }]);
  const after = readPlan(snapshotOfDraft(planDraft(contentOf(before, 'Uit een export'))));
  // The template asks who answers for an action, which the export did not.
  expect(checkPlan(after).filter(({ rule }) => rule !== 'owner-missing')).toEqual(checkPlan(before));
});
