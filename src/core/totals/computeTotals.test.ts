import fc from 'fast-check';
import { entriesIn } from '#core/plan/entriesIn';
import { anyPlan } from '#core/plan/anyPlan.testing';
import { buildPlan, type PlanLiteral } from '#core/plan/buildPlan.testing';
import { ancestorAt, effective, effectiveHsd, effectiveProgramma, effectiveProject, upwards } from '#core/plan/inherit';
import type { Plan, PlanElement } from '#core/plan/Plan';
import { AMOUNT_KINDS, CUTS, type Amounts, type Cut, type Totals } from '#core/totals/Totals';
import { addAmounts, computeAllTotalsSteps, computeTotals, totalsOf } from '#core/totals/computeTotals';
import { createLedger } from '#core/totals/Ledger';
import { amountKind } from '#core/totals/kinds';
import { AARDEN, RICHTINGEN } from '#core/values/aard';
import { codeKey } from '#core/values/code';
import { runSteps } from '#core/values/steps';

/** The means at the lowest level of both strands, as on the slides: 8.5 people and 100,000 euro for legal advice. */
const GENT: PlanLiteral = {
  elements: [
    { code: 'HSD1', level: 'hsd', title: 'Kennis' }, { code: 'HSD2', level: 'hsd', title: 'Sociaal' },
    { code: 'P10', level: 'programma', title: 'Wonen', hsd: ['HSD2'] },
    { code: 'PR1', level: 'project', title: 'Renovatie', programma: 'P10', parent: 'P10' },
    { code: 'SD1', level: 'sd', title: 'Stafdiensten', hsd: ['HSD1'], parent: 'HSD1', departement: 'Stafdiensten', beleidsnota: ['BN1'] },
    { code: 'SD2', level: 'sd', title: 'Welzijn', hsd: ['HSD2', 'HSD1'], parent: 'HSD2', departement: 'Welzijn', programma: 'P10' },
    { code: 'OD1', level: 'od', title: 'Juridische ondersteuning', parent: 'SD1', dienst: 'Juridische dienst' },
    { code: 'OD2', level: 'od', title: 'Woningen', parent: 'SD2' },
    { code: 'AV1', level: 'activiteit', title: 'Juridisch advies', parent: 'OD1' },
    { code: 'AC1', level: 'actie', title: 'Premies', parent: 'OD2', project: 'PR1' },
    { code: 'AC2', level: 'actie', title: 'Opvang', parent: 'OD2', beleidsnota: ['BN2', 'BN1'] },
  ],
  means: [
    { element: 'AV1', aard: 'VTE', amounts: [850], kostenplaats: 'K1' },
    { element: 'AV1', aard: 'GD', amounts: [10_000_000], kostenplaats: 'K1', budgetplaats: 'B1' },
    { element: 'AC1', aard: 'BD', amounts: [5_000], kostenplaats: 'K2' },
    { element: 'AC1', aard: 'afschrijving', amounts: [500], kostenplaats: 'K2' },
    { element: 'AC2', aard: 'GD', richting: 'O', amounts: [70], kostenplaats: 'K2' },
    { element: 'AC2', aard: 'onbekend', amounts: [30] },
    { element: 'GBB-CBS', aard: 'GD', amounts: [11], kostenplaats: 'K1' },
  ],
  kostenplaatsen: [{ code: 'K1', title: 'Advies', dienst: 'Secretarie' }, { code: 'K2', title: 'Wonen', dienst: 'Dienst Wonen' }],
  diensten: [{ code: 'Dienst Wonen', departement: 'Ruimte' }],
};

const rowsOf = (cut: Cut, literal: PlanLiteral = GENT): Record<string, Amounts> => Object.fromEntries(computeTotals(buildPlan(literal), cut).rows.map(({ key, amounts }) => [key, amounts]));

test('T1.1 a line counts in exactly one row of a cut, so that the rows add up to the total', () => {
  fc.assert(fc.property(anyPlan(), (literal) => {
    const plan = buildPlan(literal);
    for (const cut of CUTS) {
      const { rows, total } = computeTotals(plan, cut);
      expect(addAmounts(rows.map(({ amounts }) => amounts), 2)).toEqual(total);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    }
  }), { numRuns: 300 });
});

