import { buildPlan } from '#core/plan/buildPlan.testing';
import { planIdOf } from '#actions/planIdentity';

type Literal = Parameters<typeof buildPlan>[0];
const planOf = (departementen: readonly string[]) => buildPlan({
  years: [2026, 2031], elements: departementen.map((departement, index) => ({ code: `SD${index}`, level: 'sd', departement })),
} as unknown as Literal);

test('a plan of one departement is named by it, however it is written', () => {
  expect(planIdOf(planOf(['Financiën']))).toBe('gent2020-2026-2031-financien');
  expect(planIdOf(planOf(['Financiën', 'financiën']))).toBe('gent2020-2026-2031-financien');
});

test('plans of other departementen are other plans, in whatever order their rows stand', () => {
  const two = planIdOf(planOf(['Cultuur', 'Financiën']));
  expect(two).toMatch(/^gent2020-2026-2031-2-departementen-[0-9a-f]{8}$/);
  expect(planIdOf(planOf(['Financiën', 'Cultuur']))).toBe(two);
  expect(planIdOf(planOf(['Financiën', 'Brandweer']))).not.toBe(two);
});

test('a plan without a departement has a name too, and none is too long', () => {
  expect(planIdOf(planOf(['']))).toBe('gent2020-2026-2031-zonder-departement');
  expect(planIdOf(planOf(['x'.repeat(200)])).length).toBeLessThanOrEqual(64);
});
