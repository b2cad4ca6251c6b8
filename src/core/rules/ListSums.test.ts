import { buildPlan, type PlanLiteral } from '#core/plan/buildPlan.testing';
import { ListSums } from '#core/rules/ListSums';
import { SECTIES, type Sectie } from '#core/values/sectie';

const PLAN: PlanLiteral = {
  elements: [
    { code: 'OD1', level: 'od', dienst: 'Musea' }, { code: 'AC1', level: 'actie', parent: 'OD1' }, { code: 'AC2', level: 'actie', parent: 'OD1', dienst: 'Sport' },
    { code: 'AC3', level: 'actie', parent: 'AC4' }, { code: 'AC4', level: 'actie', parent: 'AC3' },
  ],
  diensten: ['Musea', 'Sport', 'Loket'], kostenplaatsen: [{ code: 'K1', dienst: 'Loket' }, { code: 'K2' }, { code: 'K3', dienst: 'Onbekend' }, { code: 'K4', dienst: 'Musea' }],
};

test.each([
  ['of its kostenplaats', 'AC1', 'K1', 'Loket'], ['of its kostenplaats, not that of its own row', 'AC2', 'K4', 'Musea'], ['above it, where the kostenplaats says none', 'AC1', 'K2', 'Musea'], ['above it, where that of the kostenplaats is unknown', 'AC1', 'K3', 'Musea'],
  ['of its own row', 'AC2', '', 'Sport'], ['of nobody, below parents that go round', 'AC3', '', undefined], ['of nobody, where the action is unknown', 'AC9', '', undefined],
])('a line counts for the dienst %s', (_, element, kostenplaats, dienst) => {
  const plan = buildPlan({ ...PLAN, means: [{ element, kostenplaats, aard: 'VTE', amounts: [850] }] });
  expect(plan.lists.diensten.entries[new ListSums(plan).of('diensten').entryOf(0)]?.code).toBe(dienst);
});

test('money counts for no dienst', () => {
  const plan = buildPlan({ ...PLAN, means: [{ element: 'AC1', kostenplaats: 'K1', aard: 'GD', amounts: [850] }] });
  expect(new ListSums(plan).of('diensten').entryOf(0)).toBe(-1);
});

test('a line counts on the entries of its codes, and a code that is on no list on none', () => {
  const plan = buildPlan({ means: [{ kostenplaats: 'K2', budgetplaats: 'B1' }, { kostenplaats: 'K9' }], kostenplaatsen: ['K1', 'K2'], budgetplaatsen: ['B1'] });
  const sums = new ListSums(plan);
  const entries = (list: 'kostenplaatsen' | 'budgetplaatsen'): number[] => [0, 1].map((line) => sums.of(list).entryOf(line));
  expect([entries('kostenplaatsen'), entries('budgetplaatsen')]).toEqual([[1, -1], [0, -1]]);
});

const PARTS: PlanLiteral = {
  means: [{ budgetplaats: 'B1', sectie: 'exploitatie', amounts: [1] }, { budgetplaats: 'B2', sectie: 'exploitatie', amounts: [20] }, { sectie: 'financiering', amounts: [300] }, { amounts: [4_000] }, { budgetplaats: 'B9', sectie: 'aflossingen', amounts: [50_000] }, { budgetplaats: 'B3', sectie: 'financiering', amounts: [600_000] }],
  budgetplaatsen: [{ code: 'B1', aard: 'Investeringen' }, { code: 'B2', aard: 'GD' }, { code: 'B3', aard: 'Exploitatie' }],
};
const sumsOf = ({ secties }: ListSums): Partial<Record<Sectie, number>> => Object.fromEntries(SECTIES.map((sectie, at) => [sectie, secties.sum(at, 'GD', 'U', 0)] as const).filter(([, sum]) => sum !== 0));

test('a line counts in the part of the budget that its budgetplaats says, for there it is voted; else in its own, or in none', () => {
  expect(sumsOf(new ListSums(buildPlan(PARTS)))).toEqual({ investeringen: 1, exploitatie: 600_020, financiering: 300, aflossingen: 50_000 });
});

test('sums are made when they are asked for, and follow lines and entries from then on', () => {
  const plan = buildPlan({ ...PARTS, kostenplaatsen: ['K1', 'K2'] });
  const sums = new ListSums(plan);
  expect([...sums.all]).toEqual([]);
  const kostenplaatsen = sums.of('kostenplaatsen');
  expect([sums.of('kostenplaatsen') === kostenplaatsen, [...sums.all].map(([list]) => list)]).toEqual([true, ['kostenplaatsen']]);
  expect(sumsOf(sums).investeringen).toBe(1);
  sums.detach(0);
  expect(sumsOf(sums).investeringen).toBeUndefined();
  Object.assign(plan.lists.budgetplaatsen.entries[0]!, { aard: 'Financiering' });
  sums.renew();
  sums.attach(0);
  expect(sumsOf(sums)).toEqual({ exploitatie: 600_020, financiering: 301, aflossingen: 50_000 });
});

test('what the list says of an entry is found anew only where that is told', () => {
  const plan = buildPlan({ ...PLAN, means: [{ element: 'AC9', kostenplaats: 'K1', aard: 'VTE', amounts: [850] }] });
  const sums = new ListSums(plan);
  const dienst = (): string | undefined => plan.lists.diensten.entries[sums.of('diensten').entryOf(0)]?.code;
  expect(dienst()).toBe('Loket');
  sums.detach(0);
  Object.assign(plan.lists.kostenplaatsen.entries[0]!, { dienst: 'Sport' });
  sums.renew();
  sums.attach(0);
  expect(dienst()).toBe('Sport');
});