test('T1.2 every cut has the same total: each euro once, whatever the strands', () => {
  fc.assert(fc.property(anyPlan(), (literal) => {
    const plan = buildPlan(literal);
    const totals = CUTS.map((cut) => computeTotals(plan, cut).total);
    for (const total of totals) expect(total).toEqual(totals[0]);
  }), { numRuns: 300 });
});

test('T1.3 a line without the key stands in the row ’’, which comes last', () => {
  const { rows } = computeTotals(buildPlan(GENT), 'kostenplaats');
  expect(rows.map(({ key }) => key)).toEqual(['K1', 'K2', '']);
  expect(rows.at(-1)?.amounts).toEqual({ onbekend: [30] });
});

test('T1.4 a line on an unknown element counts in the total, in the row ’’ of each cut by element', () => {
  expect(rowsOf('sd')['']).toEqual({ GD: [11] });
  expect(rowsOf('kostenplaats')['K1']).toEqual({ VTE: [850], GD: [10_000_011] });
});

test('T1.5 a group without lines is no row; a kind without lines is absent', () => {
  expect(computeTotals(buildPlan({ ...GENT, means: [] }), 'sd')).toEqual({ cut: 'sd', years: [2026], rows: [], total: {} });
  expect(Object.keys(rowsOf('sd')['SD1']!)).toEqual(['GD', 'VTE']);
});

test('T1.6 rows stand in the order of their codes, runs of digits by value', () => {
  const elements = ['SD10', 'SD9', 'SD1'].map((code) => ({ code, level: 'sd' }));
  const means = elements.map(({ code }) => ({ element: code, amounts: [1] }));
  expect(Object.keys(rowsOf('sd', { elements, means }))).toEqual(['SD1', 'SD9', 'SD10']);
});

test('T1.7 one code in several spellings is one row, spelled as its element or list does', () => {
  const { rows } = computeTotals(buildPlan({ ...GENT, means: [{ element: 'AV1', kostenplaats: 'k 1', amounts: [1] }, { element: 'AV1', kostenplaats: 'K1', amounts: [2] }] }), 'kostenplaats');
  expect(rows).toEqual([{ key: 'K1', title: 'Advies', amounts: { GD: [3] } }]);
  const unlisted = computeTotals(buildPlan({ elements: [], means: [{ kostenplaats: 'x', amounts: [1] }, { kostenplaats: 'X', amounts: [2] }] }), 'kostenplaats');
  expect(unlisted.rows).toEqual([{ key: 'X', title: '', amounts: { GD: [3] } }]);
});

test('T1.8 an SD or OD without a code has a row of its own, told by its title', () => {
  const built = buildPlan({
    elements: [{ code: '', level: 'sd', title: 'Leren' }, { code: '', level: 'od', title: 'Scholen' }, { code: '', level: 'sd', title: 'Leren' }, { code: 'SD1', level: 'sd', title: 'Wonen' }, { code: '', level: 'od', title: '' }],
    means: [1, 2, 4, 8, 16].map((amount) => ({ element: '', amounts: [amount] })),
  });
  // What place alone ties: the first OD below the first SD, the second below the last.
  const parents = [-1, 0, -1, -1, 3];
  const plan = { ...built, elements: built.elements.map((element, i) => ({ ...element, parent: parents[i]! })) };
  plan.means.element.set([1, 2, 3, -1, 4]);
  expect(computeTotals(plan, 'sd').rows).toEqual([
    { key: 'SD1', title: 'Wonen', amounts: { GD: [20] } }, { key: '', title: 'Leren', amounts: { GD: [1] } }, { key: '', title: 'Leren', amounts: { GD: [2] } }, { key: '', title: '', amounts: { GD: [8] } },
  ]);
  // After any edit the groups are looked up anew.
  const ledger = createLedger(plan);
  ledger.elements.refresh([3, 4]);
  expect(totalsOf(ledger, 'sd')).toEqual(computeTotals(plan, 'sd'));
  // A row that has only a level is named by nothing, and stands with what has no OD.
  expect(computeTotals(plan, 'od').rows).toEqual([{ key: '', title: 'Scholen', amounts: { GD: [1] } }, { key: '', title: '', amounts: { GD: [30] } }]);
});

