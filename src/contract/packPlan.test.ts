import fc from 'fast-check';
import { buildPlan, type ElementLiteral, type MeansLiteral, type PlanLiteral } from '#core/plan/buildPlan.testing';
import type { Beleidsveld, Budgetplaats, Dienst, Kostenplaats, Lists, Means, Plan, PlanElement, Programma } from '#core/plan/Plan';
import type { ColumnLayout, SheetLayout } from '#core/layout/Layout';
import { grid, workbook } from '#core/read/grid.testing';
import { patchPlan } from '#core/read/patchPlan';
import { createPlanState } from '#core/read/PlanState';
import { readPlan } from '#core/read/readPlan';
import { checkPlan } from '#core/rules/checkPlan';
import { gent2020 } from '#core/scheme/gent2020';
import { computeTotals } from '#core/totals/computeTotals';
import { CUTS } from '#core/totals/Totals';
import { SECTIES } from '#core/values/sectie';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { packPlan, type PlanForm } from './packPlan';
import type { ElementForm, ListsForm, MeansForm, SheetForm } from './planForm';
import { canonicalJson } from './canonicalJson';
import { unpackPlan } from './unpackPlan';

/** Over the wire and back, as the register reads it. */
function travelled(plan: Plan): Plan {
  const read = unpackPlan(JSON.parse(canonicalJson(packPlan(plan))), plan.years, plan.scheme);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

// Few codes, so that rows meet: parents, duplicates, cycles and unknown ones. Some are names that trip a careless map.
const code = fc.constantFrom('', 'HSD1', 'SD1', 'sd 1', 'OD1', 'OD2', 'A1', 'A2', '__proto__', 'constructor', 'É1', 'weg\ud800');
const text = fc.oneof(fc.constantFrom('', 'Stafdiensten', 'Cultuur', '\t', ' Cultuur', '\u00a0'), fc.string({ unit: 'binary', maxLength: 12 }));
const levels = gent2020.levels.map(({ id }) => id);
const year = fc.option(fc.integer({ min: 2000, max: 2100 }), { nil: undefined });
const plain = <T extends object>(arb: fc.Arbitrary<T>) => arb.map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)));

const element = plain(fc.record({
  code, level: fc.constantFrom('', ...levels), title: text, description: text, parent: code, hsd: fc.array(code, { maxLength: 2 }),
  project: code, programma: code, beleidsnota: fc.array(code, { maxLength: 2 }), departement: text, dienst: text, owner: text, prioritair: text, from: year, to: year,
  isListed: fc.option(fc.boolean(), { nil: undefined }),
})) as fc.Arbitrary<ElementLiteral>;
const extra = fc.option(code, { nil: undefined });
const line = fc.record({
  element: code, kostenplaats: code, budgetplaats: code, aard: fc.constantFrom(...AARDEN), richting: fc.constantFrom(...RICHTINGEN), sectie: fc.constantFrom(undefined, undefined, ...SECTIES),
  amounts: fc.array(fc.oneof(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('1.200,50', 'n.v.t.', '1 200')), { minLength: 2, maxLength: 2 }),
  afschrijvingstermijn: fc.nat(60), isSameRow: fc.boolean(), rekening: extra, beleidsveld: extra, sleutel: extra,
}) as fc.Arbitrary<MeansLiteral>;
const list = fc.option(fc.array(code.filter(Boolean), { maxLength: 4 }), { nil: undefined });
const literal = plain(fc.record({
  elements: fc.array(element, { maxLength: 12 }), means: fc.array(line, { maxLength: 8 }), years: fc.constant([2026, 2027]), scheme: fc.constant(gent2020),
  kostenplaatsen: list, budgetplaatsen: list, departementen: list, beleidsnotas: list,
  beleidsvelden: fc.option(fc.array(fc.record({ code, departement: text }), { maxLength: 3 }), { nil: undefined }),
  diensten: fc.option(fc.array(fc.record({ code: text, departement: text, capaciteit: fc.array(fc.option(fc.nat(9999)), { minLength: 2, maxLength: 2 }) }), { maxLength: 3 }), { nil: undefined }),
  programmas: fc.option(fc.array(fc.record({ code, decision: text, regisseur: text, college: fc.array(text, { maxLength: 3 }), stuurdepartementen: fc.array(text, { maxLength: 2 }) }), { maxLength: 3 }), { nil: undefined }),
})) as fc.Arbitrary<PlanLiteral>;

