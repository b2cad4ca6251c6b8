import { buildPlan } from '#core/plan/buildPlan.testing';
import { NO_FILTER, nodeMatcher, type PlanFilter } from './planFilter';
import { buildPlanTree } from './planTree';
import { rollUpAmounts } from './rollUp';
import { countFindings } from './findingCounts';
import { createElementAt, elementOfFinding, inherited } from './placesOfElements';
import { answerTreeKey, findByTyping } from './treeKeys';
import { visibleRows } from './visibleRows';
import type { Finding } from '#core/rules/Finding';

const plan = buildPlan({
  elements: [
    { level: 'sd', code: 'SD1', title: 'Wonen', departement: 'Ruimte', owner: 'An' }, { level: 'od', code: 'OD1', parent: 'SD1', title: 'Woningen' }, { level: 'actie', code: 'A1', parent: 'OD1', title: 'Premie café' },
    { level: 'actie', code: 'A2', parent: 'OD1', title: 'Advies', departement: 'Welzijn' }, { level: 'sd', code: 'SD2', title: 'Cultuur' }, { level: 'od', code: 'OD2', parent: 'SD2', title: 'Bibliotheek' },
  ],
  means: [{ element: 'A1', amounts: [1] }],
});
const tree = buildPlanTree(plan, 'verticaal');
const finding = (rule: string, sheet: number, row: number, element: string): Finding => ({ rule, severity: 'error', element, where: { sheet, row, column: 0, field: 'code' }, data: {}, related: [], fixes: [] });
const elementAt = createElementAt(plan);
const counts = countFindings(tree, [finding('x', 0, 3, 'A1'), finding('y', 1, 1, 'A1')], (each) => elementOfFinding(plan, elementAt, each));
const outline = { tree, sums: rollUpAmounts(plan, tree, 'GD', 0), counts, departementen: inherited(plan, 'departement') };
const all = new Set(tree.nodes.map(({ key }) => key));

function rowsFor(filter: Partial<PlanFilter> | null, expanded: ReadonlySet<string> = new Set()): string[] {
  const matches = filter ? nodeMatcher(plan, outline, { ...NO_FILTER, ...filter }) : null;
  return visibleRows(tree, { expanded, matches }).map(({ node, isContext, isExpanded, position, setSize }) =>
    `${plan.elements[tree.nodes[node]!.element]!.code} ${position}/${setSize}${isContext ? ' context' : ''}${isExpanded === null ? '' : isExpanded ? ' open' : ' shut'}`);
}

test('folded, only the roots; unfolded, each with its place among its own', () => {
  expect(rowsFor(null)).toEqual(['SD1 1/2 shut', 'SD2 2/2 shut']);
  expect(rowsFor(null, new Set(['SD1', 'OD1']))).toEqual(['SD1 1/2 open', 'OD1 1/1 open', 'A1 1/2', 'A2 2/2', 'SD2 2/2 shut']);
});

test('a filter shows what matches and the way to it, unless that was folded by hand', () => {
  expect(rowsFor({ search: 'CAFE' })).toEqual(['SD1 1/1 context open', 'OD1 1/1 context open', 'A1 1/1']);
  expect(rowsFor({ search: 'cafe' }, new Set(['-OD1']))).toEqual(['SD1 1/1 context open', 'OD1 1/1 context shut']);
  expect(rowsFor({ search: 'niets' })).toEqual([]);
});

test('a departement counts for what hangs below it, until another one is named', () => {
  expect(rowsFor({ departement: 'Ruimte' })).toEqual(['SD1 1/1 open', 'OD1 1/1 open', 'A1 1/1']);
  expect(rowsFor({ departement: 'Welzijn' })).toEqual(['SD1 1/1 context open', 'OD1 1/1 context open', 'A2 1/1']);
});

test('findings count at their element, of its own row or of its means, and in all above it', () => {
  expect(tree.nodes.map(({ element }, node) => [plan.elements[element]!.code, counts.errors[node]])).toEqual([['SD1', 2], ['OD1', 2], ['A1', 2], ['A2', 0], ['SD2', 0], ['OD2', 0]]);
  expect(rowsFor({ onlyFindings: true })).toEqual(['SD1 1/1 context open', 'OD1 1/1 context open', 'A1 1/1']);
});

const rows = visibleRows(tree, { expanded: all, matches: null });
const key = (name: string, at: number) => answerTreeKey(name, { tree, rows, at, page: 3 });

test('the keys of a tree', () => {
  expect(rows.map(({ node }) => plan.elements[tree.nodes[node]!.element]!.code)).toEqual(['SD1', 'OD1', 'A1', 'A2', 'SD2', 'OD2']);
  expect([key('ArrowDown', 0), key('ArrowUp', 0), key('ArrowDown', 5)]).toEqual([{ kind: 'move', to: 1 }, null, null]);
  expect([key('Home', 3), key('End', 0), key('PageDown', 4), key('PageUp', 4)]).toEqual([{ kind: 'move', to: 0 }, { kind: 'move', to: 5 }, { kind: 'move', to: 5 }, { kind: 'move', to: 1 }]);
  expect([key('ArrowRight', 0), key('ArrowRight', 2)]).toEqual([{ kind: 'move', to: 1 }, null]);
  expect([key('ArrowLeft', 0), key('ArrowLeft', 3), key('ArrowLeft', 5)]).toEqual([{ kind: 'fold', row: 0 }, { kind: 'move', to: 1 }, { kind: 'move', to: 4 }]);
  expect([key('Enter', 2), key(' ', 2)]).toEqual([{ kind: 'choose', row: 2 }, { kind: 'choose', row: 2 }]);
  expect(key('*', 2)).toEqual({ kind: 'unfoldAll', nodes: tree.nodes[1]!.children });
  expect(answerTreeKey('ArrowRight', { tree, rows: visibleRows(tree, { expanded: new Set(), matches: null }), at: 1, page: 3 })).toEqual({ kind: 'unfold', row: 1 });
});

test('typing goes to the next code or title that begins so, and round', () => {
  const texts = (row: number): string[] => [plan.elements[row]!.code, plan.elements[row]!.title];
  expect(findByTyping('w', 0, texts, 6)).toBe(1);
  expect(findByTyping('wo', 1, texts, 6)).toBe(1);
  expect(findByTyping('sd', 5, texts, 6)).toBe(0);
  expect(findByTyping('zz', 0, texts, 6)).toBe(-1);
});