test('T2.1 SD and OD go by the vertical strand: the nearest element of that level, the line’s own among them', () => {
  expect(rowsOf('od')).toEqual({ OD1: { GD: [10_000_000], VTE: [850] }, OD2: { BD: [5_000], 'GD-O': [70], onbekend: [30], afschrijving: [500] }, '': { GD: [11] } });
  expect(rowsOf('sd', { elements: [{ code: 'S', level: 'sd' }], means: [{ element: 'S', amounts: [4] }] })).toEqual({ S: { GD: [4] } });
});

test('T2.2 HSD is what the nearest element says; several make one row, keys joined in order', () => {
  expect(Object.keys(rowsOf('hsd'))).toEqual(['HSD1', 'HSD1 + HSD2', '']);
  const swapped = { elements: [{ code: 'S', level: 'sd', hsd: ['H1', 'H2'] }, { code: 'T', level: 'sd', hsd: ['H2', 'H1'] }], means: [{ element: 'S', amounts: [1] }, { element: 'T', amounts: [2] }] };
  expect(rowsOf('hsd', swapped)).toEqual({ 'H1 + H2': { GD: [3] } });
});

test('T2.3 where the vertical strand leads to no HSD, the HSD is that of the programme', () => {
  const elements = [{ code: 'P1', level: 'programma', hsd: ['H3'] }, { code: 'PR1', level: 'project', programma: 'P1' }, { code: 'A', level: 'actie', project: 'PR1' }];
  expect(rowsOf('hsd', { elements, means: [{ element: 'A', amounts: [1] }] })).toEqual({ H3: { GD: [1] } });
});

test('T2.4 the project is the one that the action names, or under which it hangs', () => {
  expect(rowsOf('project')['PR1']).toEqual({ BD: [5_000], afschrijving: [500] });
  const under = { elements: [{ code: 'PR9', level: 'project' }, { code: 'A', level: 'actie', parent: 'PR9' }], means: [{ element: 'A', amounts: [1] }] };
  expect(rowsOf('project', under)).toEqual({ PR9: { GD: [1] } });
});

test('T2.5 the programme is that of the project, else the action’s own, else that of what stands above it', () => {
  const elements = [
    { code: 'PR1', level: 'project', programma: 'P1' }, { code: 'PR2', level: 'project' }, { code: 'SD1', level: 'sd', programma: 'P3' },
    { code: 'A1', level: 'actie', project: 'PR1', programma: 'P2', parent: 'SD1' }, { code: 'A2', level: 'actie', programma: 'P2', parent: 'SD1' },
    { code: 'A3', level: 'actie', parent: 'SD1' }, { code: 'A4', level: 'actie', project: 'PR2', parent: 'SD1' },
  ];
  const means = ['A1', 'A2', 'A3', 'A4'].map((element, i) => ({ element, amounts: [10 ** i] }));
  expect(rowsOf('programma', { elements, means })).toEqual({ P1: { GD: [1] }, P2: { GD: [10] }, P3: { GD: [1100] } });
});

test('T2.6 departement and dienst are the element’s own, else those of the nearest element above it', () => {
  expect(rowsOf('dienst')['Juridische dienst']).toEqual({ GD: [10_000_000], VTE: [850] });
  expect(rowsOf('departement')['Welzijn']).toEqual({ BD: [5_000], 'GD-O': [70], onbekend: [30], afschrijving: [500] });
});