test('a plan that travelled has the same findings and the same totals in every cut', () => {
  fc.assert(fc.property(literal, (given) => {
    const plan = buildPlan(given);
    const back = travelled(plan);
    expect(checkPlan(back)).toEqual(checkPlan(plan));
    for (const cut of CUTS) expect(computeTotals(back, cut)).toEqual(computeTotals(plan, cut));
  }), { numRuns: 120 });
});

test('what travelled once travels the same again', () => {
  fc.assert(fc.property(literal, (given) => {
    const packed = canonicalJson(packPlan(buildPlan(given)));
    expect(canonicalJson(packPlan(travelled(buildPlan(given))))).toBe(packed);
  }));
});

test('a plan without codes keeps its tree and its means: the same totals per SD', () => {
  const indented = ['Wonen', '  Betaalbaar', '    Premie', '    Loket', 'Leren', '  Scholen', '    Turnzaal'];
  const plan = readPlan(workbook([{ ...grid('Wat | GD 2026 | VTE 2026'), values: [['Wat', 'GD 2026', 'VTE 2026'], ...indented.map((title, i) => [title, title.startsWith('    ') ? i : '', title.startsWith('    ') ? i / 4 : ''])] }]));
  const back = travelled(plan);
  expect(back.elements).toEqual(plan.elements);
  expect(back.elements.map(({ parent }) => parent)).toEqual([-1, 0, 1, 1, -1, 4, 5]);
  expect(back.means).toEqual(plan.means);
  expect([...back.means.element]).toEqual([2, 2, 3, 3, 6, 6]);
  for (const cut of CUTS) expect(computeTotals(back, cut)).toEqual(computeTotals(plan, cut));
  expect(checkPlan(back)).toEqual(checkPlan(plan));
  expect(computeTotals(back, 'sd').rows.map(({ amounts }) => amounts['GD']?.[0])).toEqual([500, 600]);
});

test('where codes tell, no index travels', () => {
  const packed = packPlan(buildPlan({ elements: [{ code: 'SD1', level: 'sd' }, { code: 'OD1', level: 'od', parent: 'SD1' }], means: [{ element: 'OD1', amounts: [1] }] }));
  expect([packed.elements.some((each) => 'parent' in each), 'elementIndex' in packed.means]).toEqual([false, false]);
});

test.each<[string, (form: PlanForm) => PlanForm]>([
  ['elements.parent', (form) => ({ ...form, elements: form.elements.map((each) => ({ ...each, parent: 99 })) })],
  ['elements.parent', (form) => ({ ...form, elements: form.elements.map((each, parent) => ({ ...each, parent })) })],
  ['means.elementIndex', (form) => ({ ...form, means: { ...form.means, elementIndex: [99] } })],
  ['means.elementIndex', (form) => ({ ...form, means: { ...form.means, elementIndex: [] } })],
])('an index that points nowhere is refused: %s', (place, spoil) => {
  const plan = buildPlan({ elements: [{ code: 'SD1', level: 'sd' }], means: [{ element: 'SD1', amounts: [1] }] });
  expect(unpackPlan(spoil(packPlan(plan)), plan.years, plan.scheme)).toEqual({ ok: false, refusal: { code: 'package-inconsistent', data: { place } } });
});

