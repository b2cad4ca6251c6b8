import fc from 'fast-check';
import type { ElementLiteral, MeansLiteral, PlanLiteral } from '#core/plan/buildPlan.testing';
import { AARDEN, RICHTINGEN } from '#core/values/aard';

const LEVELS = ['hsd', 'programma', 'sd', 'od', 'project', 'actie', 'activiteit', ''] as const;

/** Few codes, so that they meet: known and unknown ones, doubles, other spellings, circles. */
const code = fc.constantFrom('', 'A1', 'A2', 'a1', 'A 3', 'A3', 'B1', 'B2', 'B21', '__proto__', 'constructor', 'zz9');
const name = fc.constantFrom('', 'Cultuur', 'cultuur', 'Sport', 'Brandweer');
const codes = fc.array(code.filter(Boolean), { maxLength: 3 });

const element: fc.Arbitrary<ElementLiteral> = fc.record({
  code, level: fc.constantFrom(...LEVELS), title: fc.constantFrom('', 'Wonen', 'Zwembad'), parent: code, hsd: codes, project: code, programma: code,
  beleidsnota: codes, departement: name, dienst: name, prioritair: fc.constantFrom('', '', 'ja', 'neen', '?'),
});

const line = (amount: fc.Arbitrary<number | string>): fc.Arbitrary<MeansLiteral> => fc.record({
  element: fc.oneof(code, fc.constant('GBB-CBS')), kostenplaats: code, budgetplaats: code, aard: fc.constantFrom(...AARDEN), richting: fc.constantFrom(...RICHTINGEN),
  amounts: fc.array(amount, { minLength: 2, maxLength: 2 }), isSameRow: fc.boolean(),
});

const optionalList = <Entry>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<readonly Entry[] | undefined> => fc.option(fc.array(entry, { maxLength: 4 }), { nil: undefined });
const cents: fc.Arbitrary<number | string> = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

/** A plan of whatever shape: nothing about it is as it should be. */
export function anyPlan(amount: fc.Arbitrary<number | string> = cents): fc.Arbitrary<PlanLiteral> {
  return fc.record({
    years: fc.constant([2026, 2027]),
    elements: fc.array(element, { maxLength: 14 }),
    means: fc.array(line(amount), { maxLength: 14 }),
    diensten: optionalList(fc.record({ code: name, departement: name })),
    kostenplaatsen: optionalList(fc.record({ code, title: name, dienst: name })),
    budgetplaatsen: optionalList(fc.record({ code, kostenplaats: code })),
  }) as fc.Arbitrary<PlanLiteral>;
}