test('T2.7 where no element names a dienst, it is that of the kostenplaats; a departement, that of the dienst', () => {
  expect(rowsOf('dienst')['Dienst Wonen']).toEqual({ BD: [5_000], 'GD-O': [70], afschrijving: [500] });
  expect(rowsOf('dienst')['Secretarie']).toEqual({ GD: [11] });
  const bare = { ...GENT, elements: [{ code: 'A', level: 'actie' }], means: [{ element: 'A', kostenplaats: 'K2', amounts: [1] }] };
  expect(rowsOf('departement', bare)).toEqual({ Ruimte: { GD: [1] } });
});

test('T2.8 the beleidsnota is the nearest element’s; several make one row', () => {
  expect(rowsOf('beleidsnota')).toEqual({
    BN1: { GD: [10_000_000], VTE: [850] }, 'BN1 + BN2': { 'GD-O': [70], onbekend: [30] }, '': { GD: [11], BD: [5_000], afschrijving: [500] },
  });
});

test('T2.9 kostenplaats and budgetplaats are those of the line', () => {
  expect(rowsOf('budgetplaats')['B1']).toEqual({ GD: [10_000_000] });
  expect(rowsOf('kostenplaats')['K2']).toEqual({ BD: [5_000], 'GD-O': [70], afschrijving: [500] });
});

test('T2.10 parents that go round in a circle end the walk', () => {
  const elements = [{ code: 'A', level: 'od', parent: 'B' }, { code: 'B', level: 'od', parent: 'C' }, { code: 'C', level: 'od', parent: 'A' }, { code: 'D', level: 'actie', parent: 'D' }];
  expect(rowsOf('sd', { elements, means: [{ element: 'A', amounts: [1] }, { element: 'D', amounts: [2] }] })).toEqual({ '': { GD: [3] } });
});

test('T3.1 receipts stand apart from expenses', () => {
  expect(rowsOf('hsd')['HSD1 + HSD2']).toMatchObject({ 'GD-O': [70] });
  for (const aard of AARDEN) expect([amountKind(aard, 'U'), amountKind(aard, 'O')]).toEqual([aard, `${aard}-O`]);
});

test('T3.2 depreciation counts in neither GD nor BD', () => {
  const plan = buildPlan({ elements: [], means: [{ aard: 'afschrijving', amounts: [9] }, { aard: 'BD', amounts: [1] }] });
  expect(computeTotals(plan, 'sd').total).toEqual({ BD: [1], afschrijving: [9] });
});

test('T3.3 money of no stated kind stands under onbekend', () => {
  expect(computeTotals(buildPlan(GENT), 'sd').total).toMatchObject({ onbekend: [30] });
});

test('T4.1 sums are exact: equal to whole-number arithmetic of any size', () => {
  fc.assert(fc.property(anyPlan(), (literal) => {
    const plan = buildPlan(literal);
    for (const cut of CUTS) expect(asRecord(computeTotals(plan, cut))).toEqual(reference(plan, cut));
  }), { numRuns: 300 });
});

test('T4.2 a sum too large to be told exactly is NaN, and the others stay exact', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const elements = [{ code: 'S', level: 'sd' }, { code: 'T', level: 'sd' }];
  const means = [{ element: 'S', amounts: [most] }, { element: 'S', amounts: [2] }, { element: 'T', amounts: [most] }, { element: 'T', amounts: [-1] }];
  expect(rowsOf('sd', { elements, means })).toEqual({ S: { GD: [NaN] }, T: { GD: [most - 1] } });
  const back = [{ element: 'S', amounts: [most] }, { element: 'S', amounts: [2] }, { element: 'S', amounts: [-most] }];
  expect(computeTotals(buildPlan({ elements, means: back }), 'sd').total).toEqual({ GD: [2] });
});

test('T4.3 the order of rows and lines does not matter', () => {
  fc.assert(fc.property(anyPlan(), (literal) => {
    const distinct = { ...literal, elements: [...new Map(literal.elements?.map((each) => [codeKey(each.code ?? ''), each])).values()] };
    const turned = { ...distinct, elements: [...distinct.elements].reverse(), means: [...literal.means ?? []].reverse() };
    for (const cut of CUTS) expect(computeTotals(buildPlan(turned), cut)).toEqual(computeTotals(buildPlan(distinct), cut));
  }), { numRuns: 200 });
});