test('what is empty does not travel, and comes back empty', () => {
  const plan = buildPlan({ elements: [{ code: 'HSD1', level: 'hsd' }] });
  const [packed] = packPlan(plan).elements;
  expect(packed).toEqual({ sheet: 2, row: 1, code: 'HSD1', level: 'hsd', isListed: true });
  expect(travelled(plan).elements).toEqual(plan.elements);
});

test('a number with decimals that is no amount stays that number', () => {
  const plan = { ...buildPlan({ means: [{ element: 'A1', amounts: ['x'] }] }) };
  const odd: Plan = { ...plan, unreadAmounts: plan.unreadAmounts.map((each) => ({ ...each, content: 68.67999999999 })) };
  expect(travelled(odd).unreadAmounts[0]?.content).toBe(68.67999999999);
});

test('a budget that is no amount, and a part of the budget that a line names, travel', () => {
  const plan = buildPlan({ years: [2026, 2027], means: [{ element: 'A1', aard: 'onbekend', sectie: 'financiering', amounts: [1, 2] }], budgetplaatsen: [{ code: 'B1', budget: [0, 5], unreadBudget: [2026] }] });
  expect(travelled(plan).lists.budgetplaatsen.entries).toEqual(plan.lists.budgetplaatsen.entries);
  expect(travelled(plan).means.sectie).toEqual(plan.means.sectie);
  expect(packPlan(buildPlan({ means: [{ element: 'A1', amounts: [1] }] })).means).not.toHaveProperty('sectie');
});

/** A member that core gains and the contract does not know would be refused by the register: it does not compile. */
type Unknown<Core, Form, Derived = never> = Exclude<keyof Core, keyof Form | Derived>;
type EntryOf<List extends keyof ListsForm> = Required<ListsForm>[List]['entries'][number];
type AllUnknown =
  | Unknown<PlanElement, ElementForm, 'index' | 'key' | 'parent'>
  | Unknown<SheetLayout, SheetForm, 'headerTop' | 'context' | 'depths'> | Unknown<ColumnLayout, SheetForm['columns'][number], 'segments' | 'comma'>
  | Unknown<Dienst, EntryOf<'diensten'>, 'key'> | Unknown<Kostenplaats, EntryOf<'kostenplaatsen'>, 'key'> | Unknown<Budgetplaats, EntryOf<'budgetplaatsen'>, 'key'>
  | Unknown<Beleidsveld, EntryOf<'beleidsvelden'>, 'key'> | Unknown<Programma, EntryOf<'programmas'>, 'key'>
  | Unknown<Lists, ListsForm> | Unknown<Means, MeansForm, 'elementCode'>;

test('the contract has room for all that a plan holds', () => {
  const unknown: [AllUnknown] extends [never] ? 'none' : AllUnknown = 'none';
  expect(unknown).toBe('none');
});

test('lines travel in the order of their rows, whatever numbers they have', () => {
  const book = (first: string, last: string) => workbook([grid(`
    Code | Niveau | Titel  | Bovenliggende code | GD 2026  | GD 2027 | VTE 2026
    SD1  | SD     | Wonen  |                    |          |         |
    AC1  | Actie  | Premie | SD1                | ${first} |         |
    AC2  | Actie  | Loket  | SD1                | 3        | '1.200  | 2
    AC3  | Actie  | Balie  | SD1                | 1.005    | 6       | ${last}`, { name: 'Plan' })]);
  const state = createPlanState(book('5', ''));
  for (const [row, column, value] of [[2, 4, ''], [4, 6, 7], [2, 4, 8]] as const) expect(patchPlan(state, { sheetId: 'Plan', top: row, left: column, values: [[value]] }).isStructural).toBe(false);
  expect(state.plan.order).toBeDefined();
  const [packed, fresh] = [packPlan(state.plan), packPlan(readPlan(book('8', '7')))];
  expect({ ...packed, unreadAmounts: packed.unreadAmounts.map(({ row, line }) => [row, line]) }).toEqual({ ...fresh, unreadAmounts: fresh.unreadAmounts.map(({ row, line }) => [row, line]) });
});
