import { createLive } from '#core/live/createLive';
import { largeWorkbook } from '#core/live/largeWorkbook.testing';
import { rowCard, type ChosenRow, type RowCard } from '#core/live/rowCard';
import { buildPlan } from '#core/plan/buildPlan.testing';
import type { Plan } from '#core/plan/Plan';

const NOTHING = { linesOf: () => [], findingsOf: () => [] };
const codes = (crumbs: RowCard['vertical']) => crumbs.map(({ code }) => code).join(' › ');

const plan = buildPlan({
  elements: [
    { code: 'HSD1', level: 'hsd' }, { code: 'HSD2', level: 'hsd' }, { code: 'P1', level: 'programma', hsd: 'HSD2' }, { code: 'PR1', level: 'project', parent: 'P1' },
    { code: 'SD1', level: 'sd', hsd: ['HSD1', 'HSD9'] }, { code: 'OD1', level: 'od', parent: 'SD1' }, { code: 'AC1', level: 'actie', parent: 'OD1', project: 'PR1' },
    { code: 'SD2', level: 'sd', parent: 'HSD1' }, { code: 'OD2', level: 'od', parent: 'SD2' }, { code: 'AC2', level: 'actie', parent: 'OD2' }, { code: 'AC3', level: 'actie', parent: 'PR1' },
    { code: 'R1', level: 'od', parent: 'R2' }, { code: 'R2', level: 'od', parent: 'R1' },
  ],
});

test.each([
  ['AC1', 'HSD1 › HSD9 › SD1 › OD1 › AC1', 'P1 › PR1 › AC1'],
  ['AC2', 'HSD1 › SD2 › OD2 › AC2', ''],
  ['AC3', 'HSD2 › PR1 › AC3', 'P1 › PR1 › AC3'],
  ['PR1', 'HSD2 › PR1', 'P1 › PR1'],
  ['P1', 'P1', 'P1'],
  ['R1', 'R2 › R1', ''],
])('the way to %s: %s; and %s', (code, vertical, horizontal) => {
  const card = rowCard(plan, { element: plan.byKey.get(code)![0]!, line: -1 }, NOTHING);
  expect([codes(card.vertical), codes(card.horizontal)]).toEqual([vertical, horizontal]);
});

test('a code on the way that nothing bears is told, and leads nowhere', () => {
  expect(rowCard(plan, { element: plan.byKey.get('AC1')![0]!, line: -1 }, NOTHING).vertical[1]).toEqual({ element: -1, code: 'HSD9', title: '' });
});

/** A plan that counts how often an element or a cell of the means is asked for. */
function counted(whole: Plan, count: { now: number }): Plan {
  const watch = <Items extends object>(items: Items): Items => new Proxy(items, {
    get(target, name) {
      if (typeof name === 'string' && /^\d/.test(name)) count.now += 1;
      return Reflect.get(target, name) as unknown;
    },
  });
  return { ...whole, elements: watch(whole.elements as unknown as object) as unknown as Plan['elements'], means: { ...whole.means, element: watch(whole.means.element), row: watch(whole.means.row) } };
}

test('a card costs what the row touches: as much at 100,000 actions as at 2,000', () => {
  const means = [2_000, 100_000].map((actions) => {
    const live = createLive(largeWorkbook(actions));
    const ods = Math.floor(actions / 8);
    const count = { now: 0 };
    const watched = counted(live.plan, count);
    for (let i = 0; i < 40; i += 1) {
      const row = live.rowAt(i % 2 ? '{Plan}' : '{Middelen}', i % 2 ? 1 + Math.floor(ods / 4) + ods + i : 1 + i);
      const chosen: ChosenRow = i % 2 ? { element: row.element, line: -1 } : { element: live.plan.means.element[row.lines[0]!]!, line: row.lines[0]! };
      const card = rowCard(watched, chosen, live);
      expect(card.lines).toHaveLength(1);
      expect(card.vertical.length).toBeGreaterThan(2);
    }
    return count.now / 40;
  });
  expect(means[0]).toBeGreaterThan(2);
  expect(means[1]! / means[0]!).toBeLessThan(2);
  expect(means[1]).toBeLessThan(60);
});

test('the card of a line without an element has that line and its findings', () => {
  const live = createLive(largeWorkbook(2_000, 1));
  live.patch({ sheetId: '{Middelen}', top: 1, left: 0, values: [['NIETS']] });
  const { lines } = live.rowAt('{Middelen}', 1);
  const card = rowCard(live.plan, { element: -1, line: lines[0]! }, live);
  expect(card.findings.map(({ rule }) => rule)).toContain('means-without-element');
  expect([live.cell(1, 1, 0), live.cell(99, 1, 0), live.cell(1, 9_999_999, 0)]).toEqual(['NIETS', '', '']);
  expect(live.rowAt('{Nergens}', 1)).toEqual({ element: -1, lines: [] });
  expect(live.rowAt('{Middelen}', 0)).toEqual({ element: -1, lines: [] });
});