test('T4.4 every line twice gives twice every sum', () => {
  fc.assert(fc.property(anyPlan(), (literal) => {
    const twice = { ...literal, means: [...literal.means ?? [], ...literal.means ?? []] };
    for (const cut of CUTS) {
      const once = computeTotals(buildPlan(literal), cut);
      expect(computeTotals(buildPlan(twice), cut).rows).toEqual(once.rows.map((row) => ({ ...row, amounts: addAmounts([row.amounts, row.amounts], 2) })));
    }
  }), { numRuns: 200 });
});

test('T4.5 all cuts at once give what each gives alone', () => {
  const plan = buildPlan(GENT);
  const all = runSteps(computeAllTotalsSteps(plan));
  for (const cut of CUTS) expect(all[cut]).toEqual(computeTotals(plan, cut));
});

/** Keys and sums only, so that a naive adding-up can be compared. */
function asRecord({ rows }: Totals): Record<string, unknown> {
  return Object.fromEntries(rows.map(({ key, amounts }) => [codeKey(key), amounts]));
}

function reference(plan: Plan, cut: Cut): Record<string, unknown> {
  const sums = new Map<string, Map<string, bigint[]>>();
  const { means } = plan;
  for (let line = 0; line < means.count; line += 1) {
    const key = naiveKey(plan, cut, line);
    const kind = amountKind(AARDEN[means.aard[line]!]!, RICHTINGEN[means.richting[line]!]!);
    const row = sums.get(key) ?? new Map<string, bigint[]>();
    const old = row.get(kind) ?? plan.years.map(() => 0n);
    sums.set(key, row.set(kind, old.map((sum, year) => sum + BigInt(means.amounts[line * plan.years.length + year]!))));
  }
  const kinds = (row: Map<string, bigint[]>) => Object.fromEntries(AMOUNT_KINDS.flatMap((kind) => (row.has(kind) ? [[kind, row.get(kind)!.map(Number)]] : [])));
  return Object.fromEntries([...sums].map(([key, row]) => [key, kinds(row)]));
}

/** The rules of the specification once more, a line at a time, as plainly as they can be put. */
function naiveKey(plan: Plan, cut: Cut, line: number): string {
  const { means, lists } = plan;
  if (cut === 'kostenplaats' || cut === 'budgetplaats') return means[cut].keys[means[cut].ids[line]!]!;
  const element = plan.elements[means.element[line]!];
  const kostenplaats = means.kostenplaats.keys[means.kostenplaats.ids[line]!]!;
  const dienst = codeKey((element && effective(plan, element.index, 'dienst')) || entriesIn(lists.kostenplaatsen).find(({ key }) => key !== '' && key === kostenplaats)?.dienst || '');
  if (cut === 'dienst') return dienst;
  const departement = element ? effective(plan, element.index, 'departement') : '';
  if (cut === 'departement') return codeKey(departement || (dienst && entriesIn(lists.diensten).find(({ key }) => key === dienst)?.departement) || '');
  return element ? naiveElementKey(plan, cut, element) : '';
}

function naiveElementKey(plan: Plan, cut: Exclude<Cut, 'kostenplaats' | 'budgetplaats' | 'dienst' | 'departement'>, { index }: PlanElement): string {
  switch (cut) {
    case 'sd': case 'od': return join([plan.elements[ancestorAt(plan, index, cut)]?.code ?? '']);
    case 'project': return join([effectiveProject(plan, index)]);
    case 'programma': return join([effectiveProgramma(plan, index)]);
    case 'hsd': return join(effectiveHsd(plan, index));
    case 'beleidsnota': return join([...upwards(plan, index)].find(({ beleidsnotaCodes }) => join(beleidsnotaCodes) !== '')?.beleidsnotaCodes ?? []);
  }
}

function join(spellings: readonly string[]): string {
  return [...new Set(spellings.map(codeKey))].filter(Boolean).sort().join('+');
}
