import { amountColumnsOf, type AmountColumn } from '#core/rules/amountColumns';
import { parseExample, planOf } from '#core/rules/example.testing';
import { createPlanLinks } from '#core/rules/PlanLinks';

const made = (text: string) => {
  const plan = planOf(parseExample(text).snapshot);
  const { branches } = createPlanLinks(plan);
  const ways = (code: string, of: Partial<AmountColumn> = {}): number[] => [...branches.waysOf(plan.byKey.get(code)![0]!, { ...amountColumnsOf(plan, 0)[0]!, ...of })].sort((a, b) => a - b);
  return { plan, branches, ways, columns: amountColumnsOf(plan, 0) };
};
const HEAD = 'Niveau | Code | Titel | Bovenliggende code | Aard | Richting';
const OBJECTIVES = 'SD | SD1 | Wonen | | |\nOD | OD1 | Huren | SD1 | |';

test('in a column of no stated kind afschrijving may be among the rest or not; in one of a kind only that is counted', () => {
  const { ways } = made(`${HEAD} | 2026\n${OBJECTIVES}\nActie | AC1 | Premie | OD1 | GD | Uitgave | 100\nActie | AC2 | Loket | OD1 | Afschrijving | Uitgave | 7`);
  expect(ways('OD1')).toEqual([-10_700, -10_000, 10_000, 10_700]);
  const byKind = made('Niveau | Code | Titel | Bovenliggende code | GD 2026 | BD 2026\nOD | OD1 | Huren | | |\nActie | AC1 | Premie | OD1 | 100 | 7');
  expect(byKind.columns.map((column) => byKind.ways('OD1', column))).toEqual([[-10_000, 10_000], [-700, 700]]);
});

test('in a column of one direction only that is counted', () => {
  const { ways } = made(`${HEAD} | 2026\n${OBJECTIVES}\nActie | AC1 | Premie | OD1 | GD | Uitgave | 100\nActie | AC2 | Loket | OD1 | GD | Ontvangst | 30`);
  expect([ways('OD1', { richting: 0 }), ways('OD1', { richting: 1 }), ways('OD1')]).toEqual([[-10_000, 10_000], [-3_000, 3_000], [-7_000, 3_000, 7_000, 10_000, 13_000]]);
});

test('amounts that cancel out give nought, and no means give nothing', () => {
  const { ways } = made(`${HEAD} | 2026\n${OBJECTIVES}\nOD | OD2 | Kopen | SD1 | |\nActie | AC1 | Premie | OD1 | GD | Uitgave | 100\nActie | AC2 | Loket | OD1 | GD | Uitgave | -100`);
  expect([ways('OD1').map(Math.abs), ways('OD2')]).toEqual([[0], []]);
});

test('sums that were asked for are kept line by line, and tell which rows have others now', () => {
  const { plan, branches, ways } = made(`${HEAD} | 2026\n${OBJECTIVES}\nActie | AC1 | Premie | OD1 | GD | Uitgave | 100\nActie | AC2 | Loket | OD1 | GD | Uitgave | 20`);
  branches.count(0, -1);
  branches.count(0, 1);
  expect([ways('SD1'), branches.takeChanged()]).toEqual([[-12_000, 12_000], []]);
  branches.count(0, -1);
  expect([ways('SD1'), branches.takeChanged(), branches.takeChanged()]).toEqual([[-2_000, 2_000], [{ sheet: 0, row: 1 }], []]);
  expect([plan.elements[0]!.code, [...branches.above(plan.means.element[0]!)]]).toEqual(['SD1', [2, 1, 0]]);
});

test('objectives stand alone on a row of a tree with amounts', () => {
  const objectives = (text: string, rows: number): string[] => { const { plan, branches } = made(text); return Array.from({ length: rows }, (_, row) => plan.elements[branches.objectiveAt({ sheet: 0, row })]?.title ?? '-'); };
  expect(objectives(`${HEAD} | 2026\n${OBJECTIVES}\nActie | AC1 | Premie | OD1 | GD | Uitgave | 100`, 4)).toEqual(['-', 'Wonen', 'Huren', '-']);
  expect(objectives(`${HEAD}\n${OBJECTIVES}\nActie | AC1 | Premie | OD1 | GD | Uitgave`, 4)).toEqual(['-', '-', '-', '-']);
  expect(objectives('SD | OD | Actie | GD 2026\nWonen |  |  | =30\n(leeg) | Huren |  | =10\n(leeg) |  | Premie | 10\nZorg | Thuis | Loket | 20', 5)).toEqual(['-', 'Wonen', 'Huren', '-', '-']);
});

test('beside an objective of a flat sheet a total stands once its line is gone, and none once it has one again', () => {
  const { plan, branches } = made('SD | OD | Actie | GD 2026\nWonen | Huren | Premie | 10\n(leeg) | Kopen |  | 7');
  const titles = (): (string | undefined)[] => [1, 2].map((row) => plan.elements[branches.objectiveAt({ sheet: 0, row })]?.title);
  expect([titles(), branches.objectiveRows(0)]).toEqual([[undefined, undefined], []]);
  branches.count(1, -1);
  expect([titles(), branches.objectiveRows(0)]).toEqual([[undefined, 'Kopen'], [2]]);
  branches.count(1, 1);
  expect([titles(), branches.objectiveRows(0)]).toEqual([[undefined, undefined], []]);
});

test('an element that is an objective now is one on its row, asked before or not; of two on a row the lower one stays it, whichever is put in again', () => {
  const { plan, branches } = made(`${HEAD} | 2026\n${OBJECTIVES}\nActie | AC1 | Premie | OD1 | GD | Uitgave |`);
  const became = (index: number, level: string): readonly number[] => { Object.assign(plan.elements[index]!, { level }); branches.add(index); return branches.objectiveRows(0); };
  branches.add(1);
  expect([branches.objectiveRows(0), became(2, 'od'), became(1, 'actie'), became(1, 'od')]).toEqual([[1, 2], [1, 2, 3], [1, 3], [1, 2, 3]]);
  const flat = made('SD | OD | Actie | GD 2026\nWonen | Huren |  | =10\n(leeg) | (leeg) | Premie | 10');
  const title = (): string | undefined => flat.plan.elements[flat.branches.objectiveAt({ sheet: 0, row: 1 })]?.title;
  expect([title(), ...[0, 1].map((index) => { flat.branches.add(index); return title(); })]).toEqual(['Huren', 'Huren', 'Huren']);
  // The lower one goes elsewhere and comes back, the other stays.
  const moved = (row: number): string | undefined => { Object.assign(flat.plan.elements[1]!, { row }); [0, 1].forEach((index) => flat.branches.add(index)); return title(); };
  expect([moved(2), moved(1)]).toEqual(['Wonen', 'Huren']);
});

test('a title above the header is no row with a total, also when the amounts below it change', () => {
  const { plan, branches, ways } = made('Strategische doelstelling: SD1 Wonen | | | 999\nCode | Niveau | Titel | GD 2026\nOD1 | OD | Huren | 10\nAC1 | Actie | Premie | 10');
  expect([ways('SD1'), branches.objectiveRows(0), [0, 2].map((row) => branches.objectiveAt({ sheet: 0, row }))]).toEqual([[-1000, 1000], [2], [-1, plan.byKey.get('OD1')![0]]]);
  branches.count(0, -1);
  branches.count(0, 1);
  expect([branches.takeChanged(), branches.objectiveAt({ sheet: 0, row: 0 })]).toEqual([[{ sheet: 0, row: 0 }], -1]);
});
