import { asRead } from '#core/plan/asRead';
import { compareElements, elementBeside, elementsBeside, elementsInOrder, firstElements, inElementOrder } from '#core/plan/elementOrder';
import type { Plan, PlanElement } from '#core/plan/Plan';
import type { CellValue } from '#core/values/CellValue';
import { workbook } from './grid.testing';
import { patchPlan } from './patchPlan';
import { createPlanState } from './PlanState';
import { readPlan } from './readPlan';

const HEADER = ['Code', 'Niveau', 'Titel', 'Bovenliggende code', 'Project'];
// A project of the list stands first in the tree, and one in its midst: they keep the numbers of the list.
const ROWS = [['PJ2', 'Project', '', ''], ['SD1', 'SD', 'Wonen', ''], ['OD1', 'OD', 'Huren', 'SD1'], ['AC1', 'Actie', 'Premie', 'OD1'], ['PJ1', 'Project', '', 'OD1'], ['AC2', 'Actie', 'Loket', 'OD1'], ['AC2', 'Actie', 'Balie', 'OD1']];
const MORE = [['SD2', 'SD', 'Leren', ''], ['AC3', 'Actie', 'Klas', 'SD2']];

function book(rows: readonly (readonly CellValue[])[], more: readonly (readonly CellValue[])[]) {
  const sheet = (cells: readonly (readonly CellValue[])[]): string => [HEADER, ...cells].map((row) => HEADER.map((_, i) => row[i] || ' ').join(' | ')).join('\n');
  return workbook({ Plan: sheet(rows), 'Plan 2': sheet(more), Middelen: 'Code actie | GD 2026\nAC1 | 1\nAC2 | 2\nAC3 | 3', Projecten: 'Code | Titel\nPJ1 | Renovatie\nPJ2 | Nieuwbouw' });
}

/** What is asked of the order, by codes and rows. */
function asked(plan: Plan): unknown {
  const elements = elementsInOrder(plan);
  const name = (element: PlanElement | undefined): string => (element ? `${element.sheet} ${element.row} ${element.code}` : '-');
  const first = firstElements(plan);
  return {
    all: elements.map(name), sheets: plan.sheets.map((_, sheet) => name(plan.elements[first(sheet)])),
    before: elements.map((each) => name(elementBeside(plan, each, -1))), after: elements.map((each) => name(elementBeside(plan, each, 1))),
    below: elements.map((each) => [...elementsBeside(plan, each, 1, 2)].map(name)), sorted: inElementOrder(plan, [...plan.elements.keys()].reverse()).map((index) => name(plan.elements[index])),
    compared: elements.map(({ index }, i) => Math.sign(compareElements(plan, index, elements[i + 1]?.index ?? index))),
  };
}

test.each([[0, 1], [0, 3], [0, 5], [1, 0]])('where row %# went and came again the order is that of the rows, and the whole plan is numbered as it is read', (sheet, at) => {
  const rows = [ROWS, MORE].map((each) => each.map((cells) => HEADER.map((_, i): CellValue => cells[i] ?? '')));
  const state = createPlanState(book(rows[0]!, rows[1]!));
  const other = ['AC2', 'Actie', 'Nieuw', 'OD1', ''];
  for (const cells of [HEADER.map(() => ''), rows[sheet]![at]!, other]) expect(patchPlan(state, { sheetId: ['Plan', 'Plan 2'][sheet]!, top: 1 + at, left: 0, values: [[...cells]] }).isStructural).toBe(false);
  rows[sheet]![at] = other;
  const fresh = readPlan(book(rows[0]!, rows[1]!));
  expect(asked(state.plan)).toEqual(asked(fresh));
  const { elements, byKey, means: { element }, elementOrder } = asRead(state.plan);
  expect([elements, [...byKey].sort(), [...element.subarray(0, 3)], elementOrder]).toEqual([fresh.elements, [...fresh.byKey].sort(), [...fresh.means.element.subarray(0, 3)], undefined]);
});

test('a plan in whose midst nothing came or went is taken as it is', () => {
  const plan = readPlan(book(ROWS, MORE));
  expect(asRead(plan)).toBe(plan);
});
